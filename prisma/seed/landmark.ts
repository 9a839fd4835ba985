import type { PledgeWriting } from '@/lib/domain/pledge'

/**
 * One of the first facts. `externalId` names it within its dataset for good: ISO code, day and a word,
 * such as `USA-2022-06-01-himars`.
 */
export type LandmarkPledge = { externalId: string } & PledgeWriting

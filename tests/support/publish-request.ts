import type { PublishRequest } from '@/lib/db/publish-request'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'

/** Asks to publish what a writing says at an instant: as a new pledge, unless told otherwise. */
export function publishRequest(
  writing: PledgeWriting,
  at: string,
  further: Partial<PublishRequest> = {},
): PublishRequest {
  const publishedAt = new Date(at)
  return {
    input: pledgeInputSchema.parse(writing),
    pledge: 'new',
    changeKind: 'new',
    reason: null,
    publishedAt,
    recordedAt: publishedAt,
    authorId: null,
    importId: null,
    ...further,
  }
}

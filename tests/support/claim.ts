import type { ReportedTotalInput } from '@/lib/domain/reported-total'

/** A claim about NATO of a thousand euros. */
export const CLAIM: ReportedTotalInput = {
  claimant: 'NATO',
  groupCode: 'nato',
  membershipOn: '2023-04-21',
  aidType: 'military',
  measureWords: 'provided',
  periodFrom: '2022-02-24',
  periodThrough: '2023-04-21',
  qualifier: 'exact',
  currency: 'EUR',
  amount: '1000',
  statedOn: '2023-04-21',
  sources: [
    {
      publisher: 'NATO',
      official: true,
      says: 'Allies have provided a thousand euros.',
      statedAmounts: [{ currency: 'EUR', amount: '1000' }],
    },
  ],
}

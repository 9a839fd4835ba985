import type { ReportedTotalInput } from '@/lib/domain/reported-total'

/** NATO's own count. The pound figure is the news report's, as stated, not converted. */
export const REPORTED_TOTALS: ReportedTotalInput[] = [
  {
    claimant: 'NATO',
    groupCode: 'nato',
    membershipOn: '2023-04-21',
    aidType: 'military',
    measureWords: 'provided',
    periodFrom: '2022-02-24',
    periodThrough: '2023-04-21',
    qualifier: 'exact',
    currency: 'EUR',
    amount: '65bn',
    statedOn: '2023-04-21',
    sources: [
      {
        publisher: 'News report, address not kept',
        publishedOn: '2023-04-21',
        official: false,
        says: 'NATO allies have provided 65 billion euros of military aid, which the report also gives as 57 billion pounds.',
        statedAmounts: [
          { currency: 'EUR', amount: '65bn' },
          { currency: 'GBP', amount: '57bn' },
        ],
      },
      {
        url: 'https://www.nato.int/cps/ru/natohq/news_212610.htm?selectedLocale=en',
        publisher: 'NATO',
        publishedOn: '2023-03-08',
        official: true,
        says: 'Over the past year allies gave Ukraine support of nearly 150 billion euros, of which 65 billion was military.',
        statedAmounts: [
          { currency: 'EUR', amount: '65bn', of: 'military support' },
          { qualifier: 'approximately', currency: 'EUR', amount: '150bn', of: 'all support' },
        ],
      },
    ],
  },
]

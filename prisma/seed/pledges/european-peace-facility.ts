import type { LandmarkPledge } from '../landmark'
import { envelope, fromEnvelope, official, press, sum } from './writing'

const council = official('Council of the European Union')
const donors = [{ code: 'EPF' }]

const item = {
  kind: 'fund_contribution' as const,
  designation: 'Reimbursement of member states for arms and equipment given to Ukraine',
}

/**
 * The facility refunds what member states give, so its instalments overlap with theirs by nature.
 * Running totals in its releases (1.5, 2, 2.5 … billion) are stated, never added.
 */
export const EUROPEAN_PEACE_FACILITY_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'EPF-2022-02-28-first',
    summary: 'First €500 million of the European Peace Facility',
    detail:
      'Of it 450 million are for arms, 50 million for fuel and protective equipment. The facility refunds what member states give, which is recorded under them as well.',
    category: 'funding',
    tranches: [
      { announced: '28 February 2022', amount: envelope('EUR', '500m'), donors, items: [item] },
    ],
    sources: [
      official('European Parliamentary Research Service')(
        'https://www.europarl.europa.eu/RegData/etudes/ATAG/2022/729301/EPRS_ATA(2022)729301_EN.pdf',
        null,
        'Describes the facility and its first two decisions on Ukraine: 450 million euros for arms and 50 million for other supplies each time.',
        sum('EUR', '500m'),
      ),
      council(
        'https://www.consilium.europa.eu/en/press/press-releases/2022/10/17/ukraine-council-agrees-on-further-support-under-the-european-peace-facility/',
        '2022-10-17',
        'Lists the earlier decisions, the first on 28 February.',
      ),
    ],
  },
  {
    externalId: 'EPF-2022-03-23-second',
    summary: 'Second €500 million of the European Peace Facility',
    category: 'funding',
    tranches: [
      { announced: '23 March 2022', amount: envelope('EUR', '500m'), donors, items: [item] },
    ],
    sources: [
      press(
        'Council of the European Union, through WiredGov',
        'https://www.wired-gov.net/wg/news.nsf/articles/eu+support+to+ukraine+council+doubles+funding+under+the+european+peace+facility+25032022103800?open',
        '2022-03-25',
        'Gives the Council’s text: a second 500 million, which doubles the first to a billion.',
        sum('EUR', '500m'),
        sum('EUR', '1bn', 'both decisions together'),
      ),
    ],
  },
  {
    externalId: 'EPF-2022-04-13-third',
    summary: 'Third €500 million of the European Peace Facility',
    detail: 'The president of the Commission had announced it on 8 April.',
    category: 'funding',
    tranches: [
      { announced: '13 April 2022', amount: envelope('EUR', '500m'), donors, items: [item] },
    ],
    sources: [
      council(
        'https://www.consilium.europa.eu/de/press/press-releases/2022/04/13/eu-support-to-ukraine-council-agrees-on-third-tranche-of-support-under-the-european-peace-facility-for-total-1-5-billion/',
        '2022-04-13',
        'The Council agrees on a third instalment; the total is 1.5 billion euros.',
        sum('EUR', '500m'),
        sum('EUR', '1.5bn', 'all instalments so far'),
      ),
    ],
  },
  {
    externalId: 'EPF-2022-05-23-fourth',
    summary: 'Fourth €500 million of the European Peace Facility',
    category: 'funding',
    tranches: [
      { announced: '23 May 2022', amount: envelope('EUR', '500m'), donors, items: [item] },
    ],
    sources: [
      council(
        'https://www.consilium.europa.eu/en/press/press-releases/2022/05/24/eu-support-to-ukraine-council-agrees-on-further-increase-of-support-under-the-european-peace-facility/',
        '2022-05-24',
        'Another 500 million euros; the total is 2 billion.',
        sum('EUR', '500m'),
        sum('EUR', '2bn', 'all instalments so far'),
      ),
    ],
  },
  {
    externalId: 'EPF-2022-07-21-fifth',
    summary: 'Fifth €500 million of the European Peace Facility',
    category: 'funding',
    tranches: [
      { announced: '21 July 2022', amount: envelope('EUR', '500m'), donors, items: [item] },
    ],
    sources: [
      council(
        'https://www.consilium.europa.eu/en/press/press-releases/2022/07/22/european-peace-facility-eu-support-to-ukraine-increased-to-2-5-billion/',
        '2022-07-22',
        'Another 500 million euros; the total is 2.5 billion.',
        sum('EUR', '500m'),
        sum('EUR', '2.5bn', 'all instalments so far'),
      ),
    ],
  },
  {
    externalId: 'EPF-2022-10-17-sixth',
    summary: 'Sixth €500 million of the European Peace Facility',
    detail:
      'The Council’s new total of 3.1 billion is 100 million more than six times 500; the Kiel Institute books 600 million for this decision. The release itself names 500 million: 490 for arms, 10 for other supplies.',
    category: 'funding',
    tranches: [
      { announced: '17 October 2022', amount: envelope('EUR', '500m'), donors, items: [item] },
    ],
    sources: [
      council(
        'https://www.consilium.europa.eu/en/press/press-releases/2022/10/17/ukraine-council-agrees-on-further-support-under-the-european-peace-facility/',
        '2022-10-17',
        'A sixth instalment of 500 million euros brings the total to 3.1 billion.',
        sum('EUR', '500m'),
        sum('EUR', '3.1bn', 'all instalments so far'),
      ),
      press(
        'The Sofia Globe',
        'https://sofiaglobe.com/2022/10/17/eu-adds-500m-euro-for-military-equipment-for-ukraine/',
        '2022-10-17',
        'Breaks the sum down: 490 million for arms, 10 million for gear, first aid and fuel.',
        sum('EUR', '490m', 'arms'),
        sum('EUR', '10m', 'other supplies'),
      ),
    ],
  },
  {
    externalId: 'EPF-2023-02-02-seventh',
    summary: 'Seventh €500 million, and €45 million for the EU training mission',
    category: 'funding',
    tranches: [
      {
        label: 'Seventh instalment',
        announced: '2 February 2023',
        amount: envelope('EUR', '500m'),
        donors,
        items: [item],
      },
      {
        label: 'Support of the training mission',
        announced: '2 February 2023',
        amount: envelope('EUR', '45m'),
        donors,
        items: [
          {
            kind: 'training',
            designation: 'Equipment and services for those trained by EUMAM Ukraine',
          },
        ],
      },
    ],
    sources: [
      council(
        'https://www.consilium.europa.eu/en/meetings/fac/2023/01/23/',
        '2023-01-23',
        'The foreign ministers’ meeting of 23 January, at which the instalment was agreed politically.',
      ),
      press(
        'UA Position',
        'https://uaposition.com/latest-news/eu-council-allocated-to-ukraine-the-7th-package-of-financial-aid-worth-e545m/',
        null,
        'Quotes the Council’s decision of 2 February: 500 million and 45 million euros; the total is 3.6 billion.',
        sum('EUR', '500m', 'seventh instalment'),
        sum('EUR', '45m', 'training mission'),
        sum('EUR', '3.6bn', 'all instalments so far'),
      ),
    ],
  },
  {
    externalId: 'EPF-2023-03-20-ammunition',
    summary:
      '€2 billion for artillery ammunition: €1 billion from stocks, €1 billion for joint purchases',
    detail:
      'Agreed on 20 March 2023. The first billion was adopted on 13 April; the second still awaited its decision on 21 April.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        label: 'Agreement of the Council',
        announced: '20 March 2023',
        amount: envelope('EUR', '2bn'),
        donors,
      },
      {
        label: 'Ammunition from stocks and orders',
        announced: '13 April 2023',
        amount: fromEnvelope('EUR', '1bn'),
        donors,
        items: [
          {
            kind: 'ammunition',
            designation:
              'Ammunition given between 9 February and 31 May 2023, refunded to member states',
          },
        ],
      },
    ],
    sources: [
      council(
        'https://www.consilium.europa.eu/en/press/press-releases/2023/04/13/ammunition-for-ukraine-council-agrees-1-billion-support-under-the-european-peace-facility/',
        '2023-04-13',
        'Puts the first part of the agreement of 20 March into effect: a billion euros to refund ammunition from stocks and orders.',
        sum('EUR', '1bn', 'ammunition from stocks and orders'),
      ),
      press(
        'Turkey News Gazette, from Anadolu',
        'https://turkeynewsgazette.com/eu-members-approve-1b-fund-to-reimburse-ammunition-supply-to-ukraine',
        null,
        'Under the agreement another billion is meant for joint purchases; the total for Ukraine is 4.6 billion.',
        sum('EUR', '1bn', 'joint purchases'),
        sum('EUR', '4.6bn', 'all instalments so far'),
      ),
    ],
  },
]

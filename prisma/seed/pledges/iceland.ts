import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const iceland = official('Government of Iceland')
const donors = [{ code: 'ISL' }]

export const ICELAND_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'ISL-2022-12-21-winter-clothing',
    summary: 'About 12,000 pieces of winter clothing',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '21 December 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'winter-clothing',
            quantity: 12000,
            quantityQualifier: 'approximately',
          },
        ],
      },
    ],
    sources: [
      press(
        'Ukrinform',
        'https://www.ukrinform.net/rubric-ato/3638575-iceland-transfers-about-12000-pieces-of-winter-clothing-to-ukrainian-armed-forces.html',
        null,
        'Iceland hands about 12,000 pieces to the armed forces.',
      ),
    ],
  },
  {
    externalId: 'ISL-2023-03-21-nato-fund',
    summary: 'ISK 521.9 million through NATO’s Comprehensive Assistance Package',
    category: 'funding',
    tranches: [
      {
        announced: 'by 21 March 2023',
        amount: worth('ISK', '521.9m'),
        donors,
        items: [
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
          },
        ],
      },
    ],
    sources: [
      iceland(
        'https://web.archive.org/web/20230321123738/https://www.government.is/topics/foreign-affairs/war-in-ukraine/#panel-17938480-c488-11ec-8148-005056bcf582-1',
        null,
        'The overview of Iceland’s aid counts 521.9 million krónur given through NATO.',
        sum('ISK', '521.9m'),
      ),
    ],
  },
  {
    externalId: 'ISL-2023-03-21-international-fund',
    summary: 'ISK 527.9 million to the International Fund for Ukraine',
    category: 'funding',
    tranches: [
      {
        announced: 'by 21 March 2023',
        amount: worth('ISK', '527.9m'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'International Fund for Ukraine' }],
      },
    ],
    sources: [
      iceland(
        'https://web.archive.org/web/20230321123738/https://www.government.is/topics/foreign-affairs/war-in-ukraine/#panel-17938480-c488-11ec-8148-005056bcf582-1',
        null,
        'The overview of Iceland’s aid counts 527.9 million krónur for the fund that Britain leads.',
        sum('ISK', '527.9m'),
      ),
    ],
  },
]

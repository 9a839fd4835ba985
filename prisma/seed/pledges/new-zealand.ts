import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const newZealand = official('Government of New Zealand')
const donors = [{ code: 'NZL' }]

export const NEW_ZEALAND_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'NZL-2022-03-21-protective-gear',
    summary: 'NZ$5 million of non-lethal aid: vests, helmets and a NATO fund',
    detail: 'As became known in June 2022, 4.24 million of it went to NATO’s trust fund.',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '21 March 2022',
        amount: worth('NZD', '5m'),
        donors,
        items: [
          {
            equipmentType: 'body-armour',
            quantity: 1066,
            deliveries: [{ quantity: 1066, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'helmet',
            quantity: 473,
            deliveries: [{ quantity: 473, date: 'by 3 October 2022' }],
          },
          {
            designation: 'Camouflage vest',
            quantity: 571,
            deliveries: [{ quantity: 571, date: 'by 3 October 2022' }],
          },
          { kind: 'fund_contribution', designation: 'NATO trust fund for Ukraine' },
        ],
      },
    ],
    sources: [
      newZealand(
        'https://www.beehive.govt.nz/release/nz-provide-non-lethal-military-assistance-ukraine',
        '2022-03-21',
        'Non-lethal military assistance for 5 million New Zealand dollars, mostly through a NATO fund, and surplus gear.',
        sum('NZD', '5m'),
      ),
      newZealand(
        'https://www.beehive.govt.nz/release/further-aotearoa-new-zealand-support-ukraine',
        '2022-06-27',
        'Recalls 4.24 million New Zealand dollars given to the fund before.',
        sum('NZD', '4.24m', 'NATO fund'),
      ),
    ],
  },
  {
    externalId: 'NZL-2022-04-11-arms-purchase',
    summary: 'Money for arms bought by Britain, and for satellite images',
    category: 'funding',
    tranches: [
      {
        label: 'Arms and ammunition, bought by Britain',
        announced: '11 April 2022',
        amount: worth('NZD', '7.5m'),
        donors,
        items: [
          { kind: 'fund_contribution', designation: 'British purchase of weapons and ammunition' },
        ],
      },
      {
        label: 'Commercial satellite access',
        announced: '11 April 2022',
        amount: worth('NZD', '4.1m'),
        donors,
        items: [{ kind: 'service', equipmentType: 'satellite-imagery' }],
      },
    ],
    sources: [
      newZealand(
        'https://www.mfat.govt.nz/en/countries-and-regions/europe/ukraine/russian-invasion-of-ukraine/',
        null,
        'The overview lists 7.5 million for weapons and ammunition bought by Britain and 4.1 million for satellite access of Ukraine’s defence intelligence.',
        sum('NZD', '7.5m', 'weapons and ammunition'),
        sum('NZD', '4.1m', 'satellite access'),
      ),
      press(
        'Defense News',
        'https://www.defensenews.com/global/asia-pacific/2022/04/13/new-zealand-bolsters-support-for-ukraine/',
        '2022-04-13',
        'New Zealand widens its support.',
      ),
    ],
  },
  {
    externalId: 'NZL-2022-05-23-gun-sights',
    summary: 'About 40 gun sights and 30 instructors for the L119 light gun',
    category: 'training',
    tranches: [
      {
        announced: '23 May 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            designation: 'Gun sight for the L119',
            quantity: 40,
            quantityQualifier: 'approximately',
          },
          {
            kind: 'ammunition',
            equipmentType: 'shell-105',
            designation: 'Training rounds, 105 mm',
          },
          { kind: 'training', designation: '30 instructors in Britain' },
        ],
      },
    ],
    sources: [
      newZealand(
        'https://www.beehive.govt.nz/release/nz-provide-additional-deployment-support-ukraine',
        '2022-05-23',
        'Thirty soldiers train Ukrainians on the light gun in Britain; sights and some ammunition go with them.',
      ),
    ],
  },
  {
    externalId: 'NZL-2022-06-27-nato-fund',
    summary: 'Another NZ$4.5 million to NATO’s trust fund',
    category: 'funding',
    tranches: [
      {
        announced: '27 June 2022',
        amount: worth('NZD', '4.5m'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'NATO trust fund for Ukraine' }],
      },
    ],
    sources: [
      newZealand(
        'https://www.beehive.govt.nz/release/further-aotearoa-new-zealand-support-ukraine',
        '2022-06-27',
        'A further 4.5 million New Zealand dollars for non-lethal aid through NATO.',
        sum('NZD', '4.5m'),
      ),
    ],
  },
  {
    externalId: 'NZL-2022-11-14-nato-fund',
    summary: 'More instructors, and NZ$1.85 million to NATO’s trust fund',
    category: 'training',
    tranches: [
      {
        announced: '14 November 2022',
        amount: worth('NZD', '1.85m'),
        donors,
        items: [
          { kind: 'fund_contribution', designation: 'NATO trust fund for Ukraine' },
          { kind: 'training', designation: 'Instructors in Britain and Europe' },
        ],
      },
    ],
    sources: [
      newZealand(
        'https://www.beehive.govt.nz/release/assistance-ukraine-extended-and-enhanced',
        '2022-11-14',
        'Training in Britain is extended, and 1.85 million New Zealand dollars go to the fund.',
        sum('NZD', '1.85m', 'NATO fund'),
      ),
    ],
  },
]

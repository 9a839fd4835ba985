import type { LandmarkPledge } from '../landmark'
import { envelope, official, press, sum, undisclosed, worth } from './writing'

const minister = official('Defence Minister of Lithuania')
const donors = [{ code: 'LTU' }]

export const LITHUANIA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'LTU-2022-03-16-stinger',
    summary: 'Military aid up to mid-March 2022, with Stinger missiles',
    category: 'mixed_package',
    tranches: [
      {
        announced: 'by 16 March 2022',
        amount: envelope('EUR', '29m'),
        donors,
        items: [
          { equipmentType: 'stinger' },
          { kind: 'ammunition', designation: 'Ammunition and equipment' },
        ],
      },
    ],
    sources: [
      press(
        'Delfi',
        'https://www.delfi.lt/en/politics/kasciunas-lithuania-provides-ukraine-with-military-aid-worth-eur-29-mln.d?id=89718941',
        null,
        'The member of parliament Kasčiūnas puts all military aid so far at 29 million euros.',
        sum('EUR', '29m'),
      ),
      press(
        'LRT',
        'https://www.lrt.lt/naujienos/lietuvoje/2/1645808/kasciunas-lietuva-yra-suteikusi-ukrainai-karines-paramos-uz-29-mln-euru',
        null,
        'Reports the same figure.',
        sum('EUR', '29m'),
      ),
    ],
  },
  {
    externalId: 'LTU-2022-03-23-night-vision',
    summary: 'Night vision and anti-drone weapons',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '23 March 2022',
        amount: worth('EUR', '10m', 'at_least'),
        donors,
        items: [
          { equipmentType: 'night-vision-device' },
          { equipmentType: 'counter-drone-system', designation: 'Anti-drone weapon' },
        ],
      },
    ],
    sources: [
      press(
        'LRT',
        'https://www.lrt.lt/en/news-in-english/19/1652048/lithuania-to-provide-eur10m-in-military-aid-to-ukraine',
        null,
        'The president announces at least 10 million euros of further aid.',
        sum('EUR', '10m', undefined, 'at_least'),
      ),
    ],
  },
  {
    externalId: 'LTU-2022-04-21-mortars',
    summary: 'Heavy mortars, 120 mm',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '21 April 2022',
        amount: undisclosed,
        donors,
        items: [{ equipmentType: 'mortar-120' }],
      },
    ],
    sources: [
      press(
        'News.az',
        'https://news.az/news/lithuania-supplies-another-batch-of-weapons-to-ukraine',
        null,
        'The minister says that heavy mortars have been sent.',
      ),
      minister(
        'https://twitter.com/a_anusauskas/status/1546202214003269635',
        '2022-07-10',
        'Lists 120 mm mortars among what Lithuania has given.',
      ),
    ],
  },
  {
    externalId: 'LTU-2022-05-25-m113',
    summary: '20 M113 carriers, ten trucks and ten off-road vehicles',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '25 May 2022',
        amount: worth('EUR', '15.5m', 'approximately'),
        donors,
        items: [
          {
            equipmentType: 'm113',
            quantity: 20,
            condition: 'used',
            deliveries: [{ quantity: 20, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'truck',
            quantity: 10,
            deliveries: [{ quantity: 10, date: 'by 15 January 2023' }],
          },
          {
            designation: 'Off-road vehicle for demining',
            quantity: 10,
            deliveries: [{ quantity: 10, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'LRT',
        'https://www.lrt.lt/en/news-in-english/19/1702086/lithuania-to-hand-over-eur15-5-million-worth-of-armoured-vehicles-trucks-suvs-to-ukraine',
        null,
        'Armoured vehicles, trucks and off-road vehicles for about 15.5 million euros.',
        sum('EUR', '15.5m', undefined, 'approximately'),
      ),
      official('Ministry of Defence of Lithuania')(
        'https://twitter.com/Lithuanian_MoD/status/1529371608766468097',
        '2022-05-25',
        'The ministry announces the vehicles.',
      ),
    ],
  },
  {
    externalId: 'LTU-2022-07-20-m113',
    summary: 'More M113 carriers and M577 command posts',
    detail:
      'By 26 September 2022 the minister counted 50 M113 in all, with those of May and of 28 July.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '20 July 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm113',
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 26 September 2022' }],
          },
          { equipmentType: 'm577', designation: 'M577 command post', condition: 'used' },
        ],
      },
    ],
    sources: [
      minister(
        'https://twitter.com/a_anusauskas/status/1549776944295809028',
        '2022-07-20',
        'M113 and M577 follow in the near future.',
      ),
      minister(
        'https://twitter.com/a_anusauskas/status/1574471610807062542',
        '2022-09-26',
        'Counts the M113 handed over so far.',
      ),
    ],
  },
  {
    externalId: 'LTU-2022-07-28-armoured-vehicles',
    summary: 'Ten armoured vehicles and ammunition',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '28 July 2022',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'm113', designation: 'Armoured personnel carrier', quantity: 10 },
          { kind: 'ammunition', designation: 'Ammunition' },
        ],
      },
    ],
    sources: [
      press(
        'Ukrinform',
        'https://www.ukrinform.net/rubric-ato/3538884-lithuanian-president-announces-new-package-of-military-aid-to-ukraine.html',
        null,
        'The president announces ten armoured vehicles and ammunition.',
      ),
    ],
  },
  {
    externalId: 'LTU-2022-09-07-howitzers',
    summary: '105 mm howitzers',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '7 September 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm101',
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 7 September 2022' }],
          },
        ],
      },
    ],
    sources: [
      official('Ministry of Defence of Lithuania')(
        'https://twitter.com/Lithuanian_MoD/status/1567446474312540160',
        '2022-09-07',
        'Lithuania has delivered howitzers.',
      ),
    ],
  },
  {
    externalId: 'LTU-2022-10-12-winter-package',
    summary: 'Winter package: clothing, 12 M113 with mortars, armoured off-road cars',
    category: 'mixed_package',
    tranches: [
      {
        announced: '12 October 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'winter-clothing',
            designation: 'Set of winter clothing',
            quantity: 35000,
          },
          {
            equipmentType: 'm113',
            designation: 'M113 with mortar',
            quantity: 12,
            condition: 'used',
          },
          { designation: 'Armoured Toyota Land Cruiser 200', quantity: 7 },
          { designation: 'Thermal sight' },
          { equipmentType: 'drone' },
        ],
      },
    ],
    sources: [
      minister(
        'https://twitter.com/a_anusauskas/status/1580272120306995201',
        '2022-10-12',
        'Lists what the next package holds.',
      ),
      minister(
        'https://twitter.com/a_anusauskas/status/1585514603366305794',
        '2022-10-27',
        'Adds numbers for the carriers.',
      ),
      minister(
        'https://twitter.com/a_anusauskas/status/1592084804501401604',
        '2022-11-14',
        'Adds numbers for the off-road cars.',
      ),
    ],
  },
  {
    externalId: 'LTU-2023-01-19-l70-mi-8',
    summary: '€125 million: L70 anti-aircraft guns, two Mi-8 helicopters, and money for purchases',
    category: 'mixed_package',
    tranches: [
      {
        announced: '19 January 2023',
        amount: worth('EUR', '125m'),
        donors,
        items: [
          { equipmentType: 'bofors-l70', condition: 'used' },
          {
            kind: 'ammunition',
            equipmentType: 'cannon-round',
            designation: '40 mm round for the L70',
          },
          { equipmentType: 'mi-8', designation: 'Mi-8 helicopter', quantity: 2, condition: 'used' },
          {
            designation: 'Purchases: anti-drone weapons, optics, thermal sights, drones',
            amount: { currency: 'EUR', amount: '40m' },
          },
        ],
      },
    ],
    sources: [
      minister(
        'https://twitter.com/a_anusauskas/status/1616083097296211969',
        '2023-01-19',
        'A package of 125 million euros.',
        sum('EUR', '125m'),
      ),
      official('Government of the United Kingdom')(
        'https://www.gov.uk/government/news/joint-statement-the-tallinn-pledge',
        '2023-01-19',
        'The joint statement of Tallinn divides the sum: 85 million for what is given, 40 million for purchases.',
        sum('EUR', '85m', 'what is given, at replacement value'),
        sum('EUR', '40m', 'purchases'),
      ),
    ],
  },
  {
    externalId: 'LTU-2023-03-16-shells',
    summary: '155 mm shells, vehicles and rations',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '16 March 2023',
        amount: undisclosed,
        donors,
        items: [
          { kind: 'ammunition', equipmentType: 'shell-155' },
          { equipmentType: 'tactical-vehicle', designation: 'Off-road vehicle' },
          { equipmentType: 'ration' },
        ],
      },
    ],
    sources: [
      minister(
        'https://twitter.com/a_anusauskas/status/1636260141539422210',
        '2023-03-16',
        'A new package; all aid comes to 450 million euros with it.',
        sum('EUR', '450m', 'all military aid, this package included'),
      ),
    ],
  },
  {
    externalId: 'LTU-2023-04-05-package',
    summary: 'Equipment, purchases and contributions to international funds',
    category: 'mixed_package',
    tranches: [{ announced: '5 April 2023', amount: worth('EUR', '41m', 'approximately'), donors }],
    sources: [
      minister(
        'https://twitter.com/a_anusauskas/status/1643630840654561289',
        '2023-04-05',
        'The next package is worth about 41 million euros: what is sent, what is bought, and contributions to funds.',
        sum('EUR', '41m', undefined, 'approximately'),
      ),
      press(
        'The Kyiv Independent',
        'https://kyivindependent.com/lithuania-to-send-44-million-worth-of-military-aid-to-ukraine/',
        null,
        'Puts the package at 44 million US dollars.',
        sum('USD', '44m'),
      ),
    ],
  },
]

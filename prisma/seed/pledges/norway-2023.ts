import type { LandmarkPledge } from '../landmark'
import { envelope, fromEnvelope, official, press, sum, undisclosed } from './writing'

const norway = official('Government of Norway')
const donors = [{ code: 'NOR' }]

/** From the money for the autumn of 2022 on. */
export const NORWAY_2023_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'NOR-2022-09-30-three-billion',
    summary: 'NOK 3 billion of military aid for 2022, and what was paid from it',
    detail:
      'The packages carry only what was allocated, since the sum is counted once. Norway’s third of 16 Zuzana 2 howitzers is recorded with Denmark and Germany.',
    category: 'funding',
    tranches: [
      {
        label: 'Proposal to parliament',
        announced: '30 September 2022',
        amount: envelope('NOK', '3bn'),
        donors,
      },
      {
        label: 'International Fund for Ukraine',
        announced: '10 November 2022',
        amount: fromEnvelope('NOK', '1.5bn', 'approximately'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'International Fund for Ukraine' }],
      },
      {
        label: 'NATO fund',
        announced: '15 November 2022',
        amount: fromEnvelope('NOK', '300m'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'NATO-led fund for Ukraine' }],
      },
      {
        label: 'EU training mission',
        announced: '25 November 2022',
        amount: fromEnvelope('NOK', '150m', 'approximately'),
        donors,
        items: [
          { kind: 'training', designation: 'EU Military Assistance Mission for Ukraine (EUMAM)' },
        ],
      },
      {
        label: 'M72 and M141 from industry',
        announced: '1 December 2022',
        amount: fromEnvelope('NOK', '280m'),
        donors,
        items: [
          { equipmentType: 'm72', condition: 'new' },
          { equipmentType: 'm141', condition: 'new' },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/regjeringen-vil-gi-3-milliarder-kroner-i-militar-stotte-til-ukraina/id2929594/',
        '2022-09-30',
        'The government wants to spend 3 billion kroner on military support.',
        sum('NOK', '3bn'),
      ),
      norway(
        'https://www.regjeringen.no/en/aktuelt/ukfund/id2946620/',
        '2022-11-10',
        'About 1.5 billion kroner for the fund, on top of 400 million before; part of the 3 billion.',
        sum('NOK', '1.5bn', 'International Fund for Ukraine', 'approximately'),
      ),
      norway(
        'https://www.regjeringen.no/en/aktuelt/norway-to-contribute-nok-300-million-to-nato-led-fund-for-ukraine2/id2947237/?utm_source=regjeringen.no&utm_medium=email&utm_campaign=nyhetsvarsel20221115-1:16%20PM',
        '2022-11-15',
        '300 million kroner for the fund that NATO leads.',
        sum('NOK', '300m', 'NATO fund'),
      ),
      norway(
        'https://www.regjeringen.no/en/aktuelt/eumam/id2948545/',
        '2022-11-25',
        'About 150 million kroner for the EU mission that trains Ukrainian soldiers.',
        sum('NOK', '150m', 'EU training mission', 'approximately'),
      ),
      norway(
        'https://www.regjeringen.no/en/topics/foreign-affairs/humanitarian-efforts/neighbour_support/id2908141/?expand=factbox2947779',
        null,
        'The overview of Norway’s aid lists M72 and M141 bought for 280 million kroner.',
        sum('NOK', '280m', 'M72 and M141'),
      ),
    ],
  },
  {
    externalId: 'NOR-2023-01-04-shells',
    summary: '10,000 artillery shells',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '4 January 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            quantity: 10000,
            deliveries: [{ quantity: 10000, date: 'by 5 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/no/aktuelt/ammodonasjon/id2956326/',
        null,
        'Another 10,000 shells from the forces’ own stock have been sent.',
      ),
      press(
        'News.az',
        'https://news.az/news/norway-provides-ukraine-with-10000-artillery-shells',
        '2023-01-05',
        'Quotes the Norwegian forces: the shells are in Ukraine.',
      ),
    ],
  },
  {
    externalId: 'NOR-2023-02-14-leopard-2',
    summary: 'Eight Leopard 2A4 tanks and up to four special-purpose tanks',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '14 February 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2A4',
            quantity: 8,
            condition: 'used',
            deliveries: [{ quantity: 8, date: 'by 20 March 2023' }],
          },
          {
            designation: 'Special-purpose tank, up to four',
            quantity: 4,
            condition: 'used',
            deliveries: [{ quantity: 4, date: 'by 20 March 2023' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'tank-round',
            designation: 'Ammunition and spare parts',
          },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/brusselnyhet/id2963053/',
        '2023-02-14',
        'Eight tanks, up to four special-purpose tanks, and money for ammunition and spare parts.',
      ),
      press(
        'The Kyiv Independent',
        'https://kyivindependent.com/news-feed/norway-delivers-leopard-tanks-to-ukraine',
        '2023-03-20',
        'The Norwegian forces report that the eight tanks and four support vehicles have been handed over.',
      ),
      press(
        'Babel',
        'https://babel.ua/en/news/91787-norway-handed-over-eight-leopard-2-tanks-to-the-armed-forces-they-are-already-in-ukraine',
        null,
        'Names the four vehicles as recovery tanks of the type NM217.',
      ),
    ],
  },
  {
    externalId: 'NOR-2023-02-16-nansen-programme',
    summary: 'Nansen programme: NOK 7.5 billion of military aid for 2023',
    detail:
      'The programme promises 75 billion kroner over five years. Only for 2023 is it divided: one half military, one half civilian. Later years are not recorded here. Tanks, air defence and shells given under it in 2023 have no published value and are pledges of their own.',
    category: 'funding',
    tranches: [{ announced: '16 February 2023', amount: envelope('NOK', '7.5bn'), donors }],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/broad-political-agreement-on-multi-year-support-programme-for-ukraine/id2963374/',
        '2023-02-16',
        'The parties agree on 75 billion kroner over five years; for 2023 half of 15 billion is military.',
        sum('NOK', '75bn', 'the whole programme, civilian aid included'),
        sum('NOK', '7.5bn', 'military aid in 2023'),
      ),
    ],
  },
  {
    externalId: 'NOR-2023-03-10-nasams',
    summary: 'Two NASAMS firing units, together with the United States',
    category: 'air_defence',
    tranches: [
      {
        announced: '10 March 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'nasams',
            designation: 'NASAMS firing unit',
            quantity: 2,
            due: 'spring 2023',
          },
          { kind: 'training', designation: 'Operation and maintenance of NASAMS' },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/nettsak-miw/id2966031/',
        '2023-03-10',
        'In cooperation with the United States Norway gives two firing units and trains their crews.',
      ),
      press(
        'The Kyiv Independent',
        'https://kyivindependent.com/news-feed/norway-delivers-leopard-tanks-to-ukraine',
        '2023-03-20',
        'The two units are to come over the spring.',
      ),
    ],
  },
  {
    externalId: 'NOR-2023-04-03-shells',
    summary: '8,000 artillery shells',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '3 April 2023',
        amount: undisclosed,
        donors,
        items: [{ kind: 'ammunition', equipmentType: 'shell-155', quantity: 8000 }],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/ammo-sak-til-mandag-3-april/id2970220/',
        '2023-04-03',
        'Norway gives 8,000 shells from its army’s stock.',
      ),
    ],
  },
]

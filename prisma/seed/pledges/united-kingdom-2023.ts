import type { LandmarkPledge } from '../landmark'

const GBR = [{ code: 'GBR' }]

export const UNITED_KINGDOM_2023_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'GBR-2023-01-14-challenger-2',
    summary: '14 Challenger 2 tanks, AS-90 guns, 100,000 artillery rounds and armoured vehicles',
    detail:
      'Announced on 14 January and set out in Parliament on 16 January 2023. Of about 30 AS-90, eight were ready and two further batteries at varying readiness. Two parts have a value; the package as a whole has none.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '14 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'challenger-2',
            quantity: 14,
            due: 'in the coming weeks',
            deliveries: [
              {
                quantity: null,
                qualifier: 'undisclosed',
                date: 'by 28 March 2023',
              },
            ],
          },
          { equipmentType: 'armoured-recovery-vehicle' },
          {
            equipmentType: 'as90',
            quantity: 30,
            quantityQualifier: 'approximately',
          },
          {
            kind: 'ammunition',
            designation: 'Artillery round',
            quantity: 100000,
          },
          {
            designation: 'Armoured and protected vehicles, hundreds, Bulldog among them',
          },
          {
            equipmentType: 'engineering-vehicle',
            designation: 'Minefield breaching and bridging',
            amount: { currency: 'GBP', amount: '28m' },
          },
          {
            equipmentType: 'drone',
            designation: 'Drones for artillery, dozens',
            amount: { currency: 'GBP', amount: '20m' },
          },
          { kind: 'ammunition', equipmentType: 'gmlrs' },
          { equipmentType: 'starstreak' },
          {
            equipmentType: 'spare-parts',
            designation: 'Spares for up to 100 Ukrainian tanks and vehicles',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/speeches/defence-secretary-oral-statement-on-war-in-ukraine--2',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2023-01-16',
        official: true,
        says: 'Sets out the package; breaching and bridging are worth 28 million pounds and the drones 20 million.',
        statedAmounts: [
          {
            currency: 'GBP',
            amount: '28m',
            of: 'minefield breaching and bridging',
          },
          { currency: 'GBP', amount: '20m', of: 'drones' },
        ],
      },
      {
        url: 'https://www.gov.uk/government/news/pm-accelerates-ukraine-support-ahead-of-anniversary-of-putins-war',
        publisher: 'Government of the United Kingdom',
        official: true,
        says: 'A squadron of 14 tanks goes in the coming weeks, and about 30 AS-90 are expected to follow.',
      },
      {
        url: 'https://www.devdiscourse.com/article/law-order/2321470-uk-defence-minister-sets-out-further-military-aid-package-to-ukraine',
        publisher: 'Reuters, through Devdiscourse',
        publishedOn: '2023-01-16',
        official: false,
        says: 'Lists the parts: tanks with recovery vehicles, eight AS-90, hundreds of vehicles, 100,000 rounds, missiles and spares.',
      },
      {
        url: 'https://babel.ua/en/news/92077-the-first-british-challenger-2-tanks-arrived-in-ukraine',
        publisher: 'Babel',
        publishedOn: '2023-03-28',
        official: false,
        says: 'The first tanks have arrived; how many is not known.',
      },
    ],
  },
  {
    externalId: 'GBR-2023-01-19-brimstone',
    summary: '600 more Brimstone missiles',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '19 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [{ kind: 'ammunition', equipmentType: 'brimstone', quantity: 600 }],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/joint-statement-the-tallinn-pledge?utm_source=miragenews&utm_medium=miragenews&utm_campaign=news',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2023-01-19',
        official: true,
        says: 'The statement of the countries that met in Estonia lists what each of them gives.',
      },
      {
        url: 'https://www.politico.eu/article/ben-wallace-united-kingdom-ukraine-war-send-extra-600-brimstone-missiles-to-russia-battlefield-estonia-western-vladimir-putin-london-nato/',
        publisher: 'Politico',
        publishedOn: '2023-01-19',
        official: false,
        says: 'The minister announces a further 600 Brimstone at the Tapa base.',
      },
    ],
  },
  {
    externalId: 'GBR-2023-04-21-shells',
    summary: 'More than 300,000 artillery shells for 2023, earlier promises included',
    detail:
      'The number contains the 100,000 of January 2023, which is why none stands at the item here.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '21 April 2023',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            kind: 'ammunition',
            designation: 'Artillery shells, more than 300,000 in 2023 with those promised before',
            due: '2023',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/support-for-ukraine-accelerated-in-a-show-of-continued-unity-at-ramstein',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2023-04-21',
        official: true,
        says: 'Release on the meeting in Ramstein, which recalls the Prime Minister’s promise of more than 300,000 shells in 2023.',
      },
    ],
  },
]

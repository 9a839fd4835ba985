import type { LandmarkPledge } from '../landmark'

/** The government’s list of military support: one page, replaced at every update; archived copies keep each state. */
const LIST = 'https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992'
const DEU = [{ code: 'DEU' }]

export const GERMANY_2023_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'DEU-2023-01-05-marder',
    summary: '40 Marder infantry fighting vehicles with training',
    detail: 'The joint statement with the United States gave no number; it was named the next day.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '5 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'marder',
            quantity: 40,
            due: 'Q1 2023',
            deliveries: [{ quantity: 40, date: 'by 27 March 2023' }],
          },
          { kind: 'training', designation: 'Training on the Marder' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.anews.com.tr/americas/2023/01/05/us-germany-intend-to-send-ukraine-armored-fighting-vehicles-statement',
        publisher: 'Anadolu Agency, through A News',
        publishedOn: '2023-01-05',
        official: false,
        says: 'Gives the two leaders’ joint statement: Germany intends to give Marder and to train their crews.',
      },
      {
        url: 'https://kyivindependent.com/news-feed/ukraine-to-receive-patriot-battery-from-germany-in-first-quarter-of-2023',
        publisher: 'The Kyiv Independent',
        publishedOn: '2023-01-06',
        official: false,
        says: 'A member of the governing party puts the number at 40, possibly delivered in the first quarter of 2023.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20230113999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of mid-January 2023, 40 Marder stand among what is being prepared.',
      },
      {
        url: 'https://www.straitstimes.com/world/europe/18-leopard-2-tanks-from-germany-reach-ukraine-says-security-source',
        publisher: 'Reuters, through The Straits Times',
        publishedOn: '2023-03-27',
        official: false,
        says: 'A security source says that the 40 Marder have reached Ukraine.',
      },
    ],
  },
  {
    externalId: 'DEU-2023-01-05-patriot',
    summary: 'One Patriot air defence battery',
    category: 'air_defence',
    tranches: [
      {
        announced: '5 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'patriot',
            designation: 'Patriot battery',
            quantity: 1,
            due: 'Q1 2023',
            deliveries: [{ quantity: 1, date: '18 April 2023' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'air-defence-missile',
            designation: 'Patriot missile',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.anews.com.tr/americas/2023/01/05/us-germany-intend-to-send-ukraine-armored-fighting-vehicles-statement',
        publisher: 'Anadolu Agency, through A News',
        publishedOn: '2023-01-05',
        official: false,
        says: 'Gives the joint statement: beside the American battery Germany supplies one more.',
      },
      {
        url: 'https://kyivindependent.com/news-feed/ukraine-to-receive-patriot-battery-from-germany-in-first-quarter-of-2023',
        publisher: 'The Kyiv Independent',
        publishedOn: '2023-01-06',
        official: false,
        says: 'The government’s spokesman expects delivery in the first quarter of 2023.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20230417999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of 18 April 2023 a Patriot system with missiles stands among what is delivered.',
      },
      {
        url: 'https://caliber.az/en/post/germany-sends-patriot-system-to-ukraine',
        publisher: 'Caliber.Az',
        official: false,
        says: 'Reports from the government’s page that the system was handed over on 18 April.',
      },
    ],
  },
  {
    externalId: 'DEU-2023-01-25-leopard-2',
    summary: '14 Leopard 2 A6 tanks from the Bundeswehr',
    detail: 'The list two days later adds two armoured recovery vehicles.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '25 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2 A6',
            quantity: 14,
            deliveries: [{ quantity: 14, date: 'by 27 March 2023' }],
          },
          {
            equipmentType: 'armoured-recovery-vehicle',
            designation: 'Bergepanzer 3',
            quantity: 2,
            deliveries: [{ quantity: 2, date: 'by 27 March 2023' }],
          },
          {
            kind: 'training',
            designation: 'Training, logistics, ammunition and maintenance',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.hurriyetdailynews.com/germany-greenlights-leopard-tank-deliveries-to-ukraine-govt-180379',
        publisher: 'AFP, through Hürriyet Daily News',
        publishedOn: '2023-01-25',
        official: false,
        says: 'The government gives a company of 14 Leopard 2 A6 from army stocks and lets others pass theirs on; the aim is two battalions.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20230127999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of 27 January 2023: 14 Leopard 2 A6 and two Bergepanzer 3.',
      },
      {
        url: 'https://www.straitstimes.com/world/europe/18-leopard-2-tanks-from-germany-reach-ukraine-says-security-source',
        publisher: 'Reuters, through The Straits Times',
        publishedOn: '2023-03-27',
        official: false,
        says: 'All 18 German tanks and two recovery vehicles are in Ukraine, a security source says.',
      },
    ],
  },
  {
    externalId: 'DEU-2023-02-14-gepard-rounds',
    summary: '300,000 rounds for Gepard from a new production line',
    detail:
      'The maker spoke of an order in the low hundreds of millions of euros, without a figure.',
    category: 'air_defence',
    tranches: [
      {
        announced: '14 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'gepard-round',
            quantity: 300000,
            condition: 'new',
            due: 'from summer 2023',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://rp-online.de/politik/deutschland/deutschland-bestellt-gepard-munition-fuer-ukraine-kampfjets-kein-thema_aid-84894559',
        publisher: 'Rheinische Post',
        official: false,
        says: 'The minister says in Brussels that the contracts are signed and Rheinmetall begins production again.',
      },
      {
        url: 'https://www.stern.de/news/bund-bestellt-gepard-munition-fuer-dreistelligen-millionenvertrag-33200568.html?utm_campaign=alle-nachrichten&utm_medium=rss-feed&utm_source=standard',
        publisher: 'AFP, through Stern',
        official: false,
        says: 'Rheinmetall: 300,000 rounds ordered for Ukraine, the first in summer, for a sum in the low hundreds of millions of euros.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20230220999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of 21 February 2023 the ammunition stands among what is being prepared.',
      },
    ],
  },
  {
    externalId: 'DEU-2023-02-24-leopard-2',
    summary: 'Four more Leopard 2 A6 tanks, 18 in all',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '24 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2 A6',
            quantity: 4,
            deliveries: [{ quantity: 4, date: 'by 27 March 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.pravda.com.ua/eng/news/2023/02/24/7390889/',
        publisher: 'Ukrainska Pravda',
        publishedOn: '2023-02-24',
        official: false,
        says: 'The defence ministry adds four tanks from army stocks; with Portuguese and Swedish ones they make a mixed battalion.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20230302120408/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of early March 2023 the number of Leopard 2 A6 has risen by four.',
      },
      {
        url: 'https://www.straitstimes.com/world/europe/18-leopard-2-tanks-from-germany-reach-ukraine-says-security-source',
        publisher: 'Reuters, through The Straits Times',
        publishedOn: '2023-03-27',
        official: false,
        says: 'All 18 German tanks have reached Ukraine, a security source says.',
      },
    ],
  },
]

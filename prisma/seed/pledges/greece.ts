import type { LandmarkPledge } from '../landmark'

const GRC = [{ code: 'GRC' }]

export const GREECE_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'GRC-2022-02-27-rifles',
    summary: 'Kalashnikov-type rifles, rocket launchers and ammunition',
    detail:
      'The government gave no numbers. Press accounts speak of up to 20,000 rifles and 815 anti-tank launchers; a longer list that circulated in June 2022 was not confirmed.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '27 February 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GRC,
        items: [
          {
            equipmentType: 'assault-rifle',
            designation: 'Kalashnikov-type rifle',
            deliveries: [
              {
                quantity: null,
                qualifier: 'undisclosed',
                date: 'by 15 March 2022',
              },
            ],
          },
          {
            equipmentType: 'anti-armour-weapon',
            designation: 'Rocket launcher',
          },
          { kind: 'ammunition', designation: 'Ammunition' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.ekathimerini.com/news/1178544/greece-sending-military-civilian-aid-to-ukraine/',
        publisher: 'Kathimerini',
        official: false,
        says: 'The government sends rifles, launchers and ammunition on two aircraft the same day.',
      },
      {
        url: 'https://www.thenationalherald.com/greece-sending-defense-medical-supplies-to-ukraine/',
        publisher: 'The National Herald',
        publishedOn: '2022-02-27',
        official: false,
        says: 'The decision fell on Sunday morning; a first aircraft has landed in Poland.',
      },
      {
        url: 'https://www.ekathimerini.com/news/1179620/greek-role-within-nato-is-upgraded/',
        publisher: 'Kathimerini',
        official: false,
        says: 'Speaks in March of the rifles and anti-tank weapons given.',
      },
    ],
  },
  {
    externalId: 'GRC-2022-09-16-bmp-1',
    summary: '40 BMP-1 infantry fighting vehicles, replaced by German Marder',
    detail:
      'Of 122 that were first spoken of 40 remained. In February 2023 the minister counted 20 as given; whether they belong to these 40 is not said, and they are taken as part of them.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '16 September 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GRC,
        items: [
          {
            equipmentType: 'bmp-1',
            quantity: 40,
            deliveries: [{ quantity: 20, date: 'by 14 February 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.mod.mil.gr/en/transfer-of-40-bmp-1-ifvs-from-greece-to-ukraine/',
        publisher: 'Ministry of National Defence of Greece',
        official: true,
        says: 'Greece gives 40 BMP-1 and receives 40 Marder from Germany.',
      },
      {
        url: 'https://euromaidanpress.com/2022/09/16/greece-and-germany-agreed-transfer-40-soviet-bmp-1s-to-ukraine/',
        publisher: 'Euromaidan Press',
        publishedOn: '2022-09-16',
        official: false,
        says: 'Reports the ministry’s release of 16 September 2022.',
      },
      {
        url: 'https://www.mod.mil.gr/symmetochi-yetha-nikolaoy-panagiotopoyloy-sti-synantisi-ukraine-defence-contact-group/',
        publisher: 'Ministry of National Defence of Greece',
        official: true,
        says: 'At the contact group of February 2023 the minister sets out what Greece has given, 20 BMP-1 among it.',
      },
      {
        url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
        publisher: 'Kiel Institute',
        official: false,
        says: 'Counts all 40 as delivered and the 20 of February 2023 as further ones.',
      },
    ],
  },
  {
    externalId: 'GRC-2023-04-06-bmp-1-ammunition',
    summary: 'More BMP-1, artillery and small-arms ammunition, and training',
    category: 'mixed_package',
    tranches: [
      {
        announced: '6 April 2023',
        amount: { qualifier: 'undisclosed' },
        donors: GRC,
        items: [
          { equipmentType: 'bmp-1' },
          { kind: 'ammunition', designation: 'Artillery ammunition' },
          { kind: 'ammunition', equipmentType: 'small-arms-round' },
          {
            kind: 'training',
            designation: 'Training of tank crews and special forces',
          },
          {
            kind: 'service',
            designation: 'Treatment of wounded soldiers in Greek hospitals',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.mod.mil.gr/en/defence-minister-nikolaos-panagiotopoulos-meets-with-the-minister-of-defence/',
        publisher: 'Ministry of National Defence of Greece',
        official: true,
        says: 'The two defence ministers meet in Athens and speak about further support.',
      },
      {
        url: 'https://greekreporter.com/2023/04/06/greece-military-support-ukraine/',
        publisher: 'Greek Reporter',
        publishedOn: '2023-04-06',
        official: false,
        says: 'Greece promises more ammunition and BMP-1, training and medical treatment.',
      },
    ],
  },
]

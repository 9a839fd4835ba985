import type { LandmarkPledge } from '../landmark'

/** The government’s list of military support: one page, replaced at every update; archived copies keep each state. */
const LIST = 'https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992'
const KIEL = 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/'
const DEU = [{ code: 'DEU' }]

export const GERMANY_2022_H2_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'DEU-2022-07-12-bergepanzer-2',
    summary: 'Three Bergepanzer 2 armoured recovery vehicles',
    detail: 'The day is that of the list that shows them first.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '12 July 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'bergepanzer-2',
            quantity: 3,
            deliveries: [{ quantity: 3, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20220711999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of mid-July 2022 three armoured recovery vehicles are new on the list.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 three of the recovery vehicles count as delivered.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-07-21-rgw90',
    summary: 'RGW 90 and other hand-held anti-tank weapons',
    detail: 'The day is that of the list that shows them first.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '21 July 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'rgw90',
            quantity: 7944,
            deliveries: [{ quantity: 7944, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'anti-armour-weapon',
            designation: 'Hand-held anti-tank weapon, type not named',
            quantity: 5032,
          },
        ],
      },
    ],
    sources: [
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20220722999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of late July 2022: 7,944 RGW 90 and 5,032 further hand-held anti-tank weapons.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 the RGW 90 count as delivered, the others not.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-07-29-biber',
    summary: '16 Biber armoured bridge layers',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '29 July 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'biber',
            quantity: 16,
            due: 'six from autumn 2022, ten in 2023',
            deliveries: [{ quantity: 3, date: 'by 15 January 2023' }],
          },
          { kind: 'training', designation: 'Transport, repair and training' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.tellerreport.com/news/2022-07-29-war-in-ukraine--delivered-self-propelled-howitzers-have-to-be-repaired.rybCNxUW6q.html',
        publisher: 'Frankfurter Allgemeine Zeitung, through Teller Report',
        publishedOn: '2022-07-29',
        official: false,
        says: 'The ministry gives 16 bridge layers: six from autumn 2022 and ten more in 2023, with transport, repair and training.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20220803999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of early August 2022 the 16 Biber stand among what is being prepared.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 three of the 16 count as delivered.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-09-15-mars-ii-dingo',
    summary: 'Two more MARS II with 200 rockets and 50 Dingo protected vehicles',
    category: 'mixed_package',
    tranches: [
      {
        announced: '15 September 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'mars2',
            quantity: 2,
            deliveries: [{ quantity: 2, date: 'by 15 January 2023' }],
          },
          { kind: 'ammunition', equipmentType: 'gmlrs', quantity: 200 },
          {
            equipmentType: 'dingo',
            quantity: 50,
            deliveries: [{ quantity: 50, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.defencetoday.com/security/flashpoints/germany-to-deliver-mlrs-apcs-to-ukraine/',
        publisher: 'Defence Today',
        official: false,
        says: 'The minister announces two more launchers with 200 rockets and 50 Dingo on 15 September 2022.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20220920999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of late September 2022 the two launchers and the 50 Dingo are on the list.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 launchers and vehicles count as delivered.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-09-19-pzh2000',
    summary: 'Four more Panzerhaubitze 2000 with ammunition',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '19 September 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'pzh2000',
            quantity: 4,
            condition: 'refurbished',
            deliveries: [{ quantity: 4, date: 'by 15 January 2023' }],
          },
          { kind: 'ammunition', equipmentType: 'shell-155' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://bmvg.de/de/presse/ukraine-erhaelt-vier-weitere-panzerhaubitzen-2000-5499530',
        publisher: 'Ministry of Defence of Germany',
        official: true,
        says: 'Four howitzers straight from overhaul go to Ukraine with ammunition; Germany’s number rises to 14, with the Dutch ones to 22.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 all four count as delivered.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-10-18-winter-equipment',
    summary: 'Winter clothing, generators and Dachs engineer tanks',
    detail: 'The day is that of the list that shows them first.',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '18 October 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'winter-clothing',
            designation: 'Winter hat',
            quantity: 240000,
            deliveries: [{ quantity: 240000, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'winter-clothing',
            designation: 'Winter jacket',
            quantity: 116000,
            deliveries: [{ quantity: 116000, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'winter-clothing',
            designation: 'Winter trousers',
            quantity: 80000,
            deliveries: [{ quantity: 80000, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'generator',
            quantity: 183,
            deliveries: [{ quantity: 183, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'engineering-vehicle',
            designation: 'Dachs engineer tank',
            quantity: 5,
          },
        ],
      },
    ],
    sources: [
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20221018999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of mid-October 2022: hats, jackets and trousers for winter, 183 generators and five engineer tanks.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 clothing and generators count as delivered, the engineer tanks not.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-12-01-gepard',
    summary: 'Seven more Gepard anti-aircraft tanks',
    category: 'air_defence',
    tranches: [
      {
        announced: '1 December 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'gepard',
            quantity: 7,
            condition: 'refurbished',
            due: 'spring 2023',
            deliveries: [{ quantity: 4, date: 'early March 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20221201190846/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of 1 December 2022 seven further Gepard stand among what is being prepared.',
      },
      {
        url: 'https://www.international-military.com/2022/12/germany-returns-to-send-7-gepard-tanks.html',
        publisher: 'International Military',
        official: false,
        says: 'Seven tanks under repair at the maker are to reach Ukraine in spring 2023, beside the 30 delivered.',
      },
      {
        url: 'https://ukrinform.de/amp/rubric-defense/3679871-deutschland-liefert-zwei-weitere-gepardpanzer-an-die-ukraine.html',
        publisher: 'Ukrinform',
        official: false,
        says: 'The updated list of early March 2023 counts 34 Gepard delivered, 30 of which are the first batch.',
      },
    ],
  },
]

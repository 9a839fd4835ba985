import type { LandmarkPledge } from '../landmark'

const KIEL = 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/'
const JULY_2022 =
  'https://www.gov.uk/government/news/uk-to-send-scores-of-artillery-guns-and-hundreds-of-drones-to-ukraine'
const WRITTEN_STATEMENT =
  'https://questions-statements.parliament.uk/written-statements/detail/2022-07-21/hcws259'
const GBR = [{ code: 'GBR' }]

export const UNITED_KINGDOM_2022_H2_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'GBR-2022-07-21-artillery',
    summary: 'M109 and L119 guns, 50,000 shells, 1,600 anti-tank weapons and hundreds of drones',
    detail:
      'The statement says more than 20 M109; 28 and 36 guns were confirmed in October 2022. An early release of the Kiel data reads 39 of the lighter gun. The package was not valued by itself.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '21 July 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'm109',
            quantity: 28,
            condition: 'refurbished',
            deliveries: [{ quantity: 28, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'm119',
            designation: 'L119',
            quantity: 36,
            deliveries: [{ quantity: 36, date: 'by 15 January 2023' }],
          },
          { equipmentType: 'counter-battery-radar' },
          {
            kind: 'ammunition',
            designation: 'Shell for Soviet-era artillery',
            quantity: 50000,
            quantityQualifier: 'at_least',
            deliveries: [{ quantity: 50000, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'anti-armour-weapon',
            quantity: 1600,
            deliveries: [{ quantity: 1600, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'drone',
            designation: 'Drones, hundreds, loitering munitions among them',
          },
        ],
      },
    ],
    sources: [
      {
        url: JULY_2022,
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-07-21',
        official: true,
        says: 'More than 20 M109, 36 L119, radars, over 50,000 shells, 1,600 anti-tank weapons and hundreds of drones follow soon.',
      },
      {
        url: WRITTEN_STATEMENT,
        publisher: 'Parliament of the United Kingdom',
        publishedOn: '2022-07-21',
        official: true,
        says: 'The minister’s written statement on what has been given and what is to come.',
      },
      {
        url: 'https://hansard.parliament.uk/Lords/2022-10-12/debates/75497436-1D5B-4D00-815E-F6498606B6A5/Ukraine',
        publisher: 'Hansard',
        publishedOn: '2022-10-12',
        official: true,
        says: 'Puts the M109 at 28 and the lighter guns at 36.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 guns, shells and anti-tank weapons count as delivered, the drones not.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-08-11-m270',
    summary: 'Three more M270 rocket launchers with many rockets',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '11 August 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'm270',
            quantity: 3,
            deliveries: [
              {
                quantity: null,
                qualifier: 'undisclosed',
                date: '12 August 2022',
              },
            ],
          },
          { kind: 'ammunition', equipmentType: 'gmlrs' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/uk-to-give-more-multiple-launch-rocket-systems-and-guided-missiles-to-ukraine',
        publisher: 'Government of the United Kingdom',
        official: true,
        says: 'More launchers and a significant number of guided rockets are given.',
      },
      {
        url: 'https://en.interfax.com.ua/news/general/851707.html',
        publisher: 'Interfax-Ukraine',
        publishedOn: '2022-08-11',
        official: false,
        says: 'The minister puts the number at three, as many again as before.',
      },
      {
        url: 'https://autonews.autoua.net/fr/novosti/28636-lukraine-a-recu-du-m270-mlrs-supplementaire-du-royaume-uni.amp',
        publisher: 'AutoUA',
        official: false,
        says: 'Ukraine’s minister reports the arrival of more launchers without saying how many.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-09-20-match-2023',
    summary: 'In 2023 at least as much military aid as in 2022',
    detail:
      'An envelope for 2023, later tied to the financial year 2023/24. Packages of early 2023 stand apart, without a sum of their own.',
    category: 'funding',
    tranches: [
      {
        announced: '20 September 2022',
        amount: { qualifier: 'at_least', currency: 'GBP', pledged: '2.3bn' },
        donors: GBR,
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/uk-will-match-record-ukraine-support-in-2023',
        publisher: 'Government of the United Kingdom',
        official: true,
        says: 'The Prime Minister commits to match or exceed in 2023 the 2.3 billion pounds of 2022.',
        statedAmounts: [{ qualifier: 'at_least', currency: 'GBP', amount: '2.3bn' }],
      },
      {
        url: 'https://itv.com/news/2022-09-20/prime-minister-says-shell-match-the-uks-support-for-ukraine-in-2023',
        publisher: 'ITV News',
        publishedOn: '2022-09-20',
        official: false,
        says: 'The country will spend at least 2.3 billion pounds in 2023.',
        statedAmounts: [{ qualifier: 'at_least', currency: 'GBP', amount: '2.3bn' }],
      },
    ],
  },
  {
    externalId: 'GBR-2022-10-13-amraam',
    summary: 'AMRAAM for NASAMS, hundreds of other air defence missiles, 18 howitzers and drones',
    detail:
      'The calibre of the howitzers was not named. Ten million pounds for a NATO fund, for winter equipment, was announced with it.',
    category: 'air_defence',
    tranches: [
      {
        announced: '13 October 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'amraam',
            due: 'in the coming weeks',
          },
          {
            kind: 'ammunition',
            equipmentType: 'air-defence-missile',
            designation: 'Other air defence missiles, hundreds',
          },
          { designation: 'Howitzer, calibre not named', quantity: 18 },
          {
            equipmentType: 'reconnaissance-drone',
            designation: 'Drones, hundreds',
          },
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
            amount: { currency: 'GBP', amount: '10m' },
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/uk-to-give-air-defence-missiles-to-help-ukraine-defend-against-rockets',
        publisher: 'Government of the United Kingdom',
        official: true,
        says: 'AMRAAM for use with NASAMS in the coming weeks, hundreds of other missiles, hundreds of drones, 18 howitzers, and 10 million pounds for NATO’s fund.',
        statedAmounts: [{ currency: 'GBP', amount: '10m', of: 'NATO’s fund' }],
      },
      {
        url: 'https://theusarticles.com/uk-will-send-air-defence-missiles-to-kyiv-announces-defence-secretary-ahead-of-nato-meet/',
        publisher: 'US Articles',
        official: false,
        says: 'The minister authorised the missiles ahead of a NATO meeting; a further 18 howitzers go with them.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-11-09-air-defence-missiles',
    summary: 'About 1,000 more surface-to-air missiles with launchers',
    category: 'air_defence',
    tranches: [
      {
        announced: '9 November 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'air-defence-missile',
            quantity: 1000,
            quantityQualifier: 'approximately',
            deliveries: [
              {
                quantity: 1000,
                qualifier: 'approximately',
                date: 'by 15 January 2023',
              },
            ],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/uk-to-provide-1000-more-surface-to-air-missiles-to-ukraine',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-11-09',
        official: true,
        says: 'The delivery of about 1,000 further missiles, launchers included, is about to be completed.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 the missiles count as delivered.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-11-23-sea-king',
    summary: 'Three Sea King helicopters and 10,000 artillery rounds',
    category: 'mixed_package',
    tranches: [
      {
        announced: '23 November 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'sea-king',
            quantity: 3,
            condition: 'used',
            deliveries: [
              { quantity: 1, date: 'by 23 November 2022' },
              { quantity: 2, date: 'by 15 January 2023' },
            ],
          },
          {
            kind: 'ammunition',
            designation: 'Artillery round',
            quantity: 10000,
            deliveries: [{ quantity: 10000, date: 'by 15 January 2023' }],
          },
          {
            kind: 'training',
            designation: 'Six weeks of Sea King training for ten crews',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/uk-to-give-artillery-rounds-and-helicopters-to-help-defend-ukraine',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-11-23',
        official: true,
        says: 'A further 10,000 rounds; the first Sea King has arrived and ten crews were trained.',
      },
      {
        url: 'https://www.itv.com/news/2022-11-23/britain-sending-helicopters-to-ukraine-for-first-time-since-war-began',
        publisher: 'ITV News',
        publishedOn: '2022-11-23',
        official: false,
        says: 'Three former military Sea King are given, one of which is already in Ukraine.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 helicopters and rounds count as delivered.',
      },
    ],
  },
]

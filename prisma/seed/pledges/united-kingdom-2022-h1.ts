import type { LandmarkPledge } from '../landmark'

const KIEL = 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/'
const JULY_2022 =
  'https://www.gov.uk/government/news/uk-to-send-scores-of-artillery-guns-and-hundreds-of-drones-to-ukraine'
const GBR = [{ code: 'GBR' }]

export const UNITED_KINGDOM_2022_H1_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'GBR-2022-03-09-nlaw-javelin-starstreak',
    summary:
      'NLAW beyond the first 2,000, a small consignment of Javelin, and Starstreak in principle',
    detail:
      'The first 2,000 NLAW were announced on 17 January 2022. The number here is what the minister’s total of 3,615 adds to them; two early releases of the Kiel data read 3,165.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '9 March 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'nlaw',
            quantity: 1615,
            quantityQualifier: 'at_least',
            deliveries: [{ quantity: 1615, date: 'by 9 March 2022' }],
          },
          { equipmentType: 'javelin' },
          { equipmentType: 'starstreak' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/speeches/defence-secretary-statement-to-the-house-of-commons-on-ukraine-9-march-2022',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-03-09',
        official: true,
        says: '3,615 NLAW have been delivered and more follow; a small consignment of Javelin is to go, and a gift of Starstreak is being explored.',
      },
      {
        url: 'https://thetechoutlook.com/current-affairs/politics/ukraine-will-receive-starstreak-anti-aircraft-missiles-from-the-united-kingdom',
        publisher: 'The Tech Outlook',
        official: false,
        says: 'The minister adds in answer to questions that Starstreak will be given in principle; 2,000 NLAW had been known before.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-03-24-missiles',
    summary: '6,000 more missiles, anti-tank and high-explosive',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '24 March 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'anti-armour-weapon',
            designation: 'Missile, NLAW and Javelin among them',
            quantity: 6000,
          },
          { equipmentType: 'starstreak' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/pm-announces-major-new-military-support-package-for-ukraine-24-march-2022',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-03-24',
        official: true,
        says: 'Announces 6,000 missiles more, which more than doubles what had been given.',
      },
      {
        url: 'https://www.gov.uk/government/speeches/ukraine-foreign-secretary-statement-to-parliament-28-march-2022',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-03-28',
        official: true,
        says: 'Repeats the 6,000 missiles and adds that Starstreak is now being supplied.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-03-24-armed-forces-fund',
    summary: 'Money for the pay of Ukrainian soldiers and pilots',
    category: 'funding',
    tranches: [
      {
        announced: '24 March 2022',
        amount: {
          qualifier: 'exact',
          currency: 'GBP',
          pledged: '25m',
          allocated: '25m',
        },
        donors: GBR,
        items: [
          {
            kind: 'fund_contribution',
            designation: 'Financial backing of the armed forces',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/pm-announces-major-new-military-support-package-for-ukraine-24-march-2022',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-03-24',
        official: true,
        says: 'Names 25 million pounds of financial backing for Ukraine’s military.',
        statedAmounts: [{ currency: 'GBP', amount: '25m' }],
      },
      {
        url: 'https://www.reuters.com/world/europe/uk-provide-6000-missiles-ukraine-new-support-2022-03-23/',
        publisher: 'Reuters',
        publishedOn: '2022-03-23',
        official: false,
        says: 'Reports about 30 million pounds in all for the BBC’s coverage of the region and the pay of soldiers and pilots.',
        statedAmounts: [
          {
            qualifier: 'approximately',
            currency: 'GBP',
            amount: '30m',
            of: 'soldiers’ pay and the BBC’s coverage together',
          },
        ],
      },
    ],
  },
  {
    externalId: 'GBR-2022-04-08-package',
    summary: '£100m package: NLAW, Javelin, Starstreak and loitering munitions',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '8 April 2022',
        amount: {
          qualifier: 'exact',
          currency: 'GBP',
          pledged: '100m',
          allocated: '100m',
        },
        donors: GBR,
        items: [
          {
            equipmentType: 'nlaw',
            quantity: 800,
            quantityQualifier: 'at_least',
            deliveries: [{ quantity: 800, date: 'by 3 October 2022' }],
          },
          { equipmentType: 'javelin' },
          { equipmentType: 'starstreak' },
          { equipmentType: 'loitering-munition' },
          { equipmentType: 'body-armour' },
          { equipmentType: 'helmet' },
          { equipmentType: 'night-vision-device' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/uk-to-bolster-defensive-aid-to-ukraine-with-new-100m-package',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-04-08',
        official: true,
        says: 'A package of 100 million pounds: more than 800 NLAW, further Javelin, loitering munitions, Starstreak and protective equipment.',
        statedAmounts: [{ currency: 'GBP', amount: '100m' }],
      },
      {
        url: 'https://www.indiatoday.in/world/russia-ukraine-war/story/uk-to-send-mastiff-armoured-vehicles-to-ukraine-1935320-2022-04-09',
        publisher: 'India Today',
        publishedOn: '2022-04-09',
        official: false,
        says: 'Puts the package at more than 100 million pounds.',
        statedAmounts: [{ qualifier: 'at_least', currency: 'GBP', amount: '100m' }],
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 800 NLAW of this package count as delivered.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-04-09-armoured-vehicles',
    summary: '120 armoured vehicles, Mastiff among them, and anti-ship missiles',
    detail:
      'The vehicles are 80 protected patrol vehicles (Mastiff, Wolfhound and Husky), 35 Spartan and some Samaritan ambulances.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '9 April 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'mastiff',
            designation: 'Mastiff, Wolfhound and Husky',
            quantity: 80,
            deliveries: [{ quantity: 80, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'fv103',
            quantity: 35,
            deliveries: [{ quantity: 35, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'armoured-ambulance',
            designation: 'FV104 Samaritan',
          },
          { designation: 'Anti-ship missile system' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/prime-minister-pledges-uks-unwavering-support-to-ukraine-on-visit-to-kyiv-9-april-2022',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-04-09',
        official: true,
        says: 'In Kyiv the Prime Minister promises 120 armoured vehicles and new anti-ship missile systems, beyond the package of the day before.',
      },
      {
        url: 'https://www.forces.net/ukraine/uk/what-armoured-vehicles-are-uk-sending-ukraine',
        publisher: 'Forces News',
        official: false,
        says: 'Breaks the vehicles down: 80 protected patrol vehicles, 35 Spartan, and Samaritan ambulances.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 all vehicles count as delivered.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-04-25-stormer',
    summary: 'Stormer air defence vehicles',
    category: 'air_defence',
    tranches: [
      {
        announced: '25 April 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'stormer',
            quantity: 6,
            deliveries: [{ quantity: 6, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.reuters.com/business/aerospace-defense/britain-send-stormer-armoured-vehicles-ukraine-2022-04-25/',
        publisher: 'Reuters',
        publishedOn: '2022-04-25',
        official: false,
        says: 'A small number of Stormer vehicles with Starstreak launchers is promised.',
      },
      {
        url: JULY_2022,
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-07-21',
        official: true,
        says: 'Counts six of the vehicles among the support of the first months.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 the six count as delivered.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-05-03-brimstone',
    summary: 'Brimstone missiles',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '3 May 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'brimstone',
            deliveries: [
              {
                quantity: null,
                qualifier: 'undisclosed',
                date: 'by 3 October 2022',
              },
            ],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://leadersgb.co.uk/news/boris-johnson-announces-300-million-in-military-aid-during-ukrainian-parliament-address',
        publisher: 'Leaders GB',
        official: false,
        says: 'Speaking to Ukraine’s parliament the Prime Minister promises Brimstone missiles for the coming weeks.',
      },
      {
        url: 'https://inews.co.uk/news/brimstone-missile-what-uk-plans-long-range-weapons-ukraine-how-work-explained-1607595',
        publisher: 'The i Paper',
        official: false,
        says: 'Explains the missile that the government plans to give; no number is named.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 some count as delivered; the number there is an estimate.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-05-07-military-support',
    summary: '£1.3bn of military support',
    detail:
      'The sum contains the £300m package announced four days before, which stands here as an allocation. On 30 June 2022 a further £1bn was promised, and £2.3bn was then named as the total.',
    category: 'funding',
    tranches: [
      {
        label: 'Envelope',
        announced: '7 May 2022',
        amount: { qualifier: 'exact', currency: 'GBP', pledged: '1.3bn' },
        donors: GBR,
      },
      {
        label: 'Electronic warfare, radar and drones',
        announced: '3 May 2022',
        amount: { qualifier: 'exact', currency: 'GBP', allocated: '300m' },
        donors: GBR,
        items: [
          { equipmentType: 'counter-battery-radar' },
          { designation: 'Electronic warfare and GPS jamming equipment' },
          { equipmentType: 'drone', designation: 'Heavy-lift supply drone' },
          {
            equipmentType: 'night-vision-device',
            designation: 'Night-vision device, thousands',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.lbc.co.uk/news/uk-13bn-military-support-ukraine-g7-meeting/',
        publisher: 'LBC',
        publishedOn: '2022-05-07',
        official: false,
        says: 'A further 1.3 billion pounds from reserves, the 300 million of the week before included, on top of about 1.5 billion of all kinds of support.',
        statedAmounts: [
          { currency: 'GBP', amount: '1.3bn' },
          { currency: 'GBP', amount: '300m', of: 'package of 3 May' },
        ],
      },
      {
        url: 'https://www.gov.uk/government/news/this-is-ukraines-finest-hour-pm-to-address-ukrainian-parliament',
        publisher: 'Government of the United Kingdom',
        official: true,
        says: 'A package of 300 million pounds: electronic warfare equipment, a counter-battery radar, GPS jamming and thousands of night-vision devices.',
        statedAmounts: [{ currency: 'GBP', amount: '300m', of: 'package of 3 May' }],
      },
      {
        url: 'https://www.gov.uk/government/news/defence-secretary-meets-us-counterpart-to-discuss-support-for-ukraine',
        publisher: 'Government of the United Kingdom',
        official: true,
        says: 'Recalls the further 1.3 billion pounds for military operations and aid.',
        statedAmounts: [{ currency: 'GBP', amount: '1.3bn' }],
      },
    ],
  },
  {
    externalId: 'GBR-2022-06-06-m270',
    summary: 'M270 rocket launchers with guided rockets',
    detail:
      'The release gave no number; three were understood, and three were confirmed in August.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '6 June 2022',
        amount: { qualifier: 'undisclosed' },
        donors: GBR,
        items: [
          {
            equipmentType: 'm270',
            quantity: 3,
            deliveries: [{ quantity: 3, date: 'by 11 August 2022' }],
          },
          { kind: 'ammunition', equipmentType: 'gmlrs' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/uk-to-gift-multiple-launch-rocket-systems-to-ukraine',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-06-06',
        official: true,
        says: 'Launchers with a reach of about 80 km and their rockets are given, in step with the United States.',
      },
      {
        url: 'https://en.interfax.com.ua/news/general/851707.html',
        publisher: 'Interfax-Ukraine',
        publishedOn: '2022-08-11',
        official: false,
        says: 'The minister speaks of three launchers already delivered.',
      },
    ],
  },
  {
    externalId: 'GBR-2022-06-30-military-support',
    summary: 'A further £1bn of military support',
    detail:
      'Packages known by value that were paid from it, or from the £2.3bn that it completed, stand here as allocations.',
    category: 'funding',
    tranches: [
      {
        label: 'Envelope',
        announced: '30 June 2022',
        amount: { qualifier: 'exact', currency: 'GBP', pledged: '1bn' },
        donors: GBR,
      },
      {
        label: 'International Fund for Ukraine',
        announced: '11 August 2022',
        amount: { qualifier: 'exact', currency: 'GBP', allocated: '250m' },
        donors: GBR,
        items: [
          {
            kind: 'fund_contribution',
            designation: 'International Fund for Ukraine',
          },
        ],
      },
      {
        label: 'Drones and loitering munitions',
        announced: '24 August 2022',
        amount: { qualifier: 'exact', currency: 'GBP', allocated: '54m' },
        donors: GBR,
        items: [
          { equipmentType: 'black-hornet', quantity: 850 },
          {
            equipmentType: 'drone',
            designation: 'Other drones and loitering munitions',
          },
        ],
      },
      {
        label: 'Air defence',
        announced: '19 November 2022',
        amount: { qualifier: 'exact', currency: 'GBP', allocated: '50m' },
        donors: GBR,
        items: [
          { equipmentType: 'anti-aircraft-gun', quantity: 125 },
          {
            equipmentType: 'counter-drone-system',
            designation: 'Radars and electronic warfare against drones',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gov.uk/government/news/pm-announces-further-1-billion-in-military-support-to-ukraine',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-06-30',
        official: true,
        says: 'Another billion pounds for air defence, drones, electronic warfare and kit; military support since the outbreak of the war comes to 2.3 billion.',
        statedAmounts: [
          { currency: 'GBP', amount: '1bn' },
          {
            currency: 'GBP',
            amount: '2.3bn',
            of: 'all military support since the outbreak of the war',
          },
        ],
      },
      {
        url: 'https://www.gov.uk/government/news/uk-and-allies-agree-expanded-international-fund-for-ukraine-support',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-08-11',
        official: true,
        says: '250 million of the billion goes into the International Fund for Ukraine.',
        statedAmounts: [
          {
            currency: 'GBP',
            amount: '250m',
            of: 'International Fund for Ukraine',
          },
        ],
      },
      {
        url: 'https://www.gov.uk/government/news/prime-minister-tells-ukraine-they-will-win-as-he-marks-independence-day-24-august-2022',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-08-24',
        official: true,
        says: 'A package of 54 million pounds with 2,000 drones and loitering munitions, 850 Black Hornet among them.',
        statedAmounts: [
          {
            currency: 'GBP',
            amount: '54m',
            of: 'drones and loitering munitions',
          },
        ],
      },
      {
        url: 'https://www.gov.uk/government/news/pm-announces-new-air-defence-for-ukraine-on-first-visit-to-kyiv',
        publisher: 'Government of the United Kingdom',
        publishedOn: '2022-11-19',
        official: true,
        says: 'A package of 50 million pounds with 125 anti-aircraft guns and technology against drones.',
        statedAmounts: [{ currency: 'GBP', amount: '50m', of: 'air defence' }],
      },
    ],
  },
]

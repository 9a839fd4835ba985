import type { LandmarkPledge } from '../landmark'
import { envelope, official, press, sum, undisclosed, worth } from './writing'

const estonia = official('Government of Estonia')
const defenceMinistry = official('Ministry of Defence of Estonia')
const donors = [{ code: 'EST' }]

export const ESTONIA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'EST-2022-02-18-javelin',
    summary: 'Javelin anti-tank missiles',
    detail: 'The ministry gave no number; SIPRI’s register has 50.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '18 February 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'javelin',
            designation: 'Javelin missile',
            deliveries: [{ quantity: null, date: 'by 18 February 2022' }],
          },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/en/news/estonia-donated-missiles-anti-tank-weapon-system-javelin-ukraine',
        '2022-02-18',
        'Missiles for the Javelin that Estonia had promised have been handed over.',
      ),
    ],
  },
  {
    externalId: 'EST-2022-03-31-first-month',
    summary: 'Military aid of the first month, about €220 million, with D-30 howitzers',
    detail:
      'The sum is what the government gave for all its aid up to the end of March 2022; the Javelin missiles are in it and carry no value of their own. A report of May 2022 gives 230 million, one of June 240 million.',
    category: 'mixed_package',
    tranches: [
      {
        announced: 'by 31 March 2022',
        amount: envelope('EUR', '220m', 'approximately'),
        donors,
        items: [
          { equipmentType: 'd-30' },
          {
            equipmentType: 'anti-armour-weapon',
            designation: 'Anti-tank grenade launchers and guns',
          },
          { equipmentType: 'anti-tank-mine' },
          { equipmentType: 'small-arms', designation: 'Automatic firearms and ammunition' },
          { equipmentType: 'ration' },
          { equipmentType: 'helmet' },
          { equipmentType: 'drone' },
          { equipmentType: 'mamba', designation: 'Mamba 4×4 armoured vehicle', quantity: 7 },
        ],
      },
    ],
    sources: [
      estonia(
        'https://www.vm.ee/uudised/uheksa-nato-riigi-valisministrid-arutasid-venemaa-sojalist-agressiooni-ukrainas-nato',
        null,
        'The ministry of foreign affairs puts Estonia’s military aid so far at about 220 million euros.',
        sum('EUR', '220m', undefined, 'approximately'),
      ),
      official('Centre for Defence Investments of Estonia')(
        'https://web.archive.org/web/20220405205054/https://www.kaitseinvesteeringud.ee/en/estonian-military-aid-to-ukraine-has-been-substantially-diversified/',
        null,
        'Describes how the aid has widened: howitzers, mines, grenade launchers, vehicles, gear.',
      ),
      press(
        'ERR',
        'https://news.err.ee/1608589426/estonia-s-military-aid-to-ukraine-totals-230-million',
        null,
        'A few weeks later the total stands at 230 million euros.',
        sum('EUR', '230m', 'all military aid, May 2022'),
      ),
      press(
        'Ukrinform',
        'https://www.ukrinform.net/rubric-polytics/3501933-estonia-has-provided-240m-in-military-aid-to-ukraine-korniyenko.html',
        null,
        'Reports 240 million euros in all.',
        sum('EUR', '240m', 'all military aid, June 2022'),
      ),
    ],
  },
  {
    externalId: 'EST-2022-08-18-mortars',
    summary: 'Mortars and anti-tank weapons',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '18 August 2022',
        amount: undisclosed,
        donors,
        items: [{ equipmentType: 'mortar' }, { equipmentType: 'anti-armour-weapon' }],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/en/news/estonia-increase-defence-aid-ukraine',
        '2022-08-18',
        'Estonia increases its aid; mortars and anti-tank weapons are named.',
      ),
    ],
  },
  {
    externalId: 'EST-2022-10-07-shells-winter',
    summary: 'Artillery and anti-tank ammunition, winter uniforms and vests',
    category: 'mixed_package',
    tranches: [
      {
        announced: '7 October 2022',
        amount: undisclosed,
        donors,
        items: [
          { kind: 'ammunition', designation: 'Artillery ammunition' },
          { kind: 'ammunition', designation: 'Anti-tank ammunition' },
          { equipmentType: 'winter-clothing' },
          { equipmentType: 'body-armour' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/en/news/estonia-sending-ukraine-ammunition-and-equipment',
        '2022-10-07',
        'The minister submits the next package; all aid before it is worth 255 million euros.',
        sum('EUR', '255m', 'all military aid so far'),
      ),
    ],
  },
  {
    externalId: 'EST-2022-12-01-field-hospital',
    summary: 'A field hospital, paid for by Norway and the Netherlands and built by Estonia',
    detail:
      'Estonia’s own part has no stated value, so the sum is divided between the two that pay.',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '1 December 2022',
        amount: worth('EUR', '7.8m'),
        donors: [
          { code: 'EST', shareBasisPoints: 0 },
          { code: 'NOR', shareBasisPoints: 5513 },
          { code: 'NLD', shareBasisPoints: 4487 },
        ],
        sharesStated: true,
        items: [
          { equipmentType: 'field-hospital', quantity: 1, condition: 'new' },
          { kind: 'training', designation: 'Training of medical staff' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/en/news/joint-statement-ministry-defence-republic-estonia-ministry-defence-kingdom-norway-and-ministry',
        '2022-12-01',
        'Joint statement of the three ministries on the hospital.',
        sum('EUR', '7.8m'),
        sum('EUR', '4.3m', 'Norway’s part'),
        sum('EUR', '3.5m', 'the Netherlands’ part'),
      ),
      official('Ministry of Defence of the Netherlands')(
        'https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/nieuws/2022/12/01/nederland-doneert-met-noorwegen-en-estland-veldhospitaal-aan-oekraine',
        '2022-12-01',
        'The Netherlands gives a field hospital together with Norway and Estonia.',
      ),
    ],
  },
  {
    externalId: 'EST-2022-12-22-drones-winter',
    summary: 'Drones, protective gear and winter uniforms',
    category: 'mixed_package',
    tranches: [
      {
        announced: '22 December 2022',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'drone' },
          { equipmentType: 'body-armour' },
          { equipmentType: 'winter-clothing' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/et/uudised/eesti-saadab-ukrainale-taas-sojavarustust',
        null,
        'Estonia sends military equipment to Ukraine again.',
      ),
      press(
        'ERR',
        'https://news.err.ee/1608829969/estonia-sends-more-military-equipment-to-ukraine',
        null,
        'Lists drones, protective gear and winter uniforms.',
      ),
    ],
  },
  {
    externalId: 'EST-2023-01-19-howitzers',
    summary: 'Dozens of FH-70 and D-30 howitzers with shells, and hundreds of Carl Gustaf',
    detail:
      'Estonia said “tens” of howitzers of each kind, thousands of shells and hundreds of launchers.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '19 January 2023',
        amount: worth('EUR', '113m'),
        donors,
        items: [
          { equipmentType: 'fh-70', designation: 'FH-70, tens of', condition: 'used' },
          { equipmentType: 'd-30', designation: 'D-30, tens of', condition: 'used' },
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            designation: '155 mm shells, thousands',
          },
          { equipmentType: 'carl-gustaf', designation: 'Carl Gustaf M2, hundreds' },
          { kind: 'ammunition', designation: '84 mm round for the Carl Gustaf' },
        ],
      },
    ],
    sources: [
      estonia(
        'https://valitsus.ee/en/news/estonias-military-support-ukraine-will-increase-more-1-gdp',
        '2023-01-19',
        'With the new package, worth 113 million euros, Estonia’s aid exceeds one per cent of its GDP.',
        sum('EUR', '113m'),
        sum('EUR', '370m', 'all military aid, this package included', 'approximately'),
      ),
      official('Government of the United Kingdom')(
        'https://www.gov.uk/government/news/joint-statement-the-tallinn-pledge?utm_source=miragenews&utm_medium=miragenews&utm_campaign=news',
        '2023-01-19',
        'The joint statement of Tallinn lists the howitzers, shells and launchers.',
      ),
    ],
  },
  {
    externalId: 'EST-2023-02-26-special-forces',
    summary: 'Arms and gear for special operations forces',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '26 February 2023',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'assault-rifle' },
          { equipmentType: 'pistol' },
          { equipmentType: 'drone' },
          { designation: 'Thermal imaging camera' },
          { equipmentType: 'generator' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/et/uudised/kaitseminister-pevkur-andis-kiievis-ukraina-kolleegile-ule-sumboolsed-esemed-uuest',
        '2023-02-26',
        'In Kyiv the minister hands over the first pieces of a new package for special forces.',
      ),
    ],
  },
  {
    externalId: 'EST-2023-03-16-sniper-rifles',
    summary: 'Sniper rifles and special equipment',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '16 March 2023',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'sniper-rifle' },
          { designation: 'Binoculars' },
          { designation: 'Thermal imaging camera' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/en/news/estonia-send-sniper-weapons-and-special-equipment-ukraine',
        '2023-03-16',
        'Estonia sends sniper weapons and special equipment.',
      ),
    ],
  },
  {
    externalId: 'EST-2023-04-20-shells',
    summary: '155 mm shells, night vision and small-arms rounds',
    detail:
      'Numbers and value were not published at first. The shells are part of the EU’s promise of a million rounds.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '20 April 2023',
        amount: undisclosed,
        donors,
        items: [
          { kind: 'ammunition', equipmentType: 'shell-155' },
          { equipmentType: 'night-vision-device' },
          { kind: 'ammunition', equipmentType: 'small-arms-round' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://kaitseministeerium.ee/en/news/estonia-sending-ukraine-urgently-needed-ammunition',
        '2023-04-20',
        'Estonia sends urgently needed ammunition.',
      ),
    ],
  },
]

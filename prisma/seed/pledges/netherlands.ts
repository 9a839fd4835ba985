import type { LandmarkPledge } from '../landmark'
import { kielInstitute, official, press, sum, undisclosed, worth } from './writing'

const netherlands = official('Government of the Netherlands')
const defenceMinistry = official('Ministry of Defence of the Netherlands')
const donors = [{ code: 'NLD' }]

export const NETHERLANDS_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'NLD-2022-02-18-sniper-rifles-radars',
    summary: 'Sniper rifles, helmets, vests, radars and mine detection',
    category: 'mixed_package',
    tranches: [
      {
        announced: '18 February 2022',
        amount: worth('EUR', '7.4m', 'approximately'),
        donors,
        items: [
          {
            equipmentType: 'sniper-rifle',
            quantity: 100,
            deliveries: [{ quantity: 100, date: 'by 3 October 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'small-arms-round',
            designation: 'Sniper rifle round',
            quantity: 30000,
            deliveries: [{ quantity: 30000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'helmet',
            quantity: 3000,
            deliveries: [{ quantity: 3000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'body-armour',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'counter-battery-radar',
            designation: 'AN/TPQ-36 weapon-locating radar',
            quantity: 5,
            deliveries: [{ quantity: 5, date: 'by 3 October 2022' }],
          },
          {
            designation: 'Squire ground surveillance radar',
            quantity: 2,
            deliveries: [{ quantity: 2, date: 'by 3 October 2022' }],
          },
          {
            designation: 'Metal detector',
            quantity: 30,
            deliveries: [{ quantity: 30, date: 'by 3 October 2022' }],
          },
          {
            designation: 'Mine-detection robot',
            quantity: 2,
            deliveries: [{ quantity: 2, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      netherlands(
        'https://www.government.nl/topics/russia-and-ukraine/news/2022/02/18/the-netherlands-intends-to-supply-military-goods-to-ukraine',
        '2022-02-18',
        'The government intends to supply rifles, protective gear, detectors and radars.',
      ),
      press(
        'de Volkskrant',
        'https://www.volkskrant.nl/nieuws-achtergrond/nederland-levert-militaire-goederen-en-wapens-aan-oekraine-ter-waarde-van-7-4-miljoen-euro~be2a2004/?referrer=https%3A%2F%2Fen.wikipedia.org%2F',
        null,
        'The minister of foreign affairs puts the goods at some 7.4 million euros.',
        sum('EUR', '7.4m', undefined, 'approximately'),
      ),
      defenceMinistry(
        'https://english.defensie.nl/latest/news/2022/04/06/a-look-at-the-defence-news-28-march---3-april',
        '2022-04-06',
        'By the end of March the Netherlands had given some 50 million euros of military goods in all.',
        sum('EUR', '50m', 'all military aid to 31 March 2022'),
      ),
    ],
  },
  {
    externalId: 'NLD-2022-02-26-stinger',
    summary: '200 Stinger missiles and 50 Panzerfaust 3 with 400 rockets',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '26 February 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'stinger',
            designation: 'Stinger launcher',
            quantity: 50,
            deliveries: [{ quantity: 50, date: 'by 3 October 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'stinger',
            designation: 'Stinger missile',
            quantity: 200,
            deliveries: [{ quantity: 200, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'panzerfaust-3',
            quantity: 50,
            deliveries: [{ quantity: 50, date: 'by 3 October 2022' }],
          },
          {
            kind: 'ammunition',
            designation: 'Rocket for Panzerfaust 3',
            quantity: 400,
            deliveries: [{ quantity: 400, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.defensie.nl/actueel/nieuws/2022/02/26/ook-antitankwapens-van-nederland-naar-oekraine',
        '2022-02-26',
        'Anti-tank weapons, too, go from the Netherlands to Ukraine.',
      ),
      defenceMinistry(
        'https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/nieuws/2022/02/27/antitankwapens-luchtdoelraketten-en-scherpschuttergeweren-onderweg-naar-oekraine',
        '2022-02-27',
        'Anti-tank weapons, air defence missiles and sniper rifles are on their way.',
      ),
      kielInstitute(
        'Counts launchers, missiles and rockets as delivered in its data to 3 October 2022.',
      ),
    ],
  },
  {
    externalId: 'NLD-2022-04-19-ypr-765',
    summary: 'YPR-765 armoured vehicles',
    detail: 'How many was first published in April 2023: 196.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '19 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'ypr',
            quantity: 196,
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      official('Prime Minister of the Netherlands')(
        'https://twitter.com/MinPres/status/1516393082148773892',
        '2022-04-19',
        'The prime minister says that heavier weapons will follow.',
      ),
      defenceMinistry(
        'http://web.archive.org/web/20230413215328/https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/militaire-steun-aan-oekraine',
        null,
        'The ministry’s list of its aid, as kept on 13 April 2023, gives numbers that had been withheld until then.',
      ),
      press(
        'Defence Blog',
        'https://defence-blog.com/dutch-ypr-765-infantry-vehicles-arrived-in-ukraine/',
        null,
        'Reports that Dutch YPR-765 have arrived in Ukraine.',
      ),
    ],
  },
  {
    externalId: 'NLD-2022-04-20-pzh2000',
    summary: 'Five Panzerhaubitze 2000',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '20 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'pzh2000',
            quantity: 5,
            condition: 'used',
            deliveries: [{ quantity: 5, date: 'by 28 June 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'Forbes',
        'https://www.forbes.com/sites/sebastienroblin/2022/04/21/the-dutch-are-sending-huge-german-armored-howitzers-to-ukraine/?sh=6c70196f9380',
        '2022-04-21',
        'The Netherlands is to send some of its heavy howitzers.',
      ),
      press(
        'de Telegraaf',
        'https://www.telegraaf.nl/nieuws/361981197/nederland-stuurde-voor-102-miljoen-euro-aan-wapens-naar-oekraine',
        null,
        'By the minister’s letter the Netherlands and Germany send twelve howitzers together and train their crews; Germany supplies the ammunition.',
      ),
      press(
        'de Volkskrant',
        'https://www.volkskrant.nl/nieuws-achtergrond/nederland-en-duitsland-sturen-allebei-nog-drie-houwitsers-naar-oekraine~bffa71de/',
        '2022-06-28',
        'Five of the first twelve howitzers were Dutch; they are in use.',
      ),
    ],
  },
  {
    externalId: 'NLD-2022-06-16-harpoon',
    summary: 'Harpoon anti-ship missiles',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '16 June 2022',
        amount: undisclosed,
        donors,
        items: [{ kind: 'ammunition', equipmentType: 'harpoon' }],
      },
    ],
    sources: [
      press(
        'NL Times',
        'https://nltimes.nl/2022/06/16/netherlands-give-ukraine-anti-ship-rockets',
        '2022-06-16',
        'The Netherlands gives anti-ship missiles; how many was not said.',
      ),
    ],
  },
  {
    externalId: 'NLD-2022-08-22-demining',
    summary: '€10 million for clearing mines',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '22 August 2022',
        amount: worth('EUR', '10m'),
        donors,
        items: [{ kind: 'service', designation: 'Clearance of mines and explosive remnants' }],
      },
    ],
    sources: [
      netherlands(
        'https://www.government.nl/latest/news/2022/08/22/extra-dutch-support-for-ukrainian-war-effort-and-reconstruction',
        '2022-08-22',
        'In Kyiv two ministers promise 10 million euros for clearing mines, beside aid for reconstruction.',
        sum('EUR', '10m'),
      ),
    ],
  },
  {
    externalId: 'NLD-2022-11-04-t-72',
    summary: '€120 million of heavy equipment, with 45 of the 90 refurbished T-72B',
    detail:
      'The United States, the Netherlands and Czechia announced the tanks together. They come from Czech industry; the United States pays for the other 45 out of a package of its own.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '4 November 2022',
        amount: worth('EUR', '120m'),
        donors,
        items: [
          {
            equipmentType: 't-72',
            designation: 'T-72B',
            quantity: 45,
            condition: 'refurbished',
            amount: { currency: 'EUR', amount: '45m' },
            due: 'the first in December 2022',
          },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.defensie.nl/actueel/nieuws/2022/11/04/nederlands-militair-steunpakket-voor-oekraine',
        '2022-11-04',
        'A package of 120 million euros, of which 45 million are for tanks; the first of them are due the next month.',
        sum('EUR', '120m'),
        sum('EUR', '45m', 'T-72 tanks'),
      ),
      press(
        'RTL Nieuws',
        'https://www.rtlnieuws.nl/nieuws/politiek/artikel/5344701/kabinet-120-miljoen-extra-militaire-steun-voor-oekraine',
        '2022-11-04',
        'The cabinet does not say what else the package holds.',
        sum('EUR', '120m'),
      ),
      official('US Department of Defense')(
        'https://media.defense.gov/2022/Nov/04/2003108893/-1/-1/0/USAI-7-CZE-TANKS-US-NLD-CZE-PRESS-STATEMENT.PDF',
        '2022-11-04',
        'Statement of the three countries: 90 tanks from Czech industry are refurbished, half of them at Dutch and half at American cost.',
      ),
    ],
  },
]

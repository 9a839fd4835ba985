import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const primeMinister = official('Prime Minister of Slovakia')
const donors = [{ code: 'SVK' }]

/** The eight Zuzana 2 howitzers of June 2022 are a sale to Ukraine, so they are no pledge. */
export const SLOVAKIA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'SVK-2022-02-26-fuel-ammunition',
    summary: 'Fuel and artillery ammunition',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '26 February 2022',
        amount: worth('EUR', '11m'),
        donors,
        items: [{ equipmentType: 'fuel' }, { kind: 'ammunition', designation: 'Ammunition' }],
      },
    ],
    sources: [
      primeMinister(
        'https://twitter.com/eduardheger/status/1497624801497821188',
        '2022-02-26',
        'Ammunition and fuel worth 11 million euros.',
        sum('EUR', '11m'),
      ),
    ],
  },
  {
    externalId: 'SVK-2022-02-27-anti-tank',
    summary: '486 anti-tank missiles and 100 air defence launchers',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '27 February 2022',
        amount: worth('EUR', '4.5m'),
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'anti-armour-weapon',
            designation: 'Anti-tank missile or rocket',
            quantity: 486,
            deliveries: [{ quantity: 486, date: 'by 3 October 2022' }],
          },
          {
            designation: 'Air defence launcher',
            quantity: 100,
            deliveries: [{ quantity: 100, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      primeMinister(
        'https://twitter.com/eduardheger/status/1498055152045015046',
        '2022-02-27',
        'Slovakia sends 486 anti-tank missiles and 100 air defence launchers.',
      ),
      press(
        'The Slovak Spectator',
        'https://spectator.sme.sk/c/22850259/slovakia-will-send-more-military-aid-to-ukraine.html',
        null,
        'Puts them at 4.5 million euros.',
        sum('EUR', '4.5m'),
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/slovakia-says-it-delivered-air-defence-anti-tank-rockets-ukraine-2022-02-28/',
        '2022-02-28',
        'Slovakia says that the rockets have been delivered.',
      ),
    ],
  },
  {
    externalId: 'SVK-2022-03-03-arms',
    summary: 'Arms and military equipment, not named',
    category: 'undisclosed',
    tranches: [{ announced: '3 March 2022', amount: worth('EUR', '32.2m'), donors }],
    sources: [
      primeMinister(
        'https://twitter.com/eduardheger/status/1499479828218658819',
        '2022-03-03',
        'The government approves 32.2 million euros of military aid.',
        sum('EUR', '32.2m'),
      ),
      press(
        'Reuters',
        'https://www.reuters.com/article/ukraine-crisis-slovakia-defence-idUSL2N2V626W',
        null,
        'Reports the decision.',
      ),
    ],
  },
  {
    externalId: 'SVK-2022-04-08-s-300',
    summary: 'An S-300 air defence system',
    category: 'air_defence',
    tranches: [
      {
        announced: '8 April 2022',
        amount: worth('EUR', '68m'),
        donors,
        items: [
          {
            equipmentType: 's-300',
            quantity: 1,
            condition: 'used',
            deliveries: [{ quantity: 1, date: 'by 14 April 2022' }],
          },
        ],
      },
    ],
    sources: [
      primeMinister(
        'https://twitter.com/eduardheger/status/1512386024399376389',
        '2022-04-08',
        'Confirms that Slovakia has given its S-300.',
      ),
      press(
        'The Slovak Spectator',
        'https://spectator.sme.sk/c/22895899/slovakia-donates-military-equipment-to-ukraine.html',
        null,
        'The defence minister puts the gift at 68 million euros.',
        sum('EUR', '68m'),
      ),
      press(
        'The New York Times',
        'https://www.nytimes.com/2022/04/14/world/europe/ukraine-russia-nato-s300.html',
        '2022-04-14',
        'The system has reached Ukraine.',
      ),
    ],
  },
  {
    externalId: 'SVK-2022-06-16-mi-17',
    summary: 'Four Mi-17 and one Mi-2 helicopter, and rockets for Grad launchers',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '16 June 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'mi-17',
            quantity: 4,
            condition: 'used',
            deliveries: [{ quantity: 4, date: 'by 16 June 2022' }],
          },
          {
            equipmentType: 'mi-2',
            designation: 'Mi-2 helicopter',
            quantity: 1,
            condition: 'used',
            deliveries: [{ quantity: 1, date: 'by 16 June 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'rocket-122',
            designation: 'Grad rockets, thousands',
          },
        ],
      },
    ],
    sources: [
      press(
        'Reuters, through US News',
        'https://www.usnews.com/news/world/articles/2022-06-16/slovaks-give-mi-helicopters-grad-rockets-to-ukraine',
        '2022-06-16',
        'Slovakia has given five helicopters and thousands of Grad rockets.',
      ),
      official('Defence Minister of Slovakia')(
        'https://twitter.com/JaroNad/status/1537194189066223616',
        '2022-06-15',
        'Reports that the helicopters have been handed over.',
      ),
    ],
  },
  {
    externalId: 'SVK-2022-08-23-bvp-1',
    summary: '30 BVP-1 fighting vehicles, for which Germany gives Slovakia 15 Leopard 2',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '23 August 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'bmp-1',
            designation: 'BVP-1',
            quantity: 30,
            condition: 'used',
            deliveries: [{ quantity: 30, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      official('Ministry of Defence of Slovakia')(
        'https://www.mosr.sk/52244-en/bvp-1-pre-ukrajinu-su-odovzdane-leopardy-pre-nasu-obranu-pridu-uz-coskoro/',
        null,
        'The vehicles have been handed over; the tanks for Slovakia’s own defence are to come soon.',
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/slovakia-donate-30-infantry-fighting-vehicles-ukraine-minister-2022-08-23/',
        '2022-08-23',
        'Slovakia gives 30 vehicles and gets 15 tanks from Germany in return.',
      ),
    ],
  },
  {
    externalId: 'SVK-2022-12-12-winter-package',
    summary: 'Winter package: clothing, vests, mine clearance and ammunition',
    category: 'mixed_package',
    tranches: [
      {
        announced: '12 December 2022',
        amount: worth('EUR', '9m'),
        donors,
        items: [
          { equipmentType: 'winter-clothing' },
          { equipmentType: 'body-armour' },
          { equipmentType: 'mine-clearing-vehicle', designation: 'Božena mine-clearing system' },
          { kind: 'ammunition', designation: 'Ammunition, also for fighters' },
        ],
      },
    ],
    sources: [
      press(
        'The Slovak Spectator',
        'https://spectator.sme.sk/c/23092666/slovaka-will-provide-winter-package-for-ukraine.html',
        null,
        'The government approves a winter package worth 9 million euros.',
        sum('EUR', '9m'),
      ),
    ],
  },
  {
    externalId: 'SVK-2023-03-17-mig-29',
    summary: '13 MiG-29 fighters and part of a Kub air defence system',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '17 March 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'mig-29',
            quantity: 13,
            condition: 'used',
            deliveries: [
              { quantity: 4, date: '23 March 2023' },
              { quantity: 9, date: 'by 17 April 2023' },
            ],
          },
          { designation: 'Part of a 2K12 Kub air defence system', condition: 'used' },
        ],
      },
    ],
    sources: [
      official('Government of Slovakia')(
        'https://www.vlada.gov.sk/vlada-slovensko-posle-na-ukrajinu-stihacky-mig-29-a-cast-systemu-kub/?csrt=18338730485644198304',
        '2023-03-17',
        'The government decides to send its MiG-29 and part of the Kub system.',
      ),
      press(
        'Babel',
        'https://babel.ua/en/news/91915-slovakia-handed-over-the-first-four-mig-29-fighters-to-ukraine',
        null,
        'The first four aircraft have left Slovakia.',
      ),
      press(
        'Ukrainian News',
        'https://ukranews.com/en/news/927443-slovakia-announces-to-have-handed-over-all-mig-29-fighters-it-promised-to-ukraine',
        null,
        'The minister says that the remaining nine came by land and all 13 are in Ukraine.',
      ),
      press(
        'European Pravda',
        'https://www.eurointegration.com.ua/eng/news/2023/04/17/7159957/',
        '2023-04-17',
        'All the fighters promised have been handed over.',
      ),
    ],
  },
]

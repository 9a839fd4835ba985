import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const czechia = official('Government of Czechia')
const defenceMinistry = official('Ministry of Defence of Czechia')
const donors = [{ code: 'CZE' }]

/**
 * What Czechia gave and what its industry sold are often one number in its statements. Counts here are of gifts
 * from the army’s stock where a source tells them apart. The 90 T-72B of November 2022 are paid for by others.
 */
export const CZECHIA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'CZE-2022-02-26-small-arms',
    summary: 'Small arms from the army’s stock, with 3.8 million rounds',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '26 February 2022',
        amount: worth('CZK', '188106550'),
        donors,
        items: [
          { equipmentType: 'assault-rifle', designation: 'Assault rifle vz. 58', quantity: 5000 },
          { equipmentType: 'machine-gun', designation: 'Machine gun vz. 59', quantity: 3200 },
          { equipmentType: 'small-arms', designation: 'Submachine gun vz. 61', quantity: 2085 },
          { equipmentType: 'pistol', designation: 'Pistol vz. 82', quantity: 150 },
          { equipmentType: 'sniper-rifle', quantity: 31 },
          {
            kind: 'ammunition',
            equipmentType: 'small-arms-round',
            quantity: 3775000,
          },
        ],
      },
    ],
    sources: [
      czechia(
        'https://www.vlada.cz/cz/media-centrum/aktualne/vlada-schvalila-dalsi-dar-v-podobe-vojenskeho-materialu-ukrajine-194585/',
        '2022-02-26',
        'The government gives rifles, machine guns, pistols and rounds worth 188 million koruny.',
        sum('CZK', '188106550'),
      ),
    ],
  },
  {
    externalId: 'CZE-2022-02-27-portable-air-defence',
    summary: '160 portable air defence systems, rifles and ammunition',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '27 February 2022',
        amount: worth('CZK', '400m'),
        donors,
        items: [
          { designation: 'Portable air defence system', quantity: 160 },
          { equipmentType: 'machine-gun', designation: 'FN Minimi', quantity: 20 },
          { equipmentType: 'assault-rifle', designation: 'CZ 805 BREN', quantity: 132 },
          { equipmentType: 'small-arms', designation: 'Scorpion EVO 3', quantity: 70 },
          { kind: 'ammunition', equipmentType: 'small-arms-round', quantity: 108000 },
        ],
      },
    ],
    sources: [
      czechia(
        'https://www.vlada.cz/cz/media-centrum/aktualne/vlada-petra-fialy-schvalila-dalsi-vojenskou-pomoc-bojujici-ukrajine-194603/',
        '2022-02-27',
        'The government approves further military aid.',
      ),
      press(
        'Prague Morning',
        'https://www.praguemorning.cz/czech-governmenet-approves-czk-400-million-in-military-aid-for-ukraine/',
        null,
        'Puts it at 400 million koruny.',
        sum('CZK', '400m'),
      ),
    ],
  },
  {
    externalId: 'CZE-2022-04-05-t-72',
    summary: 'T-72 tanks and BVP-1 fighting vehicles',
    detail:
      'First seen on 5 April 2022, when the government said nothing. By February 2023 it spoke of 89 tanks and 226 armoured vehicles supplied in a year, sales by industry included. The Kiel Institute counted 20, 40 and 66 tanks for 2022 in successive releases.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '5 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 't-72',
            designation: 'T-72, from the army’s stock',
            quantity: 38,
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 6 April 2022' }],
          },
          {
            equipmentType: 'bmp-1',
            designation: 'BVP-1, from the army’s stock',
            quantity: 55,
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 6 April 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/czech-republic-sends-tanks-ukraine-czech-tv-reports-2022-04-05/',
        '2022-04-05',
        'After Czech television: the country is sending tanks.',
      ),
      defenceMinistry(
        'https://www.army.cz/en/ministry-of-defence/newsroom/news/successful-six-months-at-the-mod:-2-gdp--modernisation--cooperation-with-the-u-s---and-efficient-help-to-ukraine-245605/',
        null,
        'Counts 38 tanks and 55 fighting vehicles from the army’s own stock.',
      ),
      czechia(
        'https://www.vlada.cz/en/media-centrum/tiskove-zpravy/czechia-sends-hundreds-of-heavy-military-systems-worth-tens-of-billions-to-ukraine-during-the-first-year-of-russian-invasion-203252/',
        '2023-02-23',
        'In a year 89 tanks and 226 armoured vehicles were supplied, by state and industry.',
        sum('CZK', '10bn', 'all military aid of the first year', 'approximately'),
      ),
    ],
  },
  {
    externalId: 'CZE-2022-04-30-dana-rm-70',
    summary: 'DANA howitzers and RM-70 rocket launchers',
    detail:
      'The numbers are of gifts from the army’s stock, published in October 2023. The government’s overview of February 2023 has 38 howitzers and 33 launchers, sales included.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: 'April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'dana',
            quantity: 13,
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'rm-70',
            quantity: 12,
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 3 October 2022' }],
          },
          { kind: 'ammunition', equipmentType: 'rocket-122' },
        ],
      },
    ],
    sources: [
      press(
        'Mezha',
        'https://mezha.media/en/2022/04/15/new-weapon-deliveries-from-the-czech-republic-dana-self-propelled-artillery-and-rm-70-multiple-rocket-launcher/',
        '2022-04-15',
        'Reports DANA and RM-70 from Czechia.',
      ),
      defenceMinistry(
        'https://mocr.army.cz/assets/informacni-servis/povinne-informace/1-uredni-deska/zakon-106/odp/darovany-vojensky-material-ukrajina.pdf',
        null,
        'Lists what was given from the army’s stock: 13 howitzers and 12 launchers.',
      ),
      czechia(
        'https://www.vlada.cz/en/media-centrum/tiskove-zpravy/czechia-sends-hundreds-of-heavy-military-systems-worth-tens-of-billions-to-ukraine-during-the-first-year-of-russian-invasion-203252/',
        '2023-02-23',
        'In a year 38 howitzers, 33 launchers and 60,000 rockets were supplied.',
      ),
    ],
  },
  {
    externalId: 'CZE-2022-05-23-mi-24',
    summary: 'Mi-24 attack helicopters',
    detail: 'Early reports spoke of seven; the government counted four by February 2023.',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '23 May 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'mi-24',
            quantity: 4,
            condition: 'used',
            deliveries: [{ quantity: 4, date: 'by 23 February 2023' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'FlightGlobal',
        'https://www.flightglobal.com/helicopters/czech-republic-sending-attack-helicopters-to-ukraine/148770.article',
        null,
        'Czechia is sending attack helicopters.',
      ),
      press(
        'Defense Express',
        'https://en.defence-ua.com/industries/czechia_sends_ukraine_mi_24_attack_helicopters-3051.html',
        null,
        'Names the type as Mi-24.',
      ),
      czechia(
        'https://www.vlada.cz/en/media-centrum/tiskove-zpravy/czechia-sends-hundreds-of-heavy-military-systems-worth-tens-of-billions-to-ukraine-during-the-first-year-of-russian-invasion-203252/',
        '2023-02-23',
        'Lists four helicopters among the first year’s aid.',
      ),
    ],
  },
  {
    externalId: 'CZE-2022-11-16-training',
    summary: 'Training of up to 4,000 soldiers in Czechia',
    category: 'training',
    tranches: [
      {
        announced: '16 November 2022',
        amount: worth('CZK', '975m'),
        donors,
        items: [{ kind: 'training', designation: 'Training of up to 4,000 soldiers' }],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/czechs-plan-train-4000-ukrainian-troops-2022-11-16/',
        '2022-11-16',
        'The government plans to train up to 4,000 soldiers for 975 million koruny, 41.6 million US dollars.',
        sum('CZK', '975m'),
        sum('USD', '41.6m'),
      ),
    ],
  },
  {
    externalId: 'CZE-2023-01-09-treva-30',
    summary: 'TREVA-30 recovery vehicles',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '9 January 2023',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'armoured-recovery-vehicle', designation: 'TREVA-30', condition: 'new' },
        ],
      },
    ],
    sources: [
      official('Prime Minister of Czechia')(
        'https://twitter.com/P_Fiala/status/1612488494252757006',
        '2023-01-09',
        'Visits the makers of vehicles that go to Ukraine.',
      ),
      press(
        'Ukrainian News',
        'https://ukranews.com/en/news/907501-czech-republic-preparing-new-batch-of-tanks-for-ukraine-prime-minister-fiala-signed-one-of-them',
        null,
        'Names new recovery vehicles beside tanks.',
      ),
    ],
  },
  {
    externalId: 'CZE-2023-04-05-surplus',
    summary: 'Up to CZK 700 million of equipment that the army no longer needs',
    category: 'mixed_package',
    tranches: [{ announced: '5 April 2023', amount: worth('CZK', '700m', 'up_to'), donors }],
    sources: [
      press(
        'ČTK',
        'https://www.ceskenoviny.cz/zpravy/cernochova-naplanovana-vojenska-pomoc-ukrajine-je-za-600-az-700-milionu-kc/2348405?ref=kyivindependent.com',
        null,
        'The defence minister puts the planned aid at 600 to 700 million koruny.',
        sum('CZK', '700m', undefined, 'up_to'),
      ),
      press(
        'The Kyiv Independent',
        'https://kyivindependent.com/czechia-to-send-30-million-worth-of-military-aid-to-ukraine/',
        null,
        'Puts it at 30 million US dollars.',
        sum('USD', '30m', undefined, 'approximately'),
      ),
    ],
  },
]

import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const sweden = official('Government of Sweden')
const donors = [{ code: 'SWE' }]

export const SWEDEN_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'SWE-2022-02-27-at4',
    summary: '5,000 anti-tank weapons, helmets, vests and field rations',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '27 February 2022',
        amount: worth('SEK', '400m'),
        donors,
        items: [
          {
            equipmentType: 'at4',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'helmet',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'body-armour',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'ration',
            quantity: 135000,
            deliveries: [{ quantity: 135000, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      sweden(
        'https://www.government.se/articles/2022/02/sweden-to-provide-direct-support-and-defence-materiel-to-ukraine/',
        '2022-02-27',
        'Sweden sends anti-tank weapons, helmets, body shields and field rations, and money for the armed forces.',
      ),
      official('Foreign Minister of Sweden')(
        'https://twitter.com/AnnLinde/status/1498002914362728455',
        '2022-02-27',
        'Puts the equipment at 400 million kronor, beside 500 million for the armed forces.',
        sum('SEK', '400m'),
      ),
    ],
  },
  {
    externalId: 'SWE-2022-02-27-armed-forces-grant',
    summary: 'SEK 500 million for Ukraine’s armed forces',
    category: 'funding',
    tranches: [
      {
        announced: '27 February 2022',
        amount: worth('SEK', '500m'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'Grant to Ukraine’s armed forces' }],
      },
    ],
    sources: [
      sweden(
        'https://www.government.se/articles/2022/02/sweden-to-provide-direct-support-and-defence-materiel-to-ukraine/',
        '2022-02-27',
        'Announces direct support for the armed forces.',
      ),
      official('Foreign Minister of Sweden')(
        'https://twitter.com/AnnLinde/status/1498002914362728455',
        '2022-02-27',
        'Puts the direct support at 500 million kronor.',
        sum('SEK', '500m'),
      ),
    ],
  },
  {
    externalId: 'SWE-2022-03-23-at4',
    summary: 'Another 5,000 anti-tank weapons, and demining equipment',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '23 March 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'at4',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by 3 October 2022' }],
          },
          { designation: 'Demining equipment' },
        ],
      },
    ],
    sources: [
      official('Foreign Minister of Sweden')(
        'https://twitter.com/AnnLinde/status/1506663502865485844?msclkid=7276d96ab5d011ecb3f22619c3297e84',
        '2022-03-23',
        'Sweden sends 5,000 more anti-tank weapons, and gear for clearing mines.',
      ),
      press(
        'Army Recognition',
        'https://www.armyrecognition.com/defense_news_march_2022_global_security_army_industry/sweden_to_provide_another_batch_of_5000_at4_anti-tank_weapons_to_ukraine.html',
        null,
        'Names the weapon as AT4.',
      ),
    ],
  },
  {
    externalId: 'SWE-2022-06-02-anti-ship',
    summary:
      'Anti-ship missiles, 5,000 AT4 and sniper rifles, with money for forces and a NATO fund',
    detail:
      'The whole package is a billion kronor, of which 100 million are humanitarian; no figure was published for the equipment alone. Ukraine’s central bank reported on 12 July that 577.7 million had arrived.',
    category: 'mixed_package',
    tranches: [
      {
        label: 'Equipment',
        announced: '2 June 2022',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'rbs-17', designation: 'RBS 17 anti-ship missile system' },
          { equipmentType: 'at4', quantity: 5000 },
          { equipmentType: 'sniper-rifle', designation: 'AG 90 anti-materiel rifle' },
        ],
      },
      {
        label: 'Grant to the armed forces',
        announced: '2 June 2022',
        amount: {
          qualifier: 'exact',
          currency: 'SEK',
          pledged: '578m',
          allocated: '578m',
          delivered: '577.7m',
        },
        donors,
        items: [{ kind: 'fund_contribution', designation: 'Grant to Ukraine’s armed forces' }],
      },
      {
        label: 'NATO fund',
        announced: '2 June 2022',
        amount: worth('SEK', '60m'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'NATO fund for Ukraine’s armed forces' }],
      },
    ],
    sources: [
      sweden(
        'https://www.government.se/press-releases/2022/06/additional-amending-budget-with-further-support-to-ukraine/',
        '2022-06-02',
        'An amending budget of a billion kronor: arms, a further grant to the armed forces, a NATO fund and civilian aid.',
        sum('SEK', '1bn', 'the whole package, civilian aid included'),
        sum('SEK', '578m', 'grant to the armed forces'),
        sum('SEK', '60m', 'NATO fund'),
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/sweden-supply-more-military-aid-including-anti-ship-missiles-ukraine-2022-06-02/',
        '2022-06-02',
        'Sweden adds anti-ship missiles, rifles and anti-armour weapons.',
      ),
      official('National Bank of Ukraine')(
        'https://bank.gov.ua/en/news/all/uryad-shvetsiyi-pererahuvav-5777-mln-shvedskih-kron-na-dopomogu-zbroynim-silam-ukrayini',
        '2022-07-12',
        'Sweden has transferred 577.7 million kronor for the armed forces.',
        sum('SEK', '577.7m', 'grant received'),
      ),
    ],
  },
  {
    externalId: 'SWE-2022-08-29-military-aid',
    summary: 'SEK 500 million of military aid, among it artillery ammunition',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '29 August 2022',
        amount: worth('SEK', '500m'),
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            designation: 'Rounds for howitzers',
          },
        ],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/swedish-pm-sets-out-further-military-aid-package-ukraine-2022-08-29/',
        '2022-08-29',
        'The prime minister sets out another 500 million kronor of military aid, with as much civilian aid.',
        sum('SEK', '500m'),
      ),
      official('Defence Minister of Ukraine')(
        'https://twitter.com/oleksiireznikov/status/1565001295177687045',
        null,
        'Thanks Sweden for ammunition for howitzers.',
      ),
    ],
  },
  {
    externalId: 'SWE-2022-11-16-ninth-package',
    summary: 'Ninth package: SEK 3 billion with an air defence system and ammunition',
    category: 'mixed_package',
    tranches: [
      {
        announced: '16 November 2022',
        amount: worth('SEK', '3bn'),
        donors,
        items: [
          { designation: 'Air defence system, not named' },
          { kind: 'ammunition', designation: 'Ammunition from the stock of the armed forces' },
        ],
      },
    ],
    sources: [
      sweden(
        'https://www.government.se/articles/2022/11/government-to-send-record-support-package-to-ukraine/',
        '2022-11-16',
        'Sweden’s largest package so far: 3 billion kronor of military aid, beside 720 million of humanitarian aid.',
        sum('SEK', '3bn'),
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/sweden-promises-287-mln-military-aid-package-ukraine-including-air-defence-2022-11-16/',
        '2022-11-16',
        'The minister names an air defence system and ammunition; Reuters puts the package at 287 million US dollars.',
        sum('USD', '287m'),
      ),
    ],
  },
  {
    externalId: 'SWE-2023-01-19-tenth-package',
    summary: 'Tenth package: 50 CV90 and anti-tank weapons, and the decision to prepare Archer',
    detail: 'How many Archer howitzers come was decided later; they are in the eleventh package.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '19 January 2023',
        amount: worth('SEK', '4.3bn'),
        donors,
        items: [
          { equipmentType: 'cv90', designation: 'CV90 with ammunition', quantity: 50 },
          { equipmentType: 'nlaw', designation: 'Robot 57 (NLAW)' },
          { equipmentType: 'at4' },
          { equipmentType: 'carl-gustaf' },
          { equipmentType: 'small-arms', designation: 'Small arms and ammunition' },
        ],
      },
    ],
    sources: [
      sweden(
        'https://www.government.se/articles/2023/01/heavy-advanced-weapons-to-ukraine/',
        '2023-01-19',
        'Fifty combat vehicles and portable anti-tank weapons; the armed forces are to prepare for giving Archer.',
      ),
      press(
        'Ny Teknik',
        'https://www.nyteknik.se/nyheter/sverige-skickar-archer-till-ukraina-stod-for-4-miljarder/1422023',
        null,
        'Puts the package at 4.3 billion kronor.',
        sum('SEK', '4.3bn'),
      ),
    ],
  },
  {
    externalId: 'SWE-2023-02-24-eleventh-package',
    summary: 'Eleventh package: up to ten Leopard 2, parts of HAWK and IRIS-T, and eight Archer',
    detail:
      'The money came with the amending budget of 16 March 2023, which parliament passed on 23 March: 6.2 billion kronor for Archer, tanks and HAWK together. Two of the eight Archer are for maintenance. Another 524.5 million kronor are for transport, protection and training.',
    category: 'mixed_package',
    tranches: [
      {
        label: 'Tanks and air defence',
        announced: '24 February 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Stridsvagn 122 (Leopard 2), up to ten',
            quantity: 10,
            condition: 'used',
          },
          { equipmentType: 'hawk', designation: 'Parts and missiles of HAWK' },
          { equipmentType: 'iris-t-slm', designation: 'Parts of IRIS-T, with Germany' },
        ],
      },
      {
        label: 'Amending budget for the package, with Archer',
        announced: '16 March 2023',
        amount: worth('SEK', '6.2bn'),
        donors,
        items: [{ equipmentType: 'archer', quantity: 8 }],
      },
    ],
    sources: [
      sweden(
        'https://www.government.se/press-releases/2023/02/heavy-advanced-weapons-to-ukraine-in-new-support-package/',
        null,
        'The government’s eleventh package: heavy and advanced arms for Ukraine.',
      ),
      press(
        'Defence Industry Europe',
        'https://defence-industry.eu/sweden-announces-further-military-support-to-ukraine/',
        null,
        'Quotes the government on up to ten tanks, parts of HAWK and essential parts of IRIS-T.',
      ),
      press(
        'Alliansfriheten, from the Swedish Armed Forces',
        'https://www.alliansfriheten.se/sverige-och-storbritannien-samarbetar-om-okat-militart-stod-till-ukraina-forsvarsmakten-se/',
        '2023-03-16',
        'Gives the forces’ own account: an amending budget of a little over six billion kronor for eight Archer, the tanks announced before, and HAWK.',
        sum('SEK', '6bn', undefined, 'at_least'),
      ),
      press(
        'Censor.net',
        'https://censor.net/en/news/3407693/swedish_parliament_approves_transfer_of_leopard_2_tanks_to_ukraine',
        '2023-03-23',
        'Parliament lets the government give equipment for 6.2 billion kronor, which the report also gives in euros.',
        sum('SEK', '6.2bn'),
        sum('EUR', '554m'),
      ),
    ],
  },
]

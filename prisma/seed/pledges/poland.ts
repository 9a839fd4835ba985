import type { LandmarkPledge } from '../landmark'
import { envelope, kielInstitute, official, press, sum, undisclosed } from './writing'

const donors = [{ code: 'POL' }]

/**
 * Poland published one sum, for all of its aid up to June 2022. The arms known to be in it are pledges
 * without a value, so that the sum counts once.
 */
export const POLAND_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'POL-2022-02-26-piorun',
    summary: 'Piorun air defence missiles, mortars, helmets and ammunition',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: 'by 26 February 2022',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'piorun', deliveries: [{ quantity: null, date: 'by 3 October 2022' }] },
          {
            equipmentType: 'mortar',
            designation: 'LMP-2017 mortar, 60 mm',
            quantity: 100,
            deliveries: [{ quantity: 100, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'helmet',
            quantity: 42000,
            deliveries: [{ quantity: 42000, date: 'by 3 October 2022' }],
          },
          { equipmentType: 'reconnaissance-drone', designation: 'FlyEye drone' },
        ],
      },
    ],
    sources: [
      press(
        'Rzeczpospolita',
        'https://www.rp.pl/biznes/art35754421-polska-bron-dla-ukrainy-pierwsze-transporty-dotarly-kolejne-w-drodze',
        null,
        'The first transports of Polish arms have arrived, others are under way.',
      ),
      press(
        'Rzeczpospolita',
        'https://radar.rp.pl/przemysl-obronny/art35751811-pioruny-drony-i-amunicja-polskie-uzbrojenie-w-drodze-na-ukraine',
        null,
        'Names Piorun missiles, drones and ammunition.',
      ),
      press(
        'CXTV News',
        'https://cxtvnews.com/military/2022/02/26/polish-military-aid-equipment-has-arrived-in-ukraine/',
        '2022-02-26',
        'Polish equipment has reached Ukraine.',
      ),
    ],
  },
  {
    externalId: 'POL-2022-04-29-t-72',
    summary: 'More than 200 T-72 tanks',
    detail: 'The Kiel Institute counts 240.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '29 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 't-72',
            quantity: 200,
            quantityQualifier: 'at_least',
            condition: 'used',
            deliveries: [{ quantity: 200, qualifier: 'at_least', date: 'by 29 April 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'The Wall Street Journal',
        'https://www.wsj.com/livecoverage/russia-ukraine-latest-news-2022-04-29/card/poland-has-sent-more-than-200-tanks-to-ukraine-Krwar3DCPzHJJk4UMVh4',
        '2022-04-29',
        'Poland has sent more than 200 tanks.',
      ),
      kielInstitute('Counts 240 T-72 in all three of its data sets of 2022 to 2024.'),
    ],
  },
  {
    externalId: 'POL-2022-04-29-bmp-1',
    summary: 'About 40 BMP-1 fighting vehicles',
    detail: 'The Kiel Institute counted 40 at first and 42 in its data to June 2024.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: 'by 29 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'bmp-1',
            quantity: 40,
            quantityQualifier: 'approximately',
            condition: 'used',
            deliveries: [{ quantity: 40, qualifier: 'approximately', date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'gagadget',
        'https://gagadget.com/en/149656-poland-transferred-40-bmp-1-combat-vehicles-to-ukraine/',
        null,
        'Poland has handed over 40 BMP-1.',
      ),
      press(
        'Defence24',
        'https://defence24.com/industry/polish-weapons-defending-ukraine-analysis',
        null,
        'Surveys the Polish arms in use in Ukraine.',
      ),
    ],
  },
  {
    externalId: 'POL-2022-05-29-krab',
    summary: '18 Krab howitzers and training of their crews',
    detail:
      'A gift from the army’s stock. Ukraine ordered more than 50 others in June 2022, which are a purchase and not recorded here. Ukraine’s minister spoke in December 2022 of 54 given.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '29 May 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'krab',
            quantity: 18,
            condition: 'used',
            deliveries: [{ quantity: 18, date: 'by 3 October 2022' }],
          },
          { kind: 'training', designation: 'Training of 100 artillerymen' },
        ],
      },
    ],
    sources: [
      press(
        'Polskie Radio',
        'https://polskieradio24.pl/5/1222/Artykul/2968446,Polskie-armatohaubice-KRAB-trafily-do-ukrainskiej-armii?utm_source=polskieradio.pl&utm_medium=mozaika&utm_campaign=mozaika',
        '2022-05-29',
        'Krab howitzers have reached the Ukrainian army.',
      ),
      press(
        'Interfax-Ukraine',
        'https://en.interfax.com.ua/news/general/849536.html',
        '2022-07-30',
        'Tells the 18 given in May from the army’s stock apart from those of the contract of June.',
      ),
      press(
        'Fakty ICTV',
        'https://www.youtube.com/watch?v=iw2OnEkr_Do&ab_channel=%D0%A4%D0%B0%D0%BA%D1%82%D0%B8ICTV',
        null,
        'In December 2022 Ukraine’s defence minister speaks of three battalions of Krab given by Poland, besides those bought.',
      ),
    ],
  },
  {
    externalId: 'POL-2022-06-27-military-aid-to-june',
    summary: 'Poland’s figure for all its military aid up to June 2022',
    detail:
      'Tanks, fighting vehicles, howitzers and missiles given by then are in this sum; they are recorded as pledges without a value. It is what a member of the government said, not a package.',
    category: 'mixed_package',
    tranches: [{ announced: 'by 27 June 2022', amount: envelope('EUR', '1.8bn'), donors }],
    sources: [
      press(
        '300Gospodarka',
        'https://300gospodarka.pl/news/dworczyk-wartosc-polskiej-pomocy-militarnej-dla-ukrainy-to-juz-18-mld-euro',
        '2022-06-27',
        'The head of the prime minister’s chancellery puts Poland’s military aid at 1.8 billion euros.',
        sum('EUR', '1.8bn'),
      ),
    ],
  },
  {
    externalId: 'POL-2022-07-25-pt-91',
    summary: 'PT-91 Twardy tanks',
    detail:
      'No number was published. From the prime minister’s remarks on all tanks given the Kiel Institute first derived 60, later 10.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '25 July 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'pt-91',
            condition: 'used',
            deliveries: [{ quantity: null, date: 'by 25 July 2022' }],
          },
        ],
      },
    ],
    sources: [
      official('Office of the President of Ukraine')(
        'https://t.me/ermaka2022/990',
        '2022-07-25',
        'Confirms that PT-91 from Poland are in Ukraine.',
      ),
      press(
        'Militarnyi',
        'https://mil.in.ua/en/news/ukraine-receives-pt-91-twardy-tanks-from-poland/',
        null,
        'Ukraine receives PT-91 tanks from Poland.',
      ),
      press(
        'Der Spiegel',
        'https://www.spiegel.de/international/poland-s-prime-minister-on-ukraine-war-and-energy-crisis-a-aabb65a3-e0ba-4ba8-9f0c-1c967874e8b5',
        null,
        'In September 2022 the prime minister speaks of 300 tanks given in all.',
      ),
      press(
        'Le Monde',
        'https://www.lemonde.fr/en/europe/article/2023/01/27/poland-belgium-offer-additional-military-aid-to-ukraine_6013346_143.html',
        '2023-01-27',
        'In January 2023 he speaks of 250 tanks or more.',
      ),
    ],
  },
  {
    externalId: 'POL-2023-01-11-leopard-2',
    summary: '14 Leopard 2A4 tanks',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '11 January 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2A4',
            quantity: 14,
            condition: 'used',
            deliveries: [
              { quantity: 4, date: '24 February 2023' },
              { quantity: 10, date: 'by 20 March 2023' },
            ],
          },
        ],
      },
    ],
    sources: [
      press(
        'Ukrainian News',
        'https://ukranews.com/en/news/909458-canada-will-transfer-200-senator-apc-armored-vehicles-to-ukraine',
        '2023-01-18',
        'Recalls that President Duda announced a company of Leopard 2 in Lviv on 11 January.',
      ),
      official('President of Ukraine')(
        'https://twitter.com/ZelenskyyUa/status/1618903893085388800',
        '2023-01-27',
        'Thanks Poland for the tanks and gives their number.',
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/polish-leopard-tanks-are-already-ukraine-defence-minister-says-2023-02-24/',
        '2023-02-24',
        'The first Polish Leopards are in Ukraine.',
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/poland-says-it-will-send-10-more-leopard-2-tanks-ukraine-this-week-2023-03-07/',
        '2023-03-07',
        'The other ten are to go within the week.',
      ),
      press(
        'The Kyiv Independent',
        'https://kyivindependent.com/news-feed/norway-delivers-leopard-tanks-to-ukraine',
        '2023-03-20',
        'Says that Poland sent four tanks on 24 February and ten more in early March.',
      ),
    ],
  },
  {
    externalId: 'POL-2023-01-27-pt-91',
    summary: '60 modernised tanks, 30 of them PT-91',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '27 January 2023',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'pt-91', quantity: 30, condition: 'used' },
          { designation: 'Modernised tank, type not named', quantity: 30, condition: 'used' },
        ],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/poland-send-60-modernised-tanks-ukraine-addition-leopards-2023-01-27/',
        '2023-01-27',
        'Poland sends 60 modernised tanks besides the Leopards; 30 of them are PT-91.',
      ),
      official('President of Ukraine')(
        'https://twitter.com/ZelenskyyUa/status/1618903893085388800',
        '2023-01-27',
        'Thanks Poland for the tanks.',
      ),
    ],
  },
  {
    externalId: 'POL-2023-03-16-mig-29',
    summary: 'MiG-29 fighters: four at once, ten more to follow',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '16 March 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'mig-29',
            quantity: 14,
            condition: 'used',
            deliveries: [{ quantity: 4, date: 'by 5 April 2023' }],
          },
        ],
      },
    ],
    sources: [
      official('President of Poland')(
        'https://www.prezydent.pl/aktualnosci/wydarzenia/prezydent-w-najblizszych-dniach-cztery-migi-29-dla-ukrainy,65935',
        '2023-03-16',
        'Four aircraft go within days, the rest are being prepared.',
      ),
      press(
        'Babel',
        'https://babel.ua/en/news/92440-ukraine-will-receive-10-more-mig-29-fighters-from-poland',
        '2023-04-05',
        'The president tells the press, beside President Zelenskyy: four handed over, four in preparation, six to follow.',
      ),
    ],
  },
  {
    externalId: 'POL-2023-04-01-rosomak',
    summary: '100 Rosomak vehicles, ordered by Ukraine and paid for by others',
    detail:
      'An order, not a gift: by the prime minister it is paid from EU funds that Poland receives and US funds that Ukraine receives.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '1 April 2023',
        amount: undisclosed,
        donors,
        items: [{ equipmentType: 'rosomak', quantity: 100, condition: 'new' }],
      },
    ],
    sources: [
      press(
        'AFP, through Al Arabiya',
        'https://english.alarabiya.net/News/world/2023/04/01/Ukraine-orders-100-armored-vehicles-from-Poland-says-Polish-PM',
        '2023-04-01',
        'The prime minister brings the order to the maker; it is financed with EU and US money, the cost is not given.',
      ),
      press(
        'Interfax-Ukraine',
        'https://en.interfax.com.ua/news/general/901410.html',
        '2023-04-01',
        'Quotes the prime minister on the 100 vehicles and on who pays.',
      ),
    ],
  },
]

import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

/** Bulgaria, Croatia, Romania and Türkiye, of which each has few documented pledges. */
export const SOUTH_EAST_EUROPE_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'TUR-2022-02-03-bayraktar-tb2',
    summary: 'Agreement to build Bayraktar drones in Ukraine',
    detail:
      'An agreement on production, not a gift: signed by both countries’ leaders, its terms were not published. In June 2022 the maker, Baykar, gave three TB2 as a company after a collection in Ukraine, which is no gift of the state.',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '3 February 2022',
        amount: undisclosed,
        donors: [{ code: 'TUR' }],
        items: [
          {
            kind: 'service',
            equipmentType: 'bayraktar-tb2',
            designation: 'Joint production of Bayraktar drones in Ukraine',
          },
        ],
      },
    ],
    sources: [
      press(
        'Defense News',
        'https://www.defensenews.com/global/europe/2022/02/04/turkey-and-ukraine-to-coproduce-tb2-drones/',
        '2022-02-04',
        'Türkiye and Ukraine agree to produce the drones together.',
      ),
      press(
        'Hürriyet Daily News',
        'https://www.hurriyetdailynews.com/turkish-firm-gifts-drones-to-ukraine-174910',
        '2022-06-28',
        'Baykar takes no money for three drones; Ankara has never confirmed deliveries of others.',
      ),
    ],
  },
  {
    externalId: 'ROU-2022-02-27-fuel-ammunition',
    summary: 'Fuel, ammunition, vests and helmets',
    category: 'mixed_package',
    tranches: [
      {
        announced: '27 February 2022',
        amount: worth('EUR', '3m'),
        donors: [{ code: 'ROU' }],
        items: [
          { equipmentType: 'fuel' },
          { kind: 'ammunition', designation: 'Ammunition' },
          { equipmentType: 'body-armour' },
          { equipmentType: 'helmet' },
          { equipmentType: 'medical-supplies', designation: 'Food, water and medicine' },
        ],
      },
    ],
    sources: [
      official('Government of Romania')(
        'https://gov.ro/ro/stiri/declaratii-de-presa-sustinute-de-purtatorul-de-cuvant-al-guvernului-dan-carbunaru-privind-masurile-luate-de-executiv-in-cadrul-edintei-task-force-pentru-gestionarea-situatiei-generate-de-agresiunea-militara-rusa-din-ucraina&page=2',
        '2022-02-27',
        'The government’s spokesman announces fuel, ammunition and protective gear worth 3 million euros.',
        sum('EUR', '3m'),
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/romania-send-fuel-ammunition-ukraine-2022-02-27/',
        '2022-02-27',
        'Romania sends fuel and ammunition.',
      ),
    ],
  },
  {
    externalId: 'HRV-2022-02-28-infantry-weapons',
    summary: 'Infantry weapons and protective equipment',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '28 February 2022',
        amount: worth('HRK', '124m'),
        donors: [{ code: 'HRV' }],
        items: [
          { equipmentType: 'small-arms', designation: 'Infantry weapons' },
          { designation: 'Protective equipment' },
        ],
      },
    ],
    sources: [
      official('Government of Croatia')(
        'https://vlada.gov.hr/news/croatia-had-sided-with-freedom-and-democracy-and-with-the-ukrainian-people-which-is-the-only-right-way/34979',
        null,
        'The government decides to support Ukraine.',
      ),
      press(
        'Jutarnji list',
        'https://www.jutarnji.hr/vijesti/hrvatska/donesen-paket-mjera-za-ukrajinu-hrvatska-salje-opremu-i-naoruzanje-u-vrijednosti-124-milijuna-kuna-15163892',
        null,
        'Equipment and weapons worth 124 million kuna.',
        sum('HRK', '124m'),
      ),
    ],
  },
  {
    externalId: 'BGR-2022-04-07-helmets-vests',
    summary: '2,000 helmets and 2,000 vests',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '7 April 2022',
        amount: undisclosed,
        donors: [{ code: 'BGR' }],
        items: [
          {
            equipmentType: 'helmet',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'body-armour',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'Euractiv',
        'https://www.euractiv.com/section/politics/short_news/bulgaria-sends-helmets-to-ukrain%D0%B5/',
        null,
        'Bulgaria sends helmets and vests.',
      ),
      press(
        'Bulgarian National Radio',
        'https://bnr.bg/en/post/101627966',
        null,
        'Reports the decision.',
      ),
    ],
  },
  {
    externalId: 'TUR-2022-08-22-kirpi',
    summary: 'Kirpi mine-resistant vehicles: 50 delivered, 150 more expected',
    detail: 'The vehicles come under an agreement between the governments; who pays was not said.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '22 August 2022',
        amount: undisclosed,
        donors: [{ code: 'TUR' }],
        items: [
          {
            equipmentType: 'kirpi',
            quantity: 50,
            deliveries: [{ quantity: 50, date: 'by 22 August 2022' }],
          },
          {
            equipmentType: 'kirpi',
            designation: 'Further vehicles expected',
            quantity: 150,
            quantityQualifier: 'approximately',
          },
        ],
      },
    ],
    sources: [
      press(
        'Defense News',
        'https://www.defensenews.com/land/2022/08/22/turkey-sends-50-mine-resistant-vehicles-to-ukraine-with-more-expected/',
        '2022-08-22',
        'Türkiye has sent 50 vehicles, and more are expected.',
      ),
      press(
        'The Kyiv Independent',
        'https://kyivindependent.com/ukraine-receives-50-turkish-kirpi-armored-vehicles/',
        null,
        'Reports the 50 vehicles.',
      ),
    ],
  },
  {
    externalId: 'BGR-2022-12-09-light-arms',
    summary: 'First package of arms: light weapons and ammunition',
    detail:
      'The content is secret. The Kiel Institute’s later data carry the value in US dollars, against its own note.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '9 December 2022',
        amount: worth('BGN', '20m', 'approximately'),
        donors: [{ code: 'BGR' }],
        items: [{ equipmentType: 'small-arms', designation: 'Light weapons and ammunition' }],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/bulgaria-send-its-first-military-aid-ukraine-2022-12-09/',
        '2022-12-09',
        'Bulgaria sends arms for the first time.',
      ),
      press(
        'Dnevnik',
        'https://www.dnevnik.bg/politika/2022/12/16/4429086_bulgariia_shte_izprati_voenna_pomosht_za_ukraina_za_20/',
        '2022-12-16',
        'Puts the aid at 20 million leva.',
        sum('BGN', '20m', undefined, 'approximately'),
      ),
    ],
  },
  {
    externalId: 'HRV-2023-02-25-mi-8',
    summary: '14 Mi-8 helicopters',
    detail:
      'Known from the press: in November 2022 as a plan, in February 2023 as under way. The government had not announced it.',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: 'by 25 February 2023',
        amount: undisclosed,
        donors: [{ code: 'HRV' }],
        items: [
          {
            equipmentType: 'mi-8',
            designation: 'Mi-8 helicopter',
            quantity: 14,
            condition: 'used',
          },
        ],
      },
    ],
    sources: [
      press(
        'Jutarnji list',
        'https://www.jutarnji.hr/vijesti/hrvatska/ukrajini-saljemo-14-rabljenih-ruskih-helikoptera-zauzvrat-dobivamo-americke-black-hawkove-15275768',
        null,
        'Croatia means to send 14 helicopters and hopes for American ones.',
      ),
      press(
        'Jutarnji list',
        'https://www.jutarnji.hr/vijesti/hrvatska/pocela-specijalna-operacija-slanja-14-nasih-helikoptera-ukrajini-s-njih-vec-skidaju-oznake-15309682',
        null,
        'The helicopters are being prepared for the transfer.',
      ),
      press(
        'NV',
        'https://english.nv.ua/nation/croatia-preparing-mi-8-helicopters-for-sending-via-poland-to-ukraine-news-50306906.html',
        null,
        'They are to go by way of Poland.',
      ),
    ],
  },
  {
    externalId: 'HRV-2023-03-30-nato-fund',
    summary: '€500,000 to NATO’s Comprehensive Assistance Package',
    category: 'funding',
    tranches: [
      {
        announced: '30 March 2023',
        amount: worth('EUR', '500000'),
        donors: [{ code: 'HRV' }],
        items: [
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
          },
        ],
      },
    ],
    sources: [
      official('Ministry of Foreign and European Affairs of Croatia')(
        'https://mvep.gov.hr/press-22794/gov-t-bill-on-development-cooperation-and-humanitarian-aid-comprehensive-aid-package-for-ukraine-stolac-school-reconstruction/253731',
        '2023-03-30',
        'Croatia contributes half a million euros.',
        sum('EUR', '500000'),
      ),
    ],
  },
  {
    externalId: 'ROU-2023-04-05-nato-fund',
    summary: 'US$830,000 to NATO’s Comprehensive Assistance Package',
    category: 'funding',
    tranches: [
      {
        announced: '5 April 2023',
        amount: worth('USD', '830000'),
        donors: [{ code: 'ROU' }],
        items: [
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
          },
        ],
      },
    ],
    sources: [
      official('Ministry of Foreign Affairs of Romania')(
        'https://www.mae.ro/en/node/61580',
        '2023-04-05',
        'At the meeting of NATO’s foreign ministers Romania contributes 830,000 US dollars.',
        sum('USD', '830000'),
      ),
      press(
        'Ukrinform',
        'https://www.ukrinform.net/rubric-polytics/3691736-romania-to-allocate-800-000-to-ukraine-through-nato-mechanisms.html',
        null,
        'Gives a round 800,000.',
        sum('USD', '800000', undefined, 'approximately'),
      ),
    ],
  },
]

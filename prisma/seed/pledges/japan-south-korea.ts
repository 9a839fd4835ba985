import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const japan = official('Government of Japan')
const koreanPress = (...rest: [string, string | null, string, ...ReturnType<typeof sum>[]]) =>
  press('Yonhap', ...rest)

/** Neither country gives arms; equipment for Ukraine’s forces counts as military, as it does at the Kiel Institute. */
export const JAPAN_SOUTH_KOREA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'JPN-2022-03-04-vests-helmets',
    summary: 'Vests, helmets, tents, generators, rations and thermal cameras',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '4 March 2022',
        amount: undisclosed,
        donors: [{ code: 'JPN' }],
        items: [
          { equipmentType: 'body-armour' },
          { equipmentType: 'helmet' },
          { equipmentType: 'generator' },
          { equipmentType: 'ration' },
          { equipmentType: 'winter-clothing' },
          { designation: 'Tent' },
          { designation: 'Thermal camera' },
        ],
      },
    ],
    sources: [
      japan(
        'https://www.mofa.go.jp/press/release/press4e_003098.html',
        '2022-03-08',
        'Japan gives equipment of its self-defence forces.',
      ),
      press(
        'The Wall Street Journal',
        'https://www.wsj.com/livecoverage/russia-ukraine-latest-news-2022-03-04/card/japan-will-send-the-ukrainian-military-basic-supplies-VOtpnPjTX2ooK8dqQ8o8?msclkid=8d9aa20aaf4811eca75cd52c21f47675',
        '2022-03-04',
        'Japan is to send basic supplies for the army.',
      ),
    ],
  },
  {
    externalId: 'KOR-2022-03-31-non-lethal',
    summary: 'Non-lethal equipment: helmets and medical kits',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: 'March 2022',
        amount: worth('KRW', '1bn'),
        donors: [{ code: 'KOR' }],
        items: [{ equipmentType: 'helmet' }, { equipmentType: 'medical-supplies' }],
      },
    ],
    sources: [
      press(
        'AFP, through France 24',
        'https://www.france24.com/en/live-news/20220411-zelensky-says-he-believes-tens-of-thousands-killed-in-mariupol',
        '2022-04-11',
        'Seoul has given about a billion won, 800,000 US dollars, of non-lethal aid.',
        sum('KRW', '1bn', undefined, 'approximately'),
        sum('USD', '800000'),
      ),
    ],
  },
  {
    externalId: 'KOR-2022-04-13-vests-helmets',
    summary: 'Further vests, helmets, rations and medical supplies',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '13 April 2022',
        amount: worth('USD', '1.6m'),
        donors: [{ code: 'KOR' }],
        items: [
          { equipmentType: 'body-armour' },
          { equipmentType: 'helmet' },
          { equipmentType: 'ration' },
          { equipmentType: 'medical-supplies' },
        ],
      },
    ],
    sources: [
      koreanPress(
        'https://en.yna.co.kr/view/AEN20220413000800325',
        '2022-04-13',
        'The ministry plans further non-lethal aid.',
      ),
      press(
        'Militarnyi',
        'https://mil.in.ua/en/news/south-korea-will-be-providing-ukraine-with-additional-aid-worth-1-6-million/',
        null,
        'Puts it at 1.6 million US dollars.',
        sum('USD', '1.6m'),
      ),
    ],
  },
  {
    externalId: 'JPN-2022-04-19-masks-drones',
    summary: 'Gas masks, protective clothing and 30 camera drones',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '19 April 2022',
        amount: undisclosed,
        donors: [{ code: 'JPN' }],
        items: [
          { designation: 'Protective mask' },
          { designation: 'Clothing against chemical weapons' },
          {
            equipmentType: 'reconnaissance-drone',
            quantity: 30,
            deliveries: [{ quantity: 30, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'Kyodo',
        'https://english.kyodonews.net/news/2022/04/00e4cd64dc1c-japan-to-offer-protective-masks-clothing-drones-to-ukraine.html',
        '2022-04-19',
        'Japan offers masks, protective clothing and drones.',
      ),
      press(
        'Kyodo, through Nippon.com',
        'https://www.nippon.com/en/news/kd927892413712449536/',
        null,
        'Gives 30 drones sent before a further gift in August.',
      ),
    ],
  },
  {
    externalId: 'KOR-2022-05-26-chemical-protection',
    summary: 'Equipment against chemical weapons',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '26 May 2022',
        amount: worth('KRW', '1.5bn'),
        donors: [{ code: 'KOR' }],
        items: [{ designation: 'Chemical protection equipment' }],
      },
    ],
    sources: [
      koreanPress(
        'https://en.yna.co.kr/view/AEN20220526005300325',
        '2022-05-26',
        'South Korea decides on chemical protection for Ukraine.',
      ),
      press(
        'Teller Report',
        'https://www.tellerreport.com/news/2022-05-26-south-korea-to-provide-ukraine-with-chemical-defense-equipment-worth-1-5-billion-won.HJuNwyTvc.html',
        '2022-05-26',
        'Puts it at 1.5 billion won.',
        sum('KRW', '1.5bn'),
      ),
    ],
  },
  {
    externalId: 'JPN-2022-08-04-drones',
    summary: 'Small drones',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '4 August 2022',
        amount: undisclosed,
        donors: [{ code: 'JPN' }],
        items: [
          {
            equipmentType: 'reconnaissance-drone',
            quantity: 12,
            quantityQualifier: 'at_least',
          },
        ],
      },
    ],
    sources: [
      official('Ministry of Defence of Japan')(
        'https://www.mod.go.jp/j/press/news/2022/08/04a.html',
        '2022-08-04',
        'Japan adds drones, and vans.',
      ),
      press(
        'Kyodo, through Nippon.com',
        'https://www.nippon.com/en/news/kd927892413712449536/',
        null,
        'Speaks of at least a dozen drones.',
      ),
    ],
  },
  {
    externalId: 'JPN-2023-03-30-nato-fund',
    summary: 'US$30 million to NATO’s Comprehensive Assistance Package',
    category: 'funding',
    tranches: [
      {
        announced: '30 March 2023',
        amount: worth('USD', '30m'),
        donors: [{ code: 'JPN' }],
        items: [
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
          },
        ],
      },
    ],
    sources: [
      japan(
        'https://www.mofa.go.jp/press/release/press4e_003247.html',
        '2023-03-30',
        'Japan contributes 30 million US dollars, 3.24 billion yen, for non-lethal equipment.',
        sum('USD', '30m'),
        sum('JPY', '3.24bn'),
      ),
    ],
  },
]

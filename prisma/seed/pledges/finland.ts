import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const finland = official('Ministry of Defence of Finland')
const donors = [{ code: 'FIN' }]

/** Finland numbers its packages and names their replacement value, but mostly not what is in them. */
export const FINLAND_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'FIN-2022-02-27-protective-gear',
    summary: 'First package: vests, helmets and stretchers',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '27 February 2022',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'body-armour', quantity: 2000 },
          {
            equipmentType: 'helmet',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 15 January 2023' }],
          },
          {
            designation: 'Stretcher',
            quantity: 100,
            deliveries: [{ quantity: 100, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_sends_additional_aid_to_ukraine.12482.news#c7898b3c',
        null,
        'Finland sends vests, helmets and equipment for first aid.',
      ),
      press(
        'Suomen Kuvalehti',
        'https://suomenkuvalehti.fi/paajutut/viela-vuoden-alussa-aseapu-ukrainalle-oli-tabu-sitten-lannen-mitta-tayttyi-kaannamme-maat-ja-taivaat-venajan-lyomiseksi/?shared=1219900-dfafb371-500',
        null,
        'Quotes the ministry: all military aid sent by 4 May 2022 is worth 29.3 million euros.',
        sum('EUR', '29.3m', 'the first four packages together'),
      ),
    ],
  },
  {
    externalId: 'FIN-2022-02-28-assault-rifles',
    summary: 'Second package: 2,500 assault rifles and 1,500 anti-tank weapons',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '28 February 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'assault-rifle',
            quantity: 2500,
            deliveries: [{ quantity: 2500, date: 'by 3 October 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'small-arms-round',
            quantity: 150000,
            deliveries: [{ quantity: 150000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'anti-armour-weapon',
            designation: 'Single-shot anti-tank weapon',
            quantity: 1500,
            deliveries: [{ quantity: 1500, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'ration',
            quantity: 70000,
            deliveries: [{ quantity: 70000, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      official('Government of Finland')(
        'https://valtioneuvosto.fi/en/-/finland-to-send-arms-assistance-to-ukraine',
        '2022-02-28',
        'Finland sends rifles with cartridges, single-shot anti-tank weapons and combat rations.',
      ),
    ],
  },
  {
    externalId: 'FIN-2022-03-24-third-package',
    summary: 'Third package, content secret',
    category: 'undisclosed',
    tranches: [{ announced: '24 March 2022', amount: undisclosed, donors }],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_delivers_more_defence_materiel_to_ukraine.12553.news#c7898b3c',
        null,
        'More defence materiel; no details are given.',
      ),
    ],
  },
  {
    externalId: 'FIN-2022-04-19-fourth-package',
    summary: 'Fourth package, content secret',
    category: 'undisclosed',
    tranches: [{ announced: '19 April 2022', amount: undisclosed, donors }],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_to_provide_more_defence_materiel_assistance_to_ukraine.12657.news#21b935ba',
        null,
        'More defence materiel; no details are given.',
      ),
    ],
  },
  {
    externalId: 'FIN-2022-05-05-fifth-package',
    summary: 'Fifth package, content secret',
    category: 'undisclosed',
    tranches: [{ announced: '5 May 2022', amount: undisclosed, donors }],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_sends_more_defence_materiel_assistance_to_ukraine.12692.news#40d3246d',
        '2022-05-05',
        'Finland sends more defence materiel without saying what.',
      ),
    ],
  },
  {
    externalId: 'FIN-2022-06-10-materiel',
    summary: 'More defence materiel, content secret',
    category: 'undisclosed',
    tranches: [{ announced: '10 June 2022', amount: undisclosed, donors }],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_sends_more_defence_materiel_assistance_to_ukraine.12834.news#40d3246d',
        '2022-06-10',
        'The decision is made public, the content is not.',
      ),
    ],
  },
  {
    externalId: 'FIN-2022-09-01-eighth-package',
    summary: 'Eighth package, content secret',
    detail: 'The ministry gave no value; two reports give 8.3 and 8.2 million euros.',
    category: 'undisclosed',
    tranches: [{ announced: '1 September 2022', amount: worth('EUR', '8.3m'), donors }],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_to_deliver_more_defence_materiel_assistance_to_ukraine.13055.news#f9cb427e',
        '2022-09-01',
        'Finland delivers more materiel; content and value stay secret.',
      ),
      press(
        'Reuters',
        'https://www.reuters.com/article/idUSO9N2XQ01K',
        null,
        'Gives the value as 8.3 million euros.',
        sum('EUR', '8.3m'),
      ),
      press(
        'The Kyiv Independent',
        'https://kyivindependent.com/news-feed/finland-prepares-8th-batch-of-military-aid-for-ukraine',
        null,
        'Calls it the eighth batch and gives 8.2 million euros.',
        sum('EUR', '8.2m'),
      ),
    ],
  },
  {
    externalId: 'FIN-2022-11-17-tenth-package',
    summary: 'Tenth package, content secret',
    category: 'undisclosed',
    tranches: [{ announced: '17 November 2022', amount: worth('EUR', '55.6m'), donors }],
    sources: [
      finland(
        'https://www.defmin.fi/ajankohtaista/tiedotteet_ja_uutiset/tiedotearkisto/tiedotteet_2022/suomi_toimittaa_lisaa_puolustustarvikeapua_ukrainaan.13184.news#12c4eb49',
        '2022-11-17',
        'The tenth package is worth 55.6 million euros and brings the total to 160.4 million.',
        sum('EUR', '55.6m'),
        sum('EUR', '160.4m', 'all military aid so far'),
      ),
      press('Yle', 'https://yle.fi/a/3-12678466', null, 'Reports the tenth package.'),
    ],
  },
  {
    externalId: 'FIN-2022-12-22-eleventh-package',
    summary: 'Eleventh package, content secret',
    category: 'undisclosed',
    tranches: [{ announced: '22 December 2022', amount: worth('EUR', '28.8m'), donors }],
    sources: [
      finland(
        'https://www.defmin.fi/ajankohtaista/tiedotteet_ja_uutiset/tiedotearkisto/tiedotteet_2022/suomi_jatkaa_ukrainan_tukemista.13289.news#3010ecd4',
        '2022-12-22',
        'The eleventh package is worth 28.8 million euros.',
        sum('EUR', '28.8m'),
      ),
      press(
        'Euractiv',
        'https://www.euractiv.com/section/politics/news/finland-sends-11th-military-aid-package-to-ukraine/',
        null,
        'Reports the eleventh package.',
      ),
    ],
  },
  {
    externalId: 'FIN-2023-01-20-twelfth-package',
    summary: 'Twelfth package: heavy weapons and ammunition, numbers secret',
    category: 'mixed_package',
    tranches: [
      {
        announced: '20 January 2023',
        amount: worth('EUR', '400m', 'at_least'),
        donors,
        items: [{ designation: 'Heavy weapons and ammunition, not named' }],
      },
    ],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_to_deliver_more_defence_materiel_to_ukraine.13357.news#4f3f9e74',
        '2023-01-20',
        'The largest package so far, with heavy weapons and ammunition.',
        sum('EUR', '400m', undefined, 'at_least'),
      ),
      press(
        'Politico',
        'https://www.politico.eu/article/finland-ukraine-war-russia-military-aid-artillery-defense-nato-tanks-ramstein-air-base-marin/',
        '2023-01-20',
        'More than 400 million euros, which brings the total to 590 million.',
        sum('EUR', '400m', undefined, 'at_least'),
        sum('EUR', '590m', 'all military aid so far'),
      ),
    ],
  },
  {
    externalId: 'FIN-2023-02-23-thirteenth-package',
    summary: 'Thirteenth package: three Leopard 2 mine-clearing tanks and materiel not named',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '23 February 2023',
        amount: worth('EUR', '160m'),
        donors,
        items: [
          {
            equipmentType: 'mine-clearing-vehicle',
            designation: 'Leopard 2R mine-clearing tank',
            quantity: 3,
            condition: 'used',
          },
        ],
      },
    ],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finlands_latest_defence_materiel_package_to_ukraine_includes_three_leopard_2_mine_clearing_tanks.13423.news#4f3f9e74',
        '2023-02-23',
        'Three mine-clearing tanks on the chassis of the Leopard 2; the package is worth 160 million euros.',
        sum('EUR', '160m'),
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/finland-send-three-leopard-tanks-ukraine-2023-02-23/',
        '2023-02-23',
        'Finland sends three Leopard tanks for clearing mines.',
      ),
    ],
  },
  {
    externalId: 'FIN-2023-03-23-fourteenth-package',
    summary: 'Fourteenth package: three more mine-clearing tanks, heavy weapons and ammunition',
    category: 'mixed_package',
    tranches: [
      {
        announced: '23 March 2023',
        amount: worth('EUR', '161m'),
        donors,
        items: [
          {
            equipmentType: 'mine-clearing-vehicle',
            designation: 'Leopard 2R mine-clearing tank',
            quantity: 3,
            condition: 'used',
          },
          { designation: 'Heavy weapons and ammunition, not named' },
        ],
      },
    ],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_donates_defence_materiel_assistance_to_ukraine_including_more_of_mine-clearing_leopard_2_tanks.13477.news#5b2a0fc6',
        '2023-03-23',
        'Three more mine-clearing tanks, heavy weapons and ammunition, 161 million euros in all.',
        sum('EUR', '161m'),
      ),
    ],
  },
  {
    externalId: 'FIN-2023-04-21-fifteenth-package',
    summary: 'Fifteenth package: materiel not named, and support of EU training',
    category: 'undisclosed',
    tranches: [
      {
        announced: '21 April 2023',
        amount: worth('EUR', '78m'),
        donors,
        items: [
          { kind: 'training', designation: 'EU Military Assistance Mission for Ukraine (EUMAM)' },
        ],
      },
    ],
    sources: [
      finland(
        'https://www.defmin.fi/en/topical/press_releases_and_news/finland_continues_to_support_ukraine.13553.news#5b2a0fc6',
        '2023-04-21',
        'Materiel and support of the EU training mission, worth 78 million euros.',
        sum('EUR', '78m'),
      ),
    ],
  },
]

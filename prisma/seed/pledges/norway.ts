import type { LandmarkPledge } from '../landmark'
import { envelope, fromEnvelope, official, press, sum, undisclosed } from './writing'

const norway = official('Government of Norway')
const donors = [{ code: 'NOR' }]

export const NORWAY_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'NOR-2022-02-28-m72',
    summary: '2,000 M72 rocket launchers',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '28 February 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm72',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 20 April 2022' }],
          },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/norway-to-provide-weapons-to-ukraine/id2902587/',
        '2022-02-28',
        'Norway gives 2,000 M72 anti-tank weapons.',
      ),
      norway(
        'https://www.regjeringen.no/en/aktuelt/air-defense-system-to-ukraine/id2908807/',
        '2022-04-20',
        'Looking back, counts 4,000 anti-tank weapons given so far.',
      ),
    ],
  },
  {
    externalId: 'NOR-2022-02-28-protective-gear',
    summary: 'Vests, helmets, rations, masks and sleeping bags',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: 'by 28 February 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'body-armour',
            quantity: 1500,
            deliveries: [{ quantity: 1500, date: 'by 27 April 2022' }],
          },
          {
            equipmentType: 'helmet',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by 27 April 2022' }],
          },
          {
            equipmentType: 'ration',
            quantity: 15000,
            deliveries: [{ quantity: 15000, date: 'by 27 April 2022' }],
          },
          {
            designation: 'Protective mask with filter',
            quantity: 1000,
            deliveries: [{ quantity: 1000, date: 'by 27 April 2022' }],
          },
          {
            designation: 'Sleeping bag',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 27 April 2022' }],
          },
          {
            designation: 'Sleeping mat',
            quantity: 10000,
            deliveries: [{ quantity: 10000, date: 'by 27 April 2022' }],
          },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/norway-to-increase-support-to-ukraine-and-provide-military-equipment/id2902406/',
        null,
        'Norway decides to give military equipment for protection.',
      ),
      norway(
        'https://www.regjeringen.no/en/aktuelt/ukrainefund/id2909840/',
        '2022-04-27',
        'Lists what Norway has given so far, with numbers.',
      ),
    ],
  },
  {
    externalId: 'NOR-2022-03-31-m72',
    summary: 'Another 2,000 M72 rocket launchers',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '31 March 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm72',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 20 April 2022' }],
          },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/norway-provides-additional-weapons-to-ukraine/id2906254/',
        null,
        'Norway gives 2,000 more M72 anti-tank weapons.',
      ),
      norway(
        'https://www.regjeringen.no/en/aktuelt/air-defense-system-to-ukraine/id2908807/',
        '2022-04-20',
        'Looking back, counts 4,000 anti-tank weapons given so far.',
      ),
    ],
  },
  {
    externalId: 'NOR-2022-04-20-mistral',
    summary: 'About 100 Mistral missiles with launchers',
    category: 'air_defence',
    tranches: [
      {
        announced: '20 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'mistral',
            designation: 'Mistral missile',
            quantity: 100,
            quantityQualifier: 'approximately',
            deliveries: [{ quantity: 100, qualifier: 'approximately', date: 'by 3 October 2022' }],
          },
          { equipmentType: 'mistral', designation: 'Mistral launcher' },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/air-defense-system-to-ukraine/id2908807/',
        '2022-04-20',
        'Norway gives Mistral missiles for air defence.',
      ),
      press(
        'Anadolu Agency',
        'https://www.aa.com.tr/en/russia-ukraine-war/norway-sends-roughly-100-anti-aircraft-missiles-to-ukraine/2568447',
        null,
        'Norway has sent roughly 100 missiles.',
      ),
    ],
  },
  {
    externalId: 'NOR-2022-04-27-british-led-fund',
    summary: 'NOK 400 million to a British-led fund for arms, and Black Hornet drones from it',
    category: 'funding',
    tranches: [
      {
        label: 'Contribution to the fund',
        announced: '27 April 2022',
        amount: envelope('NOK', '400m'),
        donors,
        items: [
          {
            kind: 'fund_contribution',
            designation: 'British-led fund for weapons and ammunition',
          },
        ],
      },
      {
        label: 'Black Hornet drones, with the United Kingdom',
        announced: '24 August 2022',
        amount: fromEnvelope('NOK', '90m', 'up_to'),
        donors,
        items: [{ equipmentType: 'black-hornet' }],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/ukrainefund/id2909840/',
        '2022-04-27',
        'Norway pays 400 million kroner into a fund, led by Britain, that buys and ships weapons.',
        sum('NOK', '400m'),
      ),
      norway(
        'https://www-regjeringen-no.translate.goog/en/aktuelt/droner/id2924942/?_x_tr_sl=auto&_x_tr_tl=uk&_x_tr_hl=uk&_x_tr_pto=op',
        '2022-08-24',
        'Norway and Britain buy Norwegian micro-drones for up to 90 million kroner; the fund pays.',
        sum('NOK', '90m', 'Black Hornet drones', 'up_to'),
      ),
    ],
  },
  {
    externalId: 'NOR-2022-06-07-m109',
    summary: '22 M109 howitzers with spare parts and ammunition',
    detail:
      'The government announced them once they had been handed over. The Kiel Institute counted 23 in its data to January 2023 and 22 before and after.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: 'by 7 June 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm109',
            designation: 'M109A3GN',
            quantity: 22,
            condition: 'used',
            deliveries: [{ quantity: 22, date: 'by 7 June 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by 3 October 2022' }],
          },
          { equipmentType: 'spare-parts', designation: 'Spare parts and equipment for the M109' },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/norge-har-donert-artilleriskyts-til-ukraina/id2917760/',
        null,
        'Norway has given artillery to Ukraine.',
      ),
      press(
        'Ukrinform',
        'https://www.ukrinform.net/rubric-ato/3502204-norway-donates-22-m109-howitzers-to-ukraine.html',
        null,
        'Puts the number of howitzers at 22.',
      ),
      norway(
        'https://www.regjeringen.no/en/aktuelt/norge-og-storbritannia-gir-langtrekkende-rakettartilleri-til-ukraina/id2921395/',
        '2022-06-29',
        'Mentions that 5,000 shells had been given before.',
      ),
    ],
  },
  {
    externalId: 'NOR-2022-06-29-m270',
    summary: 'Three M270 by way of Britain, and 5,000 shells',
    detail:
      'The three launchers go to Britain for modernisation, and Britain sends launchers of its own in their place. They must not be counted with Britain’s as if they were more.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '29 June 2022',
        amount: undisclosed,
        donors,
        items: [
          { designation: 'M270 rocket launchers handed to Britain in exchange', quantity: 3 },
          { kind: 'ammunition', equipmentType: 'shell-155', quantity: 5000 },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/norge-og-storbritannia-gir-langtrekkende-rakettartilleri-til-ukraina/id2921395/',
        '2022-06-29',
        'Norway and Britain give long-range rocket artillery together; Norway adds 5,000 shells to the 5,000 given before.',
      ),
    ],
  },
  {
    externalId: 'NOR-2022-07-29-lav-iii',
    summary: '14 armoured IVECO LAV III patrol vehicles',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '29 July 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'iveco-lav-iii',
            designation: 'IVECO LAV III',
            quantity: 14,
            condition: 'used',
            deliveries: [{ quantity: 14, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/no/aktuelt/norge-donerer-pansrede-patruljekjoretoy-til-ukraina/id2923198/',
        null,
        'Norway gives armoured patrol vehicles.',
      ),
      press(
        'Ukrinform',
        'https://www.ukrinform.net/rubric-ato/3540240-norway-donates-14-iveco-lav-iii-armored-vehicles-to-ukraine.html',
        null,
        'Reports 14 vehicles.',
      ),
    ],
  },
  {
    externalId: 'NOR-2022-09-08-hellfire',
    summary: '160 Hellfire missiles with launchers, and night vision',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '8 September 2022',
        amount: undisclosed,
        donors,
        items: [
          { kind: 'ammunition', equipmentType: 'hellfire', quantity: 160 },
          { designation: 'Launch platforms and guidance units for Hellfire' },
          { equipmentType: 'night-vision-device' },
        ],
      },
    ],
    sources: [
      norway(
        'https://www.regjeringen.no/en/aktuelt/donerer-hellfire-missiler-og-nattoptikk-til-ukraina/id2926713/',
        '2022-09-08',
        'About 160 missiles with launching and guidance equipment, and night vision.',
      ),
    ],
  },
]

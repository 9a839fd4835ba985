import type { LandmarkPledge } from '../landmark'
import { envelope, official, press, sum, undisclosed } from './writing'

const defenceMinistry = official('Ministry of Defence of Latvia')
const donors = [{ code: 'LVA' }]

export const LATVIA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'LVA-2022-04-06-first-weeks',
    summary: 'Military aid of the first weeks, more than €200 million, with Stinger missiles',
    detail:
      'The sum is the foreign minister’s figure for all aid up to 6 April 2022. In July 2022 the president gave 250 million for all aid so far.',
    category: 'mixed_package',
    tranches: [
      {
        announced: 'by 6 April 2022',
        amount: envelope('EUR', '200m', 'at_least'),
        donors,
        items: [
          {
            equipmentType: 'stinger',
            deliveries: [{ quantity: null, date: 'by 6 April 2022' }],
          },
          { equipmentType: 'drone', designation: 'Uncrewed systems' },
          { designation: 'Helicopters and spare parts' },
          { equipmentType: 'body-armour', designation: 'Protective gear' },
          { equipmentType: 'ration' },
        ],
      },
    ],
    sources: [
      official('Foreign Minister of Latvia')(
        'https://twitter.com/edgarsrinkevics/status/1511694357560180745',
        '2022-04-06',
        'Latvia has given military aid of more than 200 million euros.',
        sum('EUR', '200m', undefined, 'at_least'),
      ),
      defenceMinistry(
        'https://www.mod.gov.lv/en/news/latvia-delivers-stinger-anti-aircraft-missile-system-ukraine',
        null,
        'Latvia has delivered Stinger missile systems.',
      ),
      press(
        'Ukrinform',
        'https://www.ukrinform.ua/rubric-world/3523885-egils-levits-prezident-latvii.html',
        null,
        'The president puts all military aid by July 2022 at 250 million euros.',
        sum('EUR', '250m', 'all military aid, July 2022'),
      ),
    ],
  },
  {
    externalId: 'LVA-2022-08-15-helicopters',
    summary: 'Two Mi-17 and two Mi-2 helicopters',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '15 August 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'mi-17',
            quantity: 2,
            condition: 'used',
            deliveries: [{ quantity: 2, date: 'by 15 August 2022' }],
          },
          {
            equipmentType: 'mi-2',
            designation: 'Mi-2 helicopter',
            quantity: 2,
            condition: 'used',
            deliveries: [{ quantity: 2, date: 'by 15 August 2022' }],
          },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.mod.gov.lv/lv/zinas/latvija-ukrainas-armijai-piegadajusi-helikopterus-mi-17-un-mi-2',
        '2022-08-15',
        'Latvia has delivered Mi-17 and Mi-2 helicopters.',
      ),
      official('Defence Minister of Latvia')(
        'https://twitter.com/Pabriks/status/1559196940167962624',
        '2022-08-15',
        'Reports the helicopters.',
      ),
    ],
  },
  {
    externalId: 'LVA-2022-08-15-m109',
    summary: 'Six M109 howitzers',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '15 August 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm109',
            designation: 'M109A5Ö',
            quantity: 6,
            condition: 'used',
            deliveries: [{ quantity: 6, date: 'by 15 August 2022' }],
          },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.mod.gov.lv/lv/zinas/latvija-piegada-ukrainai-sesas-pasgajejhaubices-m109a5oe',
        null,
        'Latvia has supplied six self-propelled howitzers.',
      ),
      official('Defence Minister of Ukraine')(
        'https://twitter.com/oleksiireznikov/status/1559270844471328769',
        '2022-08-15',
        'Thanks Latvia for six more M109.',
      ),
    ],
  },
  {
    externalId: 'LVA-2023-01-18-stinger-helicopters',
    summary: 'Stinger missiles, two helicopters, machine guns and drones',
    category: 'mixed_package',
    tranches: [
      {
        announced: '18 January 2023',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'stinger', designation: 'Stinger, tens of' },
          { designation: 'Helicopter', quantity: 2, condition: 'used' },
          { equipmentType: 'machine-gun', designation: 'Machine gun with ammunition, tens of' },
          { equipmentType: 'drone', designation: 'Drone, tens of' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.mod.gov.lv/lv/zinas/i-murniece-kijiva-tiekas-ar-ukrainas-aizsardzibas-ministru',
        '2023-01-18',
        'In Kyiv the minister promises missiles, helicopters, machine guns and drones.',
      ),
      official('Government of the United Kingdom')(
        'https://www.gov.uk/government/news/joint-statement-the-tallinn-pledge',
        '2023-01-19',
        'The joint statement of Tallinn lists Latvia’s package.',
      ),
      press(
        'LSM',
        'https://eng.lsm.lv/article/society/defense/murniece-latvia-has-sent-1-of-gdp-in-military-aid-to-ukraine.a492541/',
        '2023-01-23',
        'The minister puts all aid, this package included, at about 370 million euros.',
        sum('EUR', '370m', 'all military aid, this package included', 'approximately'),
      ),
    ],
  },
  {
    externalId: 'LVA-2023-04-21-stinger',
    summary: 'All Stinger missiles that Latvia still has',
    category: 'air_defence',
    tranches: [
      {
        announced: '21 April 2023',
        amount: undisclosed,
        donors,
        items: [{ equipmentType: 'stinger' }],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.mod.gov.lv/lv/zinas/latvija-ramsteinas-sanaksme-izzino-papildu-militaro-atbalstu-ukrainai',
        '2023-04-21',
        'At the Ramstein meeting Latvia offers all the Stingers left in its stock.',
      ),
    ],
  },
]

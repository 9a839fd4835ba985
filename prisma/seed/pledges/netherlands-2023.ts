import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const netherlands = official('Government of the Netherlands')
const defenceMinistry = official('Ministry of Defence of the Netherlands')
const donors = [{ code: 'NLD' }]

/**
 * From November 2022 on. The €2.5bn set aside for all kinds of aid in 2023 is no pledge of its own here:
 * what it pays for is recorded package by package.
 */
export const NETHERLANDS_2023_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'NLD-2022-11-10-international-fund',
    summary: '€100 million to the International Fund for Ukraine',
    category: 'funding',
    tranches: [
      {
        announced: '10 November 2022',
        amount: worth('EUR', '100m'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'International Fund for Ukraine' }],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/militaire-steun-aan-oekraine',
        null,
        'The ministry’s overview counts 100 million euros for the fund that Britain started.',
        sum('EUR', '100m'),
      ),
    ],
  },
  {
    externalId: 'NLD-2022-11-14-nato-fund',
    summary: '€20 million to NATO’s Comprehensive Assistance Package',
    detail: 'Later raised by 5 million euros, and by 75 million in April 2023.',
    category: 'funding',
    tranches: [
      {
        announced: '14 November 2022',
        amount: worth('EUR', '20m'),
        donors,
        items: [
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
          },
        ],
      },
    ],
    sources: [
      official('NATO')(
        'https://twitter.com/NATOpress/status/1592113284790235136',
        '2022-11-14',
        'NATO’s press office reports the contribution that the Dutch minister announced.',
      ),
      press(
        'Militarnyi',
        'https://mil.in.ua/en/news/the-netherlands-to-allocate-e-20-million-to-ukraine-through-the-nato-trust-fund/',
        null,
        'Puts the contribution at 20 million euros.',
        sum('EUR', '20m'),
      ),
      defenceMinistry(
        'http://web.archive.org/web/20230306052236/https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/militaire-steun-aan-oekraine',
        null,
        'The overview of March 2023 shows the contribution raised by 5 million euros.',
        sum('EUR', '25m', 'as raised later'),
      ),
    ],
  },
  {
    externalId: 'NLD-2023-01-20-patriot',
    summary: 'Two Patriot launchers with missiles, and 100 vehicles with anti-aircraft guns',
    detail: 'The vehicles are bought in Czechia: off-road cars that carry heavy machine guns.',
    category: 'air_defence',
    tranches: [
      {
        announced: '20 January 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'patriot',
            designation: 'Patriot launcher',
            quantity: 2,
            condition: 'used',
          },
          {
            kind: 'ammunition',
            equipmentType: 'air-defence-missile',
            designation: 'Missiles for Patriot',
          },
          { equipmentType: 'mr-2-viktor', quantity: 100 },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/nieuws/2023/01/20/details-bekend-over-nederlandse-levering-patriot-luchtverdediging-aan-oekraine',
        '2023-01-20',
        'Two launchers with missiles, and 100 vehicles with anti-aircraft guns bought in Czechia.',
      ),
      press(
        'Ukrainska Pravda',
        'https://www.pravda.com.ua/eng/news/2023/02/16/7389716/',
        '2023-02-16',
        'After the Czech news agency: the Netherlands pays for 100 off-road vehicles armed with machine guns.',
      ),
    ],
  },
  {
    externalId: 'NLD-2023-03-14-minehunters',
    summary: 'Two Alkmaar-class minehunters and pontoon bridges',
    category: 'naval',
    tranches: [
      {
        announced: '14 March 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'minehunter',
            designation: 'Alkmaar-class minehunter',
            quantity: 2,
            condition: 'used',
          },
          { designation: 'M3 pontoon bridge' },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://english.defensie.nl/latest/news/2023/03/14/ollongren-promises-minehunters-for-ukraine-during-visit-to-bombed-port-cities',
        '2023-03-14',
        'Visiting Ukraine’s ports, the minister promises minehunters and pontoon systems.',
      ),
      defenceMinistry(
        'https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/nieuws/2023/03/14/ollongren-zegt-oekraine-mijnenjagers-toe-bij-bezoek-aan-gebombardeerde-havensteden',
        '2023-03-14',
        'The Dutch text of the same announcement, with the value of all aid so far.',
      ),
    ],
  },
  {
    externalId: 'NLD-2023-04-03-nato-fund',
    summary: '€75 million through NATO for non-lethal aid to the armed forces',
    detail: 'Part of a package of 274 million euros, most of which is civilian.',
    category: 'funding',
    tranches: [
      {
        announced: '3 April 2023',
        amount: worth('EUR', '75m'),
        donors,
        items: [
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
          },
        ],
      },
    ],
    sources: [
      netherlands(
        'https://www.government.nl/latest/news/2023/04/06/first-support-package-for-ukraine-in-2023-€274-million-for-defence-and-recovery',
        '2023-04-06',
        'Of 274 million euros 94 million go to non-lethal aid for the armed forces, to culture and to the fight against impunity.',
        sum('EUR', '274m', 'the whole package, mostly civilian'),
        sum('EUR', '94m', 'its part under the minister of foreign affairs'),
      ),
      press(
        'Ukrainska Pravda',
        'https://www.pravda.com.ua/eng/news/2023/04/3/7396282/',
        '2023-04-03',
        'Breaks the part down: 75 million for Ukraine’s cooperation with NATO, the rest for justice and culture.',
        sum('EUR', '75m', 'cooperation with NATO'),
      ),
    ],
  },
  {
    externalId: 'NLD-2023-04-20-ammunition',
    summary: '€260 million for joint purchases of ammunition',
    detail: 'Half goes to the project of the European Defence Agency, half to a German initiative.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '20 April 2023',
        amount: worth('EUR', '260m'),
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            designation: 'European Defence Agency project',
            amount: { currency: 'EUR', amount: '130m' },
          },
          {
            kind: 'ammunition',
            designation: 'German initiative for joint purchases',
            amount: { currency: 'EUR', amount: '130m' },
          },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.defensie.nl/onderwerpen/oostflank-navo-gebied/nieuws/2023/04/20/nederland-koopt-leopard-2-tanks-voor-oekraine',
        '2023-04-20',
        'Beside the Leopard 2 tanks the minister announces 260 million euros for ammunition bought jointly.',
        sum('EUR', '260m'),
        sum('EUR', '130m', 'European Defence Agency'),
        sum('EUR', '130m', 'German initiative'),
      ),
    ],
  },
]

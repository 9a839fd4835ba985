import type { LandmarkPledge } from '../landmark'
import { envelope, fromEnvelope, official, press, sum, undisclosed, worth } from './writing'

const canada = official('Government of Canada')
const donors = [{ code: 'CAN' }]

/** From the budget of April 2022 on: two envelopes of half a billion, and what came beside them. */
export const CANADA_BUDGET_2022_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'CAN-2022-04-07-budget-2022',
    summary: 'C$500 million of military aid in the budget of 2022, and the packages paid from it',
    detail:
      'The packages carry only what was allocated, since the budget is counted once. CBC reported in October 2022 that the pool was used up.',
    category: 'mixed_package',
    tranches: [
      {
        label: 'Budget for 2022–23',
        announced: '7 April 2022',
        amount: envelope('CAD', '500m'),
        donors,
      },
      {
        label: 'Armoured vehicles',
        announced: '26 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'senator',
            quantity: 8,
            condition: 'new',
            deliveries: [{ quantity: 8, date: 'by 3 October 2022' }],
          },
        ],
      },
      {
        label: 'Drone cameras, satellite imagery, small arms',
        announced: '8 May 2022',
        amount: fromEnvelope('CAD', '50m'),
        donors,
        items: [
          {
            designation: 'High-resolution drone camera',
            quantity: 18,
            deliveries: [{ quantity: 18, date: 'by 3 October 2022' }],
          },
          { kind: 'service', equipmentType: 'satellite-imagery' },
          { equipmentType: 'small-arms', designation: 'Small arms and ammunition' },
          { kind: 'ammunition', equipmentType: 'shell-155', designation: 'Rounds for the M777' },
        ],
      },
      {
        label: 'Artillery ammunition',
        announced: '24 May 2022',
        amount: fromEnvelope('CAD', '98m', 'up_to'),
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            quantity: 20000,
            quantityQualifier: 'at_least',
            deliveries: [{ quantity: 20000, date: 'by 3 October 2022' }],
          },
        ],
      },
      {
        label: 'Howitzer barrels',
        announced: '15 June 2022',
        amount: fromEnvelope('CAD', '9m', 'approximately'),
        donors,
        items: [
          {
            equipmentType: 'spare-parts',
            designation: 'Replacement barrel for the M777',
            quantity: 10,
          },
        ],
      },
      {
        label: 'Armoured combat support vehicles',
        announced: '30 June 2022',
        amount: fromEnvelope('CAD', '245m'),
        donors,
        items: [
          { equipmentType: 'acsv', designation: 'ACSV, up to 39', quantity: 39, condition: 'new' },
          { designation: 'High-resolution drone camera', quantity: 6 },
        ],
      },
      {
        label: 'Shells, cameras, winter clothing',
        announced: '12 October 2022',
        amount: fromEnvelope('CAD', '47m', 'at_least'),
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            amount: { currency: 'CAD', amount: '15.2m' },
          },
          {
            designation: 'High-resolution drone camera',
            amount: { currency: 'CAD', amount: '15.3m' },
          },
          {
            equipmentType: 'winter-clothing',
            quantity: 400000,
            amount: { currency: 'CAD', amount: '15m' },
          },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.budget.canada.ca/2022/report-rapport/chap5-en.html',
        '2022-04-07',
        'The federal budget sets aside 500 million Canadian dollars for further military aid in 2022–23.',
        sum('CAD', '500m'),
      ),
      press(
        'Global News',
        'https://globalnews.ca/news/8788360/ukraine-war-canada-armoured-vehicles/',
        null,
        'Reports on 26 April 2022 the contract for eight armoured vehicles.',
      ),
      canada(
        'https://pm.gc.ca/en/news/news-releases/2022/05/08/prime-minister-visits-kyiv-ukraine',
        '2022-05-08',
        'In Kyiv the prime minister announces cameras for drones, satellite imagery, small arms and ammunition for 50 million Canadian dollars.',
        sum('CAD', '50m', '8 May 2022'),
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2022/05/defence-minister-anita-anand-announces-additional-military-aid-for-ukraine.html',
        '2022-05-24',
        'More than 20,000 rounds of 155 mm with fuses and charges, bought from the United States for at most 98 million Canadian dollars.',
        sum('CAD', '98m', '24 May 2022', 'up_to'),
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2022/06/minister-anand-announces-further-military-aid-for-ukraine.html',
        '2022-06-15',
        'Ten replacement barrels for the M777, worth about 9 million Canadian dollars.',
        sum('CAD', '9m', '15 June 2022', 'approximately'),
      ),
      press(
        'CBC News',
        'https://www.cbc.ca/news/politics/nato-arms-canada-1.6506611',
        null,
        'At the NATO summit the prime minister promises six more cameras and says that up to 39 armoured vehicles are being negotiated.',
      ),
      canada(
        'http://web.archive.org/web/20230223203721/https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html',
        null,
        'The overview of February 2023 gives 245 million Canadian dollars for the 39 vehicles, which was not known when they were promised.',
        sum('CAD', '245m', 'armoured combat support vehicles'),
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2022/10/minister-anand-announces-new-canadian-military-aid-to-ukraine-at-ukraine-defense-contact-group-meeting.html',
        '2022-10-12',
        'More than 47 million Canadian dollars of shells, cameras for drones and winter clothing.',
        sum('CAD', '47m', '12 October 2022', 'at_least'),
      ),
      press(
        'Global News',
        'https://globalnews.ca/news/9193844/canada-ukraine-military-aid',
        '2022-10-12',
        'Breaks the package down: 15.2 million for shells, 15 million for 400,000 pieces of clothing and 15.3 million for cameras.',
        sum('CAD', '47m', '12 October 2022', 'at_least'),
      ),
      press(
        'CBC News',
        'http://amp.cbc.ca/lite/story/1.6613921',
        '2022-10-12',
        'Says that the 500 million set aside in the spring budget are now spent.',
        sum('CAD', '47m', '12 October 2022'),
        sum('CAD', '500m'),
      ),
    ],
  },
  {
    externalId: 'CAN-2022-04-22-m777',
    summary: 'Four M777 howitzers with ammunition, and rounds for the Carl Gustaf',
    detail: 'The government did not name the number of guns when it announced them; CBC did.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '22 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm777',
            quantity: 4,
            condition: 'used',
            deliveries: [{ quantity: 4, date: 'by 22 April 2022' }],
          },
          { kind: 'ammunition', equipmentType: 'shell-155' },
          { kind: 'ammunition', designation: '84 mm round for the Carl Gustaf' },
        ],
      },
    ],
    sources: [
      canada(
        'http://web.archive.org/web/20230307141247/https://www.canada.ca/en/department-national-defence/news/2022/04/canada-announces-artillery-and-other-additional-military-aid-for-ukraine.html',
        '2022-04-22',
        'Canada has handed over M777 howitzers with their ammunition, and more anti-armour rounds.',
      ),
      press(
        'CBC News',
        'https://www.cbc.ca/news/politics/ukraine-m777-howitzer-russia-heavy-artillery-1.6427762',
        null,
        'Puts the number of guns at four.',
      ),
    ],
  },
  {
    externalId: 'CAN-2022-11-14-five-hundred-million',
    summary: 'A second C$500 million: NASAMS and 200 Senator armoured vehicles',
    detail: 'CBC says that the two purchases together make up the sum.',
    category: 'mixed_package',
    tranches: [
      {
        label: 'Announced at the G20 summit',
        announced: '14 November 2022',
        amount: envelope('CAD', '500m'),
        donors,
      },
      {
        label: 'NASAMS',
        announced: '10 January 2023',
        amount: fromEnvelope('CAD', '406m', 'approximately'),
        donors,
        items: [
          { equipmentType: 'nasams', quantity: 1, condition: 'new' },
          {
            kind: 'ammunition',
            equipmentType: 'air-defence-missile',
            designation: 'Missiles for NASAMS',
          },
        ],
      },
      {
        label: 'Senator vehicles',
        announced: '18 January 2023',
        amount: fromEnvelope('CAD', '90m', 'at_least'),
        donors,
        items: [{ equipmentType: 'senator', quantity: 200, condition: 'new' }],
      },
    ],
    sources: [
      canada(
        'https://pm.gc.ca/en/news/news-releases/2022/11/14/prime-minister-announces-additional-military-assistance-ukraine-and',
        '2022-11-14',
        'The prime minister announces another 500 million Canadian dollars of military aid.',
        sum('CAD', '500m'),
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2023/01/defence-minister-anita-anand-announces-air-defence-system-donation-to-ukraine.html',
        '2023-01-10',
        'Canada buys a NASAMS with missiles from the United States for Ukraine.',
      ),
      press(
        'Firstpost',
        'https://www.firstpost.com/world/high-priority-donation-canada-to-purchase-nasams-air-defense-system-for-ukraine-11973152.html',
        '2023-01-12',
        'Puts the system at about 406 million, taken from the 500 million announced in November.',
        sum('CAD', '406m', 'NASAMS', 'approximately'),
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2023/01/defence-minister-anita-anand-visits-kyiv-meets-with-defence-minister-oleksii-reznikov-and-announces-donation-of-200-additional-armoured-vehicles.html',
        '2023-01-18',
        'On a visit to Kyiv the defence minister announces 200 more armoured vehicles.',
      ),
      press(
        'Reuters, through Al Arabiya',
        'https://english.alarabiya.net/News/world/2023/01/18/Canadian-defense-minister-visits-Kyiv-announces-supply-of-200-armored-vehicles',
        '2023-01-18',
        'Quotes the ministry: more than 90 million for the vehicles, part of the 500 million of November.',
        sum('CAD', '90m', '200 Senator vehicles', 'at_least'),
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html',
        null,
        'The overview of Canada’s aid later puts the 200 vehicles at 92 million Canadian dollars.',
        sum('CAD', '92m', '200 Senator vehicles'),
      ),
      press(
        'CBC News, through Yahoo',
        'https://ca.news.yahoo.com/canada-announces-donate-200-armoured-131719557.html',
        null,
        'Says that the vehicles and the air defence system together make up the 500 million.',
        sum('CAD', '90m', '200 Senator vehicles'),
        sum('CAD', '406m', 'NASAMS'),
      ),
    ],
  },
  {
    externalId: 'CAN-2022-11-16-winter-gear',
    summary: 'Drone cameras, winter gear and satellite imagery',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '16 November 2022',
        amount: worth('CAD', '34m', 'approximately'),
        donors,
        items: [
          {
            designation: 'High-resolution drone camera',
            amount: { currency: 'CAD', amount: '18m' },
          },
          {
            equipmentType: 'winter-clothing',
            designation: 'Winter gear: heaters, blankets, sleeping bags',
            amount: { currency: 'CAD', amount: '10m' },
          },
          {
            kind: 'service',
            equipmentType: 'satellite-imagery',
            amount: { currency: 'CAD', amount: '5m' },
          },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2022/11/minister-anand-announces-additional-canadian-military-aid-to-ukraine-at-ukraine-defense-contact-group-meeting.html',
        '2022-11-16',
        'About 34 million Canadian dollars: 18 million for cameras, 10 million for winter gear and 5 million for satellite images.',
        sum('CAD', '34m', undefined, 'approximately'),
      ),
    ],
  },
]

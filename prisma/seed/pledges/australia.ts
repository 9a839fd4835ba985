import type { LandmarkPledge } from '../landmark'
import { kielInstitute, official, press, sum, undisclosed, worth } from './writing'

const australia = official('Government of Australia')
const donors = [{ code: 'AUS' }]

export const AUSTRALIA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'AUS-2022-03-01-lethal-aid',
    summary: 'Missiles and weapons, with medical supplies',
    category: 'mixed_package',
    tranches: [
      {
        announced: '1 March 2022',
        amount: worth('AUD', '70m', 'approximately'),
        donors,
        items: [
          { designation: 'Missiles and weapons' },
          {
            equipmentType: 'medical-supplies',
            designation: 'Non-lethal equipment and medical supplies',
          },
        ],
      },
    ],
    sources: [
      australia(
        'https://pmtranscripts.pmc.gov.au/release/transcript-43831',
        '2022-03-01',
        'Around 70 million Australian dollars of lethal aid, with non-lethal equipment and medical supplies.',
        sum('AUD', '70m', undefined, 'approximately'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-03-20-defensive-aid',
    summary: 'Further defensive military aid, not named',
    category: 'undisclosed',
    tranches: [{ announced: '20 March 2022', amount: worth('AUD', '21m'), donors }],
    sources: [
      australia(
        'https://www.foreignminister.gov.au/minister/marise-payne/media-release/additional-support-ukraine',
        '2022-03-20',
        'Another 21 million Australian dollars of defensive military aid.',
        sum('AUD', '21m'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-03-31-decoys-drones',
    summary: 'Decoys, uncrewed systems, rations and medical supplies',
    category: 'mixed_package',
    tranches: [
      {
        announced: '31 March 2022',
        amount: worth('AUD', '25m'),
        donors,
        items: [
          { designation: 'Tactical decoy' },
          { equipmentType: 'drone', designation: 'Uncrewed aerial and ground systems' },
          { equipmentType: 'ration' },
          { equipmentType: 'medical-supplies' },
        ],
      },
    ],
    sources: [
      australia(
        'https://pmtranscripts.pmc.gov.au/release/transcript-43925',
        '2022-03-31',
        'A package of 25 million Australian dollars.',
        sum('AUD', '25m'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-04-08-bushmaster',
    summary: '20 Bushmaster protected vehicles',
    detail:
      'No value was given; with the vehicles the total rose from 116 to 165 million Australian dollars.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '8 April 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'bushmaster',
            quantity: 20,
            deliveries: [{ quantity: 20, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      official('Department of Defence of Australia')(
        'https://www.minister.defence.gov.au/statements/2022-04-08/australia-gift-20-bushmasters-government-ukraine',
        '2022-04-08',
        'Australia gives 20 Bushmasters.',
      ),
      australia(
        'https://pmtranscripts.pmc.gov.au/release/transcript-43947',
        '2022-04-08',
        'With the vehicles Australia’s military aid comes to 165 million Australian dollars.',
        sum('AUD', '165m', 'all military aid so far'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-04-08-anti-armour',
    summary: 'Anti-armour weapons and ammunition',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '8 April 2022',
        amount: worth('AUD', '26.5m'),
        donors,
        items: [
          { equipmentType: 'anti-armour-weapon' },
          { kind: 'ammunition', designation: 'Ammunition for anti-armour weapons' },
        ],
      },
    ],
    sources: [
      australia(
        'https://pmtranscripts.pmc.gov.au/release/transcript-43950',
        '2022-04-08',
        'Anti-armour weapons and ammunition for 26.5 million Australian dollars, besides the Bushmasters.',
        sum('AUD', '26.5m'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-04-27-m777',
    summary: 'Six M777 howitzers with ammunition',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '27 April 2022',
        amount: worth('AUD', '26.7m'),
        donors,
        items: [
          {
            equipmentType: 'm777',
            quantity: 6,
            condition: 'used',
            deliveries: [{ quantity: 6, date: 'by 3 October 2022' }],
          },
          { kind: 'ammunition', equipmentType: 'shell-155' },
        ],
      },
    ],
    sources: [
      official('Defence Minister of Australia')(
        'https://www.peterdutton.com.au/joint-media-release-australia-to-provide-additional-support-to-ukraine/',
        '2022-04-27',
        'Six howitzers with ammunition, worth 26.7 million Australian dollars; all aid comes to 225 million.',
        sum('AUD', '26.7m'),
        sum('AUD', '225m', 'all military aid so far'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-05-19-m113-bushmaster',
    summary: '14 M113 carriers and 20 more Bushmasters',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '19 May 2022',
        // A$12m and A$48.9m, added up here: no source gives the sum.
        amount: { ...worth('AUD', '60.9m'), valuedBy: 'tracker' },
        donors,
        items: [
          {
            equipmentType: 'm113',
            quantity: 14,
            condition: 'used',
            amount: { currency: 'AUD', amount: '12m' },
          },
          {
            equipmentType: 'bushmaster',
            quantity: 20,
            amount: { currency: 'AUD', amount: '48.9m' },
          },
        ],
      },
    ],
    sources: [
      official('Defence Minister of Australia')(
        'https://www.peterdutton.com.au/australia-to-provide-armoured-personnel-carriers-and-more-bushmasters-to-ukraine/',
        '2022-05-19',
        'The carriers are worth 12 million Australian dollars, the Bushmasters 48.9 million.',
        sum('AUD', '12m', '14 M113'),
        sum('AUD', '48.9m', '20 Bushmasters'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-07-04-bushmaster',
    summary: '14 M113, 20 more Bushmasters, demining gear and a NATO fund',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '4 July 2022',
        amount: worth('AUD', '99.5m'),
        donors,
        items: [
          { equipmentType: 'm113', quantity: 14, condition: 'used' },
          { equipmentType: 'bushmaster', quantity: 20 },
          { designation: 'Demining equipment' },
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
            amount: { currency: 'AUD', amount: '20m' },
          },
        ],
      },
    ],
    sources: [
      official('Prime Minister of Australia')(
        'https://www.pm.gov.au/media/visit-kyiv-and-further-australian-support-ukraine',
        '2022-07-04',
        'In Kyiv the prime minister announces 99.5 million Australian dollars of military aid; the total is about 388 million.',
        sum('AUD', '99.5m'),
        sum('AUD', '388m', 'all military aid so far', 'approximately'),
      ),
      official('Department of Defence of Australia')(
        'https://www.minister.defence.gov.au/minister/rmarles/media-releases/australia-increases-support-ukraine',
        '2022-07-04',
        'Adds demining equipment, and 20 million for NATO’s fund.',
        sum('AUD', '20m', 'NATO fund'),
      ),
    ],
  },
  {
    externalId: 'AUS-2022-10-27-bushmaster',
    summary: '30 more Bushmasters',
    detail:
      'The budget of that week was reported to hold 186 million Australian dollars of military aid over five years, vehicles included.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '27 October 2022',
        amount: undisclosed,
        donors,
        items: [{ equipmentType: 'bushmaster', quantity: 30 }],
      },
    ],
    sources: [
      official('Department of Defence of Australia')(
        'https://www.minister.defence.gov.au/media-releases/2022-10-27/additional-support-ukraine',
        '2022-10-27',
        'Thirty more Bushmasters, which makes 90, and instructors for training in Britain.',
      ),
      press(
        'The Guardian',
        'https://www.theguardian.com/australia-news/2022/oct/25/defence-spending-october-budget-2022-ukraine-veterans-pacific-aid-increase-albanese-labor-australia-federal-government',
        '2022-10-25',
        'On the new budget and its money for Ukraine.',
      ),
      kielInstitute(
        'Read the budget as 186 million of military aid over five years in its data to January 2023, and left the figure out later.',
        sum('AUD', '186m', 'military aid over five years'),
      ),
    ],
  },
  {
    externalId: 'AUS-2023-01-30-shells',
    summary: 'Several thousand 155 mm shells, made together by France and Australia',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '30 January 2023',
        amount: undisclosed,
        donors: [{ code: 'AUS' }, { code: 'FRA' }],
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            designation: '155 mm shells, several thousand',
            condition: 'new',
            due: 'the first in the first quarter of 2023',
          },
        ],
      },
    ],
    sources: [
      press(
        'CNN',
        'https://edition.cnn.com/europe/live-news/russia-ukraine-war-news-1-30-23/h_ff561e3fe0014853199e7e27c2a37280',
        '2023-01-30',
        'The ministers announce a joint project: Nexter makes the shells with Australian powder; neither number nor cost is given.',
      ),
      press(
        'Babel',
        'https://babel.ua/en/news/89951-france-and-australia-agreed-on-the-joint-production-of-155-mm-ammunition-for-ukraine',
        null,
        'France’s minister hopes for the first deliveries in the first quarter of the year.',
      ),
    ],
  },
  {
    externalId: 'AUS-2023-02-24-drones',
    summary: 'Uncrewed aerial systems',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '24 February 2023',
        amount: worth('AUD', '33m'),
        donors,
        items: [{ equipmentType: 'drone' }],
      },
    ],
    sources: [
      official('Department of Defence of Australia')(
        'https://www.minister.defence.gov.au/media-releases/2023-02-24/australia-stands-ukraine-additional-military-support-and-sanctions',
        '2023-02-24',
        'On the anniversary of the invasion Australia adds drones and sanctions.',
      ),
      press(
        'ABC News',
        'https://www.abc.net.au/news/2023-02-23/australia-pledges-drones-ukraine-war-first-anniversary/102016614',
        '2023-02-23',
        'Puts the drones at 33 million Australian dollars.',
        sum('AUD', '33m'),
      ),
    ],
  },
]

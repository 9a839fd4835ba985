import type { LandmarkPledge } from '../landmark'
import { official, press, sum, undisclosed, worth } from './writing'

const canada = official('Government of Canada')
const donors = [{ code: 'CAN' }]

export const CANADA_2023_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'CAN-2023-01-26-leopard-2',
    summary: 'Four Leopard 2A4 tanks with training and sustainment',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '26 January 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2A4',
            quantity: 4,
            condition: 'used',
          },
          { kind: 'training', designation: 'Training of Ukrainian crews' },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2023/01/defence-minister-anita-anand-announces-that-canada-will-supply-ukraine-with-leopard-2-battle-tanks-training-and-sustainment.html',
        null,
        'Canada supplies Leopard 2 tanks and trains and sustains those who use them.',
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/americas/canada-send-four-leopard-2-tanks-ukraine-2023-01-26/',
        '2023-01-26',
        'Gives the number of tanks as four.',
      ),
    ],
  },
  {
    externalId: 'CAN-2023-02-24-leopard-2',
    summary: 'Four more Leopard 2A4, an armoured recovery vehicle and 5,000 shells',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '24 February 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2A4',
            quantity: 4,
            condition: 'used',
          },
          { equipmentType: 'armoured-recovery-vehicle', quantity: 1, condition: 'used' },
          { kind: 'ammunition', equipmentType: 'shell-155', quantity: 5000 },
        ],
      },
    ],
    sources: [
      canada(
        'https://pm.gc.ca/en/news/news-releases/2023/02/24/supporting-ukraine-long-it-takes',
        '2023-02-24',
        'A year after the invasion Canada adds four tanks, a recovery vehicle and artillery rounds.',
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html',
        null,
        'The overview of Canada’s aid lists the three items of this package.',
      ),
    ],
  },
  {
    externalId: 'CAN-2023-03-15-shells-amraam',
    summary: 'About 8,000 shells, 12 air defence missiles and tank training rounds',
    detail: 'The missiles are from the stock of the Canadian forces.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '15 March 2023',
        amount: undisclosed,
        donors,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            quantity: 8000,
            quantityQualifier: 'approximately',
          },
          { kind: 'ammunition', equipmentType: 'amraam', quantity: 12 },
          {
            kind: 'ammunition',
            equipmentType: 'tank-round',
            designation: '105 mm tank training round',
            quantity: 1800,
            quantityQualifier: 'at_least',
          },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2023/03/defence-minister-anita-anand-announces-additional-military-donations-to-ukraine-at-ukraine-defense-contact-group-meeting.html',
        '2023-03-15',
        'Some 8,000 rounds of 155 mm, 12 air defence missiles and more than 1,800 rounds of 105 mm training ammunition.',
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html#toc0',
        null,
        'The overview of Canada’s aid names the missiles as AIM-120.',
      ),
    ],
  },
  {
    externalId: 'CAN-2023-04-11-small-arms',
    summary: '21,000 assault rifles, 38 machine guns and 2.4 million rounds',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '11 April 2023',
        amount: worth('CAD', '59m', 'approximately'),
        donors,
        items: [
          {
            equipmentType: 'assault-rifle',
            designation: 'Assault rifle, 5.56 mm',
            quantity: 21000,
            condition: 'new',
          },
          {
            equipmentType: 'machine-gun',
            designation: 'Machine gun, 7.62 mm',
            quantity: 38,
            condition: 'new',
          },
          {
            kind: 'ammunition',
            equipmentType: 'small-arms-round',
            quantity: 2400000,
            quantityQualifier: 'at_least',
          },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2023/04/defence-minister-anita-anand-announces-approximately-39-million-military-aid-package-for-ukraine.html',
        '2023-04-21',
        'Looks back on the rifles, machine guns and ammunition from Colt Canada that were announced on 11 April.',
      ),
      canada(
        'https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html',
        null,
        'The overview of Canada’s aid puts the small arms and their ammunition at about 59 million Canadian dollars.',
        sum('CAD', '59m', undefined, 'approximately'),
      ),
    ],
  },
]

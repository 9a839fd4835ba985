import type { LandmarkPledge } from '../landmark'

const PRT = [{ code: 'PRT' }]

export const PORTUGAL_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'PRT-2022-02-26-rifles',
    summary: 'Protective equipment, grenades, ammunition, radios and G3 rifles',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '26 February 2022',
        amount: { qualifier: 'undisclosed' },
        donors: PRT,
        items: [
          { equipmentType: 'assault-rifle', designation: 'G3' },
          { equipmentType: 'body-armour' },
          { equipmentType: 'helmet' },
          { equipmentType: 'night-vision-device' },
          { kind: 'ammunition', equipmentType: 'grenade' },
          { kind: 'ammunition', equipmentType: 'small-arms-round' },
          { equipmentType: 'radio-set' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.portugal.gov.pt/en/gc22/communication/announcement?i=assistance-to-ukraine',
        publisher: 'Government of Portugal',
        official: true,
        says: 'Lists vests, helmets, night-vision goggles, grenades, ammunition of several calibres, radios and G3 rifles, without numbers.',
      },
    ],
  },
  {
    externalId: 'PRT-2022-05-08-m113',
    summary: '14 M113 armoured personnel carriers',
    detail:
      'First reported as 15, with five 155 mm howitzers. Fourteen were sent; the government’s list gives that number.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '8 May 2022',
        amount: { qualifier: 'undisclosed' },
        donors: PRT,
        items: [
          {
            equipmentType: 'm113',
            quantity: 14,
            deliveries: [{ quantity: 14, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://mil.in.ua/en/news/portugal-is-preparing-to-hand-over-m113-armored-personnel-carriers-to-ukraine-media/',
        publisher: 'Militarnyi',
        official: false,
        says: 'Portugal prepares 15 M113 and five howitzers, by press accounts.',
      },
      {
        url: 'https://en.defence-ua.com/weapon_and_tech/portuguese_m113_apc_are_on_their_way_to_ukraine-3615.html',
        publisher: 'Defense Express',
        official: false,
        says: 'The vehicles are on their way.',
      },
      {
        url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022, 14 count as delivered.',
      },
    ],
  },
  {
    externalId: 'PRT-2022-10-13-kamov',
    summary: 'Six Kamov Ka-32 helicopters, in need of repair',
    category: 'aircraft_and_drones',
    tranches: [
      {
        announced: '13 October 2022',
        amount: { qualifier: 'undisclosed' },
        donors: PRT,
        items: [
          {
            equipmentType: 'ka-32',
            designation: 'Kamov Ka-32 helicopter',
            quantity: 6,
            condition: 'used',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.theportugalnews.com/news/2022-10-13/portugal-to-send-broken-helicopters-to-ukraine/71186',
        publisher: 'The Portugal News',
        publishedOn: '2022-10-13',
        official: false,
        says: 'The minister gives six helicopters as they are: sanctions keep Portugal from flying and repairing them, and one had crashed.',
      },
    ],
  },
  {
    externalId: 'PRT-2023-01-20-m113',
    summary: '14 more M113, eight generators, 120 mm ammunition and medical material',
    category: 'mixed_package',
    tranches: [
      {
        announced: '20 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: PRT,
        items: [
          { equipmentType: 'm113', quantity: 14 },
          { equipmentType: 'generator', quantity: 8 },
          {
            kind: 'ammunition',
            equipmentType: 'mortar-round',
            designation: '120 mm ammunition',
          },
          {
            equipmentType: 'medical-supplies',
            designation: 'Two tonnes of medical material',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.defesa.gov.pt/pt/comunicacao/comunicados/Lists/PDEFINTER_DocumentoList/20230120_comunicado_MDN_Apoio_militar_a_Ucrania.pdf',
        publisher: 'Ministry of National Defence of Portugal',
        publishedOn: '2023-01-20',
        official: true,
        says: 'A second set of 14 M113, eight generators, more 120 mm ammunition and two tonnes of medical material.',
      },
      {
        url: 'https://babel.ua/en/news/89593-portugal-will-transfer-m113-armored-vehicles-electric-generators-and-ammunition-to-ukraine',
        publisher: 'Babel',
        publishedOn: '2023-01-20',
        official: false,
        says: 'Reports the same list, announced at the meeting in Ramstein.',
      },
    ],
  },
  {
    externalId: 'PRT-2023-02-04-leopard-2',
    summary: 'Three Leopard 2 A6 tanks',
    detail: 'Promised on 4 February without a number; three were named on 8 February 2023.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '4 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: PRT,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2 A6',
            quantity: 3,
            due: 'March 2023',
            deliveries: [{ quantity: 3, date: 'by 27 March 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.portugal.gov.pt/en/gc23/communication/news-item?i=portugal-will-provide-ukraine-with-combat-vehicles',
        publisher: 'Government of Portugal',
        official: true,
        says: 'Portugal gives Leopard 2 tanks.',
      },
      {
        url: 'https://www.urdupoint.com/en/world/portugal-plans-to-send-three-leopard-tanks-to-1639664.html',
        publisher: 'Sputnik, through UrduPoint',
        publishedOn: '2023-02-09',
        official: false,
        says: 'The Prime Minister tells Parliament that three can be sent in March.',
      },
      {
        url: 'https://www.straitstimes.com/world/europe/18-leopard-2-tanks-from-germany-reach-ukraine-says-security-source',
        publisher: 'Reuters, through The Straits Times',
        publishedOn: '2023-03-27',
        official: false,
        says: 'The three Portuguese tanks have reached Ukraine, a security source says.',
      },
    ],
  },
  {
    externalId: 'PRT-2023-04-21-armoured-ambulances',
    summary: 'Five armoured rescue and medical vehicles: three M113 and two M577',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '21 April 2023',
        amount: { qualifier: 'undisclosed' },
        donors: PRT,
        items: [
          {
            equipmentType: 'armoured-ambulance',
            designation: 'M113, for the wounded',
            quantity: 3,
          },
          {
            equipmentType: 'armoured-ambulance',
            designation: 'M577, medical',
            quantity: 2,
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://elkystech.de/?p=30572',
        publisher: 'Elkystech, after the Government of Portugal',
        official: false,
        says: 'The minister announces the five vehicles at the meeting in Ramstein; ammunition of 105 mm is offered as well.',
      },
      {
        url: 'https://mil.in.ua/en/news/portugal-to-transfer-five-armored-vehicles-to-the-ukrainian-armed-forces/',
        publisher: 'Militarnyi',
        official: false,
        says: 'Reports the five vehicles.',
      },
    ],
  },
]

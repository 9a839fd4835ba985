import type { LandmarkPledge } from '../landmark'

const KIEL = 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/'
const ESP = [{ code: 'ESP' }]

export const SPAIN_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'ESP-2022-03-02-c90',
    summary: '1,370 anti-tank grenade launchers, light machine guns and 700,000 rounds',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '2 March 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          {
            equipmentType: 'c90',
            designation: 'Anti-tank grenade launcher',
            quantity: 1370,
            deliveries: [{ quantity: 1370, date: 'by 11 March 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'small-arms-round',
            quantity: 700000,
            deliveries: [{ quantity: 700000, date: 'by 11 March 2022' }],
          },
          { equipmentType: 'machine-gun', designation: 'Light machine gun' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.reuters.com/world/europe/spain-send-grenade-launchers-machine-guns-ukraine-minister-says-2022-03-02/',
        publisher: 'Reuters',
        publishedOn: '2022-03-02',
        official: false,
        says: 'The minister names 1,370 launchers, 700,000 rounds and light machine guns for a first shipment on two aircraft.',
      },
      {
        url: 'https://www.thelocal.es/20220311/spain-to-send-more-weapons-to-ukraine',
        publisher: 'The Local',
        publishedOn: '2022-03-11',
        official: false,
        says: 'By then the shipment had been flown to the border; a second, of contents unnamed, was to follow.',
      },
    ],
  },
  {
    externalId: 'ESP-2022-04-21-ysabel',
    summary: '200 tonnes of ammunition and material, 30 lorries and 20 armoured vehicles',
    detail:
      'Accounts of the vehicles differ: beside the 30 lorries some name 20 armoured vehicles, others several heavy transporters and ten smaller vehicles.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '21 April 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          {
            kind: 'ammunition',
            designation: '200 tonnes of ammunition and material',
          },
          {
            equipmentType: 'truck',
            quantity: 30,
            deliveries: [{ quantity: 30, date: 'by 3 October 2022' }],
          },
          {
            designation: 'Armoured vehicle',
            quantity: 20,
            deliveries: [{ quantity: 20, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.lamoncloa.gob.es/lang/en/presidente/news/paginas/2022/20220421_visit-to-ukraine.aspx',
        publisher: 'Government of Spain',
        publishedOn: '2022-04-21',
        official: true,
        says: 'In Kyiv the Prime Minister announces 200 tonnes of military material, more than double of what had been sent.',
      },
      {
        url: 'https://www.ukrinform.net/rubric-defense/3463928-spain-sends-new-military-aid-batch-to-ukraine.html',
        publisher: 'Ukrinform',
        official: false,
        says: 'Names 200 tonnes of ammunition, 30 lorries and 20 armoured vehicles on the ship.',
      },
      {
        url: 'https://en.interfax.com.ua/news/general/828339.html',
        publisher: 'Interfax-Ukraine, after AP',
        publishedOn: '2022-04-29',
        official: false,
        says: 'The cargo has reached Gdynia: 30 lorries, several heavy transporters and ten smaller vehicles.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 the shipment counts as delivered.',
      },
    ],
  },
  {
    externalId: 'ESP-2022-08-24-aspide',
    summary: 'Aspide air defence battery, 155 mm shells, diesel and winter uniforms',
    detail: 'The uniforms were announced as 30,000; by November 2022 the ministry spoke of 77,000.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '24 August 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          { equipmentType: 'aspide', designation: 'Aspide battery' },
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            quantity: 1000,
            deliveries: [{ quantity: 1000, date: 'by 15 January 2023' }],
          },
          { equipmentType: 'fuel', designation: '1,000 tonnes of diesel' },
          {
            equipmentType: 'winter-clothing',
            quantity: 77000,
            deliveries: [{ quantity: 77000, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.defensa.gob.es/gabinete/notasPrensa/2022/08/DGC-220831-envio-armamento-ucrania.html',
        publisher: 'Ministry of Defence of Spain',
        publishedOn: '2022-08-31',
        official: true,
        says: 'On the shipment of arms that had been announced the week before.',
      },
      {
        url: 'https://www.aa.com.tr/en/europe/spain-announces-increase-in-military-aid-to-ukraine/2668809',
        publisher: 'Anadolu Agency',
        official: false,
        says: 'The minister announces an air defence battery, artillery rounds, diesel and uniforms.',
      },
      {
        url: 'https://www.defensa.gob.es/gabinete/notasPrensa/2022/11/DGC-221110-sesion-ucrania.html',
        publisher: 'Ministry of Defence of Spain',
        publishedOn: '2022-11-10',
        official: true,
        says: 'Gives 77,000 sets of winter clothing.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 shells and clothing count as delivered; later data put the shells of 2022 higher.',
      },
    ],
  },
  {
    externalId: 'ESP-2022-10-13-hawk',
    summary: 'Four HAWK air defence launchers',
    category: 'air_defence',
    tranches: [
      {
        announced: '13 October 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          {
            equipmentType: 'hawk',
            designation: 'HAWK launcher',
            quantity: 4,
            deliveries: [{ quantity: 4, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.youtube.com/watch?v=D59VdvNdPwo&t=2s&ab_channel=NATONews',
        publisher: 'NATO',
        official: true,
        says: 'NATO’s Secretary General tells the press that Spain gives four HAWK.',
      },
      {
        url: 'https://www.thelocal.es/20221110/spain-to-send-two-more-air-defence-systems-to-ukraine/',
        publisher: 'AFP, through The Local',
        publishedOn: '2022-11-10',
        official: false,
        says: 'Speaks of four launchers already dispatched, with an Aspide system.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 the four count as delivered.',
      },
    ],
  },
  {
    externalId: 'ESP-2022-11-02-howitzers',
    summary: 'A battery of 105 mm howitzers and generators',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '2 November 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          {
            equipmentType: 'oto-melara-105',
            designation: 'OTO Melara Mod 56 howitzer, 105 mm',
            quantity: 6,
          },
          { equipmentType: 'generator' },
          {
            kind: 'training',
            designation: 'Training on the howitzers in Almería',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.infodefensa.com/texto-diario/mostrar/4066952/espana-enviara-hawk-generadores-bateria-105-ucrania',
        publisher: 'Infodefensa',
        official: false,
        says: 'The minister announces HAWK, generators and a battery of 105 mm guns.',
      },
      {
        url: 'https://www.thelocal.es/20221110/spain-to-send-two-more-air-defence-systems-to-ukraine/',
        publisher: 'AFP, through The Local',
        publishedOn: '2022-11-10',
        official: false,
        says: '21 Ukrainian soldiers are trained on 105/14 howitzers.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'Counts six guns.',
      },
    ],
  },
  {
    externalId: 'ESP-2022-11-10-hawk',
    summary: 'Two more HAWK air defence launchers',
    category: 'air_defence',
    tranches: [
      {
        announced: '10 November 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          {
            equipmentType: 'hawk',
            designation: 'HAWK launcher',
            quantity: 2,
            deliveries: [{ quantity: 2, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.reuters.com/world/europe/spain-send-two-more-hawk-air-defence-systems-ukraine-2022-11-10/',
        publisher: 'Reuters',
        publishedOn: '2022-11-10',
        official: false,
        says: 'Two further HAWK are sent.',
      },
      {
        url: 'https://www.thelocal.es/20221110/spain-to-send-two-more-air-defence-systems-to-ukraine/',
        publisher: 'AFP, through The Local',
        publishedOn: '2022-11-10',
        official: false,
        says: 'The minister: two extra launchers, because NATO asked for them.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 the two count as delivered.',
      },
    ],
  },
  {
    externalId: 'ESP-2023-02-01-m113',
    summary: '20 M113 armoured personnel carriers',
    detail:
      'A trade paper had named 20 M113 in July 2022. Whether these are the same is not said; they are recorded once.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '1 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [{ equipmentType: 'm113', quantity: 20, due: '6 February 2023' }],
      },
    ],
    sources: [
      {
        url: 'https://kyivindependent.com/spain-to-send-20-m-113-armored-personnel-carriers-to-ukraine/',
        publisher: 'The Kyiv Independent',
        official: false,
        says: 'The minister says on 1 February that 20 M113 leave on 6 February.',
      },
      {
        url: 'https://www.infodefensa.com/texto-diario/mostrar/4154019/espana-envia-primeros-20-blindados-m113-ucrania-puesta-punto',
        publisher: 'Infodefensa',
        official: false,
        says: 'The first 20 are sent after an overhaul.',
      },
      {
        url: 'https://www.infodefensa.com/texto-diario/mostrar/3822103/defensa-da-luz-verde-donacion-10-carros-combate-leopard-2a4-20-m113-ucrania',
        publisher: 'Infodefensa',
        official: false,
        says: 'Reported in July 2022 that 20 M113 and ten Leopard were to be given.',
      },
    ],
  },
  {
    externalId: 'ESP-2023-02-22-leopard-2',
    summary: 'Ten refurbished Leopard 2 A4 tanks: six at first, then four',
    category: 'armour_and_vehicles',
    tranches: [
      {
        label: 'First six',
        announced: '22 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2 A4',
            quantity: 6,
            condition: 'refurbished',
            due: 'by early April 2023',
          },
        ],
      },
      {
        label: 'Four more',
        announced: '23 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: ESP,
        items: [
          {
            equipmentType: 'leopard-2',
            designation: 'Leopard 2 A4',
            quantity: 4,
            condition: 'refurbished',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://elpais.com/espana/2023-02-22/robles-confirma-en-el-congreso-que-espana-entregara-seis-tanques-leopard-a-ucrania.html',
        publisher: 'El País',
        publishedOn: '2023-02-22',
        official: false,
        says: 'The minister confirms six Leopard 2 A4 before Parliament, under repair and meant for late March or early April; more are possible.',
      },
      {
        url: 'https://elpais.com/internacional/2023-02-23/guerra-ucrania-rusia-ultimas-noticias-en-directo.html',
        publisher: 'El País',
        publishedOn: '2023-02-23',
        official: false,
        says: 'The Prime Minister speaks of ten tanks in Kyiv.',
      },
      {
        url: 'https://www.elperiodico.com/es/politica/20230329/robles-congreso-envio-carros-leopard-ucrania-85324071?utm_source=rss-noticias&utm_medium=feed&utm_campaign=politica',
        publisher: 'El Periódico',
        publishedOn: '2023-03-29',
        official: false,
        says: 'The six leave after Easter; the four that the Prime Minister added have come in for repair.',
      },
      {
        url: 'https://www.elmundo.es/espana/2023/04/19/643fc0e2e4d4d89e718b457e.html',
        publisher: 'El Mundo',
        publishedOn: '2023-04-19',
        official: false,
        says: 'The first six are under way.',
      },
    ],
  },
]

import type { LandmarkPledge } from '../landmark'

const KIEL = 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/'
const GOVERNMENT_LIST =
  'https://www.premier.be/sites/default/files/articles/BE%20support%20militaire.pdf'
const BEL = [{ code: 'BEL' }]

export const BELGIUM_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'BEL-2022-02-26-rifles-fuel',
    summary: '2,000 automatic rifles and 3,800 tonnes of fuel',
    detail:
      'In April 2022 the Prime Minister put all military aid until then at 76 million euros; no value was named for this part.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '26 February 2022',
        amount: { qualifier: 'undisclosed' },
        donors: BEL,
        items: [
          {
            equipmentType: 'assault-rifle',
            designation: 'FNC',
            quantity: 2000,
            condition: 'used',
            deliveries: [{ quantity: 2000, date: 'by 3 October 2022' }],
          },
          { equipmentType: 'fuel', designation: '3,800 tonnes of fuel' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://twitter.com/alexanderdecroo/status/1497542000228417537',
        publisher: 'Prime Minister of Belgium',
        publishedOn: '2022-02-26',
        official: true,
        says: 'Belgium gives 2,000 machine guns and 3,800 tonnes of fuel.',
      },
      {
        url: 'https://www.nieuwsblad.be/cnt/dmf20220226_94324864',
        publisher: 'Het Nieuwsblad',
        publishedOn: '2022-02-26',
        official: false,
        says: 'The weapons are FNC that the army is phasing out; the fuel comes from national reserves.',
      },
      {
        url: 'https://www.lalibre.be/international/europe/2022/04/22/la-belgique-poursuit-ses-livraisons-a-larmee-ukrainienne-et-embraie-pour-la-justice-77KTYZX5KREDRIQPG6NNL2HZT4/',
        publisher: 'La Libre Belgique',
        publishedOn: '2022-04-22',
        official: false,
        says: 'All military aid since 24 February comes to 76 million euros; 5,000 rifles, 200 anti-tank weapons and the fuel are known of it.',
        statedAmounts: [
          {
            currency: 'EUR',
            amount: '76m',
            of: 'all military aid until 21 April 2022',
          },
        ],
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 rifles and fuel count as delivered.',
      },
    ],
  },
  {
    externalId: 'BEL-2022-02-27-rifles-m72',
    summary: '3,000 more automatic rifles and 200 M72 anti-tank weapons',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '27 February 2022',
        amount: { qualifier: 'undisclosed' },
        donors: BEL,
        items: [
          {
            equipmentType: 'assault-rifle',
            designation: 'FNC',
            quantity: 3000,
            condition: 'used',
            deliveries: [{ quantity: 3000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'm72',
            quantity: 200,
            deliveries: [{ quantity: 200, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://twitter.com/alexanderdecroo/status/1497914776063594502',
        publisher: 'Prime Minister of Belgium',
        publishedOn: '2022-02-27',
        official: true,
        says: 'A further 3,000 automatic rifles and 200 anti-tank weapons.',
      },
      {
        url: 'https://www.vrt.be/vrtnws/en/2022/02/27/belgium-prepares-2nd-weapons-shipment-to-ukraine/',
        publisher: 'VRT',
        publishedOn: '2022-02-27',
        official: false,
        says: 'A second shipment is being prepared, after 2,000 weapons the day before.',
      },
      {
        url: 'https://archyde.com/war-in-ukraine-belgium-is-running-out-of-arms-stocks-to-deliver-to-ukraine-according-to-dedonder',
        publisher: 'Belga, through Archyde',
        official: false,
        says: 'Counts 5,000 FNC rifles and 200 M72 as delivered from stocks.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 rifles and anti-tank weapons count as delivered.',
      },
    ],
  },
  {
    externalId: 'BEL-2022-03-18-purchase',
    summary: 'Purchase of light weapons, protection and night-vision devices',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '18 March 2022',
        amount: {
          qualifier: 'exact',
          currency: 'EUR',
          pledged: '11m',
          allocated: '11m',
        },
        donors: BEL,
        items: [
          {
            equipmentType: 'small-arms',
            designation: 'Light weapons and ammunition',
          },
          { equipmentType: 'body-armour', designation: 'Ballistic protection' },
          { equipmentType: 'night-vision-device' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.lalibre.be/international/europe/2022/04/22/la-belgique-poursuit-ses-livraisons-a-larmee-ukrainienne-et-embraie-pour-la-justice-77KTYZX5KREDRIQPG6NNL2HZT4/',
        publisher: 'La Libre Belgique',
        publishedOn: '2022-04-22',
        official: false,
        says: 'On 18 March the Council of Ministers approved a purchase of 11 million euros for Ukraine.',
        statedAmounts: [{ currency: 'EUR', amount: '11m' }],
      },
      {
        url: 'https://www.lesoir.be/437698/article/2022-04-22/guerre-en-ukraine-la-belgique-sapprete-livrer-de-nouveaux-missiles-antichars',
        publisher: 'Le Soir',
        publishedOn: '2022-04-22',
        official: false,
        says: 'Names the same purchase when further anti-tank weapons were being prepared.',
      },
    ],
  },
  {
    externalId: 'BEL-2022-07-15-machine-guns',
    summary: 'Machine guns and 11,500 first-aid kits',
    detail: 'Known from the government’s list of January 2023, with its value there.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '15 July 2022',
        amount: {
          qualifier: 'exact',
          currency: 'EUR',
          pledged: '10,639,008',
          allocated: '10,639,008',
        },
        donors: BEL,
        items: [
          { equipmentType: 'machine-gun' },
          {
            equipmentType: 'medical-supplies',
            designation: 'First-aid kit',
            quantity: 11500,
          },
        ],
      },
    ],
    sources: [
      {
        url: GOVERNMENT_LIST,
        publisher: 'Prime Minister of Belgium',
        official: true,
        says: 'The list of the packages of the first year puts this one at 10,639,008 euros.',
        statedAmounts: [{ currency: 'EUR', amount: '10,639,008' }],
      },
    ],
  },
  {
    externalId: 'BEL-2022-08-25-nato-fund',
    summary: '€8m for NATO’s fund for non-lethal support',
    category: 'funding',
    tranches: [
      {
        announced: '25 August 2022',
        amount: {
          qualifier: 'exact',
          currency: 'EUR',
          pledged: '8m',
          allocated: '8m',
        },
        donors: BEL,
        items: [
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://lahbib.belgium.be/en/belgium-provide-8-million-eur-non-lethal-support-ukrainian-armed-forces',
        publisher: 'Minister of Foreign Affairs of Belgium',
        official: true,
        says: 'Belgium pays 8 million euros into the fund for first aid, winter clothing or similar equipment.',
        statedAmounts: [{ currency: 'EUR', amount: '8m' }],
      },
      {
        url: 'https://brusselstimes.com/278107/belgium-provides-e8-million-for-non-lethal-help-to-ukraine',
        publisher: 'The Brussels Times',
        official: false,
        says: 'Announced on Thursday, after a decision of the Council of Ministers.',
        statedAmounts: [{ currency: 'EUR', amount: '8m' }],
      },
    ],
  },
  {
    externalId: 'BEL-2022-09-16-machine-guns-winter',
    summary: 'Heavy machine guns, ammunition and winter equipment; ambulances to follow',
    detail:
      'Announced at 12 million euros. The Kiel data later equate it with a package of 25 million euros that the government listed for October 2022, which is their assumption.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '16 September 2022',
        amount: {
          qualifier: 'exact',
          currency: 'EUR',
          pledged: '12m',
          allocated: '12m',
        },
        donors: BEL,
        items: [
          { equipmentType: 'machine-gun', designation: 'Heavy machine gun' },
          { kind: 'ammunition', equipmentType: 'small-arms-round' },
          { equipmentType: 'winter-clothing' },
          { equipmentType: 'helmet' },
          { equipmentType: 'ambulance', due: 'early 2023' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.brusselstimes.com/290771/belgium-to-give-e12-million-in-military-aid-to-ukraine',
        publisher: 'The Brussels Times',
        official: false,
        says: 'A package of 12 million euros with heavy machine guns, ammunition and winter equipment; ambulances and lorries follow in early 2023.',
        statedAmounts: [{ currency: 'EUR', amount: '12m' }],
      },
      {
        url: 'https://de.news-front.su/2022/09/16/belgien-wird-kiew-ein-neues-militarhilfepaket-im-wert-von-12-millionen-euro-zur-verfugung-stellen',
        publisher: 'News Front, after L’Echo',
        publishedOn: '2022-09-16',
        official: false,
        says: 'The government approves the package on Friday; 45 million euros had been given before.',
        statedAmounts: [{ currency: 'EUR', amount: '12m' }],
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'Books 25,004,047 euros in later data, where it had 12 million until January 2023.',
        statedAmounts: [{ currency: 'EUR', amount: '25,004,047' }],
      },
    ],
  },
  {
    externalId: 'BEL-2022-11-25-underwater-drones',
    summary: 'Ten underwater drones and two mobile laboratories',
    category: 'naval',
    tranches: [
      {
        announced: '25 November 2022',
        amount: { qualifier: 'undisclosed' },
        donors: BEL,
        items: [
          {
            equipmentType: 'uncrewed-vessel',
            designation: 'R7 underwater drone',
            quantity: 10,
            deliveries: [{ quantity: 10, date: 'by 15 January 2023' }],
          },
          { designation: 'Mobile laboratory', quantity: 2 },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.lesoir.be/479361/article/2022-11-25/la-belgique-va-envoyer-des-laboratoires-mobiles-et-des-drones-sous-marins',
        publisher: 'Le Soir',
        publishedOn: '2022-11-25',
        official: false,
        says: 'The minister announces ten underwater drones and two mobile laboratories.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 the drones count as delivered. Later data assume that a listed package of 7,285,280 euros is this one.',
        statedAmounts: [
          {
            currency: 'EUR',
            amount: '7,285,280',
            of: 'a listed package of November 2022',
          },
        ],
      },
    ],
  },
  {
    externalId: 'BEL-2023-01-27-package',
    summary: 'Missiles, anti-tank weapons, machine guns, armoured vehicles and lorries',
    detail:
      'The largest package until then. The Prime Minister spoke of 92 million euros; other figures of the day and the government’s list lie between 93.6 and 94 million. Quantities were kept back.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '27 January 2023',
        amount: {
          qualifier: 'approximately',
          currency: 'EUR',
          pledged: '92m',
          allocated: '92m',
        },
        donors: BEL,
        items: [
          { kind: 'ammunition', equipmentType: 'amraam' },
          { equipmentType: 'anti-armour-weapon' },
          { equipmentType: 'machine-gun', designation: 'FN Minimi' },
          { equipmentType: 'assault-rifle', designation: 'FN SCAR' },
          {
            kind: 'ammunition',
            equipmentType: 'small-arms-round',
            designation: 'Ammunition and grenades',
          },
          { designation: 'Light armoured vehicle' },
          { equipmentType: 'truck' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.premier.be/en/new-military-aid-ukraine',
        publisher: 'Prime Minister of Belgium',
        official: true,
        says: 'The government’s own announcement of the package.',
      },
      {
        url: 'https://brusselstimes.com/belgium/360142/belgium-officially-announces-largest-military-aid-package-to-ukraine',
        publisher: 'The Brussels Times',
        publishedOn: '2023-01-27',
        official: false,
        says: '92 million euros, on top of 146 million given before.',
        statedAmounts: [{ currency: 'EUR', amount: '92m' }],
      },
      {
        url: 'https://www.vrt.be/vrtnws/en/2023/01/27/belgian-to-give-an-additional-93-6-million-in-military-aid-to-uk/',
        publisher: 'VRT',
        publishedOn: '2023-01-27',
        official: false,
        says: '93.6 million euros of military aid: missiles, anti-tank weapons, machine guns, jeeps and lorries from stocks and from industry.',
        statedAmounts: [{ currency: 'EUR', amount: '93.6m' }],
      },
      {
        url: 'https://english.alsiasi.com/belgium-steps-up-ukraine-aid-with-missiles-ammo-guns',
        publisher: 'AFP, through Al-Seyassah',
        official: false,
        says: '93.8 million euros.',
        statedAmounts: [{ currency: 'EUR', amount: '93.8m' }],
      },
      {
        url: 'https://english.nv.ua/nation/belgium-s-new-military-aid-package-for-ukraine-estimated-at-eur-92-million-news-50300501.html',
        publisher: 'New Voice of Ukraine, after HLN',
        publishedOn: '2023-01-27',
        official: false,
        says: 'Names AMRAAM, light anti-tank weapons, Minimi machine guns and SCAR rifles.',
        statedAmounts: [{ currency: 'EUR', amount: '92m' }],
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'Books 94,039,642 euros after the government’s list.',
        statedAmounts: [{ currency: 'EUR', amount: '94,039,642' }],
      },
    ],
  },
  {
    externalId: 'BEL-2023-03-16-trucks',
    summary: '240 Volvo lorries with spare parts',
    detail:
      'The package of January 2023 contained lorries too; whether some of these 240 are among them is not said.',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '16 March 2023',
        amount: { qualifier: 'undisclosed' },
        donors: BEL,
        items: [
          {
            equipmentType: 'truck',
            designation: 'Volvo N10',
            quantity: 240,
            condition: 'used',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.brusselstimes.com/411153/belgian-to-send-240-military-trucks-to-ukraine',
        publisher: 'The Brussels Times',
        official: false,
        says: '240 of about 400 lorries of the army go to Ukraine, the first the next week, with manuals and spare parts.',
      },
      {
        url: 'https://en.interfax.com.ua/news/general/898174.html',
        publisher: 'Interfax-Ukraine, after De Standaard',
        publishedOn: '2023-03-17',
        official: false,
        says: 'The lorries date from the early 1990s and have been overhauled.',
      },
    ],
  },
]

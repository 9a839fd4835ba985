import type { LandmarkPledge } from '../landmark'

/** The ministry’s overview of what had been given by 2 December 2022. */
const OVERVIEW =
  'https://twitter.com/Defense_lu/status/1598610977364115462?t=6bU22e0y0z-S3WKot0R3BA&s=19'
const LUX = [{ code: 'LUX' }]

export const LUXEMBOURG_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'LUX-2022-02-28-nlaw',
    summary: '100 NLAW anti-tank weapons, Jeep Wrangler and 15 tents',
    detail:
      'By July 2022, 102 NLAW had been delivered. In April the minister put all support until then at about 50 million euros, financial support included; no value was named for this part.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '28 February 2022',
        amount: { qualifier: 'undisclosed' },
        donors: LUX,
        items: [
          {
            equipmentType: 'nlaw',
            quantity: 100,
            deliveries: [{ quantity: 102, date: 'by July 2022' }],
          },
          {
            equipmentType: 'tactical-vehicle',
            designation: 'Jeep Wrangler',
            deliveries: [{ quantity: 7, date: 'by July 2022' }],
          },
          {
            designation: 'Military tent',
            quantity: 15,
            deliveries: [{ quantity: 15, date: 'by July 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://gouvernement.lu/en/actualites/toutes_actualites/communiques/2022/02-fevrier/28-bausch-ukraine.html',
        publisher: 'Government of Luxembourg',
        publishedOn: '2022-02-28',
        official: true,
        says: 'The army gives 100 NLAW, Jeep Wrangler vehicles and 15 tents.',
      },
      {
        url: 'https://www.wort.lu/de/politik/bausch-nennt-details-zu-militaerhilfe-fuer-ukraine-62cda37bde135b9236a2a3ba',
        publisher: 'Luxemburger Wort',
        official: false,
        says: 'Gives the minister’s list of July 2022: 102 NLAW, seven Jeep Wrangler and 15 tents delivered, beside other things.',
      },
      {
        url: 'https://delano.lu/article/luxembourg-gives-50m-in-milita',
        publisher: 'Delano',
        official: false,
        says: 'In April 2022 the minister puts military and financial support until then at 50 million euros.',
        statedAmounts: [
          {
            currency: 'EUR',
            amount: '50m',
            of: 'all military and financial support until 25 April 2022',
          },
        ],
      },
    ],
  },
  {
    externalId: 'LUX-2022-03-28-protective-equipment',
    summary: 'Protective vests, helmets, gas masks and RPG-7 rounds',
    detail: 'Announced without numbers, which come from the minister’s list of July 2022.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '28 March 2022',
        amount: { qualifier: 'undisclosed' },
        donors: LUX,
        items: [
          {
            equipmentType: 'body-armour',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by July 2022' }],
          },
          {
            equipmentType: 'helmet',
            quantity: 5000,
            deliveries: [{ quantity: 5000, date: 'by July 2022' }],
          },
          {
            designation: 'Gas mask',
            quantity: 22400,
            deliveries: [{ quantity: 22400, date: 'by July 2022' }],
          },
          {
            kind: 'ammunition',
            designation: 'RPG-7 round',
            quantity: 12500,
            deliveries: [{ quantity: 12500, date: 'by July 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'rocket-122',
            quantity: 200,
            deliveries: [{ quantity: 200, date: 'by July 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://delano.lu/article/luxembourg-delivering-substant',
        publisher: 'Delano',
        official: false,
        says: 'The minister says that more than was known is being sent, vests and gas masks among it.',
      },
      {
        url: 'https://www.wort.lu/de/politik/bausch-nennt-details-zu-militaerhilfe-fuer-ukraine-62cda37bde135b9236a2a3ba',
        publisher: 'Luxemburger Wort',
        official: false,
        says: 'Gives the minister’s list of July 2022 with numbers of what is delivered.',
      },
      {
        url: 'https://www.luxtimes.lu/en/luxembourg/luxembourg-bought-soviet-era-weapons-for-ukraine-62cfbed9de135b9236a64dd4',
        publisher: 'Luxembourg Times',
        official: false,
        says: 'The 200 rockets and the RPG rounds were bought in another country of the EU.',
      },
    ],
  },
  {
    externalId: 'LUX-2022-11-21-hmmwv',
    summary: 'HMMWV vehicles',
    detail:
      'The minister spoke of additional vehicles and named no number; an overview of 2 December 2022 counts 28 given in all.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '21 November 2022',
        amount: { qualifier: 'undisclosed' },
        donors: LUX,
        items: [
          {
            equipmentType: 'humvee',
            quantity: 28,
            deliveries: [{ quantity: 28, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://kyivindependent.com/news-feed/luxembourg-to-supply-off-road-vehicles-to-ukrainian-military',
        publisher: 'The Kyiv Independent',
        publishedOn: '2022-11-21',
        official: false,
        says: 'The minister announces additional HMMWV.',
      },
      {
        url: OVERVIEW,
        publisher: 'Directorate of Defence of Luxembourg',
        publishedOn: '2022-12-02',
        official: true,
        says: 'Overview of what has been given: 28 HMMWV among it, and 75 million euros in all.',
        statedAmounts: [
          {
            currency: 'EUR',
            amount: '75m',
            of: 'all support until 2 December 2022',
          },
        ],
      },
      {
        url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023, 28 count as delivered.',
      },
    ],
  },
  {
    externalId: 'LUX-2023-02-14-contracts',
    summary: 'Military contracts for Ukraine in 2023',
    category: 'undisclosed',
    tranches: [
      {
        announced: '14 February 2023',
        amount: {
          qualifier: 'exact',
          currency: 'EUR',
          pledged: '13.2m',
          allocated: '13.2m',
        },
        donors: LUX,
      },
    ],
    sources: [
      {
        url: 'https://twitter.com/Francois_Bausch/status/1625574908645281792',
        publisher: 'Minister of Defence of Luxembourg',
        publishedOn: '2023-02-14',
        official: true,
        says: 'Contracts of 13.2 million euros are secured for 2023.',
        statedAmounts: [{ currency: 'EUR', amount: '13.2m' }],
      },
      {
        url: 'https://www.luxtimes.lu/en/luxembourg/luxembourg-to-provide-ukraine-more-military-aid-63eca7e8de135b9236d89779',
        publisher: 'Luxembourg Times',
        publishedOn: '2023-02-15',
        official: false,
        says: 'The contracts bring the share of the defence budget to 17 per cent, 90 million euros in all.',
        statedAmounts: [
          { currency: 'EUR', amount: '13.2m' },
          {
            currency: 'EUR',
            amount: '90m',
            of: 'all support since the outbreak of the war',
          },
        ],
      },
    ],
  },
  {
    externalId: 'LUX-2023-02-15-nato-fund',
    summary: '€3.4m for NATO’s fund for non-lethal support',
    category: 'funding',
    tranches: [
      {
        announced: '15 February 2023',
        amount: {
          qualifier: 'exact',
          currency: 'EUR',
          pledged: '3.4m',
          allocated: '3.4m',
        },
        donors: LUX,
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
        url: 'https://gouvernement.lu/en/gouvernement/francois-bausch/actualites.gouvernement%2Ben%2Bactualites%2Btoutes_actualites%2Bcommuniques%2B2023%2B02-fevrier%2B15-bausch-reunion-ministres-otan.html',
        publisher: 'Government of Luxembourg',
        publishedOn: '2023-02-15',
        official: true,
        says: 'Luxembourg’s part in the package comes to 3.4 million euros.',
        statedAmounts: [{ currency: 'EUR', amount: '3.4m' }],
      },
    ],
  },
  {
    externalId: 'LUX-2023-03-11-armoured-ambulances',
    summary: '14 armoured ambulances',
    detail: 'No value was named. They may belong to the contracts of February 2023.',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '11 March 2023',
        amount: { qualifier: 'undisclosed' },
        donors: LUX,
        items: [
          {
            equipmentType: 'armoured-ambulance',
            designation: 'Mercedes and Pinzgauer 6×6 armoured ambulances',
            quantity: 14,
            condition: 'refurbished',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.luxtimes.lu/en/luxembourg/luxembourg-sends-14-armoured-ambulances-to-ukraine-640ee2d0de135b92364adfe0',
        publisher: 'Luxembourg Times',
        official: false,
        says: 'The directorate of defence said on Saturday that it bought 14 refurbished ambulances; eight travel through Luxembourg, six from the United Kingdom.',
      },
      {
        url: 'https://www.rtl.lu/news/national/a/2039692.html',
        publisher: 'RTL Luxembourg',
        official: false,
        says: 'The release does not name the cost.',
      },
    ],
  },
]

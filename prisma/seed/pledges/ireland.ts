import type { LandmarkPledge } from '../landmark'

const IRL = [{ code: 'IRL' }]

export const IRELAND_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'IRL-2022-03-14-body-armour',
    summary: '200 units of body armour and 5,000 ready-to-eat meals',
    detail:
      'Non-lethal, from stocks of the Defence Forces. The minister called it a part of Ireland’s contribution to the European Peace Facility, so that no value stands here.',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '14 March 2022',
        amount: { qualifier: 'undisclosed' },
        donors: IRL,
        items: [
          { equipmentType: 'body-armour', quantity: 200 },
          {
            equipmentType: 'ration',
            quantity: 5000,
            quantityQualifier: 'approximately',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.leinsterleader.ie/news/home/766260/minister-sending-5-000-ready-to-eat-meals-and-body-armour-to-ukraine.html',
        publisher: 'Leinster Leader',
        publishedOn: '2022-03-14',
        official: false,
        says: 'The minister approves about 5,000 meals and 200 units of body armour, already shipped to a hub in Poland; part of about 11 million euros through the European Peace Facility.',
        statedAmounts: [
          {
            qualifier: 'approximately',
            currency: 'EUR',
            amount: '11m',
            of: 'the whole contribution through the European Peace Facility',
          },
        ],
      },
    ],
  },
  {
    externalId: 'IRL-2023-02-21-training',
    summary: 'Up to 30 instructors for the EU’s training mission',
    detail:
      'The two parts of the cost add up to 3.85 million euros; the answer in Parliament gives them one by one.',
    category: 'training',
    tranches: [
      {
        announced: '21 February 2023',
        amount: {
          qualifier: 'approximately',
          currency: 'EUR',
          pledged: '3.85m',
          // Two sums of the source, added up here.
          valuedBy: 'tracker',
        },
        donors: IRL,
        items: [
          {
            kind: 'training',
            designation: 'EU Military Assistance Mission in support of Ukraine',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.oireachtas.ie/en/debates/question/2023-03-23/42/',
        publisher: 'Houses of the Oireachtas',
        publishedOn: '2023-03-23',
        official: true,
        says: 'The government approved up to 30 members of the Defence Forces; costs are put at 2.45 and 1.4 million euros.',
        statedAmounts: [
          {
            qualifier: 'approximately',
            currency: 'EUR',
            amount: '2.45m',
            of: 'one part of the cost',
          },
          {
            qualifier: 'approximately',
            currency: 'EUR',
            amount: '1.4m',
            of: 'the other part of the cost',
          },
        ],
      },
    ],
  },
]

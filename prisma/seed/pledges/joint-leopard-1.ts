import type { LandmarkPledge } from '../landmark'

/** Leopard 1 A5 from industry stocks: one promise of three countries. */
export const JOINT_LEOPARD_1_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'DEU-2023-02-07-leopard-1',
    summary: 'At least 100 refurbished Leopard 1 A5 tanks from industry stocks',
    detail:
      'The statement names no shares; each country’s part is assumed equal. Germany’s minister expected 20 to 25 tanks by summer, about 80 by the end of 2023 and more than 100 in 2024. Belgium was named as interested in joining.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '7 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: [{ code: 'DEU' }, { code: 'DNK' }, { code: 'NLD' }],
        items: [
          {
            equipmentType: 'leopard-1',
            designation: 'Leopard 1 A5',
            quantity: 100,
            quantityQualifier: 'at_least',
            condition: 'refurbished',
            due: 'the first within a few months, more than 100 in 2024',
          },
          { kind: 'training', designation: 'Training on the Leopard 1 A5' },
          {
            kind: 'ammunition',
            designation: 'Spare parts and ammunition package',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.defensie.nl/actueel/nieuws/2023/02/07/nederland-koopt-leopard-1-tanks-voor-oekraine',
        publisher: 'Ministry of Defence of the Netherlands',
        publishedOn: '2023-02-07',
        official: true,
        says: 'The Netherlands buys Leopard 1 A5 tanks for Ukraine together with Germany and Denmark; at least 100 in all.',
      },
      {
        url: 'https://www.fmn.dk/da/nyheder/2023/danmark-indgar-samarbejde-om-leopard-1-kampvogne-til-ukraine/',
        publisher: 'Ministry of Defence of Denmark',
        official: true,
        says: 'Denmark joins Germany and the Netherlands in supplying Leopard 1 tanks; how many of them are Danish is not yet settled.',
      },
      {
        url: 'https://cyprus-mail.com/2023/02/07/germany-denmark-netherlands-to-provide-at-least-100-leopard-1-tanks-for-kyiv/',
        publisher: 'Reuters, through Cyprus Mail',
        publishedOn: '2023-02-07',
        official: false,
        says: 'Gives the joint statement: at least 100 Leopard 1 A5 within the coming months, with training, logistics, spare parts and ammunition. The exact number and the sharing of costs were open.',
      },
      {
        url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
        publisher: 'Kiel Institute',
        official: false,
        says: 'Books Denmark’s part at 130 million euros, after a press report; no value stands in the joint statement.',
        statedAmounts: [
          {
            currency: 'EUR',
            amount: '130m',
            of: 'Denmark’s part, as later reported',
          },
        ],
      },
    ],
  },
]

import type { LandmarkPledge } from '../landmark'

/** The two pledges of the news report of 21 April 2023, beside what the governments themselves say. */
export const FIRST_REPORT_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'CAN-2023-04-21-rifles-radios-fund',
    summary: '40 sniper rifles, 16 radio sets and a donation to a NATO fund',
    detail:
      'The fund is the trust fund of NATO’s Comprehensive Assistance Package for Ukraine. The radios go with the Leopard 2 tanks that Canada gave earlier.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '21 April 2023',
        amount: { qualifier: 'exact', currency: 'USD', pledged: '28.9m', allocated: '28.9m' },
        donors: [{ code: 'CAN' }],
        items: [
          {
            equipmentType: 'sniper-rifle',
            designation: 'Sniper rifle, .50 calibre',
            quantity: 40,
            condition: 'new',
            amount: { qualifier: 'approximately', currency: 'CAD', amount: '2.5m' },
          },
          {
            equipmentType: 'radio-set',
            quantity: 16,
            condition: 'new',
            amount: { qualifier: 'approximately', currency: 'CAD', amount: '2m' },
          },
          {
            kind: 'fund_contribution',
            designation: 'NATO Comprehensive Assistance Package trust fund',
            amount: { currency: 'CAD', amount: '34.6m' },
          },
        ],
      },
    ],
    sources: [
      {
        publisher: 'News report, address not kept',
        publishedOn: '2023-04-21',
        official: false,
        says: 'Canada adds 28.9 million US dollars of military aid, which the report also gives as 23.3 million pounds: 40 sniper rifles, 16 radio sets and a donation to a NATO fund.',
        statedAmounts: [
          { currency: 'USD', amount: '28.9m' },
          { currency: 'GBP', amount: '23.3m' },
        ],
      },
      {
        url: 'https://www.canada.ca/en/department-national-defence/news/2023/04/defence-minister-anita-anand-announces-approximately-39-million-military-aid-package-for-ukraine.html',
        publisher: 'Government of Canada',
        publishedOn: '2023-04-21',
        official: true,
        says: 'Puts the package at about 39 million Canadian dollars: 34.6 million for the NATO trust fund, about 2.5 million for the rifles with their ammunition and about 2 million for the radio sets.',
        statedAmounts: [
          { qualifier: 'approximately', currency: 'CAD', amount: '39m' },
          { currency: 'CAD', amount: '34.6m', of: 'NATO trust fund' },
          { qualifier: 'approximately', currency: 'CAD', amount: '2.5m', of: 'sniper rifles' },
          { qualifier: 'approximately', currency: 'CAD', amount: '2m', of: 'radio sets' },
        ],
      },
      {
        url: 'https://www.pravda.com.ua/eng/news/2023/04/21/7398856/',
        publisher: 'Ukrainska Pravda',
        publishedOn: '2023-04-21',
        official: false,
        says: 'Reports the package as 39 million Canadian dollars and puts that at roughly 28.9 million US dollars.',
        statedAmounts: [
          { currency: 'CAD', amount: '39m' },
          { qualifier: 'approximately', currency: 'USD', amount: '28.9m' },
        ],
      },
    ],
  },
  {
    externalId: 'DNK-2023-04-20-leopard-2',
    summary: 'At least 14 refurbished Leopard 2 tanks',
    detail:
      'The tanks are of the A4 version; the two countries buy them from a third party, have them refurbished and give them jointly.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '20 April 2023',
        amount: {
          qualifier: 'approximately',
          currency: 'EUR',
          pledged: '165m',
          allocated: '165m',
        },
        donors: [
          { code: 'DNK', shareBasisPoints: 5000 },
          { code: 'NLD', shareBasisPoints: 5000 },
        ],
        sharesStated: true,
        items: [
          {
            equipmentType: 'leopard-2',
            quantity: 14,
            quantityQualifier: 'at_least',
            condition: 'refurbished',
            due: 'by early 2024',
          },
        ],
      },
    ],
    sources: [
      {
        publisher: 'News report, address not kept',
        publishedOn: '2023-04-21',
        official: false,
        says: 'Denmark and the Netherlands give at least 14 refurbished Leopard 2 tanks by early 2024; no value is named.',
      },
      {
        url: 'https://english.defensie.nl/latest/news/2023/04/20/netherlands-to-purchase-leopard-2-tanks-for-ukraine',
        publisher: 'Ministry of Defence of the Netherlands',
        publishedOn: '2023-04-20',
        official: true,
        says: 'The Netherlands and Denmark buy 14 Leopard 2A4 tanks for Ukraine, which are overhauled before they are handed over in 2024.',
      },
      {
        url: 'https://www.politico.eu/article/denmark-netherlands-to-donate-14-leopard-2-tanks-to-ukraine/',
        publisher: 'Politico',
        publishedOn: '2023-04-20',
        official: false,
        says: 'Gives the two ministers’ joint statement: 14 Leopard 2A4, expected from early 2024, at a cost of 165 million euros divided equally between the two countries.',
        statedAmounts: [{ qualifier: 'approximately', currency: 'EUR', amount: '165m' }],
      },
      {
        url: 'https://www.devdiscourse.com/article/law-order/2423894-denmark-netherlands-to-donate-14-leopard-2-tanks-to-ukraine',
        publisher: 'Reuters, through Devdiscourse',
        publishedOn: '2023-04-20',
        official: false,
        says: 'Gives the joint statement’s date of delivery as the first quarter of 2024.',
      },
    ],
  },
]

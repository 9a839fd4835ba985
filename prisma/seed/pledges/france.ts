import type { LandmarkPledge } from '../landmark'

const KIEL = 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/'
const FRA = [{ code: 'FRA' }]

export const FRANCE_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'FRA-2022-04-13-equipment',
    summary: 'More than €100m of military equipment, MILAN missiles among it',
    detail:
      'The sum is what had been delivered by then: the first value that France published. That MILAN belong to it was said on 22 April 2022, without a number; a newspaper spoke of a few dozen.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '13 April 2022',
        amount: {
          qualifier: 'at_least',
          currency: 'EUR',
          pledged: '100m',
          allocated: '100m',
          delivered: '100m',
        },
        donors: FRA,
        items: [
          {
            equipmentType: 'milan',
            deliveries: [
              {
                quantity: null,
                qualifier: 'undisclosed',
                date: 'by 22 April 2022',
              },
            ],
          },
          { equipmentType: 'body-armour', designation: 'Protective equipment' },
          {
            equipmentType: 'night-vision-device',
            designation: 'Optronic equipment',
          },
          { kind: 'ammunition', designation: 'Weapons and ammunition' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://twitter.com/florence_parly/status/1514275166158790666',
        publisher: 'Minister of the Armed Forces of France',
        publishedOn: '2022-04-13',
        official: true,
        says: 'France has delivered military equipment worth more than 100 million euros.',
        statedAmounts: [{ qualifier: 'at_least', currency: 'EUR', amount: '100m' }],
      },
      {
        url: 'https://www.20minutes.fr/monde/ukraine/3272295-20220415-guerre-ukraine-france-livre-plus-100-millions-euros-equipements-militaires',
        publisher: '20 Minutes',
        publishedOn: '2022-04-15',
        official: false,
        says: 'Gives the ministry’s words: protective and optronic equipment, weapons, ammunition and weapon systems; more follows.',
        statedAmounts: [{ qualifier: 'at_least', currency: 'EUR', amount: '100m' }],
      },
      {
        url: 'https://www.europe1.fr/international/ukraine-macron-confirme-une-livraison-de-canons-caesar-et-de-missiles-antichars-par-la-france-4107217',
        publisher: 'Europe 1',
        official: false,
        says: 'The presidency says that MILAN missiles have already been given, not how many.',
      },
    ],
  },
  {
    externalId: 'FRA-2022-04-22-caesar',
    summary: '12 CAESAR howitzers with thousands of shells and training',
    detail:
      'The President named no number; 12 taken from the army’s stock were reported the same day.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '22 April 2022',
        amount: { qualifier: 'undisclosed' },
        donors: FRA,
        items: [
          {
            equipmentType: 'caesar',
            quantity: 12,
            deliveries: [{ quantity: 12, date: 'by 16 June 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            designation: '155 mm shell, thousands',
          },
          {
            kind: 'training',
            designation: 'Training in France for about 40 gunners',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.rtl.fr/actu/international/guerre-en-ukraine-que-sont-les-canons-caesar-livres-par-la-france-7900147283',
        publisher: 'RTL',
        official: false,
        says: 'After the President’s interview of 22 April: 12 guns are taken from the army, about 40 soldiers come for training.',
      },
      {
        url: 'https://www.aa.com.tr/en/europe/france-to-deliver-caesar-artillery-guns-shells-to-ukraine/2570644',
        publisher: 'Anadolu Agency',
        official: false,
        says: 'France delivers CAESAR guns and shells.',
      },
      {
        url: 'https://dailytv.net/video/x8bqkdc',
        publisher: 'DailyTV',
        official: false,
        says: 'Quotes the President in Kyiv: 12 have been delivered, six more follow in the next weeks.',
      },
    ],
  },
  {
    externalId: 'FRA-2022-06-16-caesar',
    summary: 'Six more CAESAR howitzers',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '16 June 2022',
        amount: { qualifier: 'undisclosed' },
        donors: FRA,
        items: [
          {
            equipmentType: 'caesar',
            quantity: 6,
            due: 'in the next weeks',
            deliveries: [{ quantity: 6, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://tvn24.pl/swiat/ukraina-rosyjska-agresja-francuskie-armatohaubice-leca-na-ukraine-macron-pokazal-nagranie-5753543?source=rss',
        publisher: 'TVN24',
        official: false,
        says: 'On Thursday’s visit to Kyiv the President promised six additional guns.',
      },
      {
        url: 'https://twitter.com/EmmanuelMacron/status/1542480626560942080',
        publisher: 'President of France',
        publishedOn: '2022-06-30',
        official: true,
        says: 'Repeats the six guns and adds a significant number of armoured vehicles.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 the six count as delivered.',
      },
    ],
  },
  {
    externalId: 'FRA-2022-06-30-vab',
    summary: 'VAB armoured personnel carriers',
    detail:
      'Promised as a significant number of armoured vehicles; in November the minister spoke of 60 VAB given.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '30 June 2022',
        amount: { qualifier: 'undisclosed' },
        donors: FRA,
        items: [
          {
            equipmentType: 'vab',
            quantity: 60,
            deliveries: [{ quantity: 60, date: 'by 19 November 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://twitter.com/EmmanuelMacron/status/1542480626560942080',
        publisher: 'President of France',
        publishedOn: '2022-06-30',
        official: true,
        says: 'Promises a significant number of armoured vehicles beside six CAESAR.',
      },
      {
        url: 'https://english.nv.ua/nation/french-president-confirms-more-heavily-artillery-support-for-ukraine-war-50253591.html',
        publisher: 'New Voice of Ukraine',
        publishedOn: '2022-07-01',
        official: false,
        says: 'Reports the President’s message of 30 June.',
      },
      {
        url: 'https://www.lejdd.fr/International/sebastien-lecornu-ministre-des-armees-nous-navons-pas-a-rougir-de-notre-aide-a-lukraine-4148779',
        publisher: 'Le Journal du Dimanche',
        official: false,
        says: 'In an interview the minister puts the VAB given at 60.',
      },
    ],
  },
  {
    externalId: 'FRA-2022-10-07-support-fund',
    summary: 'Support fund with which Ukraine buys from French industry',
    detail:
      'Begun with 100 million euros and raised to 200 million. The CAESAR howitzers and the radar are paid from it, so that they stand here as allocations; the guns were said to cost about 60 million euros.',
    category: 'funding',
    tranches: [
      {
        label: 'Fund',
        announced: '7 October 2022',
        amount: { qualifier: 'exact', currency: 'EUR', pledged: '100m' },
        donors: FRA,
      },
      {
        label: 'Fund raised to 200 million',
        announced: '29 December 2022',
        amount: { qualifier: 'exact', currency: 'EUR', pledged: '100m' },
        donors: FRA,
      },
      {
        label: 'CAESAR howitzers',
        announced: '31 January 2023',
        amount: {
          qualifier: 'approximately',
          currency: 'EUR',
          allocated: '60m',
        },
        donors: FRA,
        items: [{ equipmentType: 'caesar', quantity: 12, due: 'in the coming weeks' }],
      },
      {
        label: 'Ground Master 200 radar',
        announced: '31 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: FRA,
        items: [
          {
            equipmentType: 'air-surveillance-radar',
            designation: 'Ground Master 200',
            quantity: 1,
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.francetvinfo.fr/monde/europe/manifestations-en-ukraine/guerre-en-ukraine-emmanuel-macron-annonce-la-creation-d-un-fond-special-de-100-millions-d-euros-pour-soutenir-kiev_5403658.html',
        publisher: 'Franceinfo',
        official: false,
        says: 'The President creates a special fund of 100 million euros to begin with.',
        statedAmounts: [{ currency: 'EUR', amount: '100m', of: 'first endowment' }],
      },
      {
        url: 'https://www.defense.gouv.fr/sites/default/files/ministere-armees/13.01.23%20Entretien%20de%20S%C3%A9bastien%20Lecornu%2C%20ministre%20des%20Arm%C3%A9es%2C%20avec%20Oleksii%20Reznikov.pdf',
        publisher: 'Ministry of the Armed Forces of France',
        publishedOn: '2023-01-13',
        official: true,
        says: 'Names the special fund of 200 million euros.',
        statedAmounts: [{ currency: 'EUR', amount: '200m', of: 'the whole fund' }],
      },
      {
        url: 'https://www.euronews.com/2022/12/29/french-defence-chief-pledges-fresh-support-for-ukraine-in-visit-to-kyiv',
        publisher: 'Euronews',
        publishedOn: '2022-12-29',
        official: false,
        says: 'The minister speaks in Kyiv of 200 million euros with which Ukraine can buy from French makers.',
        statedAmounts: [{ currency: 'EUR', amount: '200m', of: 'the whole fund' }],
      },
      {
        url: 'https://www.altusintel.com/public-yyw2pq/',
        publisher: 'Le Monde, through Altus Intel',
        official: false,
        says: 'On 31 January 2023 the minister announces 12 CAESAR, which cost about 60 million euros, and a radar; half of the fund had been spent before.',
        statedAmounts: [
          {
            qualifier: 'approximately',
            currency: 'EUR',
            amount: '60m',
            of: 'CAESAR howitzers',
          },
        ],
      },
      {
        url: 'https://www.boursier.com/actions/actualites/news/thales-va-concevoir-un-systeme-de-defense-aerienne-pour-l-ukraine-893791.html',
        publisher: 'Boursier.com',
        publishedOn: '2023-02-01',
        official: false,
        says: 'The ministers sign the contract for a short-range air defence system with a Ground Master 200.',
      },
    ],
  },
  {
    externalId: 'FRA-2022-11-19-crotale-lru',
    summary: 'Two Crotale air defence batteries and two LRU rocket launchers',
    detail:
      'Crotale was first spoken of in October 2022, without a number. The LRU is the French M270.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '19 November 2022',
        amount: { qualifier: 'undisclosed' },
        donors: FRA,
        items: [
          {
            equipmentType: 'crotale',
            designation: 'Crotale NG',
            quantity: 2,
            deliveries: [{ quantity: 2, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'm270',
            designation: 'LRU',
            quantity: 2,
            deliveries: [{ quantity: 2, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.lejdd.fr/International/sebastien-lecornu-ministre-des-armees-nous-navons-pas-a-rougir-de-notre-aide-a-lukraine-4148779',
        publisher: 'Le Journal du Dimanche',
        official: false,
        says: 'In an interview the minister confirms two Crotale batteries and two LRU.',
      },
      {
        url: 'https://letrois.info/a-la-une/deux-lru-du-1er-regiment-dartillerie-de-bourogne-envoyes-en-ukraine/',
        publisher: 'Le Trois',
        official: false,
        says: 'Dates the interview to 19 November and reports the arrival of LRU on 29 November 2022.',
      },
      {
        url: 'https://www.lemonde.fr/en/international/article/2022/10/12/macron-promises-air-defense-systems-for-ukraine-calls-for-putin-to-discuss-peace_6000130_4.html',
        publisher: 'Le Monde',
        publishedOn: '2022-10-12',
        official: false,
        says: 'The President promises radars and air defence systems.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 batteries and launchers count as delivered.',
      },
    ],
  },
  {
    externalId: 'FRA-2023-01-04-amx-10rc',
    summary: 'AMX-10 RC wheeled reconnaissance tanks',
    detail: 'France keeps the number to itself.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '4 January 2023',
        amount: { qualifier: 'undisclosed' },
        donors: FRA,
        items: [
          {
            equipmentType: 'amx-10rc',
            deliveries: [
              {
                quantity: null,
                qualifier: 'undisclosed',
                date: 'by 15 March 2023',
              },
            ],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.france24.com/en/live-news/20230104-macron-promises-first-western-tanks-for-ukraine',
        publisher: 'AFP, through France 24',
        publishedOn: '2023-01-04',
        official: false,
        says: 'The President promises the vehicles in a call; the presidency names neither number nor date.',
      },
      {
        url: 'https://www.defense.gouv.fr/sites/default/files/ministere-armees/13.01.23%20Entretien%20de%20S%C3%A9bastien%20Lecornu%2C%20ministre%20des%20Arm%C3%A9es%2C%20avec%20Oleksii%20Reznikov.pdf',
        publisher: 'Ministry of the Armed Forces of France',
        publishedOn: '2023-01-13',
        official: true,
        says: 'The ministers speak about delivering the vehicles within about two months.',
      },
      {
        url: 'https://euromaidanpress.com/2023/03/16/french-amx-10-rc-fighting-vehicles-have-just-arrived-in-ukraine-lecornu/',
        publisher: 'Euromaidan Press',
        publishedOn: '2023-03-16',
        official: false,
        says: 'On 15 March the minister tells Parliament that they have arrived, not how many.',
      },
    ],
  },
  {
    externalId: 'FRA-2023-03-28-shells',
    summary: '155 mm shells at twice the rate, about 2,000 a month',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '28 March 2023',
        amount: { qualifier: 'undisclosed' },
        donors: FRA,
        items: [
          {
            kind: 'ammunition',
            equipmentType: 'shell-155',
            designation: '155 mm shell, about 2,000 a month',
            due: 'from the end of March 2023',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.reuters.com/world/europe/france-double-munitions-supplies-ukraine-defence-minister-2023-03-28/',
        publisher: 'Reuters',
        publishedOn: '2023-03-28',
        official: false,
        says: 'The minister doubles the supply of 155 mm shells to about 2,000 a month from the end of March.',
      },
    ],
  },
]

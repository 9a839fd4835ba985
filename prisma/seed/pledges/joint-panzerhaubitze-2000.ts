import type { LandmarkPledge } from '../landmark'

/** The six further howitzers that Germany and the Netherlands announced together in Madrid. */
export const JOINT_PANZERHAUBITZE_2000_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'DEU-2022-06-28-pzh2000',
    summary: 'Six more Panzerhaubitze 2000, three from each country',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '28 June 2022',
        amount: { qualifier: 'undisclosed' },
        donors: [
          { code: 'DEU', shareBasisPoints: 5000 },
          { code: 'NLD', shareBasisPoints: 5000 },
        ],
        sharesStated: true,
        items: [
          {
            equipmentType: 'pzh2000',
            quantity: 6,
            deliveries: [
              { quantity: 3, date: 'by 26 July 2022' },
              { quantity: 3, date: 'by 15 January 2023' },
            ],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.dw.com/en/germany-netherlands-promise-additional-howitzers-to-ukraine/a-62294789',
        publisher: 'Deutsche Welle',
        publishedOn: '2022-06-28',
        official: false,
        says: 'The two defence ministers promise six more howitzers on the eve of the NATO summit in Madrid.',
      },
      {
        url: 'https://breakingthenews.net/Article/Germany-Netherlands-to-send-6-howitzers-to-Ukraine/58138262',
        publisher: 'Breaking the News',
        publishedOn: '2022-06-28',
        official: false,
        says: 'Each of the two countries gives three Panzerhaubitze 2000, six in total.',
      },
      {
        url: 'https://www.iltempo.it/esteri/2022/07/26/news/ucraina-russia-guerra-2022-kiev--lanciarazzi-berlino-germania-mars-ii-potenza-di-fuoco-32542033/',
        publisher: 'Il Tempo',
        publishedOn: '2022-07-26',
        official: false,
        says: 'Germany’s three howitzers arrived together with three MARS II launchers.',
      },
      {
        url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 15 January 2023 the three Dutch howitzers count as delivered.',
      },
    ],
  },
]

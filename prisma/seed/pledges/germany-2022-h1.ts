import type { LandmarkPledge } from '../landmark'

/** The government’s list of military support: one page, replaced at every update; archived copies keep each state. */
const LIST = 'https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992'
const KIEL = 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/'
const DEU = [{ code: 'DEU' }]

export const GERMANY_2022_H1_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'DEU-2022-02-26-stinger-anti-tank',
    summary: '1,000 anti-tank weapons and 500 Stinger missiles from the Bundeswehr',
    detail:
      'The list first published on 21 June 2022 shows the anti-tank weapons as 900 launchers for Panzerfaust 3 with 3,000 rounds.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '26 February 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'panzerfaust-3',
            quantity: 1000,
            deliveries: [{ quantity: 900, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'stinger',
            quantity: 500,
            deliveries: [{ quantity: 500, date: 'by 22 June 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20220628999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of late June 2022: 500 Stinger, 900 launchers and 3,000 rounds for Panzerfaust 3 delivered.',
      },
      {
        url: 'https://aa.com.tr/en/europe/germany-to-supply-ukraine-with-1-000-anti-tank-weapons-500-stinger-missiles/2516289',
        publisher: 'Anadolu Agency',
        publishedOn: '2022-02-26',
        official: false,
        says: 'The government’s spokesman announces 1,000 anti-tank weapons and 500 Stinger from the army’s stocks.',
      },
      {
        url: 'https://news.okezone.com/amp/2022/06/22/18/2616289/senjata-berat-pertama-dari-jerman-tiba-di-ukraina-artileri-howitzer-capai-target-hingga-40-km?page=2',
        publisher: 'Okezone',
        publishedOn: '2022-06-22',
        official: false,
        says: 'Summarises the first published list: 500 Stinger among what was delivered.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-03-03-strela',
    summary: '2,700 Strela portable air defence missiles from East German stocks',
    category: 'air_defence',
    tranches: [
      {
        announced: '3 March 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'strela',
            quantity: 2700,
            deliveries: [
              { quantity: 500, date: '17 March 2022' },
              { quantity: 2200, date: 'by 22 June 2022' },
            ],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.monitor.co.ug/uganda/news/world/germany-to-ship-2-700-soviet-made-anti-aircraft-missiles-to-ukraine-3735932',
        publisher: 'AFP, through Daily Monitor',
        publishedOn: '2022-03-03',
        official: false,
        says: 'A government source says that 2,700 Strela missiles are approved for Ukraine.',
      },
      {
        url: 'https://www.abcnyheter.no/amp/nyheter/verden/2022/03/20/195833957/ukraina-har-mottatt-500-luftvernraketter-fra-tyskland',
        publisher: 'NTB, through ABC Nyheter',
        publishedOn: '2022-03-20',
        official: false,
        says: 'Ukraine received the first 500 three days earlier, through Poland.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20220628999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of late June 2022 all 2,700 are delivered.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-04-15-capacity-building',
    summary: 'Security capacity building: money with which Ukraine buys from German industry',
    detail:
      'In April 2022 it was “well over one billion” of a fund of two billion; on 24 February 2023 the government put the funds at 1.65 billion for 2022, so that 650 million are entered on that day, and at 1.88 billion for 2023. Packages known by value stand here as allocations and not as pledges of their own. Pledges bought from industry without a published value are recorded apart, without a sum.',
    category: 'funding',
    tranches: [
      {
        label: 'Funds of 2022',
        announced: '15 April 2022',
        amount: { qualifier: 'at_least', currency: 'EUR', pledged: '1bn' },
        donors: DEU,
      },
      {
        label: 'IRIS-T SLM and armoured recovery package',
        announced: '23 August 2022',
        amount: { qualifier: 'at_least', currency: 'EUR', allocated: '500m' },
        donors: DEU,
        items: [
          {
            equipmentType: 'iris-t-slm',
            quantity: 3,
            condition: 'new',
            due: '2023',
            deliveries: [{ quantity: 1, date: 'by 19 April 2023' }],
          },
          {
            equipmentType: 'bergepanzer-2',
            quantity: 12,
            quantityQualifier: 'approximately',
            deliveries: [{ quantity: 12, date: 'by 15 January 2023' }],
          },
          {
            equipmentType: 'rocket-launcher-70',
            designation: '70 mm rocket launcher on pick-up truck',
            quantity: 20,
            deliveries: [{ quantity: 20, date: 'by 15 January 2023' }],
          },
          { kind: 'ammunition', equipmentType: 'excalibur' },
          { equipmentType: 'counter-drone-system' },
        ],
      },
      {
        label: 'RCH 155 howitzers',
        announced: '16 September 2022',
        amount: { qualifier: 'exact', currency: 'EUR', allocated: '216m' },
        donors: DEU,
        items: [
          {
            equipmentType: 'rch155',
            quantity: 18,
            condition: 'new',
            due: 'from March 2025',
          },
        ],
      },
      {
        label: 'Further funds of 2022',
        announced: '24 February 2023',
        // 1.65 billion as then stated, less the billion announced before.
        amount: {
          qualifier: 'approximately',
          currency: 'EUR',
          pledged: '650m',
          valuedBy: 'tracker',
        },
        donors: DEU,
      },
      {
        label: 'Funds of 2023',
        announced: '24 February 2023',
        amount: { qualifier: 'exact', currency: 'EUR', pledged: '1.88bn' },
        donors: DEU,
      },
    ],
    sources: [
      {
        url: 'https://www.bundesregierung.de/resource/blob/974430/2167632/19a9c5cad6f80e4f4d151372316fdcfd/2023-02-24-deutsche-bilaterale-unterstuetzungsleistungen-fuer-die-ukraine-data.pdf?download=1',
        archiveUrl:
          'https://web.archive.org/web/20230324102438/https://www.bundesregierung.de/resource/blob/974430/2167632/19a9c5cad6f80e4f4d151372316fdcfd/2023-02-24-deutsche-bilaterale-unterstuetzungsleistungen-fuer-die-ukraine-data.pdf?download=1',
        publisher: 'Federal Government of Germany',
        publishedOn: '2023-02-24',
        official: true,
        says: 'Puts the funds for Ukraine at 3.53 billion euros: 1.65 billion for 2022 and 1.88 billion for 2023.',
        statedAmounts: [
          { currency: 'EUR', amount: '3.53bn' },
          { currency: 'EUR', amount: '1.65bn', of: '2022' },
          { currency: 'EUR', amount: '1.88bn', of: '2023' },
        ],
      },
      {
        url: 'https://www.tagesschau.de/inland/scholz-ukraine-militaerhilfe-101.html',
        publisher: 'Tagesschau',
        publishedOn: '2022-04-15',
        official: false,
        says: 'Of two billion euros for the initiative well over one billion goes to Ukraine, 400 million to the European Peace Facility and 400 million to other countries.',
        statedAmounts: [
          {
            qualifier: 'at_least',
            currency: 'EUR',
            amount: '1bn',
            of: '2022, as first announced',
          },
          {
            currency: 'EUR',
            amount: '2bn',
            of: 'the whole initiative, other countries included',
          },
        ],
      },
      {
        url: 'https://www.bundesregierung.de/resource/blob/975226/2155792/c3dbab706421f63d3d612091e7ecad4c/2022-12-27-unterstuetzung-ukraine-breg-data.pdf?download=1',
        publisher: 'Federal Government of Germany',
        publishedOn: '2022-12-27',
        official: true,
        says: 'Puts the support financed from the fund by late December 2022 at 1.36 billion euros.',
        statedAmounts: [
          {
            currency: 'EUR',
            amount: '1.36bn',
            of: '2022, as of December 2022',
          },
        ],
      },
      {
        url: 'https://muenchenerpost.de/Wirtschaft/70512-scholz-zusaetzliche-waffen-fuer-ukraine-im-wert-von-mehr-als-500-millionen-euro.html',
        publisher: 'AFP, through Münchener Post',
        official: false,
        says: 'A spokeswoman confirms three more IRIS-T systems, a dozen recovery tanks and 20 launchers on pick-ups, worth clearly more than half a billion euros, mostly for 2023.',
        statedAmounts: [
          {
            qualifier: 'at_least',
            currency: 'EUR',
            amount: '500m',
            of: 'package of 23 August 2022',
          },
        ],
      },
      {
        url: 'https://euromaidanpress.com/2022/09/17/germany-greenlights-delivery-of-18-self-propelled-howitzers-to-ukraine/',
        publisher: 'Euromaidan Press, after Die Welt',
        publishedOn: '2022-09-17',
        official: false,
        says: 'The government agrees to 18 RCH 155 for 216 million euros; the first are ready 30 months later at the earliest.',
        statedAmounts: [{ currency: 'EUR', amount: '216m', of: 'RCH 155 howitzers' }],
      },
      {
        url: 'https://babel.ua/en/news/84358-germany-will-sell-18-rch-155-howitzers-to-ukraine-but-they-will-be-delivered-only-in-2025',
        publisher: 'Babel',
        publishedOn: '2022-09-17',
        official: false,
        says: 'Ukraine’s ambassador spoke of the approval on 16 September 2022; the first howitzers are expected about March 2025.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20221207999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of early December 2022 the 18 RCH 155 stand among what is being prepared.',
      },
      {
        url: 'https://ukranews.com/en/news/929961-germany-confirms-transfer-of-second-iris-t-air-defense-system-to-ukraine',
        publisher: 'Ukrainian News Agency',
        official: false,
        says: 'Ukraine’s minister confirmed the second IRIS-T system on 19 April 2023.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-04-26-gepard',
    summary: 'Gepard anti-aircraft tanks, first batch',
    detail: 'The announcement gave no number; the list of June 2022 and later ones give 30.',
    category: 'air_defence',
    tranches: [
      {
        announced: '26 April 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'gepard',
            quantity: 30,
            deliveries: [
              { quantity: 3, date: '25 July 2022' },
              { quantity: 27, date: 'by 3 October 2022' },
            ],
          },
          {
            kind: 'ammunition',
            equipmentType: 'gepard-round',
            quantity: 6000,
            quantityQualifier: 'approximately',
            deliveries: [{ quantity: 6000, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.bmvg.de/de/aktuelles/ramstein-ministerin-sagt-lieferung-gepard-panzer-zu-5400090',
        publisher: 'Ministry of Defence of Germany',
        publishedOn: '2022-04-26',
        official: true,
        says: 'At the meeting in Ramstein the minister promises Gepard tanks.',
      },
      {
        url: 'https://hubu.de/2022/06/bundesregierung-veroeffentlicht-liste-zu-militaerhilfen-fuer-ukraine',
        publisher: 'dts, through hubu.de',
        official: false,
        says: 'The first published list plans 30 Gepard with about 6,000 rounds.',
      },
      {
        url: 'https://ukranews.com/en/news/872653-germany-will-transfer-to-ukraine-16-biber-bridge-layer-tanks',
        publisher: 'Ukrainian News Agency',
        publishedOn: '2022-07-29',
        official: false,
        says: 'The first three Gepard reached Ukraine on 25 July 2022.',
      },
      {
        url: KIEL,
        publisher: 'Kiel Institute',
        official: false,
        says: 'In its data to 3 October 2022 all 30 count as delivered.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-05-06-pzh2000',
    summary: 'Seven Panzerhaubitze 2000 with training',
    detail: 'They joined five that the Netherlands had promised in April.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '6 May 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'pzh2000',
            quantity: 7,
            deliveries: [{ quantity: 7, date: 'by 22 June 2022' }],
          },
          {
            kind: 'training',
            designation: 'Training on the howitzer in Germany',
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.mdr.de/nachrichten/deutschland/politik/deutschland-liefert-sieben-panzerhaubitzen-100.html',
        publisher: 'MDR',
        official: false,
        says: 'Seven German howitzers come on top of five Dutch ones; training can begin the next week.',
      },
      {
        url: 'https://www.rheinpfalz.de/lokal/pfalz-ticker_artikel,-lambrecht-ukraine-hat-zw%C3%B6lf-panzerhaubitzen-2000-erhalten-_arid,5370965.html',
        publisher: 'Die Rheinpfalz',
        official: false,
        says: 'The minister tells the Bundestag in June 2022 that all twelve, seven of them German, are handed over.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-06-01-iris-t-cobra',
    summary: 'IRIS-T SLM air defence system and COBRA artillery-locating radar',
    category: 'air_defence',
    tranches: [
      {
        announced: '1 June 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'iris-t-slm',
            quantity: 1,
            deliveries: [{ quantity: 1, date: '11 October 2022' }],
          },
          {
            equipmentType: 'counter-battery-radar',
            designation: 'COBRA',
            quantity: 1,
            deliveries: [{ quantity: 1, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      {
        url: 'https://dbwv.de/aktuelle-themen/blickpunkt/beitrag/raketenwerfer-flugabwehr-artillerie-ortungsradar-bundeskanzler-scholz-verspricht-weitere-waffenlieferungen-fuer-die-ukraine',
        publisher: 'Deutscher BundeswehrVerband',
        publishedOn: '2022-06-01',
        official: false,
        says: 'The chancellor promises the IRIS-T system and a radar that locates artillery, presumably COBRA; no number is named.',
      },
      {
        url: LIST,
        archiveUrl:
          'https://web.archive.org/web/20220628999999/https://www.bundesregierung.de/breg-en/news/military-support-ukraine-2054992',
        publisher: 'Federal Government of Germany',
        official: true,
        says: 'In its state of late June 2022 one IRIS-T SLM system and one COBRA radar are listed.',
      },
      {
        url: 'https://esut.de/2022/10/meldungen/37269/deutsches-luftverteidigungssystem-in-der-ukraine/',
        publisher: 'Europäische Sicherheit & Technik',
        official: false,
        says: 'Ukraine’s minister confirms the first of four IRIS-T systems.',
      },
      {
        url: 'https://ukranews.com/en/news/887617-german-defense-ministry-names-terms-of-delivery-to-ukraine-of-3-more-iris-t-air-defense-systems',
        publisher: 'Ukrainian News Agency',
        official: false,
        says: 'Germany’s minister confirms the handover that a magazine had reported on 11 October 2022.',
      },
    ],
  },
  {
    externalId: 'DEU-2022-06-15-mars-ii',
    summary: 'Three MARS II rocket launchers with several hundred rockets',
    detail: 'Two weeks earlier government sources had spoken of four launchers.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '15 June 2022',
        amount: { qualifier: 'undisclosed' },
        donors: DEU,
        items: [
          {
            equipmentType: 'mars2',
            quantity: 3,
            deliveries: [{ quantity: 3, date: 'by 1 August 2022' }],
          },
          { kind: 'ammunition', equipmentType: 'gmlrs' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.zdf.de/nachrichten/politik/lambrecht-schwere-waffen-ukraine-krieg-russland-100.html',
        publisher: 'ZDF',
        official: false,
        says: 'The minister says in Brussels that three MARS II from army stocks go to Ukraine with several hundred rockets and spare parts.',
      },
      {
        url: 'https://www.mdr.de/nachrichten/welt/osteuropa/politik/liveblog-russland-ukraine-krieg-mars-raketenwerfer-bundeswehr-100.html',
        publisher: 'MDR',
        official: false,
        says: 'Ukraine’s minister says at the beginning of August 2022 that the launchers have arrived.',
      },
      {
        url: 'https://www.anews.com.tr/world/2022/06/02/germany-to-send-air-defence-system-radar-tracker-to-ukraine',
        publisher: 'dpa, through A News',
        publishedOn: '2022-06-02',
        official: false,
        says: 'Government sources plan on four launchers by the end of June.',
      },
    ],
  },
]

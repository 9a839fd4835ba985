import type { LandmarkPledge } from '../landmark'

const ITA = [{ code: 'ITA' }]

/** Italy’s decrees keep their lists secret: items stand here only where they became known. */
export const ITALY_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'ITA-2022-02-28-first-decree',
    summary: 'First decree: arms whose list is secret',
    detail:
      'The ministry did not confirm what the press named: Stinger, MILAN, 120 mm mortar rounds, Browning machine guns and ammunition. The press also differs on the value, so that none is recorded.',
    category: 'undisclosed',
    tranches: [
      {
        announced: '28 February 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ITA,
        items: [
          { equipmentType: 'stinger' },
          { equipmentType: 'milan' },
          {
            kind: 'ammunition',
            equipmentType: 'mortar-round',
            designation: '120 mm mortar round',
          },
          { equipmentType: 'machine-gun', designation: 'Browning' },
          {
            kind: 'ammunition',
            equipmentType: 'small-arms-round',
            designation: '12.7 mm round',
          },
          { equipmentType: 'helmet' },
          { equipmentType: 'ration' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.repubblica.it/politica/2022/03/01/news/armi_ucraina_di_governo_oggi_camere-339750246/',
        publisher: 'La Repubblica',
        publishedOn: '2022-03-01',
        official: false,
        says: 'The government brings the sending of arms before Parliament.',
      },
      {
        url: 'https://www.affaritaliani.it/esteri/armi-ucraina-elenco-segreto-italiano-dai-missili-mk72-agli-stinger-786274.html',
        publisher: 'Affaritaliani, after Il Fatto Quotidiano',
        official: false,
        says: 'Names what the secret list is said to contain: some dozens of Stinger and MILAN launchers, mortar rounds, machine guns, ammunition, helmets and rations.',
      },
      {
        url: 'https://www.zetatielle.com/lista-armi-per-ucraina-decreto-ministero-segretissimo/',
        publisher: 'Zetatielle',
        official: false,
        says: 'The list is classified at the highest level; the ministry calls what was published unconfirmed. A cost of 170 million euros is named.',
        statedAmounts: [{ currency: 'EUR', amount: '170m' }],
      },
      {
        url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
        publisher: 'Kiel Institute',
        official: false,
        says: 'Books 150 million euros, after press reports.',
        statedAmounts: [{ currency: 'EUR', amount: '150m' }],
      },
    ],
  },
  {
    externalId: 'ITA-2022-04-22-second-decree',
    summary: 'Second decree: more of the same kind, list secret',
    category: 'undisclosed',
    tranches: [
      {
        announced: '22 April 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ITA,
      },
    ],
    sources: [
      {
        url: 'https://www.gazzettaufficiale.it/eli/id/2022/04/27/22A02651/sg',
        publisher: 'Gazzetta Ufficiale of Italy',
        publishedOn: '2022-04-27',
        official: true,
        says: 'The decree of 22 April 2022, which authorises the gift and leaves the list in a classified document.',
      },
      {
        url: 'https://www.ansa.it/sito/notizie/politica/2022/04/28/pubblicato-il-nuovo-decreto-sulle-armi-guerini-al-copasir_cdbfd6d0-e3cc-437d-9eeb-47dc9d3f3dba.html',
        publisher: 'ANSA',
        publishedOn: '2022-04-28',
        official: false,
        says: 'The minister says that the material is of the same kind as in the first decree.',
      },
    ],
  },
  {
    externalId: 'ITA-2022-05-10-third-decree',
    summary: 'Third decree: list secret; FH-70 howitzers and Lince vehicles by the press',
    category: 'undisclosed',
    tranches: [
      {
        announced: '10 May 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ITA,
        items: [
          {
            equipmentType: 'fh-70',
            deliveries: [
              {
                quantity: null,
                qualifier: 'undisclosed',
                date: 'by 3 October 2022',
              },
            ],
          },
          { designation: 'Lince armoured vehicle' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.gazzettaufficiale.it/atto/serie_generale/caricaDettaglioAtto/originario?atto.dataPubblicazioneGazzetta=2022-05-13&atto.codiceRedazionale=22A02976&elenco30giorni=false',
        publisher: 'Gazzetta Ufficiale of Italy',
        publishedOn: '2022-05-13',
        official: true,
        says: 'The third decree, with a classified list.',
      },
      {
        url: 'https://www.fanpage.it/politica/armi-allucraina-arriva-il-terzo-decreto-del-governo-lelenco-e-secretato-come-i-precedenti/',
        publisher: 'Fanpage',
        official: false,
        says: 'The list stays secret as before; an under-secretary says that the arms are not exactly those of the earlier decrees.',
      },
      {
        url: 'https://geopolitiki.com/italian-fh70-howitzers-ukraine-against-russians/',
        publisher: 'Geopolitiki',
        official: false,
        says: 'Shows Italian FH-70 howitzers in Ukraine.',
      },
    ],
  },
  {
    externalId: 'ITA-2022-07-27-fourth-decree',
    summary: 'Fourth decree: list secret',
    category: 'undisclosed',
    tranches: [
      {
        announced: '27 July 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ITA,
      },
    ],
    sources: [
      {
        url: 'https://www.ilfattoquotidiano.it/2022/07/27/armi-allucraina-ok-del-copasir-al-quarto-decreto-sullinvio-aderente-alle-indicazioni-del-parlamento-la-lista-e-sempre-segreta/6744667/',
        publisher: 'Il Fatto Quotidiano',
        publishedOn: '2022-07-27',
        official: false,
        says: 'The parliamentary committee finds the fourth decree in line with Parliament’s will; its list is secret.',
      },
      {
        url: 'https://twitter.com/oleksiireznikov/status/1553647959501414401',
        publisher: 'Minister of Defence of Ukraine',
        official: true,
        says: 'Thanks Italy for the package.',
      },
    ],
  },
  {
    externalId: 'ITA-2022-10-04-fifth-decree',
    summary: 'Fifth decree: list secret; howitzers and rocket launchers by the press',
    detail:
      'A newspaper named two M270, six Panzerhaubitze 2000 and about 30 M109 among what had been given by the end of October 2022; the government confirmed no numbers. An early report of June spoke of five Panzerhaubitze.',
    category: 'undisclosed',
    tranches: [
      {
        announced: '4 October 2022',
        amount: { qualifier: 'undisclosed' },
        donors: ITA,
        items: [{ equipmentType: 'm270' }, { equipmentType: 'pzh2000' }, { equipmentType: 'm109' }],
      },
    ],
    sources: [
      {
        url: 'https://www.ilsussidiario.net/news/ucraina-5-decreto-invio-armi-guerini-a-copasir-forze-speciali-difesa-le-novita/2416917/',
        publisher: 'Il Sussidiario',
        official: false,
        says: 'On 4 October the minister presents the decree to the parliamentary committee; it is to be signed that week.',
      },
      {
        url: 'https://mil.in.ua/en/news/italy-provided-ukraine-with-the-fifth-military-assistance-package/',
        publisher: 'Militarnyi',
        official: false,
        says: 'Ukraine thanks Italy for the fifth package.',
      },
      {
        url: 'https://www.ukrinform.net/rubric-ato/3604150-italy-provides-ukraine-with-two-m270-systems-six-pzh-2000-about-30-selfpropelled-howitzers-media.html',
        publisher: 'Ukrinform, after La Repubblica',
        official: false,
        says: 'Two M270, six Panzerhaubitze 2000 and about 30 M109, by the newspaper’s account.',
      },
    ],
  },
  {
    externalId: 'ITA-2023-02-09-sixth-decree',
    summary: 'Sixth decree: air defence and civil aid, list secret',
    detail:
      'The minister had announced a decree with defensive arms only. The SAMP/T system was called a separate matter and is recorded apart, jointly with France.',
    category: 'air_defence',
    tranches: [
      {
        announced: 'early February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: ITA,
        items: [
          { equipmentType: 'aspide', designation: 'Spada' },
          { equipmentType: 'skyguard', designation: 'Skyguard air defence system' },
        ],
      },
    ],
    sources: [
      {
        url: 'https://www.repubblica.it/politica/2023/02/09/news/decreto_armi_italiane_ucraina_governo_meloni-387184528/',
        publisher: 'La Repubblica',
        publishedOn: '2023-02-09',
        official: false,
        says: 'The minister: the decree is before the committee and published. SAMP/T is not part of it.',
      },
      {
        url: 'https://kyivindependent.com/news-feed/italy-to-send-ukraine-two-other-air-defense-systems-in-addition-to-mamba',
        publisher: 'The Kyiv Independent',
        official: false,
        says: 'Spada and Skyguard systems go to Ukraine beside SAMP/T.',
      },
      {
        url: 'https://www.ansa.it/english/news/politics/2023/02/15/we-stand-by-ukraine-says-tajani-after-berlusconi-row_825d93ee-66b4-49ae-a495-17318a9798a2.html',
        publisher: 'ANSA',
        publishedOn: '2023-02-15',
        official: false,
        says: 'The foreign minister speaks of the sixth package as approved.',
      },
    ],
  },
]

import type { LandmarkPledge } from '../landmark'

/** The air defence system that Italy and France give together. */
export const JOINT_SAMP_T_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'FRA-2023-02-03-samp-t',
    summary: 'One SAMP/T air defence system from France and Italy',
    detail:
      'By one account Italy gives the battery and France missiles. No value and no shares were published; the parts are assumed equal.',
    category: 'air_defence',
    tranches: [
      {
        announced: '3 February 2023',
        amount: { qualifier: 'undisclosed' },
        donors: [{ code: 'FRA' }, { code: 'ITA' }],
        items: [{ equipmentType: 'samp-t', quantity: 1, due: 'spring 2023' }],
      },
    ],
    sources: [
      {
        url: 'https://tg24.sky.it/mondo/2023/02/03/accordo-italia-francia-sistema-antimissile-ucraina',
        publisher: 'Sky TG24',
        publishedOn: '2023-02-03',
        official: false,
        says: 'Gives a note of Italy’s defence ministry: after a call the two ministers settled the technical details and hand the system over jointly in spring 2023.',
      },
      {
        url: 'https://www.boursier.com/actualites/reuters/la-france-et-l-italie-vont-livrer-a-l-ukraine-un-systeme-de-defense-antimissile-317682.html',
        publisher: 'Reuters, through Boursier.com',
        publishedOn: '2023-02-03',
        official: false,
        says: 'Gives the release of the French ministry: a SAMP/T – MAMBA system reaches Ukraine in spring 2023.',
      },
      {
        url: 'https://www.reuters.com/world/europe/france-italy-ready-deliver-sampt-anti-missile-system-ukraine-2023-02-03/',
        publisher: 'Reuters',
        publishedOn: '2023-02-03',
        official: false,
        says: 'France and Italy are ready to deliver a SAMP/T system.',
      },
      {
        url: 'https://www.assemblee-nationale.fr/dyn/16/comptes-rendus/cion_def/l16cion_def2223020_compte-rendu',
        publisher: 'Assemblée nationale',
        official: true,
        says: 'Record of a hearing of the defence committee in which one Italian system is spoken of.',
      },
    ],
  },
]

import type { LandmarkPledge } from '../landmark'
import { official, press, undisclosed } from './writing'

const slovenia = official('Government of Slovenia')
const donors = [{ code: 'SVN' }]

export const SLOVENIA_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'SVN-2022-06-16-m-80a',
    summary: '35 BVP M-80A fighting vehicles',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '16 June 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'bvp-m80a',
            quantity: 35,
            condition: 'used',
            deliveries: [{ quantity: 35, date: 'by 16 June 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'RTV Slovenija',
        'https://www.rtvslo.si/slovenija/sarec-zaveze-natu-ostajajo-zmanjsevanja-sredstev-za-obrambo-ne-bo/631221',
        null,
        'The defence minister confirms that 35 vehicles have been sent.',
      ),
      press(
        'Militarnyi',
        'https://mil.in.ua/en/news/slovenia-handed-over-35-m80a-infantry-fighting-vehicles-to-ukraine/',
        null,
        'Names the type as M-80A.',
      ),
    ],
  },
  {
    externalId: 'SVN-2022-09-19-m-55s',
    summary: '28 M-55S tanks, for which Germany gives Slovenia lorries',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '19 September 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm-55s',
            quantity: 28,
            condition: 'used',
            deliveries: [{ quantity: 28, date: 'by 15 January 2023' }],
          },
        ],
      },
    ],
    sources: [
      slovenia(
        'https://www.gov.si/en/news/2022-09-19-prime-minister-robert-golob-in-a-telephone-conversation-with-german-chancellor-olaf-scholz-about-current-european-affairs/',
        '2022-09-19',
        'The heads of government of Slovenia and Germany agree: 28 tanks for Ukraine, 40 lorries for Slovenia.',
      ),
      slovenia(
        'https://www.gov.si/en/news/2022-11-28-in-kiev-minister-sarec-expresses-slovenias-support-and-solidarity-to-ukraine/',
        '2022-11-28',
        'The defence minister visits Kyiv after Slovenia’s deliveries.',
      ),
    ],
  },
  {
    externalId: 'SVN-2023-03-16-anti-aircraft-guns',
    summary: 'Anti-aircraft guns, anti-tank mines, ammunition and fuel',
    detail:
      'The foreign minister named them before parliament in mid-March 2023; when each was promised is not known.',
    category: 'mixed_package',
    tranches: [
      {
        announced: 'by 16 March 2023',
        amount: undisclosed,
        donors,
        items: [
          { equipmentType: 'anti-aircraft-gun', quantity: 200 },
          { equipmentType: 'anti-tank-mine', quantity: 8000 },
          { kind: 'ammunition', designation: 'Ammunition' },
          { equipmentType: 'fuel' },
        ],
      },
    ],
    sources: [
      press(
        'Social Democrats of Slovenia',
        'https://socialnidemokrati.si/tanja-fajon-sds-zeli-z-resolucijo-nabirati-politicne-tocke-na-hrbtu-ukrajine/',
        null,
        'The foreign minister’s party gives her words in parliament, with numbers.',
      ),
      press(
        '24ur',
        'https://www.24ur.com/novice/slovenija/tanja-fajon-razkrila-tajne-podatke.html',
        null,
        'Reports that the minister revealed what had been secret.',
      ),
    ],
  },
]

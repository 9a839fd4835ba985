import type { LandmarkPledge } from '../landmark'
import { envelope, official, press, sum, undisclosed, worth } from './writing'

const canada = official('Government of Canada')
const donors = [{ code: 'CAN' }]

/** How the department’s own overview of February 2023, kept by the Internet Archive, puts it. */
const overview = (...rest: [says: string, ...amounts: ReturnType<typeof sum>[]]) =>
  canada(
    'http://web.archive.org/web/20230223203721/https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html',
    null,
    ...rest,
  )

export const CANADA_2022_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'CAN-2022-02-04-protective-gear',
    summary: 'Non-lethal gear: protective, load-carrying, surveillance and detection equipment',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '4 February 2022',
        amount: undisclosed,
        donors,
        items: [
          { designation: 'Personal protective and load-carriage equipment' },
          { designation: 'Surveillance and detection equipment' },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2022/02/canada-sends-non-lethal-military-aid-to-further-support-ukraine.html',
        '2022-02-04',
        'Canada sends non-lethal equipment: protection and load carriage for soldiers, surveillance and detection.',
      ),
    ],
  },
  {
    externalId: 'CAN-2022-02-14-small-arms',
    summary: 'First lethal aid: small arms, sniper rifles and 1.5 million rounds',
    detail:
      'The first figure was 7 million Canadian dollars. The department’s overview of February 2023 gives 10 million and counts more weapons than were named at first.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '14 February 2022',
        amount: worth('CAD', '7m'),
        donors,
        items: [
          { equipmentType: 'machine-gun' },
          { equipmentType: 'pistol' },
          { equipmentType: 'assault-rifle', designation: 'Carbine' },
          { equipmentType: 'sniper-rifle' },
          { kind: 'ammunition', equipmentType: 'small-arms-round', quantity: 1500000 },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2022/02/canada-commits-lethal-weapons-and-ammunition-in-support-of-ukraine.html',
        '2022-02-14',
        'Canada sends machine guns, pistols, carbines, sniper rifles and 1.5 million rounds.',
        sum('CAD', '7m'),
      ),
      overview('Puts the same donation at 10 million Canadian dollars.', sum('CAD', '10m')),
    ],
  },
  {
    externalId: 'CAN-2022-02-27-protective-gear',
    summary: 'Helmets, body armour, gas masks and night vision',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '27 February 2022',
        amount: worth('CAD', '25m'),
        donors,
        items: [
          { equipmentType: 'helmet' },
          { equipmentType: 'body-armour' },
          { designation: 'Gas mask' },
          { equipmentType: 'night-vision-device' },
        ],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/global-affairs/news/2022/02/canada-sending-additional-25m-military-aid-to-support-ukraine.html',
        '2022-02-27',
        'Canada adds 25 million Canadian dollars of protective military equipment.',
        sum('CAD', '25m'),
      ),
      overview(
        'A year later counts 15 million Canadian dollars of non-lethal equipment in all.',
        sum('CAD', '15m', 'non-lethal equipment in all, as counted in 2023'),
      ),
    ],
  },
  {
    externalId: 'CAN-2022-02-28-carl-gustaf',
    summary: '100 Carl Gustaf recoilless rifles with 2,000 rounds',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: '28 February 2022',
        amount: worth('CAD', '12m'),
        donors,
        items: [
          {
            equipmentType: 'carl-gustaf',
            designation: 'Carl Gustaf M2',
            quantity: 100,
            quantityQualifier: 'at_least',
            deliveries: [{ quantity: 100, date: 'by 3 October 2022' }],
          },
          {
            kind: 'ammunition',
            designation: '84 mm round',
            quantity: 2000,
            deliveries: [{ quantity: 2000, date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      canada(
        'http://web.archive.org/web/20220508170102/https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html',
        null,
        'Lists at least 100 Carl Gustaf M2 and 2,000 rounds of 84 mm ammunition among the donations.',
      ),
      overview(
        'Puts the launchers and their rounds at 12 million Canadian dollars.',
        sum('CAD', '12m'),
      ),
    ],
  },
  {
    externalId: 'CAN-2022-03-01-rations-vests',
    summary: '390,000 ration packs and about 1,600 fragmentation vests',
    category: 'engineering_logistics_and_medical',
    tranches: [
      {
        announced: '1 March 2022',
        amount: worth('CAD', '10m'),
        donors,
        items: [
          {
            equipmentType: 'ration',
            designation: 'Individual meal pack',
            quantity: 390000,
            deliveries: [{ quantity: 390000, date: 'by 3 October 2022' }],
          },
          {
            equipmentType: 'body-armour',
            designation: 'Fragmentation vest',
            quantity: 1600,
            quantityQualifier: 'approximately',
            deliveries: [{ quantity: 1600, qualifier: 'approximately', date: 'by 3 October 2022' }],
          },
        ],
      },
    ],
    sources: [
      canada(
        'http://web.archive.org/web/20220508170102/https://www.canada.ca/en/department-national-defence/campaigns/canadian-military-support-to-ukraine.html',
        null,
        'Lists 390,000 meal packs and some 1,600 fragmentation vests.',
      ),
      overview('Puts the donation at 10 million Canadian dollars.', sum('CAD', '10m')),
    ],
  },
  {
    externalId: 'CAN-2022-03-03-m72',
    summary: '4,500 M72 rocket launchers, 7,500 hand grenades and satellite imagery',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        label: 'Rocket launchers and grenades',
        announced: '3 March 2022',
        amount: worth('CAD', '7m'),
        donors,
        items: [
          {
            equipmentType: 'm72',
            quantity: 4500,
            deliveries: [{ quantity: 4500, date: 'by 3 October 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'grenade',
            quantity: 7500,
            deliveries: [{ quantity: 7500, date: 'by 3 October 2022' }],
          },
        ],
      },
      {
        label: 'Satellite imagery',
        announced: '3 March 2022',
        amount: worth('CAD', '1m'),
        donors,
        items: [{ kind: 'service', equipmentType: 'satellite-imagery' }],
      },
    ],
    sources: [
      canada(
        'https://www.canada.ca/en/department-national-defence/news/2022/03/defence-minister-anand-announces-additional-military-support-to-ukraine.html',
        '2022-03-03',
        'Canada sends M72 launchers and hand grenades and pays a million Canadian dollars for commercial satellite images.',
        sum('CAD', '1m', 'satellite imagery'),
      ),
      overview(
        'Puts the launchers and grenades at 7 million Canadian dollars.',
        sum('CAD', '7m', 'launchers and grenades'),
      ),
    ],
  },
  {
    externalId: 'CAN-2022-03-09-fifty-million',
    summary: 'C$50 million of lethal and non-lethal equipment, among it drone cameras',
    detail: 'No list of what was bought with it was published.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '9 March 2022',
        amount: envelope('CAD', '50m'),
        donors,
        items: [{ designation: 'Camera for surveillance drones' }],
      },
    ],
    sources: [
      canada(
        'https://www.pm.gc.ca/en/news/news-releases/2022/03/09/prime-minister-participates-successful-visit-germany',
        '2022-03-09',
        'On his visit to Germany the prime minister promises another 50 million Canadian dollars of military equipment.',
        sum('CAD', '50m'),
      ),
      press(
        'CTV News',
        'https://www.ctvnews.ca/politics/ukraine-can-t-negotiate-with-gun-to-head-says-joly-as-trudeau-presses-allies-1.5811832',
        null,
        'Names Canadian-made cameras for drones as part of the promise.',
        sum('CAD', '50m'),
      ),
    ],
  },
]

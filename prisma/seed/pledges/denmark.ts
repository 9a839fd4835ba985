import type { LandmarkPledge } from '../landmark'
import { fromEnvelope, kielInstitute, official, press, sum, undisclosed, worth } from './writing'

const denmark = official('Government of Denmark')
const defenceMinistry = official('Ministry of Defence of Denmark')
const donors = [{ code: 'DNK' }]

export const DENMARK_PLEDGES: LandmarkPledge[] = [
  {
    externalId: 'DNK-2022-03-04-m72-stinger',
    summary: '2,700 M72 rocket launchers and 300 Stinger missiles',
    detail:
      'The Kiel Institute counted 300 Stingers in its data to January 2023 and 407 in those to June 2024.',
    category: 'infantry_weapons_and_ammunition',
    tranches: [
      {
        announced: 'by 4 March 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'm72',
            quantity: 2700,
            deliveries: [{ quantity: 2700, date: 'by 4 March 2022' }],
          },
          {
            equipmentType: 'stinger',
            quantity: 300,
            deliveries: [{ quantity: 300, date: 'by 4 March 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'Global Defense Corp',
        'https://www.globaldefensecorp.com/2022/03/04/denmark-delivered-2700-anti-tank-rockets-and-300-stinger-missiles-to-ukraine/',
        '2022-03-04',
        'Reports that Denmark has handed over 2,700 anti-tank rockets and 300 Stinger missiles.',
      ),
      press(
        'Defence Blog',
        'https://defence-blog.com/ukraine-receive-m72-law-weapon-systems/',
        null,
        'Ukraine is to receive M72 launchers from Denmark.',
      ),
    ],
  },
  {
    externalId: 'DNK-2022-04-21-m113',
    summary: 'DKK 600 million of arms: M113 carriers, anti-tank mines and mortars',
    detail:
      'Danish press also spoke of 25 Piranha III carriers; Switzerland, where they were made, refused their re-export on 1 June 2022.',
    category: 'armour_and_vehicles',
    tranches: [
      {
        announced: '21 April 2022',
        amount: worth('DKK', '600m'),
        donors,
        items: [
          { equipmentType: 'm113', quantity: 50, condition: 'used' },
          { equipmentType: 'anti-tank-mine' },
          { equipmentType: 'mortar', designation: 'M10 mortar' },
          { kind: 'ammunition', equipmentType: 'mortar-round' },
        ],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/spains-pm-sanchez-denmarks-pm-frederiksen-visit-kyiv-2022-04-21/',
        '2022-04-21',
        'In Kyiv the prime minister promises another 600 million kroner of arms, which brings Denmark’s total to a billion.',
        sum('DKK', '600m'),
        sum('DKK', '1bn', 'all military aid so far'),
      ),
      press(
        'Army Recognition',
        'https://www.armyrecognition.com/defense_news_april_2022_global_security_army_industry/denmark_approves_delivery_of_m113_tracked_armored_vehicles_and_ammunition_to_ukraine.html',
        null,
        'Denmark approves the delivery of M113 carriers, with mines, mortars and their rounds.',
      ),
      press(
        'Defence Blog',
        'https://defence-blog.com/swiss-veto-danish-request-to-re-export-piranha-3-armoured-vehicles-to-ukraine/',
        '2022-06-01',
        'Switzerland turns down the re-export of Piranha III carriers, of which Denmark was said to plan to give 25.',
      ),
    ],
  },
  {
    externalId: 'DNK-2022-05-31-harpoon',
    summary: 'A Harpoon coastal defence launcher with missiles',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: 'by 31 May 2022',
        amount: undisclosed,
        donors,
        items: [
          {
            equipmentType: 'harpoon',
            designation: 'Harpoon coastal defence launcher',
            quantity: 1,
            deliveries: [{ quantity: 1, date: 'by 3 October 2022' }],
          },
          {
            kind: 'ammunition',
            equipmentType: 'harpoon',
            designation: 'Harpoon missile',
            deliveries: [{ quantity: null, date: 'by 28 May 2022' }],
          },
        ],
      },
    ],
    sources: [
      press(
        'Euractiv',
        'https://www.euractiv.com/section/politics/short_news/denmark-to-send-harpoon-launchers-missiles-to-ukraine/',
        null,
        'Denmark is to send a Harpoon launcher and missiles for coastal defence.',
      ),
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/ukraine-receives-harpoon-missiles-howitzers-says-defence-minister-2022-05-28/',
        '2022-05-28',
        'Ukraine’s defence minister says that Harpoon missiles from Denmark are arriving.',
      ),
      kielInstitute('In its data to 3 October 2022 the launcher counts as delivered.'),
    ],
  },
  {
    externalId: 'DNK-2022-08-11-copenhagen-conference',
    summary: 'About DKK 820 million for weapons and training, pledged at the Copenhagen conference',
    detail:
      'Denmark’s third of the 16 Zuzana 2 howitzers announced on 2 October 2022 is said to come out of this sum; the howitzers therefore carry only what was allocated.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '11 August 2022',
        amount: { qualifier: 'approximately', currency: 'DKK', pledged: '820m' },
        donors,
        items: [{ kind: 'training', designation: 'Training of Ukrainian soldiers' }],
      },
    ],
    sources: [
      denmark(
        'https://www.regeringen.dk/nyheder/2022/ny-massiv-donationspakke-til-ukraine/',
        '2022-08-11',
        'The government offers a package of about 820 million kroner for arms, equipment and training.',
        sum('DKK', '820m', undefined, 'approximately'),
      ),
      defenceMinistry(
        'https://www.fmn.dk/en/news/2022/130-danish-soldiers-will-train-ukrainian-colleagues/',
        null,
        'About 130 Danish soldiers will train Ukrainians.',
      ),
    ],
  },
  {
    externalId: 'DNK-2022-10-02-zuzana-2',
    summary: '16 Zuzana 2 howitzers made in Slovakia, paid for by Denmark, Germany and Norway',
    detail:
      'The three pay in equal parts, from money they had promised before; the pledge therefore carries what was allocated and promises nothing twice.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '2 October 2022',
        amount: fromEnvelope('EUR', '92m'),
        donors: [{ code: 'DNK' }, { code: 'DEU' }, { code: 'NOR' }],
        sharesStated: true,
        items: [
          {
            equipmentType: 'zuzana-2',
            quantity: 16,
            condition: 'new',
            due: 'from the second half of 2023',
          },
        ],
      },
    ],
    sources: [
      official('Ministers of defence of Norway, Germany, Slovakia and Denmark')(
        'https://www.regjeringen.no/en/aktuelt/statement-by-the-norwegian-german-slovakian-and-danish-ministers-of-defence/id2930329/',
        '2022-10-02',
        'The three countries finance howitzers from Slovakia’s industry together.',
      ),
      press(
        'Defence Industry News',
        'https://defenceindustrynews.com/all-news/defence-minister-j-nad-konstrukta-defence-will-produce-additional-howitzers-for-ukraine/',
        '2022-10-02',
        'Konštrukta Defence builds 16 howitzers for which the three countries have set aside 92 million euros; the first come in the second half of 2023.',
        sum('EUR', '92m'),
      ),
      press(
        'The Defense Post',
        'https://www.thedefensepost.com/2022/10/03/germany-denmark-norway-howitzers-ukraine/',
        '2022-10-03',
        'Reports the joint purchase of 16 howitzers.',
      ),
      kielInstitute(
        'Divides the cost into equal parts of some 30.7 million euros and takes Denmark’s and Norway’s from their earlier pledges.',
        sum('EUR', '30.67m', 'each country’s part', 'approximately'),
      ),
    ],
  },
  {
    externalId: 'DNK-2022-12-21-international-fund',
    summary: 'DKK 300 million to the International Fund for Ukraine',
    detail: 'A fact sheet of March 2023 gives 370 million kroner for the fund.',
    category: 'funding',
    tranches: [
      {
        announced: '21 December 2022',
        amount: worth('DKK', '300m'),
        donors,
        items: [{ kind: 'fund_contribution', designation: 'International Fund for Ukraine' }],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/denmark-donates-43-mln-military-aid-ukraine-2022-12-21/',
        '2022-12-21',
        'The defence ministry gives 300 million kroner through the fund that Britain leads; Reuters puts that at 43 million US dollars.',
        sum('DKK', '300m'),
        sum('USD', '43m', undefined, 'approximately'),
      ),
      denmark(
        'https://ukraine.um.dk/en/-/media/country-sites/ukraine-en/denmark-supports-ukraine/fact-sheet-military-support-for-ukraine.ashx',
        null,
        'The fact sheet of March 2023 counts 370 million kroner for the fund.',
        sum('DKK', '370m'),
      ),
    ],
  },
  {
    externalId: 'DNK-2023-01-19-caesar',
    summary: 'All 19 of Denmark’s CAESAR howitzers',
    detail:
      'Ukraine’s defence ministry thanked Denmark for the howitzers on 13 February 2023, but its minister spoke on 28 April of their arrival that day. While the accounts disagree, no delivery is recorded.',
    category: 'artillery_and_missiles',
    tranches: [
      {
        announced: '19 January 2023',
        amount: undisclosed,
        donors,
        items: [{ equipmentType: 'caesar', quantity: 19, condition: 'new' }],
      },
    ],
    sources: [
      press(
        'Reuters',
        'https://www.reuters.com/world/europe/denmark-send-artillery-ukraine-delaying-own-build-up-2023-01-19/',
        '2023-01-19',
        'Denmark sends the howitzers and puts off the build-up of its own brigade.',
      ),
      press(
        'The Local',
        'https://www.thelocal.dk/20230119/denmark-to-donate-19-french-made-howitzers-to-ukraine/',
        '2023-01-19',
        'Denmark gives 19 CAESAR, some of them still on order.',
      ),
      press(
        'Ukrainska Pravda',
        'https://www.pravda.com.ua/eng/news/2023/02/13/7389086/',
        '2023-02-13',
        'Ukraine’s defence ministry says that Denmark has handed over all 19.',
      ),
    ],
  },
  {
    externalId: 'DNK-2023-03-15-ninth-package',
    summary: 'Ninth package: missiles, machine guns, mines, charges for shells, demining robots',
    detail:
      'Paid from the Ukraine Fund agreed on the same day, which sets aside 5.4 billion kroner for military aid in 2023. The fund itself is no pledge here, since what it pays is recorded package by package. The ministry’s package includes 100 million kroner given through NATO.',
    category: 'mixed_package',
    tranches: [
      {
        announced: '15 March 2023',
        amount: worth('DKK', '1bn'),
        donors,
        items: [
          { kind: 'ammunition', equipmentType: 'small-arms-round' },
          { equipmentType: 'machine-gun', designation: 'Heavy machine gun, 12.7 mm' },
          { equipmentType: 'anti-tank-mine' },
          { kind: 'ammunition', equipmentType: 'air-defence-missile' },
          { kind: 'ammunition', designation: 'Propellant charges for 155 mm shells' },
          { designation: 'Demining robot', quantity: 21 },
          { equipmentType: 'generator', quantity: 15 },
          { designation: 'Hangar tent', quantity: 6 },
          {
            kind: 'fund_contribution',
            designation: 'Contribution through NATO',
            amount: { currency: 'DKK', amount: '100m' },
          },
        ],
      },
    ],
    sources: [
      defenceMinistry(
        'https://www.fmn.dk/da/nyheder/2023/ukraine-fond-finansierer-stor-ny-donationspakke/',
        null,
        'The new Ukraine Fund pays a large package of arms and ammunition; part of it goes through NATO.',
        sum('DKK', '1bn'),
        sum('DKK', '100m', 'given through NATO'),
      ),
      press(
        'Militarnyi',
        'https://mil.in.ua/en/news/denmark-readies-ninth-aid-package-for-ukraine-s-military/',
        null,
        'Lists the contents and puts the package at 130 million euros.',
        sum('EUR', '130m'),
      ),
      official('Ministry of Finance of Denmark')(
        'https://fm.dk/media/26852/aftale-om-etablering-af-ukrainefond-i-2023.pdf',
        '2023-03-15',
        'The agreement on the fund: 5.4 billion kroner for military aid in 2023, beside civilian aid and support of business.',
        sum('DKK', '5.4bn', 'military part of the fund for 2023'),
      ),
    ],
  },
]

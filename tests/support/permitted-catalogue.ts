import { type Asking, always, gets, type PostedForm, refused, signInFirst } from './asked'

const CATALOGUE = '/desk/catalogue'
const CODES: Record<Asking, string> = {
  visitor: 'QVA',
  editor: 'QEA',
  reviewer: 'QRA',
  administrator: 'QAA',
}
const YEARS: Record<Asking, string> = {
  visitor: '2031',
  editor: '2032',
  reviewer: '2033',
  administrator: '2034',
}

/** A form of the catalogue, whose page and action alike send away whoever may not change it. */
const ofCatalogue = (
  name: string,
  path: string,
  typed: (who: Asking) => Record<string, string>,
  toSaved: (who: Asking) => string,
): PostedForm => ({
  action: `app${CATALOGUE}/${path.split('/')[0]}/actions.ts ${name}`,
  path: always(`${CATALOGUE}/${path}`),
  button: always('Save'),
  typed,
  answers: {
    visitor: refused(signInFirst(toSaved('visitor').replace(/\?.*/, ''))),
    editor: refused('/desk?refused=catalogue'),
    reviewer: gets(toSaved('reviewer')),
    administrator: gets(toSaved('administrator')),
  },
})

/** The catalogues’ forms. */
export const CATALOGUE_FORMS: readonly PostedForm[] = [
  ofCatalogue(
    'addDonorAction',
    'donors/new',
    (who) => ({ code: CODES[who], name: `Of ${who}`, kind: 'country' }),
    (who) => `${CATALOGUE}/donors?saved=${CODES[who]}`,
  ),
  ofCatalogue(
    'changeDonorAction',
    'donors/DNK',
    (who) => ({ name: `Denmark, ${who}` }),
    always(`${CATALOGUE}/donors?saved=DNK`),
  ),
  ofCatalogue(
    'setDonorYearAction',
    'donors/DNK/new',
    (who) => ({ year: YEARS[who], population: '6000000' }),
    (who) => `${CATALOGUE}/donors/DNK?saved=${YEARS[who]}`,
  ),
  ofCatalogue(
    'addEquipmentTypeAction',
    'equipment/new',
    (who) => ({ designation: `Type ${who}`, class: 'main_battle_tank' }),
    (who) => `${CATALOGUE}/equipment?saved=type-${who}`,
  ),
  ofCatalogue(
    'changeEquipmentTypeAction',
    'equipment/leopard-2',
    (who) => ({ designation: `Leopard 2 ${who}` }),
    always(`${CATALOGUE}/equipment?saved=leopard-2`),
  ),
  ofCatalogue(
    'addDonorGroupAction',
    'groups/new',
    (who) => ({ code: `of-${who}`, name: `Of ${who}`, membersName: 'Members' }),
    (who) => `${CATALOGUE}/groups?saved=of-${who}`,
  ),
  ofCatalogue(
    'renameDonorGroupAction',
    'groups/nato',
    (who) => ({ name: `NATO, ${who}` }),
    always(`${CATALOGUE}/groups?saved=nato`),
  ),
  ofCatalogue(
    'addMembershipAction',
    'groups/eu/new',
    (who) => ({ donorCode: 'CAN', since: `${YEARS[who]}-01-01`, through: `${YEARS[who]}-12-31` }),
    always(`${CATALOGUE}/groups/eu?saved=CAN`),
  ),
  ofCatalogue(
    'changeMembershipAction',
    'groups/nato/FIN-2023-04-04',
    (who) => ({ through: `${YEARS[who]}-12-31` }),
    always(`${CATALOGUE}/groups/nato?saved=FIN`),
  ),
  ofCatalogue(
    'addReportedTotalAction',
    'reported-totals/new',
    (who) => claimOf(who),
    always(`${CATALOGUE}/reported-totals?saved=…`),
  ),
]

function claimOf(who: Asking): Record<string, string> {
  const day = '2023-03-01'
  return {
    claimant: `A claimant of ${who}`,
    groupCode: 'eu',
    membershipOn: day,
    aidType: 'military',
    measureWords: 'provided',
    qualifier: 'exact',
    amount: '1bn',
    currency: 'EUR',
    periodFrom: '2022-02-24',
    periodThrough: day,
    statedOn: day,
    'sources.0.publisher': 'A claimant',
    'sources.0.official': 'yes',
    'sources.0.says': 'What was provided.',
    'sources.0.statedAmounts.0.qualifier': 'exact',
    'sources.0.statedAmounts.0.amount': '1bn',
    'sources.0.statedAmounts.0.currency': 'EUR',
  }
}

import { type Asking, always, gets, type PostedForm, refused } from './asked'

const CATALOGUE = '/desk/catalogue'
const CODES: Record<Asking, string> = {
  visitor: 'QVA',
  editor: 'QEA',
  reviewer: 'QRA',
  administrator: 'QAA',
}
/** Of figures and of memberships: a membership is entered once it has begun. */
const YEARS: Record<Asking, string> = {
  visitor: '2011',
  editor: '2012',
  reviewer: '2013',
  administrator: '2014',
}
/** Last days may be to come. */
const LAST_DAYS: Record<Asking, string> = {
  visitor: '2031-12-31',
  editor: '2032-12-31',
  reviewer: '2033-12-31',
  administrator: '2034-12-31',
}
/** Of what somebody entered above, by whoever asks; those who may enter nothing ask about the administrator’s. */
const CLAIMS: Record<Asking, string> = {
  visitor: '3',
  editor: '3',
  reviewer: '2',
  administrator: '3',
}

/** A form of the catalogue, which comes back with what was typed to whoever may not change it. */
const ofCatalogue = (
  name: string,
  path: string | ((who: Asking) => string),
  typed: (who: Asking) => Record<string, string>,
  toSaved: (who: Asking) => string,
  button = 'Save',
): PostedForm => ({
  action: `app${CATALOGUE}/${pathFor(path, 'visitor').split('/')[0]}/actions.ts ${name}`,
  path: (who) => `${CATALOGUE}/${pathFor(path, who)}`,
  button: always(button),
  typed,
  answers: {
    visitor: refused('Your session has ended: sign in below.'),
    editor: refused('You may not do this any more: ask an administrator.'),
    reviewer: gets(toSaved('reviewer')),
    administrator: gets(toSaved('administrator')),
  },
})

function pathFor(path: string | ((who: Asking) => string), who: Asking): string {
  return typeof path === 'string' ? path : path(who)
}

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
    (who) => ({ through: LAST_DAYS[who] }),
    always(`${CATALOGUE}/groups/nato?saved=FIN`),
  ),
  ofCatalogue(
    'removeMembershipAction',
    (who) => `groups/eu/CAN-${who === 'reviewer' ? YEARS.reviewer : YEARS.administrator}-01-01`,
    always({}),
    always(`${CATALOGUE}/groups/eu?removed=CAN`),
    'Remove this membership for good',
  ),
  ofCatalogue(
    'addReportedTotalAction',
    'reported-totals/new',
    (who) => claimOf(who),
    always(`${CATALOGUE}/reported-totals?saved=…`),
  ),
  ofCatalogue(
    'withdrawReportedTotalAction',
    (who) => `reported-totals/${CLAIMS[who]}/withdraw`,
    always({ reason: 'Entered for the wrong group.' }),
    always(`${CATALOGUE}/reported-totals?withdrawn=…`),
    'Withdraw this claim',
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

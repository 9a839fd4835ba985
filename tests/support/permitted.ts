import { type Asking, always, gets, type PostedForm, refused, signInFirst } from './asked'
import { CATALOGUE_FORMS } from './permitted-catalogue'
import { IMPORT_FORMS } from './permitted-import'
import { PASSWORD } from './sign-in'

// What whoever asks gets from each server action and each route handler of the code.

/** What each writes of its own, so that none stands in another’s way. */
const PLEDGES: Record<Asking, string> = {
  visitor: 'P1001',
  editor: 'P1002',
  reviewer: 'P1003',
  administrator: 'P1004',
}
const WITHDRAWN: Record<Asking, string> = {
  visitor: 'P1011',
  editor: 'P1012',
  reviewer: 'P1013',
  administrator: 'P1014',
}

const forEditors = (toAnswer: (who: Asking) => string, visitor: string) => ({
  visitor: refused(visitor),
  editor: gets(toAnswer('editor')),
  reviewer: gets(toAnswer('reviewer')),
  administrator: gets(toAnswer('administrator')),
})
const forEveryone = (answer: string) => ({
  ...forEditors(always(answer), ''),
  visitor: gets(answer),
})

const ACCOUNT = '/desk/account'
const ofAccount = (
  name: string,
  button: string,
  answer: string,
  further: Partial<PostedForm>,
): PostedForm => ({
  action: `app/desk/account/actions.ts ${name}`,
  path: always(ACCOUNT),
  button: always(button),
  answers: forEditors(always(answer), signInFirst(ACCOUNT)),
  ...further,
})

const TARGET = '/desk/people/target'
const ofPeople = (
  name: string,
  path: string,
  button: string,
  answer: string,
  typed: Record<string, string> = {},
): PostedForm => ({
  action: `app/desk/people/actions.ts ${name}`,
  path: always(path),
  button: always(button),
  typed: () => typed,
  answers: {
    visitor: refused(signInFirst(path)),
    editor: refused('/desk?refused=people'),
    reviewer: refused('/desk?refused=people'),
    administrator: gets(answer),
  },
})

export const FORMS: readonly PostedForm[] = [
  ofAccount('renameAction', 'Save the name', 'The name is saved.', {
    typed: (who) => ({ name: `Called ${who}` }),
  }),
  ofAccount(
    'changePasswordAction',
    'Change the password',
    'The password is changed; other devices are signed out.',
    {
      typed: () => ({ currentPassword: PASSWORD, password: PASSWORD, again: PASSWORD }),
    },
  ),
  ofAccount('signOutEverywhereAction', 'Sign out everywhere', '/sign-in', { endsSession: true }),
  ...CATALOGUE_FORMS,
  ...IMPORT_FORMS,
  {
    action: 'app/desk/pledges/actions.ts pledgeFormAction',
    path: always('/desk/pledges/new'),
    button: always('Save draft'),
    typed: (who) => ({ summary: `Kept by ${who}` }),
    answers: forEditors(always('/desk/drafts/…'), 'Your session has ended: sign in below.'),
  },
  {
    action: 'app/desk/pledges/actions.ts pledgeFormAction',
    path: (who) => `/desk/pledges/${PLEDGES[who]}`,
    button: always('Publish as revision 2'),
    typed: (who) => ({
      summary: `Changed by ${who}`,
      changeKind: 'correction',
      reason: 'It was misread.',
    }),
    answers: forEditors(
      (who) => `/pledges/${PLEDGES[who]}?published=2`,
      'Your session has ended: sign in below.',
    ),
  },
  {
    action: 'app/desk/drafts/actions.ts discardDraftAction',
    path: always('/desk'),
    button: (who) =>
      `Discard the draft “Kept by ${who === 'visitor' ? 'administrator' : who}” for good`,
    answers: forEditors(always('/desk'), signInFirst('/desk')),
  },
  {
    action: 'app/desk/pledges/[reference]/withdraw/actions.ts withdrawPledgeAction',
    path: (who) => `/desk/pledges/${WITHDRAWN[who]}/withdraw`,
    button: (who) => `Withdraw ${WITHDRAWN[who]}`,
    typed: () => ({ reason: 'It was never promised.' }),
    answers: forEditors(
      (who) => `/pledges/${WITHDRAWN[who]}`,
      'Your session has ended: sign in below.',
    ),
  },
  ofPeople(
    'inviteAction',
    '/desk/people',
    'Make a link',
    'Send this link to asked@example.org. It works once, until …',
    { email: 'asked@example.org', role: 'administrator' },
  ),
  ofPeople(
    'revokeInvitationAction',
    '/desk/people',
    'Revoke the invitation of asked@example.org',
    '/desk/people?revoked=invitation',
  ),
  ofPeople(
    'resetAction',
    TARGET,
    'Make a link for a new password',
    'Send this link to the person. It works once, until …',
  ),
  ofPeople('changeRoleAction', TARGET, 'Change the role', 'The role is Administrator now.', {
    role: 'administrator',
  }),
  ofPeople(
    'changeStateAction',
    TARGET,
    'Disable the account',
    'The account is disabled and signed out everywhere.',
  ),
  {
    action: 'app/sign-in/actions.ts signOutAction',
    path: always('/methodology'),
    button: always('Sign out'),
    answers: forEditors(always('/'), '/'),
    endsSession: true,
  },
  {
    // Whoever knows the password may, also once signed in.
    action: 'app/sign-in/actions.ts signInAction',
    path: always('/sign-in'),
    button: always('Sign in'),
    typed: (who) => ({
      email: `${who === 'visitor' ? 'editor' : who}@example.org`,
      password: PASSWORD,
    }),
    answers: forEveryone('/desk'),
    endsSession: true,
  },
  {
    // Whoever has the link may: it is the right.
    action: 'app/welcome/[token]/actions.ts welcomeAction',
    path: (who) => `/welcome/link-of-${who}`,
    button: always('Make the account'),
    typed: () => ({ name: 'Guest', password: PASSWORD, again: PASSWORD }),
    answers: forEveryone('/desk'),
    endsSession: true,
  },
]

/** What is public: the same for everybody, and nothing is written. */
export const ROUTES: readonly { method: string; path: string; status: number }[] = [
  { method: 'app/api/charts/[chart]/route.ts GET', path: '/charts/donors.csv', status: 200 },
  { method: 'app/api/health/route.ts GET', path: '/api/health', status: 200 },
  { method: 'app/api/reports/[report]/route.ts GET', path: '/reports/donors.csv', status: 200 },
  { method: 'app/contributions.csv/route.ts GET', path: '/contributions.csv', status: 200 },
  { method: 'app/items.csv/route.ts GET', path: '/items.csv', status: 200 },
  { method: 'app/pledges.csv/route.ts GET', path: '/pledges.csv', status: 200 },
]

/** What answers a form that a script sends, here one that says nothing of itself: how, by who asks. Nothing is written. */
export const POSTED_ROUTES: readonly {
  method: string
  path: string
  status: Record<Asking, number>
}[] = [
  {
    method: 'app/desk/drafts/keep/route.ts POST',
    path: '/desk/drafts/keep',
    status: { visitor: 401, editor: 400, reviewer: 400, administrator: 400 },
  },
  {
    method: 'app/desk/import/upload/route.ts POST',
    path: '/desk/import/upload',
    status: { visitor: 401, editor: 403, reviewer: 303, administrator: 303 },
  },
  {
    method: 'app/desk/preview/route.ts POST',
    path: '/desk/preview',
    status: { visitor: 401, editor: 200, reviewer: 200, administrator: 200 },
  },
]

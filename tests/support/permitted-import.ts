import { type Asking, always, type PostedForm, refused, signInFirst } from './asked'
import { toToken } from './uploads'

// What whoever asks gets from what brings releases in. Only the process that is started writes to the ledger, and the
// file that it is given here is no spreadsheet.

const pathOf = (kind: string) => (who: Asking) => `/desk/import/${toToken(`${kind}-${who}`)}`
const USABLE = pathOf('usable')
const REFUSED = pathOf('refused')
const THROWN = pathOf('thrown')

const ofUpload = (
  name: string,
  path: (who: Asking) => string,
  button: string,
  visitor: string,
  answer: string,
): PostedForm => ({
  action: `app/desk/import/actions.ts ${name}`,
  path,
  button: always(button),
  answers: {
    visitor: refused(visitor),
    editor: refused('/desk?refused=import'),
    reviewer: refused(answer),
    administrator: refused(answer),
  },
})

export const IMPORT_FORMS: readonly PostedForm[] = [
  ofUpload(
    'confirmImportAction',
    USABLE,
    'Bring in 1 new pledge',
    signInFirst(USABLE('visitor')),
    '/desk/import/usable-…',
  ),
  ofUpload(
    'readAgainAction',
    REFUSED,
    'Read the file again',
    signInFirst(REFUSED('visitor')),
    '/desk/import/refused-…',
  ),
  ofUpload(
    'discardUploadAction',
    THROWN,
    'Throw this file away',
    signInFirst('/desk/import'),
    '/desk/import',
  ),
]

/** Files for whoever may import; an address and what each is answered. Nothing is written. */
export const KEPT_ROUTES: readonly {
  method: string
  path: string
  status: Record<Asking, number>
}[] = [
  {
    method: 'app/desk/import/[token]/problems.csv/route.ts GET',
    path: `${THROWN('visitor')}/problems.csv`,
    status: { visitor: 401, editor: 403, reviewer: 200, administrator: 200 },
  },
  {
    method: 'app/desk/import/template.xlsx/route.ts GET',
    path: '/desk/import/template.xlsx',
    status: { visitor: 401, editor: 200, reviewer: 200, administrator: 200 },
  },
  {
    method: 'app/desk/import/template.csv/route.ts GET',
    path: '/desk/import/template.csv',
    status: { visitor: 401, editor: 200, reviewer: 200, administrator: 200 },
  },
  {
    // The first facts came without a file.
    method: 'app/desk/import/releases/[id]/problems.csv/route.ts GET',
    path: '/desk/import/releases/1/problems.csv',
    status: { visitor: 401, editor: 403, reviewer: 404, administrator: 404 },
  },
]

/** Every upload that these forms need, by name, and its state. */
export const UPLOADS = (['visitor', 'editor', 'reviewer', 'administrator'] as const).flatMap(
  (who) =>
    [
      [`usable-${who}`, 'usable'],
      [`refused-${who}`, 'refused'],
      [`thrown-${who}`, 'usable'],
    ] as const,
)

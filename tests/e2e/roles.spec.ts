import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { addAccounts, addInvitations } from '../support/accounts'
import { ASKING, type Asking, type PostedForm } from '../support/asked'
import { listActions, listRouteMethods } from '../support/exported'
import { copyTracker, type Served, serveTracker } from '../support/own-tracker'
import { FORMS, POSTED_ROUTES, ROUTES } from '../support/permitted'
import { KEPT_ROUTES, UPLOADS } from '../support/permitted-import'
import {
  openRequests,
  type PageForm,
  postForm,
  readForm,
  signInByPost,
} from '../support/posted-forms'
import { addUpload } from '../support/uploads'

// Who may do what, tried on a server as somebody would who cares for no button: with the form of a page that others are
// shown, over HTTP alone. Each cell says what is answered, and whether anything at all was written.

const ROLES = ['editor', 'reviewer', 'administrator'] as const

// Servers of its own have to start first, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 })

let tracker: { file: string; remove: () => void }
let server: Served
let database: Database.Database
let parser: Page
let requests: Record<Asking, APIRequestContext>

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  tracker = await copyTracker()
  const target = { name: 'target', role: 'editor' } as const
  await addAccounts(tracker.file, [...ROLES.map((role) => ({ name: role, role })), target])
  await addInvitations(
    tracker.file,
    ASKING.map((who) => `link-of-${who}`),
  )
  for (const [name, state] of UPLOADS) addUpload(tracker.file, name, state)
  server = await serveTracker(tracker.file)
  database = new Database(tracker.file, { readonly: true })
  parser = await browser.newPage()
  const open = () => openRequests(server.url)
  requests = {
    visitor: await open(),
    editor: await open(),
    reviewer: await open(),
    administrator: await open(),
  }
  for (const role of ROLES) await signInByPost(requests[role], parser, `${role}@example.org`)
})

test.afterAll(async () => {
  for (const context of Object.values(requests ?? {})) await context.dispose()
  await parser?.close()
  database?.close()
  await server?.end('SIGTERM')
  tracker?.remove()
})

test('the tables name every action and every route handler of the code, and no other', () => {
  expect([...new Set(FORMS.map(({ action }) => action))].toSorted()).toEqual(listActions())
  const routes = [...ROUTES, ...POSTED_ROUTES, ...KEPT_ROUTES].map(({ method }) => method)
  expect(routes.toSorted()).toEqual(listRouteMethods())
})

for (const form of FORMS) {
  test(`${form.action}, “${form.button('administrator')}”`, async () => {
    for (const who of ASKING) {
      const { gets, writes } = form.answers[who]
      const sent = await findForm(form, who)
      const before = countCommits()
      const path = form.path(who)
      const answer = await postForm(requests[who], parser, path, sent, form.typed?.(who))
      const hasWritten = countCommits() !== before
      const got = answer.location ?? answer.says
      const whole = gets.endsWith('…') ? `${got.slice(0, gets.length - 1)}…` : got
      expect({ who, gets: whole, writes: hasWritten }).toEqual({ who, gets, writes })
      expect(answer.location === null ? [200] : [303, 307]).toContain(answer.status)
      if (form.endsSession) await startAnew(who)
    }
  })
}

for (const { method, path, status } of ROUTES) {
  test(`${method} is everybody’s`, async () => {
    const before = countCommits()
    for (const who of ASKING) expect((await requests[who].get(path)).status(), who).toBe(status)
    expect(countCommits()).toBe(before)
  })
}

for (const { method, path, status } of POSTED_ROUTES) {
  test(`${method} answers as the role allows`, async () => {
    const before = countCommits()
    for (const who of ASKING) {
      const answer = await requests[who].post(path, {
        form: { summary: 'Asked' },
        maxRedirects: 0,
      })
      expect(answer.status(), who).toBe(status[who])
      expect(answer.headers()['cache-control'], who).toBe('no-store')
    }
    expect(countCommits()).toBe(before)
  })
}

for (const { method, path, status } of KEPT_ROUTES) {
  test(`${method} answers as the role allows`, async () => {
    for (const who of ASKING)
      expect((await requests[who].get(path)).status(), who).toBe(status[who])
  })
}

/** Changes whenever another connection has committed anything. */
function countCommits(): unknown {
  return database.pragma('data_version', { simple: true })
}

/** The form as this person is shown it, else as somebody is who is shown it. */
async function findForm({ path, button }: PostedForm, who: Asking): Promise<PageForm> {
  for (const whose of [who, 'administrator', 'visitor'] as const) {
    const page = await requests[whose].get(path(who))
    const form = await readForm(parser, await page.text(), button(who))
    if (form) return form
  }
  throw new Error(`Nobody is shown “${button(who)}” at ${path(who)}`)
}

async function startAnew(who: Asking): Promise<void> {
  await requests[who].dispose()
  requests[who] = await openRequests(server.url)
  if (who !== 'visitor') await signInByPost(requests[who], parser, `${who}@example.org`)
}

import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { addAccounts } from '../support/accounts'
import { copyTracker, type Served, serveTracker } from '../support/own-tracker'
import { openRequests, type PageForm, readForm, signInByPost } from '../support/posted-forms'
import { PASSWORD } from '../support/sign-in'

// Two servers on one database: one as on somebody's own machine, and one behind a proxy that ends TLS.

const MS_PER_DAY = 86_400_000
const ATTEMPTS = 16
const PUBLIC_HOST = 'aid.example.org'
const ACCOUNT = '/desk/account'

test.describe.configure({ timeout: 120_000 })

let tracker: { file: string; remove: () => void }
let plain: Served
let proxied: Served
let parser: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  tracker = await copyTracker()
  parser = await browser.newPage()
  const names = ['daily', ...Array.from({ length: ATTEMPTS }, (_, index) => `known-${index}`)]
  await addAccounts(
    tracker.file,
    names.map((name) => ({ name, role: 'editor' })),
  )
  const SECRET = 'one secret of both of the servers'
  plain = await serveTracker(tracker.file, { SECRET })
  proxied = await serveTracker(tracker.file, {
    SECRET,
    PUBLIC_URL: `https://${PUBLIC_HOST}`,
    TRUST_PROXY: '1',
  })
})

test.afterAll(async () => {
  await parser?.close()
  await plain?.end('SIGTERM')
  await proxied?.end('SIGTERM')
  tracker?.remove()
})

test('whoever comes back within seven days stays signed in, and nobody after them', async () => {
  const requests = await openRequests(plain.url)
  await signInByPost(requests, parser, 'daily@example.org')
  const { cookies } = await requests.storageState()
  expect(cookies.map(({ name }) => name)).toEqual(['tracker_session'])
  expect(daysUntil((cookies[0]?.expires ?? 0) * 1000)).toBeCloseTo(400, 1)
  expect(daysUntil(readEnd())).toBeCloseTo(7, 1)

  const early = moveEnd(6.5)
  await expectOpen(requests)
  expect(readEnd()).toBe(early)
  // Nine times six days without one in between: far more than the seven days of one session.
  for (let time = 0; time < 9; time += 1) {
    moveEnd(1)
    await expectOpen(requests)
    expect(daysUntil(readEnd())).toBeCloseTo(7, 1)
  }

  moveEnd(-0.001)
  const answer = await requests.get(ACCOUNT, { maxRedirects: 0 })
  expect(answer.headers().location).toBe('/sign-in?next=%2Fdesk%2Faccount')
  await requests.dispose()
})

test('behind TLS the cookie is for this very host, for TLS and for no script', async () => {
  const form = await openSignIn()
  const { cookie, status } = await trySignIn(form, 'daily@example.org', PASSWORD, 0)
  expect(status).toBe(303)
  const [pair, ...attributes] = cookie.split(/; */)
  expect(pair).toMatch(/^__Host-tracker_session=\S{40,}$/)
  const stated = attributes.map((attribute) => attribute.toLowerCase())
  expect(stated).toEqual(expect.arrayContaining(['path=/', 'secure', 'httponly', 'samesite=lax']))
  expect(stated.filter((attribute) => attribute.startsWith('domain'))).toEqual([])
})

test('a wrong password takes as long whether or not there is an account', async () => {
  const form = await openSignIn()
  const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // By turns, so that whatever else the machine does slows both.
    for (const who of ['known', 'unknown'] as const) {
      const email = `${who}-${attempt}@example.org`
      const { status, ms } = await trySignIn(form, email, 'certainly not this one', attempt)
      expect(status).toBe(200)
      took[who].push(ms)
    }
  }
  // Without the password's check an unknown address would be answered several times as fast.
  const ratio = median(took.unknown) / median(took.known)
  expect(ratio).toBeGreaterThan(0.7)
  expect(ratio).toBeLessThan(1.4)
})

/** What a browser sends by way of the proxy; addresses of clients differ, or they would have to wait. */
function fromClient(number: number): Record<string, string> {
  return {
    Origin: `https://${PUBLIC_HOST}`,
    'X-Forwarded-Host': PUBLIC_HOST,
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-For': `203.0.113.${number + 1}`,
  }
}

async function openSignIn(): Promise<PageForm> {
  const page = await fetch(`${proxied.url}/sign-in`, { headers: fromClient(0) })
  const form = await readForm(parser, await page.text(), 'Sign in')
  if (!form) throw new Error('The page has no form to sign in')
  return form
}

async function trySignIn(form: PageForm, email: string, password: string, client: number) {
  const body = new FormData()
  for (const [name, value] of form) body.set(name, value)
  body.set('email', email)
  body.set('password', password)
  const start = performance.now()
  const answer = await fetch(`${proxied.url}/sign-in`, {
    method: 'POST',
    body,
    headers: fromClient(client),
    redirect: 'manual',
  })
  await answer.text()
  const ms = performance.now() - start
  return { status: answer.status, cookie: answer.headers.get('set-cookie') ?? '', ms }
}

async function expectOpen(requests: APIRequestContext): Promise<void> {
  expect((await requests.get(ACCOUNT, { maxRedirects: 0 })).status()).toBe(200)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function daysUntil(instant: number): number {
  return (instant - Date.now()) / MS_PER_DAY
}

/** When the session ends, in milliseconds since 1970. */
function readEnd(): number {
  return withDatabase((database) =>
    Number(database.prepare("SELECT expiresAt FROM Session WHERE userId = 'daily'").pluck().get()),
  )
}

/** Has the session end in so many days, as it does once time has passed. */
function moveEnd(days: number): number {
  const end = Math.round(Date.now() + days * MS_PER_DAY)
  withDatabase((database) =>
    database.prepare("UPDATE Session SET expiresAt = ? WHERE userId = 'daily'").run(end),
  )
  return end
}

function withDatabase<T>(work: (database: Database.Database) => T): T {
  const database = new Database(tracker.file)
  try {
    return work(database)
  } finally {
    database.close()
  }
}

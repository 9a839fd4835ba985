import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { addAccounts } from '../support/accounts'
import { copyTracker, type Served, serveTracker } from '../support/own-tracker'
import {
  type FormAnswer,
  openRequests,
  postForm,
  readCorrection,
  readForm,
  signInByPost,
} from '../support/posted-forms'
import { expectSoundLedger } from '../support/sound-ledger'

// Twenty editors at two servers on one database. Everything goes over HTTP, as forms without JavaScript do.

const EDITORS = 20
const ROUNDS = 3
const NUMBER = 1002
const CHANGE = `/desk/pledges/P${NUMBER}`

type Editor = { name: string; requests: APIRequestContext }
type Attempt = { editor: Editor; base: number; summary: string; answer: FormAnswer }

// Servers of its own have to start first, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 })

let tracker: { file: string; remove: () => void }
let servers: Served[] = []
let editors: Editor[] = []
let parser: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  tracker = await copyTracker()
  parser = await browser.newPage()
  const names = Array.from({ length: EDITORS }, (_, index) => `editor-${index}`)
  await addAccounts(
    tracker.file,
    names.map((name) => ({ name, role: 'editor' })),
  )
  const settings = { SECRET: 'one secret of both of the processes' }
  servers = await Promise.all([1, 2].map(() => serveTracker(tracker.file, settings)))
  editors = await Promise.all(
    names.map(async (name, index) => {
      const requests = await openRequests(servers[index % servers.length]?.url ?? '')
      await signInByPost(requests, parser, `${name}@example.org`)
      return { name, requests }
    }),
  )
})

test.afterAll(async () => {
  for (const { requests } of editors) await requests.dispose()
  await parser?.close()
  await Promise.all(servers.map(({ end }) => end('SIGTERM')))
  tracker?.remove()
})

test('of twenty editors who publish one pledge at once one does, and the others are told so', async () => {
  const first = countRevisions()
  const attempts: Attempt[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const sent = await publishAtOnce(round)
    expectOnePublished(sent, first + round)
    attempts.push(...sent)
  }
  const over = await publishOverAtOnce(attempts.slice(-EDITORS).filter(isRefused))
  expectOnePublished(over, first + ROUNDS)
  attempts.push(...over)

  const published = attempts.filter(({ answer }) => answer.status === 303)
  expect(published).toHaveLength(ROUNDS + 1)
  expect(countRevisions()).toBe(first + published.length)
  expectSoundLedger(
    tracker.file,
    published.map(({ base, summary }) => ({
      pledgeNumber: NUMBER,
      revisionNumber: base + 1,
      summary,
    })),
  )
})

/** Each opens the form, and once all have it they send it all at once. */
async function publishAtOnce(round: number): Promise<Attempt[]> {
  const opened = await Promise.all(
    editors.map(async (editor) => {
      const page = await editor.requests.get(CHANGE)
      const summary = `Changed by ${editor.name} in round ${round}`
      return { editor, summary, ...(await readCorrection(parser, await page.text(), summary)) }
    }),
  )
  return Promise.all(
    opened.map(async ({ editor, base, summary, form, typed }) => {
      const answer = await postForm(editor.requests, parser, CHANGE, form, typed)
      return { editor, base, summary, answer }
    }),
  )
}

/** Each of those who were told presses the button that publishes over what came in between. */
async function publishOverAtOnce(refused: Attempt[]): Promise<Attempt[]> {
  return Promise.all(
    refused.map(async ({ editor, base, summary, answer: { html } }) => {
      const form = await readForm(parser, html, `Publish mine as revision ${base + 2}`)
      if (!form) throw new Error('The page has no button to publish over it')
      const answer = await postForm(editor.requests, parser, CHANGE, form)
      return { editor, base: base + 1, summary, answer }
    }),
  )
}

function isRefused({ answer }: Attempt): boolean {
  return answer.status === 200
}

/** One leads on to the pledge; the others have their form again, with all they typed. */
function expectOnePublished(attempts: Attempt[], current: number): void {
  expect(new Set(attempts.map(({ base }) => base))).toEqual(new Set([current]))
  const refused = attempts.filter(isRefused)
  const others = attempts.filter((attempt) => !refused.includes(attempt))
  expect(others.map(({ answer: { status, location } }) => ({ status, location }))).toEqual([
    { status: 303, location: `/pledges/P${NUMBER}?published=${current + 1}` },
  ])
  for (const { summary, answer } of refused) {
    expect(answer.says).toBe(
      `Revision ${current + 1} was published in between: compare the two below.`,
    )
    expect(answer.html).toContain(`value="${summary}"`)
  }
}

function countRevisions(): number {
  const database = new Database(tracker.file, { readonly: true })
  try {
    return database
      .prepare<[number], number>(
        'SELECT COUNT(*) FROM Revision WHERE pledgeId = (SELECT id FROM Pledge WHERE number = ?)',
      )
      .pluck()
      .get(NUMBER) as number
  } finally {
    database.close()
  }
}

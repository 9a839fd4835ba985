import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { addAccounts } from '../support/accounts'
import type { Acknowledged } from '../support/acknowledged'
import { copyTracker, type Served, serveTracker } from '../support/own-tracker'
import { openRequests, postForm, readCorrection, signInByPost } from '../support/posted-forms'
import { expectSoundLedger } from '../support/sound-ledger'

// The whole server, the process that starts it too, is killed while editors publish, and started again.

const ROUNDS = 3
const PLEDGES = [1002, 1003, 1004, 1006] as const
const LEAST_ACKNOWLEDGED = 3
const LONGEST_AFTER_MS = 150

// Servers of its own have to start first, on a machine that may be busy.
test.describe.configure({ timeout: 120_000 })

let tracker: { file: string; remove: () => void }
let server: Served | null = null
let parser: Page
let editors: APIRequestContext[] = []

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  tracker = await copyTracker()
  parser = await browser.newPage()
  const names = PLEDGES.map((number) => `editor-of-${number}`)
  await addAccounts(
    tracker.file,
    names.map((name) => ({ name, role: 'editor' })),
  )
  const { url } = await startAgain()
  for (const name of names) {
    const requests = await openRequests(url)
    await signInByPost(requests, parser, `${name}@example.org`)
    editors.push(requests)
  }
})

test.afterAll(async () => {
  for (const requests of editors) await requests.dispose()
  await parser?.close()
  await server?.end('SIGTERM')
  tracker?.remove()
})

test('whatever was acknowledged is there after kill -9 to the whole server', async ({
  request,
}) => {
  const acknowledged: Acknowledged[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const told = await publishUntilKilled(round)
    expect(told.length).toBeGreaterThanOrEqual(LEAST_ACKNOWLEDGED)
    acknowledged.push(...told)
    expectSoundLedger(tracker.file, acknowledged)
    const { url } = await startAgain()
    for (const { pledgeNumber, revisionNumber, summary } of told) {
      const page = await request.get(`${url}/pledges/P${pledgeNumber}?revision=${revisionNumber}`)
      expect(await page.text()).toContain(summary)
    }
    editors = await Promise.all(editors.map((before) => openRequests(url, before)))
  }
})

async function startAgain(): Promise<Served> {
  server = await serveTracker(tracker.file)
  return server
}

/** Each editor revises a pledge of their own, over and over; the server dies soon after some were acknowledged. */
async function publishUntilKilled(round: number): Promise<Acknowledged[]> {
  const told: Acknowledged[] = []
  let isKilled = false
  let onEnough = () => {}
  const enough = new Promise<void>((resolve) => {
    onEnough = resolve
  })
  const tell = (publication: Acknowledged) => {
    told.push(publication)
    if (told.length >= LEAST_ACKNOWLEDGED) onEnough()
  }
  const work = editors.map(async (requests, index) => {
    for (let time = 0; !isKilled; time += 1) {
      tell(await revise(requests, PLEDGES[index] ?? 0, `Round ${round}, time ${time}`))
    }
  })
  const stopped = Promise.allSettled(work)
  await Promise.race([enough, Promise.all(work)])
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_AFTER_MS))
  isKilled = true
  await server?.end('SIGKILL')
  server = null
  await stopped
  return told
}

async function revise(
  requests: APIRequestContext,
  pledgeNumber: number,
  summary: string,
): Promise<Acknowledged> {
  const path = `/desk/pledges/P${pledgeNumber}`
  const page = await requests.get(path)
  const { base, form, typed } = await readCorrection(parser, await page.text(), summary)
  const answer = await postForm(requests, parser, path, form, typed)
  if (answer.status !== 303) throw new Error(`It was not published: ${answer.says}`)
  return { pledgeNumber, revisionNumber: base + 1, summary, at: Date.now() }
}

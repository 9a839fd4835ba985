import { renameSync } from 'node:fs'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { addAccounts, addInvitations } from '../support/accounts'
import { comboboxOf } from '../support/filled-form'
import { copyTracker, type Served, serveTracker } from '../support/own-tracker'
import { openRequests, postForm, readCorrection, signInByPost } from '../support/posted-forms'
import { fillNewPassword, PASSWORD } from '../support/sign-in'

// What a form says while its database cannot be written. Each form was open before.

const NOT_NOW =
  'The database cannot be written right now, and nothing was saved. What you typed stays here: send it again in a minute.'

// Servers of its own have to start first, and a lock is waited for half a minute.
test.describe.configure({ timeout: 120_000 })

let tracker: { file: string; remove: () => void }
let server: Served
let parser: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  tracker = await copyTracker()
  await addAccounts(tracker.file, [{ name: 'administrator', role: 'administrator' }])
  await addInvitations(tracker.file, ['invitation'])
  server = await serveTracker(tracker.file)
  parser = await browser.newPage()
})

test.afterAll(async () => {
  await parser?.close()
  await server?.end('SIGTERM')
  tracker?.remove()
})

test('while the database is missing every form keeps what was typed, and is taken afterwards', async ({
  browser,
}) => {
  const visitor = await browser.newContext({ baseURL: server.url })
  const requests = await openRequests(server.url)
  await signInByPost(requests, parser, 'administrator@example.org')
  const storageState = await requests.storageState()
  const administrator = await browser.newContext({ baseURL: server.url, storageState })
  const forms = [...(await openPublicForms(visitor)), ...(await openForms(administrator))]

  renameSync(tracker.file, `${tracker.file}.away`)
  for (const { page, button, field, typed } of forms) {
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(NOT_NOW)
    await expect(
      page.getByRole('main').getByRole('textbox', { name: field, exact: true }),
    ).toHaveValue(typed)
  }

  renameSync(`${tracker.file}.away`, tracker.file)
  for (const { page, button, secrets, done } of forms) {
    await secrets?.()
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click()
    await done()
  }
  for (const closed of [requests, visitor, administrator]) await closed[Symbol.asyncDispose]()
})

test('while another program holds the lock for long, a sent pledge comes back whole', async () => {
  const requests = await openRequests(server.url)
  await signInByPost(requests, parser, 'administrator@example.org')
  const path = '/desk/pledges/P1003'
  const opened = await requests.get(path)
  const { form, typed } = await readCorrection(parser, await opened.text(), 'Typed for long')
  const other = new Database(tracker.file)
  other.exec('BEGIN IMMEDIATE')
  const answer = await postForm(requests, parser, path, form, typed)
  other.exec('ROLLBACK')
  other.close()
  expect({ status: answer.status, says: answer.says }).toEqual({ status: 200, says: NOT_NOW })
  const again = await readCorrection(parser, answer.html, 'Typed for long')
  expect(again.form).toContainEqual(['summary', 'Typed for long'])
  const { location } = await postForm(requests, parser, path, again.form, again.typed)
  expect(location).toBe('/pledges/P1003?published=2')
  await requests.dispose()
})

test('while the database is missing a draft is not saved by itself, and is afterwards', async ({
  browser,
}) => {
  const requests = await openRequests(server.url)
  await signInByPost(requests, parser, 'administrator@example.org')
  const storageState = await requests.storageState()
  const context = await browser.newContext({ baseURL: server.url, storageState })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto('/desk/pledges/new')
  await expect(comboboxOf(page, 'Donors')).toBeVisible()
  await page.getByLabel('Summary').fill('Typed without a database')
  renameSync(tracker.file, `${tracker.file}.away`)
  await page.clock.runFor(11_000)
  await expect(page.getByText('Not saved: the record cannot be used right now.')).toBeVisible()
  renameSync(`${tracker.file}.away`, tracker.file)
  await page.clock.runFor(11_000)
  await expect(page.getByText('Draft saved just now.')).toBeVisible()
  await page.goto('/desk')
  await expect(page.getByRole('link', { name: 'Typed without a database' })).toHaveCount(1)
  await context.close()
  await requests.dispose()
})

type OpenForm = {
  page: Page
  button: string
  field: string
  typed: string
  /** Types once more what is never sent back. */
  secrets?: () => Promise<void>
  done: () => Promise<void>
}

async function openPublicForms(context: BrowserContext): Promise<OpenForm[]> {
  const [signIn, welcome] = [await context.newPage(), await context.newPage()]
  await signIn.goto('/sign-in')
  await signIn.getByLabel('Email').fill('administrator@example.org')
  await signIn.getByLabel('Password').fill(PASSWORD)
  await welcome.goto('/welcome/invitation')
  await welcome.getByLabel('Name').fill('Guest')
  await fillNewPassword(welcome, PASSWORD)
  return [
    {
      page: signIn,
      button: 'Sign in',
      field: 'Email',
      typed: 'administrator@example.org',
      secrets: () => signIn.getByLabel('Password').fill(PASSWORD),
      done: () => signIn.waitForURL(/\/desk$/),
    },
    {
      page: welcome,
      button: 'Make the account',
      field: 'Name',
      typed: 'Guest',
      secrets: () => fillNewPassword(welcome, PASSWORD),
      done: () => welcome.waitForURL(/\/desk$/),
    },
  ]
}

async function openForms(context: BrowserContext): Promise<OpenForm[]> {
  return [
    await openForm(context, '/desk/account', 'Save the name', 'Name', 'Ada', 'The name is saved.'),
    await openForm(context, '/desk/people', 'Make a link', 'Email', 'x@example.org', 'Send this'),
    await openForm(context, '/desk/catalogue/donors/FIN', 'Save', 'Name', 'Suomi', /donors\?saved/),
    await openForm(
      context,
      '/desk/pledges/P1004/withdraw',
      'Withdraw P1004',
      'Why is it withdrawn?',
      'It was never promised.',
      /\/pledges\/P1004$/,
    ),
    await openForm(
      context,
      '/desk/pledges/new',
      'Save draft',
      'Summary',
      'Typed meanwhile',
      /\/desk\/drafts\/\d+/,
    ),
  ]
}

async function openForm(
  context: BrowserContext,
  path: string,
  button: string,
  field: string,
  typed: string,
  done: string | RegExp,
): Promise<OpenForm> {
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('main').getByRole('textbox', { name: field, exact: true }).fill(typed)
  return {
    page,
    button,
    field,
    typed,
    done: async () => {
      if (typeof done !== 'string') return page.waitForURL(done)
      await expect(page.getByRole('status').filter({ hasText: done })).toBeVisible()
    },
  }
}

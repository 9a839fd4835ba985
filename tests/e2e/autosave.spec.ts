import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import { chooseDonor, fillPlainPledge, publish, uniqueSummary } from '../support/filled-form'
import { asAdministrator } from '../support/sign-in'

// The draft that the pledge form saves by itself. The browser’s clock is moved on instead of waited for.

test.use({ storageState: asAdministrator })

const KEEP = '**/desk/drafts/keep'

async function openNew(page: Page): Promise<void> {
  await page.clock.install()
  await page.goto('/desk/pledges/new')
  await expect(page.getByRole('combobox', { name: 'Donors' })).toBeVisible()
}

/** The drafts on the desk with this summary, seen in a window of its own. */
async function countDrafts(page: Page, summary: string): Promise<number> {
  const desk = await page.context().newPage()
  await desk.goto('/desk')
  const count = await desk.getByRole('link', { name: summary }).count()
  await desk.close()
  return count
}

test('what is typed is kept as one draft, goes on from the desk, and ends when published @both', async ({
  page,
}) => {
  const summary = uniqueSummary()
  await openNew(page)
  await page.getByLabel('Summary').fill(summary)
  await page.clock.runFor(11_000)
  await expect(
    page.getByText('Draft saved just now. Visitors see it when you publish.'),
  ).toBeVisible()
  await expectNoBarrier(page)
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, summary)
  const again = page.waitForResponse(KEEP)
  await page.clock.runFor(11_000)
  expect(await (await again).json()).toMatchObject({ version: 2, besideThatOf: null })
  await page.clock.runFor(20_000)
  await expect(page.getByText(/^Draft saved \d+ seconds ago\. Visitors/)).toBeVisible()
  expect(await countDrafts(page, summary)).toBe(1)
  await page.goto('/desk')
  await page.getByRole('link', { name: summary }).click()
  await expect(page.getByLabel('Pledged')).toHaveValue('7')
  await publish(page)
  expect(await countDrafts(page, summary)).toBe(0)
})

test('a page that nobody types on saves nothing', async ({ page }) => {
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/desk/drafts/keep')) asked += 1
  })
  await openNew(page)
  await page.getByLabel('Summary').click()
  await page.clock.runFor(30_000)
  expect(asked).toBe(0)
})

test('a lost session says so, and loses nothing', async ({ page }) => {
  const summary = uniqueSummary()
  await openNew(page)
  await page.context().clearCookies()
  await page.getByLabel('Summary').fill(summary)
  await page.clock.runFor(11_000)
  await expect(page.getByText('Not saved: your session has ended.')).toBeVisible()
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
})

test('publishing during a slow save leaves no draft', async ({ page }) => {
  const summary = uniqueSummary()
  await openNew(page)
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, summary)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(KEEP, async (route) => {
    await held
    await route.continue()
  })
  const underway = page.waitForRequest(KEEP)
  await page.clock.runFor(11_000)
  await underway
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/pledges\/new$/)
  letGo()
  await page.waitForURL(/\/pledges\/P\d+$/)
  expect(await countDrafts(page, summary)).toBe(0)
})

test('the browser asks before unsaved typing is left', async ({ page }) => {
  await openNew(page)
  await page.getByLabel('Summary').fill(uniqueSummary())
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await closing
})

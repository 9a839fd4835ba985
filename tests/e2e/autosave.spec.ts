import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import {
  chooseDonor,
  fillPlainPledge,
  problemsOf,
  publish,
  uniqueSummary,
} from '../support/filled-form'
import { addTwoRevisions } from '../support/humanitarian-pledge'
import { KEEP, openForm, SAVED, waitForSave } from '../support/kept-form'
import { addPerson, asAdministrator, openAs } from '../support/sign-in'
import { expectFits } from '../support/width'

// The draft that the pledge form saves by itself.

test.use({ storageState: asAdministrator })

const AWAY = 'Not saved: the tracker cannot be reached.'

/** What the form reads that somebody had saved the same draft. */
const besideOf = (name: string) =>
  `Draft saved just now. ${name} had saved this draft in between: yours is kept beside it. Visitors see it when you publish.`

/** The drafts on the desk with this summary, seen in a window of its own. */
async function countDrafts(page: Page, summary: string): Promise<number> {
  const desk = await page.context().newPage()
  await desk.goto('/desk')
  const count = await desk.getByRole('link', { name: summary }).count()
  await desk.close()
  return count
}

/** The next save is made, and its answer never arrives. */
async function loseNextAnswer(page: Page): Promise<void> {
  await page.route(
    KEEP,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
}

test('what is typed is kept as one draft, goes on from the desk, and ends when published @both', async ({
  page,
}) => {
  const summary = uniqueSummary()
  await openForm(page)
  await page.getByLabel('Summary').fill(summary)
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  await expectNoBarrier(page)
  await expectFits(page)
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, summary)
  const again = page.waitForResponse(KEEP)
  await waitForSave(page)
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

test('Back from a pledge just published leads to a form of another one', async ({ page }) => {
  await openForm(page)
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, uniqueSummary())
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  await publish(page)
  await page.goBack()
  await page.waitForURL(/\/desk\/pledges\/new$/)
  await expect(page.getByLabel('Summary')).toHaveValue('')
})

test('a page that nobody types on saves nothing', async ({ page }) => {
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/desk/drafts/keep')) asked += 1
  })
  await openForm(page)
  await page.getByLabel('Summary').click()
  await page.clock.runFor(30_000)
  expect(asked).toBe(0)
})

test('what was typed just before the page was left by a link is found at the desk', async ({
  page,
}) => {
  const summary = uniqueSummary()
  await openForm(page)
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, summary)
  const saving = page.waitForResponse(KEEP)
  await page.getByRole('banner').getByRole('link', { name: 'Desk' }).click()
  await saving
  await page.waitForFunction(() => sessionStorage.length > 0)
  // Back leads to what was typed, not to an empty form.
  await page.goBack()
  await page.waitForURL(/\/desk\/drafts\/\d+$/)
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
  await page.goto('/desk')
  await page.getByRole('link', { name: summary }).click()
  await expect(page.getByRole('button', { name: 'Remove Finland' })).toBeVisible()
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
  await expect(page.getByLabel('Announced on')).toHaveValue('20 April 2023')
  await expect(page.getByLabel('Currency').first()).toHaveValue('EUR')
  await expect(page.getByLabel('Pledged')).toHaveValue('7')
  await expect(page.getByLabel('Publisher')).toHaveValue('Ministry of the Interior')
})

test('a lost session says so, loses nothing, and is saved once there is one again', async ({
  page,
}) => {
  const summary = uniqueSummary()
  await openForm(page)
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.getByLabel('Summary').fill(summary)
  await waitForSave(page)
  await expect(page.getByText('Not saved: your session has ended.')).toBeVisible()
  await expectNoBarrier(page)
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
  await page.context().addCookies(cookies)
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  expect(await countDrafts(page, summary)).toBe(1)
})

test('a tracker that cannot be reached is tried again, and nothing is sent to it', async ({
  page,
}) => {
  const summary = uniqueSummary()
  await openForm(page)
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, summary)
  await page.context().setOffline(true)
  await waitForSave(page)
  await expect(page.getByText(AWAY)).toBeVisible()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(problemsOf(page)).toHaveText(
    'Not sent: the tracker cannot be reached. What you typed stays here: send it again in a minute.',
  )
  await expect(problemsOf(page)).toBeFocused()
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
  await page.context().setOffline(false)
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  await publish(page)
  expect(await countDrafts(page, summary)).toBe(0)
})

test('saves whose answers are lost make one draft, and it is ended by its publication', async ({
  page,
}) => {
  const summary = uniqueSummary()
  await openForm(page)
  await page.getByLabel('Summary').fill(summary)
  await loseNextAnswer(page)
  await waitForSave(page)
  await expect(page.getByText(AWAY)).toBeVisible()
  await chooseDonor(page, 'Finland')
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  await fillPlainPledge(page, summary)
  await loseNextAnswer(page)
  await waitForSave(page)
  await expect(page.getByText('Not saved since: the tracker cannot be reached.')).toBeVisible()
  expect(await countDrafts(page, summary)).toBe(1)
  await page.getByLabel('Detail').fill('By rail.')
  await publish(page)
  expect(await countDrafts(page, summary)).toBe(0)
})

test('publishing during a slow save leaves no draft', async ({ page }) => {
  const summary = uniqueSummary()
  await openForm(page)
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
  await waitForSave(page)
  await underway
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/pledges\/new$/)
  letGo()
  await page.waitForURL(/\/pledges\/P\d+\?published=\d+$/)
  expect(await countDrafts(page, summary)).toBe(0)
})

test('what two people save of one draft stands side by side', async ({ browser, page }) => {
  const summary = uniqueSummary()
  await openForm(page)
  await page.getByLabel('Summary').fill(summary)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/drafts\/\d+/)
  const address = new URL(page.url()).pathname
  const colleague = await addPerson(browser, 'editor')
  const other = await openAs(browser, colleague.storageState)
  const twin = await page.context().newPage()
  for (const window of [page, other, twin]) await openForm(window, address)
  await other.getByLabel('Detail').fill('Theirs')
  await waitForSave(other)
  await expect(other.getByText(SAVED)).toBeVisible()
  await page.getByLabel('Detail').fill('Mine')
  await waitForSave(page)
  await expect(page.getByText(besideOf(colleague.name))).toBeVisible()
  await expectNoBarrier(page)
  await page.getByLabel('Detail').fill('Mine, and more')
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  await other.getByLabel('Detail').fill('Theirs, and more')
  await waitForSave(other)
  await expect(other.getByText(SAVED)).toBeVisible()
  await twin.getByLabel('Detail').fill('From a third window')
  await twin.getByRole('button', { name: 'Save draft' }).click()
  await expect(problemsOf(twin)).toHaveText(
    `${colleague.name} had saved this draft in between: yours is kept beside it.`,
  )
  await expect(problemsOf(twin)).toBeFocused()
  expect(await countDrafts(page, summary)).toBe(3)
  await other.goto(address)
  await expect(other.getByLabel('Detail')).toHaveValue('Theirs, and more')
  await other.context().close()
})

test('two windows of one person never overwrite each other', async ({ page }) => {
  const summary = uniqueSummary()
  await openForm(page)
  await page.getByLabel('Summary').fill(summary)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/drafts\/\d+/)
  const twin = await page.context().newPage()
  await openForm(twin, new URL(page.url()).pathname)
  await page.getByLabel('Detail').fill('One')
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  await twin.getByLabel('Detail').fill('Two')
  await waitForSave(twin)
  await expect(twin.getByText(besideOf('You, in another window,'))).toBeVisible()
  expect(await countDrafts(page, summary)).toBe(2)
})

for (const { taken, amount, answer } of [
  { taken: 'Publish mine as revision 4', amount: '€10.00', answer: '?published=4' },
  { taken: 'Take theirs', amount: '€9.00', answer: '' },
]) {
  test(`“${taken}” leaves nothing at the desk`, async ({ browser, page }) => {
    const summary = uniqueSummary()
    const reference = await addTwoRevisions(summary)
    const other = await openAs(browser, asAdministrator)
    for (const window of [page, other]) {
      await openForm(window, `/desk/pledges/${reference}`)
      await window.getByLabel('Kind of change').selectOption({ label: 'Correction' })
      await window.getByLabel('Reason').fill('It was misread.')
    }
    await page.getByLabel('Pledged').fill('10')
    await waitForSave(page)
    await expect(page.getByText(SAVED)).toBeVisible()
    await other.getByLabel('Pledged').fill('9')
    await publish(other)
    expect(await countDrafts(page, summary)).toBe(1)
    await page.getByRole('button', { name: 'Publish as revision 3' }).click()
    await page.getByRole('button', { name: taken }).click()
    await page.waitForURL(`/pledges/${reference}${answer}`)
    await expect(page.getByRole('article')).toContainText(amount)
    expect(await countDrafts(page, summary)).toBe(0)
    await other.context().close()
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is said of saving', async ({ page }) => {
    await page.goto('/desk/pledges/new')
    await expect(page.getByText('Visitors see it when you publish.')).toHaveText(
      'Visitors see it when you publish.',
    )
  })
})

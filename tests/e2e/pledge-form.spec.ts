import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import {
  chooseDonor,
  comboboxOf,
  fillPlainPledge,
  problemsOf,
  publish,
  rowOf,
  uniqueSummary,
} from '../support/filled-form'
import { holdScripts } from '../support/held-scripts'
import { addTwoRevisions } from '../support/humanitarian-pledge'
import { ADMINISTRATOR, asAdministrator, openAs, PASSWORD } from '../support/sign-in'
import { expectFits } from '../support/width'

test.use({ storageState: asAdministrator })

const PUBLISH = { name: 'Publish', exact: true }

test('a pledge is changed with a reason, and its first revision restored', async ({ page }) => {
  const summary = uniqueSummary()
  const reference = await addTwoRevisions(summary)
  await page.goto(`/pledges/${reference}`)
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await expect(page.getByLabel('Pledged')).toHaveValue('8')
  await page.getByLabel('Pledged').fill('9')
  await page.getByRole('button', { name: 'Publish as revision 3' }).click()
  await expect(problemsOf(page)).toBeFocused()
  await expect(problemsOf(page).getByRole('link')).toHaveText([
    'Say what kind of change this is.',
    'Say why this changes.',
  ])
  await page.getByLabel('Kind of change').selectOption({ label: 'New information' })
  await page.getByLabel('Reason').fill('The ministry raised it.')
  await publish(page)
  const third = page.locator('#revision-3')
  await expect(third).toContainText(`New information`)
  await expect(third).toContainText(ADMINISTRATOR.name)
  await expect(third.getByRole('row', { name: 'Pledged' })).toHaveText(/EUR 8.*EUR 9/)
  await page.getByRole('link', { name: 'Restore revision 1' }).click()
  await expect(page.getByLabel('Pledged')).toHaveValue('7')
  await expect(page.getByLabel('Reason')).toHaveValue('Restores revision 1.')
  await publish(page)
  await expect(page.getByRole('article')).toContainText('€7.00')
  await expect(page.locator('#revision-4')).toContainText('Restores revision 1.')
  await page.getByRole('link', { name: 'Restore revision 1' }).click()
  await page.getByRole('button', { name: 'Publish as revision 5' }).click()
  await expect(problemsOf(page)).toHaveText('Nothing has changed: there is nothing to publish.')
})

test('a session that ends under the form costs nothing that was typed', async ({ page }) => {
  const summary = uniqueSummary()
  await page.goto('/desk/pledges/new')
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, summary)
  await page.context().clearCookies()
  await page.getByRole('button', PUBLISH).click()
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible()
  await expectNoBarrier(page)
  await page.getByLabel('Email').fill(ADMINISTRATOR.email)
  await page.getByLabel('Password').fill('certainly not this one')
  await page.getByRole('button', PUBLISH).click()
  await expect(problemsOf(page)).toHaveText('This email and password do not belong together.')
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
  await page.getByLabel('Password').fill(PASSWORD)
  await publish(page)
  await expect(page.getByRole('heading', { level: 1, name: summary })).toBeVisible()
  await expect(page.locator('#revision-1')).toContainText(ADMINISTRATOR.name)
})

test('while the tracker takes its time, the form says that it is being sent', async ({ page }) => {
  await page.goto('/desk/pledges/new')
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, uniqueSummary())
  let goOn = () => {}
  const isHeld = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route('**/desk/pledges/new', async (route) => {
    await isHeld
    await route.continue()
  })
  const button = page.getByRole('button', { name: 'Publish' })
  await button.click()
  await expect(page.getByText('Sending…')).toBeVisible()
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expectNoBarrier(page)
  goOn()
  await page.waitForURL(/\/pledges\/P\d+\?published=\d+$/)
})

test('a figure that the record has nothing like is asked about once', async ({ page }) => {
  await page.goto('/desk/pledges/new')
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, uniqueSummary())
  await page.getByLabel('Aid', { exact: true }).selectOption({ label: 'Military' })
  await page.getByLabel('Pledged').fill('289bn')
  await page.getByLabel('Allocated').fill('300bn')
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(problemsOf(page)).toHaveText(
    'EUR 300,000,000,000 allocated is more than EUR 289,000,000,000 pledged: are both right?',
  )
  await page.getByLabel('The figures are right').check()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(problemsOf(page)).toHaveText(
    /^€289bn by Finland would be more than any donor has promised at once so far \(€[\d.]+bn\)\. Is the amount right\?$/,
  )
  await expectNoBarrier(page)
  await expect(page.getByLabel('The figures are right')).toBeChecked()
  await page.getByLabel('Allocated').fill('301bn')
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(problemsOf(page)).toHaveText(
    'EUR 301,000,000,000 allocated is more than EUR 289,000,000,000 pledged: are both right?',
  )
  await expect(page.getByLabel('The figures are right')).not.toBeChecked()
  await page.getByLabel('Pledged').fill('8')
  await page.getByLabel('Allocated').fill('7')
  await page.getByLabel('Aid', { exact: true }).selectOption({ label: 'Humanitarian' })
  await publish(page)
  await expect(page.getByRole('article')).toContainText('€8')
})

test('a draft is for editors only, and is continued, published or discarded', async ({
  browser,
  page,
}) => {
  const summary = uniqueSummary()
  await page.goto('/desk/pledges/new')
  await page.getByLabel('Summary').fill(summary)
  await page.getByLabel('Announced on').fill('31 April 2023')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/drafts\/\d+/)
  await expect(page.getByText(/^Draft saved, /)).toBeVisible()
  const address = new URL(page.url()).pathname
  const visitor = await openAs(browser)
  await visitor.goto(address)
  await expect(visitor.getByRole('link', { name: 'Sign in to go on' })).toBeVisible()
  expect(await visitor.content()).not.toContain(summary)
  await visitor.goto(`/pledges?aidType=humanitarian&q=${encodeURIComponent(summary)}`)
  await expect(visitor.getByText('No pledge is in this view.')).toBeVisible()
  await visitor.context().close()
  await page.goto('/desk')
  await page.getByRole('link', { name: summary }).click()
  await expect(page.getByLabel('Announced on')).toHaveValue('31 April 2023')
  await page.goto('/desk')
  const row = page.getByRole('listitem').filter({ hasText: summary })
  await row.getByText('Discard…').click()
  await row.getByRole('button', { name: /for good$/ }).click()
  await expect(row).toHaveCount(0)
  expect((await page.goto(address))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'This draft is no longer there.' })).toBeVisible()
})

test('a further tranche comes only when it is asked for', async ({ page }) => {
  await page.goto('/desk/pledges/new')
  await expect(comboboxOf(page, 'Donors')).toBeVisible()
  await expect(page.getByText(/tranche/i)).toHaveText(['Add a further tranche'])
  await page.getByRole('button', { name: 'Add a further tranche' }).click()
  await expect(page.getByLabel('Announced on')).toHaveCount(2)
  await page.getByLabel('Announced on').nth(1).fill('early 2024')
  await expect(rowOf(page, 'Tranche', 2)).toContainText('1 Jan – 30 Apr 2024')
  await page.getByRole('button', { name: 'Remove tranche 2' }).click()
  await expect(page.getByLabel('Announced on')).toHaveCount(1)
})

test('a tranche of other donors names them, and one without a day is asked about', async ({
  page,
}) => {
  await page.goto('/desk/pledges/new')
  await chooseDonor(page, 'Finland')
  await fillPlainPledge(page, uniqueSummary())
  await page.getByRole('button', { name: 'Add a further tranche' }).click()
  const second = rowOf(page, 'Tranche', 2)
  await comboboxOf(second, 'Donors').fill('UK')
  await page.keyboard.press('Enter')
  await expect(second.getByRole('button', { name: 'Remove United Kingdom' })).toBeVisible()
  await second.getByText('Undisclosed', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Publish' }).click()
  const asked = page.getByText('No day is given for the announcement of tranche 2:')
  // At its place, and in the summary.
  await expect(asked).toHaveCount(2)
  await expectNoBarrier(page)
  await page.getByLabel('No day is known').check()
  const reference = await publish(page)
  await expect(page.getByText(`${reference} is published: it is on every page`)).toBeFocused()
  const section = page.locator('section').filter({ hasText: 'Tranche 2' })
  await expect(section).toContainText('undated')
  await expect(section).toContainText('By United Kingdom.')
  await page.goto(`/pledges/${reference}?published=2`)
  await expect(page.getByText('is published: it is on')).toHaveCount(0)
})

test('what is typed before the page is alive is understood once it is', async ({ page }) => {
  const bringToLife = await holdScripts(page)
  await page.goto('/desk/pledges/new', { waitUntil: 'commit' })
  await page.getByLabel('Announced on').fill('early 2024')
  await expect(page.getByText('1 Jan – 30 Apr 2024')).toHaveCount(0)
  bringToLife()
  await expect(page.getByText('Understood as 1 Jan – 30 Apr 2024')).toBeVisible()
  await expect(page.getByLabel('Announced on')).toHaveValue('early 2024')
})

test('a pledge is entered by keyboard alone', async ({ page }) => {
  const summary = uniqueSummary()
  await page.goto('/desk/pledges/new')
  await expect(comboboxOf(page, 'Donors')).toBeVisible()
  const fields: [string, string][] = [
    ['Summary', summary],
    ['Category', 'Funding'],
    ['Aid', 'Humanitarian'],
    ['Announced on', '20 April 2023'],
    ['Donors', 'Finland'],
    ['Currency', 'EUR'],
    ['Pledged', '7'],
    ['Link', 'https://example.org/release'],
    ['Publisher', 'Ministry of the Interior'],
    ['What the source says, in your words', 'Field kitchens are promised.'],
  ]
  for (const [label, text] of fields) {
    await tabTo(page, label)
    await page.keyboard.type(text)
    if (label === 'Donors') await page.keyboard.press('Enter')
  }
  await tabTo(page, 'Publish')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/pledges\/P\d+\?published=\d+$/)
  await expect(page.getByRole('heading', { level: 1, name: summary })).toBeVisible()
  await expect(page.getByRole('article')).toContainText('€7.00')
})

test('nothing stands in the way of entering a pledge @both', async ({ page }) => {
  await page.goto('/desk/pledges/new')
  await expect(comboboxOf(page, 'Donors')).toBeVisible()
  await expectNoBarrier(page)
  await expectFits(page)
  await page.getByRole('button', PUBLISH).click()
  await expect(problemsOf(page)).toBeFocused()
  await expectNoBarrier(page)
  await expectFits(page)
  await page.getByLabel('Summary').fill(uniqueSummary())
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Draft saved')).toBeVisible()
  await expectNoBarrier(page)
  await page.goto('/desk')
  await expectNoBarrier(page)
  await expectFits(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('errors, a draft and the publication work all the same', async ({ page }) => {
    const summary = uniqueSummary()
    await page.goto('/desk/pledges/new')
    await fillPlainPledge(page, summary)
    await page.getByLabel('Pledged').fill('28,9m')
    await page.getByRole('button', PUBLISH).click()
    await expect(problemsOf(page).getByRole('link')).toHaveText([
      'Choose at least one donor.',
      'A comma cannot stand before decimals: write 28.9m, with a point.',
    ])
    await expect(page.getByLabel('Summary')).toHaveValue(summary)
    await expect(page.getByLabel('Pledged')).toHaveValue('28,9m')
    await page.getByLabel('Pledged').fill('7')
    await page.getByLabel('Donors').selectOption('FIN')
    await page.getByRole('button', { name: 'Save draft' }).click()
    await expect(page.getByText('Draft saved')).toBeVisible()
    await page.getByLabel('Announced on').fill('')
    await page.getByRole('button', PUBLISH).click()
    await expect(page.getByText('No day is given for the announcement:')).toHaveCount(2)
    await expect(page.getByText('Draft saved')).toHaveCount(0)
    await page.getByLabel('No day is known').check()
    await page.getByLabel('Announced on').fill('soon')
    await page.getByRole('button', PUBLISH).click()
    await expect(page.getByText('No last day can be read from “soon”')).toHaveCount(2)
    await expect(page.getByLabel('No day is known')).not.toBeChecked()
    await page.getByLabel('No day is known').check()
    await publish(page)
    await expect(page.getByRole('heading', { level: 1, name: summary })).toBeVisible()
    await expect(page.getByText('is published: it is on every page')).toBeVisible()
    await page.goto('/desk')
    await expect(page.getByRole('link', { name: summary })).toHaveCount(0)
  })
})

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(':focus')
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await focused.count()) === 0) continue
    const label = await focused.evaluate(
      (element) =>
        (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '',
    )
    if (label.trim() === name) return
  }
  throw new Error(`Tab does not lead to “${name}”`)
}

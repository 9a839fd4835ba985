import { randomBytes } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import { comboboxOf } from '../support/filled-form'
import { addTwoRevisions } from '../support/humanitarian-pledge'
import { asAdministrator } from '../support/sign-in'

// “How it will appear” beside the pledge form. Nothing is published here, so that no sum of another test changes.

test.use({ storageState: asAdministrator })

const aside = (page: Page) => page.getByRole('complementary', { name: 'How it will appear' })

const ENDED = 'Your session has ended. This is how it stood'

/** The line of the aside with this label: label and figure as one text. */
const line = (page: Page, label: string) =>
  aside(page).locator('dl > div').filter({ hasText: label })

async function openNew(page: Page): Promise<void> {
  await page.goto('/desk/pledges/new')
  await expect(page.getByLabel('Announced on')).toBeVisible()
}

async function choose(page: Page, field: 'Donors' | 'Type', name: string): Promise<void> {
  await comboboxOf(page, field).fill(name)
  await page.locator('[role=listbox]').getByRole('option', { name }).first().click()
}

test('the aside follows what is typed, and names what it looks like @both', async ({ page }) => {
  await openNew(page)
  await expect(aside(page)).toContainText('Here stands what readers will see')
  await page.getByLabel('Summary').fill('At least 14 refurbished Leopard 2 tanks')
  await page.getByLabel('Announced on').fill('20 April 2023')
  await page.locator('label').filter({ hasText: 'About' }).click()
  await page.getByLabel('Currency').first().selectOption('EUR')
  await page.getByLabel('Pledged').fill('165m')
  await expect(line(page, 'As reported')).toContainText('about €165m')
  await expect(
    page.getByText('= US$180.6m · £145.5m at the rate of 20 Apr 2023', { exact: true }),
  ).toBeVisible()
  await choose(page, 'Donors', 'Denmark')
  await choose(page, 'Donors', 'Netherlands')
  await expect(aside(page)).toContainText('20 Apr 2023 · Denmark, Netherlands')
  await expect(line(page, 'Denmark').first()).toContainText('€82.5m')
  await expect(aside(page)).toContainText('equal parts are assumed')
  await expect(line(page, 'Netherlands, military aid pledged')).toContainText('→')
  const looks = page.getByRole('status').filter({ hasText: /^Looks like/ })
  await expect(looks).toContainText('Denmark, Netherlands · 20 Apr 2023')
  // Other tests may have published the like.
  const link = looks.getByRole('link', { name: /^Compare with P\d+ \(new tab\)$/ }).first()
  await expect(link).toHaveAttribute('target', '_blank')
  await expectNoBarrier(page)
  await page.getByLabel('Announced on').fill('20 June 2024')
  await expect(looks).toHaveCount(0)
})

test('equipment counts before and after; a removed row is out again', async ({ page }) => {
  await openNew(page)
  await choose(page, 'Type', 'Leopard 2')
  await page.getByLabel('Count').fill('14')
  await expect(line(page, 'Main battle tanks, pledged')).toContainText('→')
  await page.getByRole('button', { name: 'Remove item 1' }).click()
  await expect(line(page, 'Main battle tanks, pledged')).toHaveCount(0)
})

test('a currency without a rate is kept as reported, and the form says so', async ({ page }) => {
  await openNew(page)
  await page.getByLabel('Announced on').fill('20 April 2023')
  await page.getByLabel('Currency').first().selectOption('TWD')
  await page.getByLabel('Pledged').fill('5m')
  const sentence =
    'Not converted: no exchange rate of TWD is known for its day or the week before. The pledge is kept as reported.'
  await expect(aside(page)).toContainText(sentence)
  await expect(page.getByLabel('Pledged')).toHaveAccessibleDescription(sentence)
})

test('whose session has ended reads so, and what stood there stays', async ({ page }) => {
  await openNew(page)
  await page.getByLabel('Summary').fill('Tanks')
  await expect(line(page, 'Pledge')).toContainText('Tanks')
  await page.context().clearCookies()
  await page.getByLabel('Summary').fill('Tanks and shells')
  await expect(aside(page)).toContainText(ENDED)
  await expect(line(page, 'Pledge')).toHaveText('PledgeTanks')
  await expect(page.getByLabel('Summary')).toHaveValue('Tanks and shells')
})

test('what could not be had is asked for again at the next change only', async ({ page }) => {
  await openNew(page)
  await page.getByLabel('Summary').fill('Tanks')
  await expect(line(page, 'Pledge')).toContainText('Tanks')
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/desk/preview')) asked += 1
  })
  await page.getByLabel('Summary').fill('Tanks and shells')
  await expect(aside(page)).toContainText(ENDED)
  // Longer than several of the pauses after which it asks.
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(asked).toBe(1)
  await page.getByLabel('Summary').fill('Tanks and more shells')
  await expect.poll(() => asked).toBe(2)
  await expect(aside(page)).toContainText(ENDED)
  await page.context().addCookies(cookies)
  await page.getByLabel('Summary').fill('Tanks')
  await expect(aside(page)).not.toContainText('Your session has ended.')
  await page.getByLabel('Summary').fill('Shells')
  await expect(line(page, 'Pledge')).toHaveText('PledgeShells')
})

test('what is no form of ours is answered with a sentence, never a fault', async ({ page }) => {
  const post = (form: Record<string, string>) => page.request.post('/desk/preview', { form })
  const odd = {
    'tranches[400000000].label': 'x',
    'tranches[0].amount': 'x',
    'summary.a[3]': 'x',
    __intent__: '{',
    __state__: '{',
    'base.pledge': '999999999',
  }
  const answer = await post(odd)
  expect([answer.status(), answer.headers()['cache-control']]).toEqual([200, 'no-store'])
  const noForm = await page.request.post('/desk/preview', { data: { summary: 'x' } })
  expect([noForm.status(), await noForm.json()]).toEqual([400, { message: 'This is no form.' }])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of a change shows how it appears', async ({ page }) => {
    const reference = await addTwoRevisions(`Blankets ${randomBytes(4).toString('hex')}`)
    await page.goto(`/desk/pledges/${reference}`)
    await expect(aside(page)).toContainText('20 Apr 2023 · Finland')
    await expect(line(page, 'As reported')).toContainText('€8')
    await expect(line(page, 'Finland, humanitarian aid pledged')).not.toContainText('→')
    await expect(page.getByText('at the rate of 20 Apr 2023').first()).toBeVisible()
  })
})

import { expect, type Locator, type Page, test } from '@playwright/test'
import { addAccounts } from '../support/accounts'
import { chooseDonor, comboboxOf, problemsOf, publish, rowOf } from '../support/filled-form'
import { copyTracker, type Served, serveTracker } from '../support/own-tracker'
import { readCsv, shownSum, sumColumn } from '../support/reading'
import { signIn } from '../support/sign-in'

// The pledge of 21 April 2023, entered by hand into a tracker of its own, where its sums may change.

test.describe.configure({ timeout: 120_000 })

/** US$28.9m at the ECB's rate of 21 April 2023, 1.0978. */
const EUROS_IN_CENTS = 26_325_378_03n

let tracker: { file: string; remove: () => void }
let server: Served | null = null

test.beforeAll(async () => {
  tracker = await copyTracker()
  await addAccounts(tracker.file, [{ name: 'edith', role: 'editor' }])
  server = await serveTracker(tracker.file)
})

test.afterAll(async () => {
  await server?.end('SIGTERM')
  tracker?.remove()
})

test('Canada’s pledge is entered with mistakes on the way, and stands in every figure at once', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: server?.url ?? '' })
  const page = await context.newPage()
  await page.goto('/pledges?donors=CAN')
  const before = await shownSum(page)
  await signIn(page, 'edith@example.org')
  await page.waitForURL(/\/desk$/)
  await page.getByRole('link', { name: 'New pledge' }).click()
  await sendMistakes(page)
  await mendThem(page)
  await fillItems(page)
  await fillSources(page)
  await answerTheQuestion(page)
  await publish(page)
  await expectPublished(page)
  await page.goto('/pledges?donors=CAN')
  expect((await shownSum(page)) - before).toBe(EUROS_IN_CENTS)
  const address = await page.getByRole('link', { name: /share$/ }).getAttribute('href')
  const rows = readCsv(await (await page.request.get(address ?? '')).text())
  expect(sumColumn(rows, 'pledged_converted')).toBe(before + EUROS_IN_CENTS)
  await context.close()
})

async function sendMistakes(page: Page): Promise<void> {
  await page.getByLabel('Summary').fill('40 sniper rifles, 16 radio sets and <b>a fund</b>')
  await page.getByLabel('Announced on').fill('31 April 2023')
  await page.getByLabel('Pledged').fill('28,9m')
  await rowOf(page, 'Item', 1).getByLabel('Count').fill('-40')
  const source = rowOf(page, 'Source', 1)
  await source.getByLabel('Link', { exact: true }).fill('javascript:alert(1)')
  await source.getByLabel('Published on').fill('2099-01-01')
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(problemsOf(page)).toBeFocused()
  await expect(problemsOf(page).getByRole('link')).toHaveText([
    'Choose a category.',
    /^“31 April 2023” is no date that exists or can be read/,
    'Choose at least one donor.',
    'Choose the currency of this amount.',
    'A comma cannot stand before decimals: write 28.9m, with a point.',
    'Choose an equipment type or say what it is.',
    'Enter 1 or more.',
    'Give a whole link, beginning with https://.',
    'Say who published it.',
    /^2099-01-01 lies in the future/,
    'Say in your own words what the source says.',
  ])
}

async function mendThem(page: Page): Promise<void> {
  await page.getByLabel('Announced on').fill('21 April 2023')
  await page.getByLabel('Category').selectOption({ label: 'Mixed package' })
  await chooseDonor(page, 'Canada')
  // The sum that was once entered in the wrong dollars.
  await page.getByLabel('Currency').first().selectOption('CAD')
  await page.getByLabel('Pledged').fill('28.9m')
}

async function fillItems(page: Page): Promise<void> {
  for (const _ of ['second', 'third']) {
    await page.getByRole('button', { name: 'Add equipment' }).click()
  }
  const [rifles, radios, fund] = [1, 2, 3].map((number) => rowOf(page, 'Item', number)) as [
    Locator,
    Locator,
    Locator,
  ]
  await chooseType(rifles, 'Sniper rifle', '40')
  await fillOwnAmount(rifles, { is: 'About', amount: '2.5m' })
  await chooseType(radios, 'Radio set', '16')
  await fillOwnAmount(radios, { is: 'About', amount: '2m' })
  await fund.getByLabel('Designation').fill('NATO trust fund')
  await fund.getByLabel('Kind').selectOption({ label: 'Contribution to a fund' })
  await fillOwnAmount(fund, { is: 'Exact', amount: '34.6m' })
}

async function chooseType(item: Locator, type: string, count: string): Promise<void> {
  await comboboxOf(item, 'Type').fill(type)
  await item.page().keyboard.press('Enter')
  await item.getByLabel('Count').fill(count)
}

async function fillOwnAmount(item: Locator, stated: { is: string; amount: string }): Promise<void> {
  await item.getByText('What this item alone is worth').click()
  await fillStated(item.locator('details'), { ...stated, currency: 'CAD' })
}

async function fillStated(
  within: Locator,
  { is, currency, amount }: { is: string; currency: string; amount: string },
): Promise<void> {
  await within.getByLabel('Is', { exact: true }).selectOption({ label: is })
  await within.getByLabel('Currency').selectOption(currency)
  await within.getByLabel('Amount', { exact: true }).fill(amount)
}

async function fillSources(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a source' }).click()
  const [report, release] = [rowOf(page, 'Source', 1), rowOf(page, 'Source', 2)]
  await report.getByLabel('Link', { exact: true }).fill('https://example.org/report')
  await report.getByLabel('Publisher').fill('A newspaper')
  await report.getByLabel('Published on').fill('2023-04-21')
  await report.getByLabel('What the source says').fill('A further $28.9m (£23.3m).')
  await report.getByRole('button', { name: 'Add an amount that it states' }).click()
  const stated = report.getByRole('group', { name: /^Amount 1/ })
  await fillStated(stated, { is: 'Exact', currency: 'USD', amount: '28.9m' })
  await release.getByLabel('Link', { exact: true }).fill('https://example.org/release')
  await release.getByLabel('Publisher').fill('Government of Canada')
  await release.getByLabel('Official').check()
  await release.getByLabel('What the source says').fill('About C$39m in all.')
}

async function answerTheQuestion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(problemsOf(page).getByRole('link')).toHaveText([
    'A source states USD 28,900,000, the same number in another currency: is CAD 28,900,000 right?',
  ])
  await page.getByLabel('Currency').first().selectOption('USD')
}

async function expectPublished(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '40 sniper rifles, 16 radio sets and <b>a fund</b>',
  )
  const pledge = page.getByRole('article')
  for (const text of ['US$28.9m', 'Sniper rifle', 'Radio set', 'NATO trust fund']) {
    await expect(pledge).toContainText(text)
  }
  await expect(page.locator('#revision-1')).toContainText('edith')
}

import { expect, type Page, test } from '@playwright/test'
import { goTo } from '../support/pages'
import { readCsv, readTable, shownSum, toCents } from '../support/reading'

test('a chart is walked by keyboard, and each point is said', async ({ page }) => {
  await goTo(page, '/charts/months')
  const chart = page.getByRole('group', { name: /^Cumulative value by month\. Use the arrow keys/ })
  const said = page.getByRole('figure').locator('[aria-live]')
  await chart.focus()
  await expect(said).toHaveText('')
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText(/^Feb 2022: €[\d.]+m in all/)
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText(/^Mar 2022: €[\d.]+bn in all/)
  await page.keyboard.press('ArrowLeft')
  await expect(said).toHaveText(/^Feb 2022: /)
  await page.keyboard.press('End')
  await expect(said).toHaveText('€65bn stated by NATO on 21 Apr 2023')
  await page.keyboard.press('ArrowLeft')
  await expect(said).toHaveText(/^Apr 2023: /)
  await page.keyboard.press('Home')
  await expect(said).toHaveText(/^Feb 2022: /)
  await page.keyboard.press('Escape')
  await expect(said).toHaveText('')
})

test('a chart says no more when the focus has left it', async ({ page }) => {
  await goTo(page, '/')
  await page.getByRole('group', { name: /^Donors, ranked\./ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(/^United States: €[\d.]+bn, \d+ pledges$/)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByText(/^United States: €[\d.]+bn, \d+ pledges$/)).toHaveCount(0)
})

test('donors are ranked by their size, too', async ({ page }) => {
  await goTo(page, '/')
  const bySize = page.getByRole('link', { name: '% of GDP', exact: true })
  await bySize.click()
  await expect(page).toHaveURL('/?rank=gdp')
  await expect(
    page.getByRole('heading', { name: 'Estonia pledged the most for its size: 0.99% of GDP' }),
  ).toBeVisible()
  await expect(bySize).toHaveAttribute('aria-current', 'true')
})

test('a figure as wide as the claim is marked with it, a narrower one is not', async ({ page }) => {
  await goTo(page, '/charts/months?group=nato')
  const points = (count: RegExp) => page.getByRole('group', { name: count })
  await expect(points(/its 16 points/)).toBeVisible()
  await goTo(page, '/charts/months?group=nato&category=funding')
  await expect(points(/Use the arrow keys/)).toBeVisible()
  await page.getByRole('group', { name: /Use the arrow keys/ }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('figure').locator('[aria-live]')).toHaveText(/^Apr 2023: /)
})

test('the file of the chart over time says what its table says', async ({ page }) => {
  const { table, file } = await readBoth(page, 'months', '?group=nato&currency=USD')
  expect(file.map((row) => toCents(row.added ?? ''))).toEqual(
    table.map(([, added]) => cents(added)),
  )
  expect(file.map((row) => toCents(row.cumulative ?? ''))).toEqual(
    table.map(([, , cumulative]) => cents(cumulative)),
  )
  expect(file.map((row) => row.pledges)).toEqual(table.map(([, , , pledges]) => pledges))
  expect(toCents(file.at(-1)?.cumulative ?? '')).toBe(await shownSum(page))
  expect(file[0]).toMatchObject({ month: '2022-02', currency: 'USD' })
  expect(table[0]?.[0]).toBe('Feb 2022')
})

test('the file of the chart by donor says what its table says', async ({ page }) => {
  const { table, file } = await readBoth(page, 'donors', '?currency=GBP')
  expect(file.map((row) => [row.donor, toCents(row.amount ?? ''), row.pledges])).toEqual(
    table.map(([donor, amount, , pledges]) => [donor, cents(amount), pledges]),
  )
  expect(file.map((row) => row.amount === '')).toEqual(table.map(([, amount]) => amount === '–'))
  expect(new Set(file.map((row) => row.currency))).toEqual(new Set(['GBP']))
})

test('the file of the chart of equipment says what its table says', async ({ page }) => {
  const { table, file } = await readBoth(page, 'equipment', '?classes=all')
  const plain = (text = '') => text.replace(/[^\d]/g, '')
  expect(file.map((row) => [row.promised, row.delivered, row.outstanding])).toEqual(
    table.map(([, promised, delivered, outstanding]) =>
      [promised, delivered, outstanding].map(plain),
    ),
  )
})

test('the file of the chart by category says what its table says', async ({ page }) => {
  const { table, file } = await readBoth(page, 'categories', '?from=2023-01-01')
  expect(file.map((row) => [toCents(row.amount ?? ''), row.pledges])).toEqual(
    table.map(([, amount, , pledges]) => [cents(amount), pledges]),
  )
  const sum = file.reduce((total, row) => total + toCents(row.amount ?? ''), 0n)
  expect(sum).toBe(await shownSum(page))
})

/** A chart's table on its page, and its file by the link beside it. */
async function readBoth(page: Page, chart: string, query: string) {
  await page.goto(`/charts/${chart}${query}`)
  const address = await page.getByRole('link', { name: /^CSV of: / }).getAttribute('href')
  const answer = await page.request.get(address ?? '')
  const table = await readTable(page.getByRole('figure').getByRole('table'))
  const file = readCsv(await answer.text())
  expect(table.length).toBeGreaterThan(2)
  expect(file).toHaveLength(table.length)
  return { table, file }
}

function cents(text: string | undefined): bigint {
  return toCents(text ?? '')
}

import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { readCsv, shownCount, shownSum, sumColumn, textOf } from '../support/reading'

const VIEWS = [
  '/pledges',
  '/pledges?donors=DNK,NLD',
  '/pledges?group=eu&currency=USD',
  '/pledges?group=nato&from=2023-01-01&to=2023-03-31&measure=allocated&currency=GBP',
  '/pledges?q=Leopard&currency=reported',
  '/pledges?valued=no',
]

for (const view of VIEWS) {
  test(`the file of ${view} adds up to what the page shows`, async ({ page }) => {
    await page.goto(view)
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'CSV, a line a pledge' }).click()
    const rows = readCsv(await readFile(await (await downloading).path(), 'utf8'))
    expect(rows).toHaveLength(await shownCount(page))
    const shown = await textOf(page.getByTestId('sum'))
    expect(sumColumn(rows, 'value_in_filter')).toBe(
      shown === 'no published value' ? 0n : await shownSum(page),
    )
  })
}

test('the file of shares adds up to the same, donor by donor', async ({ page }) => {
  await page.goto('/pledges?donors=DNK,NLD')
  const address = await page.getByRole('link', { name: /share$/ }).getAttribute('href')
  const rows = readCsv(await (await page.request.get(address ?? '')).text())
  expect(sumColumn(rows, 'pledged_converted')).toBe(await shownSum(page))
  expect(new Set(rows.map((row) => row.donor_code))).toEqual(new Set(['DNK', 'NLD']))
})

test('a file is named after its filter and cannot be mistaken for a page', async ({ request }) => {
  const answer = await request.get('/pledges.csv?donors=DNK&from=2023-01-01')
  expect(answer.status()).toBe(200)
  const headers = answer.headers()
  expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present')
  expect(headers['content-disposition']).toMatch(
    /^attachment; filename="pledges_donors-DNK_from-2023-01-01_\d{4}-\d\d-\d\d\.csv"$/,
  )
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(await answer.text()).toMatch(/^reference,announced_on,donors,[^\n]*\r\n/)
})

test('the first facts stand in the file as they were stated', async ({ request }) => {
  const answer = await request.get('/pledges.csv?donors=DNK&from=2023-04-20&to=2023-04-20')
  const rows = readCsv(await answer.text())
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    announced_on: '2023-04-20',
    donors: 'Denmark; Netherlands',
    donor_codes: 'DNK; NLD',
    share_basis: 'stated',
    summary: 'At least 14 refurbished Leopard 2 tanks',
    amount_qualifier: 'approximately',
    currency: 'EUR',
    pledged: '165000000.00',
    pledged_converted: '165000000.00',
    value_in_filter: '82500000.00',
  })
})

test('what of an address a file could not use is said beside it', async ({ request }) => {
  const answer = await request.get('/items.csv?donors=XXX&from=2023-02-30')
  expect(answer.status()).toBe(200)
  const notices = decodeURIComponent(answer.headers()['x-notices'] ?? '')
  expect(notices).toContain('No donor here has the code “XXX”')
  expect(notices).toContain('2023-02-30')
})

test('there is no file of a chart or report that does not exist', async ({ request }) => {
  expect((await request.get('/charts/nothing.csv')).status()).toBe(404)
  expect((await request.get('/reports/nothing.csv')).status()).toBe(404)
})

import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { readCsv, readTable, textOf } from '../support/reading'

const REPORTS = [
  'Pledges',
  'Items',
  'Contributions',
  'By donor',
  'By month',
  'By category',
  'Equipment promised and delivered',
  'Reported totals and coverage',
]

for (const title of REPORTS) {
  test(`the report “${title}” has the rows it says and shows the first of them`, async ({
    page,
  }) => {
    await page.goto('/reports?group=eu&currency=USD')
    const heading = page.getByRole('heading', { level: 2, name: title, exact: true })
    const card = page.locator('section').filter({ has: heading })
    const [, count] = /([\d,]+) rows? in this filter/.exec(await textOf(card)) ?? []

    const downloading = page.waitForEvent('download')
    await card.getByRole('link', { name: `Download CSV: ${title}` }).click()
    const rows = readCsv(await readFile(await (await downloading).path(), 'utf8'))
    expect(rows).toHaveLength(Number(count?.replaceAll(',', '')))

    const closed = card.locator('details:not([open]) > summary')
    if (await closed.count()) await closed.click()
    const first = await readTable(card.getByRole('table'))
    expect(first).toHaveLength(Math.min(5, rows.length))
    first.forEach((cells, index) => {
      const values = Object.values(rows[index] ?? {})
      expect(cells.map((cell) => cell.replace(/…$/, ''))).toEqual(
        values.map((value, at) => (cells[at]?.endsWith('…') ? value.slice(0, 60) : value)),
      )
    })
    await expect(card.getByText(/^Cite as: Military Aid Tracker/)).toContainText('asOf=')
  })
}

test('the claim of NATO stands in the file of reported totals', async ({ request }) => {
  const [row] = readCsv(await (await request.get('/reports/reported-totals.csv')).text())
  expect(Object.values(row ?? {})).toEqual(
    expect.arrayContaining(['NATO', '65000000000.00', 'EUR', '2023-04-21']),
  )
})

test('each report’s columns are explained', async ({ page }) => {
  await page.goto('/reports')
  await page.getByRole('link', { name: 'Columns of: By donor' }).click()
  await expect(page).toHaveURL('/reports/columns#donors')
  for (const title of REPORTS) {
    await expect(page.getByRole('table', { name: `Columns: ${title}` })).toBeVisible()
  }
  await expect(
    page
      .getByRole('table', { name: 'Columns: Pledges' })
      .getByRole('row', { name: /^value_in_filter/ }),
  ).toBeVisible()
})

test('the cited address of a report leads to the same numbers', async ({ page }) => {
  await page.goto('/reports?donors=CAN&from=2023-04-21')
  const citation = await textOf(page.getByText(/^Cite as: .*\/pledges\.csv/))
  const address = /https?:\S+$/.exec(citation)?.[0] ?? ''
  const rows = readCsv(await (await page.request.get(address)).text())
  expect(rows.map((row) => row.value_in_filter)).toEqual(['26325378.03'])
})

import { expect, test } from '@playwright/test'
import { chip, expectAddress, readTable, shownCount, shownSum, toCents } from '../support/reading'

test.use({ javaScriptEnabled: false })

test('the numbers of every chart stand in tables one can see', async ({ page }) => {
  await page.goto('/')
  await expect(
    page.getByRole('heading', { level: 1, name: /^NATO allies have provided €65bn/ }),
  ).toBeVisible()
  const tables = page.locator('figure table')
  await expect(tables).toHaveCount(4)
  for (const table of await tables.all()) {
    expect((await table.boundingBox())?.height).toBeGreaterThan(100)
    await expect(table).toBeVisible()
  }
  const months = await readTable(tables.first())
  expect(months[0]?.[0]).toBe('Feb 2022')
  expect(toCents(months.at(-1)?.[2] ?? '')).toBe(await shownSum(page))
  await expect(page.locator('canvas')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^PNG/ })).toHaveCount(0)
})

test('the filter is a form that leads to an address one can share', async ({ page }) => {
  await page.goto('/pledges')
  await chip(page, 'Donors').click()
  await page.getByLabel(/^Group/).selectOption('eu')
  await page.getByRole('checkbox', { name: /^Denmark/ }).check()
  await page.getByRole('checkbox', { name: /^Netherlands/ }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expectAddress(page, '/pledges', { donors: 'DNK,NLD', group: 'eu' })
  await expect(chip(page, 'Donors')).toHaveText(/Denmark, Netherlands/)
  await expect(page.getByRole('link', { name: /Leopard 2 tanks/ }).first()).toBeVisible()
  await chip(page, 'Show as').click()
  await page.getByLabel('Currency').selectOption('USD')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expectAddress(page, '/pledges', { donors: 'DNK,NLD', group: 'eu', currency: 'USD' })
  await expect(page.getByTestId('sum')).toHaveText(/^US\$/)
})

test('the filter stays when one goes from page to page', async ({ page }) => {
  await page.goto('/pledges?donors=DNK&from=2023-04-20&to=2023-04-20')
  for (const [place, path] of [
    ['Overview', '/'],
    ['Reports', '/reports'],
    ['What counts and how', '/methodology'],
  ] as const) {
    await page.getByRole('link', { name: place }).click()
    await expect(page).toHaveURL(`${path}?donors=DNK&from=2023-04-20&to=2023-04-20`)
  }
})

test('the table can be paged and sorted', async ({ page }) => {
  await page.goto('/pledges')
  const [sum, count] = [await shownSum(page), await shownCount(page)]
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL('/pledges?page=2')
  expect(await shownSum(page)).toBe(sum)
  expect(await shownCount(page)).toBe(count)
  await page.getByRole('link', { name: 'Pledge', exact: true }).click()
  await expect(page).toHaveURL('/pledges?sort=summary')
  await expect(page.getByRole('columnheader', { name: 'Pledge', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
})

test('a pledge, a report and a chart can be read', async ({ page }) => {
  await page.goto('/pledges?q=refurbished+Leopard')
  await page.getByRole('link', { name: /^At least 14 refurbished/ }).click()
  await expect(page.getByText('no delivery recorded since 30 Apr 2024')).toBeVisible()
  await page.goto('/reports')
  await page.locator('summary', { hasText: 'First rows of “Pledges”' }).click()
  await expect(page.getByRole('table', { name: 'First rows of “Pledges”' })).toBeVisible()
  await page.goto('/charts/categories')
  await expect(page.getByRole('rowheader', { name: 'Mixed package' })).toBeVisible()
})

import { expect, type Page, test } from '@playwright/test'
import { expectAddress, readCsv, shownCount, shownSum, toCents } from '../support/reading'

test('every pledge is on one of the pages, each once, under one sum', async ({ page }) => {
  await page.goto('/pledges')
  const [sum, count] = [await shownSum(page), await shownCount(page)]
  const references = await readReferences(page)
  expect(references).toHaveLength(50)
  const pages = Math.ceil(count / 50)
  for (let number = 2; number <= pages; number += 1) {
    await page.getByRole('link', { name: 'Next' }).click()
    await expect(page.getByText(`Page ${number} of ${pages}`)).toBeVisible()
    expect(await shownSum(page)).toBe(sum)
    references.push(...(await readReferences(page)))
  }
  await expect(page.getByRole('link', { name: 'Next' })).toBeHidden()
  expect(references).toHaveLength(count)
  expect(new Set(references).size).toBe(count)
  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(page).toHaveURL(`/pledges?page=${pages - 1}`)
})

test('the table is sorted by amount, largest first, then smallest', async ({ page, request }) => {
  const pledges = readCsv(await (await request.get('/pledges.csv')).text())
  const valued = pledges.filter((pledge) => pledge.value_in_filter !== '')
  const bySize = valued.sort((a, b) =>
    Number(toCents(b.value_in_filter ?? '') - toCents(a.value_in_filter ?? '')),
  )
  await page.goto('/pledges')
  await page.getByRole('link', { name: 'Pledged, EUR' }).click()
  await expect(page).toHaveURL('/pledges?sort=-amount')
  await expect(page.getByRole('columnheader', { name: 'Pledged, EUR' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  expect((await readReferences(page))[0]).toBe(bySize[0]?.reference)

  await page.getByRole('link', { name: 'Pledged, EUR' }).click()
  await expect(page).toHaveURL('/pledges?sort=amount')
  expect((await readReferences(page))[0]).toBe(bySize.at(-1)?.reference)
})

test('the table is sorted by donor from A, and the order stays on the next page', async ({
  page,
}) => {
  await page.goto('/pledges')
  await page.getByRole('link', { name: 'Donor', exact: true }).click()
  await expect(page).toHaveURL('/pledges?sort=donors')
  await expect(page.locator('tbody tr').first()).toContainText('Australia')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL('/pledges?sort=donors&page=2')
  const donors = await page.locator('tbody td:nth-child(2)').allTextContents()
  expect(donors).toEqual(donors.toSorted((a, b) => a.localeCompare(b, 'en')))
})

test('the order stays when the filter changes', async ({ page }) => {
  await page.goto('/pledges?sort=-amount')
  await page.getByRole('searchbox', { name: 'Search pledges' }).fill('Leopard')
  await page.getByRole('button', { name: 'Search' }).click()
  await expectAddress(page, '/pledges', { q: 'Leopard', sort: '-amount' })
})

test('amounts can stand as reported, their sum stays in euro', async ({ page }) => {
  await page.goto('/pledges?donors=CAN&from=2023-04-21&currency=reported')
  await expect(page.getByRole('cell', { name: 'US$28.9m' })).toBeVisible()
  await expect(page.getByText('Sums stay in euro.')).toBeVisible()
  await expect(page.getByTestId('sum')).toHaveText('€26,325,378.03')
})

async function readReferences(page: Page): Promise<string[]> {
  const links = page.getByRole('table', { name: 'Pledges' }).locator('tbody a')
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  return addresses.map((address) => /\/(P\d+)/.exec(address ?? '')?.[1] ?? '')
}

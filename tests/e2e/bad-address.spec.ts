import { expect, test } from '@playwright/test'
import { shownCount, shownSum, textOf } from '../support/reading'

const NOTICES = [
  ['/?donors=XXX', 'No donor here has the code “XXX”'],
  ['/?from=2023-02-30', '“from” must be a day that exists, as YYYY-MM-DD, not “2023-02-30”'],
  ['/?measure=nonsense', 'There is no measure “nonsense” here'],
  ['/pledges?page=999999', 'There is no page 999,999; this is the last.'],
  ['/pledges?page=-1', 'There is no page “-1”; this is the first.'],
  ['/pledges?sort=colour', 'The table cannot be sorted by “colour”'],
  ['/?from=2023-03-01&to=2023-02-01', 'ends (2023-02-01) before it begins (2023-03-01)'],
  ['/?group=eu&group=nato', '“group” stands 2 times in the address; the last, “nato”, counts.'],
  ['/?asOf=2099-12-31', '2099-12-31 lies in the future'],
  ['/?asOf=2023-04-20', 'as of 20 April 2023 nothing was known here'],
  ['/?currency=JPY', 'not in “JPY”'],
  ['/charts/donors?category=nonsense', 'There is no category “nonsense” here'],
  ['/reports?equipment=nonsense', 'There is no equipment “nonsense” here'],
] as const

for (const [address, notice] of NOTICES) {
  test(`${address} says what it cannot use, and shows the page`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByTestId('sum')).toBeVisible()
  })
}

test('nonsense in an address changes no number', async ({ page }) => {
  await page.goto('/')
  const [sum, count] = [await shownSum(page), await shownCount(page)]
  await page.goto('/?donors=XXX&from=2023-02-30&measure=nonsense&page=999999')
  await expect(page.getByRole('status').getByRole('listitem')).toHaveCount(3)
  expect(await shownSum(page)).toBe(sum)
  expect(await shownCount(page)).toBe(count)
})

test('10,000 characters of anything do no harm', async ({ page }) => {
  for (const name of ['q', 'donors', 'group', 'from', 'category', 'asOf', 'page', 'sort']) {
    const address = `/pledges?to=2022-02-20&${name}=${'x'.repeat(10_000)}`
    expect((await page.goto(address))?.status(), name).toBe(200)
    const notice = page.getByRole('status').getByRole('listitem')
    await expect(notice, name).toHaveCount(1)
    expect((await textOf(notice)).length, name).toBeLessThan(200)
    await expect(page.getByRole('table', { name: 'Pledges' }), name).toBeVisible()
  }
})

test('markup in an address stays text', async ({ page }) => {
  const markup = '"><img src=x onerror=alert(1)><script>alert(2)</script>'
  const dialogs: string[] = []
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message())
    await dialog.dismiss()
  })
  const query = new URLSearchParams({ q: markup, category: markup })
  await page.goto(`/pledges?${query}`)
  await expect(page.getByRole('searchbox', { name: 'Search pledges' })).toHaveValue(markup)
  await expect(page.getByRole('status')).toContainText('There is no category “"><img src=x')
  await expect(page.locator('main img')).toHaveCount(0)
  expect(dialogs).toEqual([])
})

for (const address of ['/pledges/P999999', '/pledges/nonsense', '/charts/nonsense', '/nonsense']) {
  test(`${address} is not found, and says where to go on`, async ({ page }) => {
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(404)
    await expect(
      page.getByRole('heading', { level: 1, name: 'There is nothing at this address.' }),
    ).toBeVisible()
    await expect(page.getByText('References of pledges look like P1042')).toBeVisible()
    await page.getByRole('link', { name: 'Search all pledges' }).click()
    await expect(page).toHaveURL('/pledges')
  })
}

test('an empty result says what to do next', async ({ page }) => {
  await page.goto('/pledges?donors=CAN&q=nothingiscalledthis&to=2023-01-01')
  await expect(page.getByText('No pledge matches this filter.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'On any day' })).toHaveAttribute(
    'href',
    '/pledges?donors=CAN&q=nothingiscalledthis',
  )
  await page.getByRole('link', { name: 'Without the search' }).click()
  await expect(page).toHaveURL('/pledges?donors=CAN&to=2023-01-01')
  await expect(page.getByRole('table', { name: 'Pledges' })).toBeVisible()
})

test('before the record begins nothing is known, and the way back is short', async ({ page }) => {
  await page.goto('/?asOf=2023-04-20')
  await expect(page.getByText('No pledge matches this filter.')).toBeVisible()
  await page.getByRole('link', { name: 'Show all military pledges' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('table', { name: 'Latest pledges' })).toBeVisible()
})

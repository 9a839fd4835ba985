import { expect, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import { watchFaults } from '../support/faults'
import { PLACES, untilDrawn } from '../support/pages'
import { chip } from '../support/reading'
import { overhang } from '../support/width'

// Every page is read twice, in light and dark; what is recorded for a trace would cost as much again.
test.use({ trace: 'off' })

// What is laid out otherwise on a phone; the others are the same elements in one column.
const OWN_ON_A_PHONE = new Set(['overview', 'pledges', 'joint pledge', 'reports', 'chart by donor'])

const WIDTHS = [390, 320, 768, 1024]

const CHIPS = ['Donors', 'Announced', 'Kind', 'Status', 'Show as', 'As known on']

for (const { name, open } of PLACES) {
  test(`no error, nothing asked of anybody else, no barrier, no scrolling sideways: ${name}${OWN_ON_A_PHONE.has(name) ? ' @both' : ''}`, async ({
    page,
    baseURL,
  }) => {
    const listFaults = watchFaults(page, baseURL)
    await open(page)
    await untilDrawn(page)
    await page.waitForLoadState('networkidle')
    expect(listFaults()).toEqual([])
    await expectNoBarrier(page)
    // Each page is opened once for all that can be seen of it.
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 })
      await expect.poll(() => overhang(page), { message: `sideways at ${width} px` }).toBe(0)
    }
  })
}

test('nothing stands in the way of reading: the first rows of every report', async ({ page }) => {
  await page.goto('/reports')
  const closed = page.locator('main section details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  await expect(page.getByRole('table')).toHaveCount(8)
  await expectNoBarrier(page)
})

test('nothing stands in the way of reading: the table beside every chart', async ({ page }) => {
  await page.goto('/')
  for (const summary of await page.getByText('Data as a table').all()) await summary.click()
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(4)
  await expectNoBarrier(page)
})

for (const name of CHIPS) {
  test(`nothing stands in the way of filtering: ${name}${name === 'Donors' ? ' @both' : ''}`, async ({
    page,
  }) => {
    await page.goto('/pledges?donors=DNK,NLD&from=2023-04-20&currency=USD')
    await chip(page, name).click()
    await expect(page.getByRole('button', { name: 'Apply' })).toBeVisible()
    await expectNoBarrier(page)
  })
}

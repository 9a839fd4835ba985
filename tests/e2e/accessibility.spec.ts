import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { PLACES, untilDrawn } from '../support/pages'
import { chip } from '../support/reading'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// Every page is read twice, in light and dark; what is recorded for a trace would cost as much again.
test.use({ trace: 'off' })

// Those of these rules that look at colours.
const OF_COLOUR = ['color-contrast', 'link-in-text-block']
const CHIPS = ['Donors', 'Announced', 'Kind', 'Status', 'Show as', 'As known on']

for (const { name, open } of PLACES) {
  test(`nothing stands in the way of reading: ${name} @both`, async ({ page }) => {
    await open(page)
    await expectNoBarrier(page)
  })
}

test('nothing stands in the way of reading: the first rows of every report @both', async ({
  page,
}) => {
  await page.goto('/reports')
  const closed = page.locator('main section details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  await expect(page.getByRole('table')).toHaveCount(8)
  await expectNoBarrier(page)
})

test('nothing stands in the way of reading: the table beside every chart @both', async ({
  page,
}) => {
  await page.goto('/')
  for (const summary of await page.getByText('Data as a table').all()) await summary.click()
  await expect(page.getByRole('figure').getByRole('table')).toHaveCount(4)
  await expectNoBarrier(page)
})

for (const name of CHIPS) {
  test(`nothing stands in the way of filtering: ${name} @both`, async ({ page }) => {
    await page.goto('/pledges?donors=DNK,NLD&from=2023-04-20&currency=USD')
    await chip(page, name).click()
    await expect(page.getByRole('button', { name: 'Apply' })).toBeVisible()
    await expectNoBarrier(page)
  })
}

/** Holds the page against every rule of axe; in dark only colours are other, and only their rules are asked again. */
async function expectNoBarrier(page: Page): Promise<void> {
  await untilDrawn(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const builder = new AxeBuilder({ page }).setLegacyMode()
    const axe = colorScheme === 'light' ? builder.withTags(TAGS) : builder.withRules(OF_COLOUR)
    const { violations, passes } = await axe.analyze()
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      scheme: colorScheme,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
    expect(found).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  }
}

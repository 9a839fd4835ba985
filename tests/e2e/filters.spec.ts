import { expect, test } from '@playwright/test'
import { holdScripts } from '../support/held-scripts'
import { chip, expectAddress, shownCount, shownSum } from '../support/reading'

// The one pledge of 20 April 2023 that Denmark takes part in: half of it is Denmark's.
const HALF = '/pledges?donors=DNK&from=2023-04-20&to=2023-04-20'

test('several donors are ticked, and the address says which', async ({ page }) => {
  await page.goto('/pledges')
  await chip(page, 'Donors').click()
  await page.getByRole('checkbox', { name: /^Denmark/ }).check()
  await page.getByRole('checkbox', { name: /^Netherlands/ }).check()
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL('/pledges?donors=DNK,NLD')
  await expect(chip(page, 'Donors')).toHaveText(/Denmark, Netherlands/)
  await expect(page.getByRole('checkbox', { name: /^Denmark/ })).toBeHidden()
  for (const donors of await page.locator('tbody td:nth-child(2)').allTextContents()) {
    expect(donors).toMatch(/Denmark|Netherlands/)
  }
})

test('a panel opened before the page is alive stays open, with what was ticked in it', async ({
  page,
}) => {
  const bringToLife = await holdScripts(page)
  await page.goto('/pledges', { waitUntil: 'commit' })
  await chip(page, 'Donors').click()
  const denmark = page.getByRole('checkbox', { name: /^Denmark/ })
  await denmark.check()
  bringToLife()
  await page.waitForLoadState('networkidle')
  await expect(denmark).toBeVisible()
  await expect(denmark).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(denmark).toBeHidden()
})

test('a group stands for its members', async ({ page }) => {
  await page.goto('/')
  const all = await shownCount(page)
  await chip(page, 'Donors').click()
  await page.getByLabel(/^Group/).selectOption({ label: 'NATO allies' })
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL('/?group=nato')
  await expect(chip(page, 'Donors')).toHaveText(/NATO allies/)
  expect(await shownCount(page)).toBeLessThan(all)
})

test('a period, a currency and a measure', async ({ page }) => {
  await page.goto('/pledges?donors=CAN')
  await chip(page, 'Announced').click()
  await page.getByLabel('From').fill('2023-04-21')
  await page.getByLabel('Through').fill('2023-04-21')
  await page.getByRole('button', { name: 'Apply' }).click()
  const day = { donors: 'CAN', from: '2023-04-21', to: '2023-04-21' }
  await expectAddress(page, '/pledges', day)
  await expect(page.getByTestId('sum')).toHaveText('€26,325,378.03')

  await chip(page, 'Show as').click()
  await page.getByLabel('Currency').selectOption('USD')
  await page.getByLabel('Measure').selectOption('Allocated')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expectAddress(page, '/pledges', { ...day, measure: 'allocated', currency: 'USD' })
  await expect(page.getByTestId('sum')).toHaveText('US$28,900,000.00')

  await page.goBack()
  await expect(page.getByTestId('sum')).toHaveText('€26,325,378.03')
  await chip(page, 'Show as').click()
  await expect(page.getByLabel('Currency')).toHaveValue('EUR')
  await page.goBack()
  await expect(page).toHaveURL('/pledges?donors=CAN')
})

test('a category and a piece of equipment', async ({ page }) => {
  await page.goto('/pledges?from=2023-04-20&to=2023-04-20')
  await chip(page, 'Kind').click()
  await page.getByLabel(/^Category/).selectOption('armour_and_vehicles')
  await page.getByLabel('Equipment').selectOption('main_battle_tank')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expectAddress(page, '/pledges', {
    from: '2023-04-20',
    to: '2023-04-20',
    category: 'armour_and_vehicles',
    equipment: 'main_battle_tank',
  })
  await expect(page.getByTestId('sum')).toHaveText('€165,000,000.00')
  expect(await shownCount(page)).toBe(1)
})

test('a search finds words of a pledge', async ({ page }) => {
  await page.goto('/pledges')
  await page.getByRole('searchbox', { name: 'Search pledges' }).fill('refurbished Leopard 2 tanks')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/pledges?q=refurbished+Leopard+2+tanks')
  await expect(
    page.getByRole('link', { name: 'At least 14 refurbished Leopard 2 tanks' }),
  ).toBeVisible()
})

test('of a joint pledge only the part in the filter is summed', async ({ page }) => {
  await page.goto(HALF)
  await expect(page.getByTestId('sum')).toHaveText('€82,500,000.00')
  await expect(page.getByRole('cell', { name: '€82.5m of €165m' })).toBeVisible()
  await page.goto('/pledges?donors=DNK,NLD&from=2023-04-20&to=2023-04-20&q=Leopard')
  await expect(page.getByTestId('sum')).toHaveText('€165,000,000.00')
})

test('the filter stays from page to page until it is cleared', async ({ page }) => {
  await page.goto(HALF)
  const navigation = page.getByRole('navigation', { name: 'Main' })
  for (const [place, path] of [
    ['Overview', '/'],
    ['Reports', '/reports'],
    ['Pledges', '/pledges'],
  ] as const) {
    await navigation.getByRole('link', { name: place, exact: true }).click()
    await expect(page).toHaveURL(`${path}?donors=DNK&from=2023-04-20&to=2023-04-20`)
    await expect(navigation.getByRole('link', { name: place })).toHaveAttribute(
      'aria-current',
      'page',
    )
    expect(await shownSum(page)).toBe(8_250_000_000n)
  }
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(page).toHaveURL('/pledges')
  await expect(page.getByRole('link', { name: 'Clear filters' })).toBeHidden()
  await expect(chip(page, 'Donors')).toHaveText(/all$/)
})

test('Escape closes a panel and gives the focus back to its chip', async ({ page }) => {
  await page.goto('/')
  await chip(page, 'Donors').click()
  await page.getByRole('checkbox', { name: /^Denmark/ }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('checkbox', { name: /^Denmark/ })).toBeHidden()
  await expect(chip(page, 'Donors')).toBeFocused()
})

test('one panel is open at a time, and a click beside it closes it', async ({ page }) => {
  await page.goto('/')
  await chip(page, 'Donors').click()
  await chip(page, 'Announced').click()
  await expect(page.getByRole('checkbox', { name: /^Denmark/ })).toBeHidden()
  await expect(page.getByLabel('Through')).toBeVisible()
  await page.getByRole('contentinfo').click()
  await expect(page.getByLabel('Through')).toBeHidden()
})

test('a filter can be set with the keyboard alone', async ({ page }) => {
  await page.goto('/pledges')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  for (const name of ['Donors', 'Announced', 'Kind', 'Status', 'Show as']) {
    await page.keyboard.press('Tab')
    await expect(chip(page, name)).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Measure')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Apply' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/pledges?measure=allocated')
})

test('applying what already holds changes nothing and ends', async ({ page }) => {
  await page.goto('/pledges?donors=DNK')
  const sum = await shownSum(page)
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/pledges?donors=DNK')
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  expect(await shownSum(page)).toBe(sum)
})

import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import {
  chooseDonor,
  comboboxOf,
  fillPlainPledge,
  problemsOf,
  uniqueSummary,
} from '../support/filled-form'
import { asAdministrator } from '../support/sign-in'

test.use({ storageState: asAdministrator })

const donorsOf = (page: Page) => comboboxOf(page, 'Donors')
const typeOf = (page: Page) => comboboxOf(page, 'Type')

/** What an open list offers. */
const options = (page: Page, name = '') =>
  page.locator('[role=listbox]').getByRole('option', { name })

/** What is chosen, in the order of the chips. */
const chosenIn = (page: Page) => page.getByRole('toolbar', { name: 'Donors, chosen' })

/** What the form would send under a name. */
const sentAs = (page: Page, name: string) =>
  page
    .locator('form#pledge')
    .evaluate((form, key) => new FormData(form as HTMLFormElement).getAll(key), name)

async function openForm(page: Page): Promise<void> {
  await page.goto('/desk/pledges/new')
  await expect(donorsOf(page)).toBeVisible()
}

test('donors are found, chosen and removed by keyboard alone, and published @both', async ({
  page,
}) => {
  const faults = watchFaults(page)
  await openForm(page)
  const donors = donorsOf(page)
  await donors.focus()
  await page.keyboard.type('turki')
  await expect(options(page, 'Türkiye')).toHaveAttribute('data-highlighted')
  await expectNoBarrier(page)
  await page.keyboard.press('Enter')
  await page.keyboard.type('nld')
  await expect(options(page)).toHaveText(['NetherlandsNLD'])
  await page.keyboard.press('Enter')
  await page.keyboard.type('us')
  await expect(options(page)).toHaveText(['United StatesUSA'])
  await page.keyboard.press('Escape')
  await page.keyboard.type('denm')
  await page.keyboard.press('Enter')
  await expect(chosenIn(page)).toHaveText('Türkiye×Netherlands×Denmark×')
  expect(await sentAs(page, 'tranches[0].donors')).toEqual(['DNK', 'NLD', 'TUR'])
  await expect(page.getByLabel('Split')).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(chosenIn(page)).toHaveText('Türkiye×Netherlands×')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/desk/pledges/new')
  await page.getByRole('button', { name: 'Remove Türkiye' }).click()
  await expect(page.getByLabel('Split')).toBeHidden()
  await donors.fill('den')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(chosenIn(page)).toHaveText('Netherlands×Denmark×')
  await page.getByLabel('Split').selectOption('stated')
  await page.getByLabel('Denmark, %').fill('60')
  await page.getByLabel('Netherlands, %').fill('40')
  const summary = uniqueSummary()
  await fillPlainPledge(page, summary)
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page).toHaveURL(/\/pledges\/P\d+\?published=\d+$/)
  await expect(page.getByRole('heading', { name: summary })).toBeVisible()
  await expect(page.getByRole('article')).toContainText('60')
  expect(faults).toEqual([])
})

test('a donor’s whole name is taken when the field is left; less is not, and that is said', async ({
  page,
}) => {
  await openForm(page)
  const donors = donorsOf(page)
  await donors.focus()
  await page.keyboard.type('sweden')
  await page.keyboard.press('Tab')
  await expect(chosenIn(page)).toHaveText('Sweden×')
  await donors.focus()
  await page.keyboard.type('den')
  await page.keyboard.press('Tab')
  await expect(chosenIn(page)).toHaveText('Sweden×')
  const left = page.getByText('“den” was left without a choice and is not kept')
  await expect(left).toBeVisible()
  await expectNoBarrier(page)
  await chooseDonor(page, 'Denmark')
  await expect(left).toBeHidden()
  expect(await sentAs(page, 'tranches[0].donors')).toEqual(['DNK', 'SWE'])
})

test('a donor typed in part is not lost unsaid by the mouse, and what nothing is called stays by Enter', async ({
  page,
}) => {
  await openForm(page)
  const donors = donorsOf(page)
  await donors.click()
  await page.keyboard.type('Canad')
  await page.getByLabel('Summary').click()
  await expect(
    page.getByText('“Canad” was left without a choice and is not kept: choose it from the list.'),
  ).toBeVisible()
  await expect(page.getByLabel('Summary')).toBeFocused()
  await donors.click()
  await page.keyboard.type('Narnia')
  await page.keyboard.press('Enter')
  await expect(donors).toHaveValue('Narnia')
  await expect(page.getByText('Nothing in the list is called so.')).toBeVisible()
  await expectNoBarrier(page)
  await donors.fill('')
  await page.keyboard.press('Enter')
  await expect(page.locator('[role=listbox]')).toHaveCount(0)
  await page.keyboard.type('Narnia')
  await page.getByLabel('Pledged').click()
  await expect(page.getByText('“Narnia” was left without a choice and is not kept')).toBeVisible()
  await expect(chosenIn(page)).toHaveCount(0)
})

test('a row that is removed leaves the focus in its list', async ({ page }) => {
  await openForm(page)
  const add = page.getByRole('button', { name: 'Add a source' })
  await add.click()
  await add.click()
  await page.getByRole('button', { name: 'Remove source 2' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: /^Remove source/ })).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Remove source 2' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Remove source 1' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(add).toBeFocused()
})

test('a row that is added takes the focus into its first field', async ({ page }) => {
  await openForm(page)
  await page.getByRole('button', { name: 'Add equipment' }).press('Enter')
  await expect(page.locator('[name="tranches[0].items[1].designation"]')).toBeVisible()
  await expect(typeOf(page).nth(1)).toBeFocused()
  const second = page.getByRole('group', { name: /^Item 2/ })
  await second.getByRole('button', { name: 'Add a delivery' }).press('Enter')
  await expect(second.getByLabel('Delivered')).toBeFocused()
  await second.getByRole('button', { name: 'Remove delivery 1' }).press('Enter')
  await expect(second.getByRole('button', { name: 'Add a delivery' })).toBeFocused()
})

test('what is typed right after a row is added goes into its first field', async ({ page }) => {
  await openForm(page)
  const focused = await page
    .getByRole('button', { name: 'Add a further tranche' })
    .evaluate((button: HTMLElement) => {
      button.click()
      return document.activeElement?.getAttribute('name')
    })
  expect(focused).toBe('tranches[1].label')
})

test('what is chosen stands through new rows, a reset and a refusal', async ({ page }) => {
  await openForm(page)
  await chooseDonor(page, 'Denmark')
  await page.getByRole('button', { name: 'Add a further tranche' }).click()
  await donorsOf(page).nth(1).fill('norway')
  await page.keyboard.press('Enter')
  expect(await sentAs(page, 'tranches[1].donors')).toEqual(['NOR'])
  await page.getByRole('button', { name: 'Remove tranche 1' }).click()
  await expect(chosenIn(page)).toHaveText('Norway×')
  expect(await sentAs(page, 'tranches[0].donors')).toEqual(['NOR'])
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page).toHaveURL(/\/desk\/drafts\/\d+/)
  await expect(chosenIn(page)).toHaveText('Norway×')
  await chooseDonor(page, 'Sweden')
  await page.locator('form#pledge').evaluate((form) => (form as HTMLFormElement).reset())
  await expect(chosenIn(page)).toHaveText('Norway×')
  expect(await sentAs(page, 'tranches[0].donors')).toEqual(['NOR'])
})

test('a refusal by the server leaves what was chosen', async ({ page, context }) => {
  await openForm(page)
  await fillPlainPledge(page, uniqueSummary())
  await chooseDonor(page, 'Sweden')
  await chooseDonor(page, 'Finland')
  await typeOf(page).fill('leopard 2')
  await page.keyboard.press('Enter')
  await page.getByLabel('Count').fill('14')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible()
  await expect(chosenIn(page)).toHaveText('Sweden×Finland×')
  await expect(typeOf(page)).toHaveValue('Leopard 2')
  expect(await sentAs(page, 'tranches[0].donors')).toEqual(['FIN', 'SWE'])
})

test('what was chosen before the page was alive stands', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/desk/pledges/new', { waitUntil: 'commit' })
  await page.getByLabel('Donors').selectOption(['DNK', 'NLD'])
  await page.getByLabel('Type').selectOption('leopard-2')
  release()
  await expect(chosenIn(page)).toHaveText('Denmark×Netherlands×')
  await expect(typeOf(page)).toHaveValue('Leopard 2')
  expect(await sentAs(page, 'tranches[0].donors')).toEqual(['DNK', 'NLD'])
})

test('equipment is found by name and class, and named freely where the catalogue lacks it', async ({
  page,
}) => {
  const faults = watchFaults(page)
  await openForm(page)
  const type = typeOf(page)
  await type.fill('battle tank')
  await expect(page.getByRole('group', { name: 'Main battle tanks' })).toBeVisible()
  await expect(options(page, 'Leopard 2')).toBeVisible()
  await expectNoBarrier(page)
  await type.fill('leopard 2')
  await page.keyboard.press('Enter')
  await expect(type).toHaveValue('Leopard 2')
  await expect(page.getByText('Main battle tanks', { exact: true })).toHaveText([
    'Main battle tanks',
  ])
  expect(await sentAs(page, 'tranches[0].items[0].equipmentType')).toEqual(['leopard-2'])
  await page.keyboard.press('Escape')
  await expect(type).toHaveValue('Leopard 2')
  await type.fill('Water cannon')
  await expect(options(page)).toHaveText(['Use “Water cannon” as free text'])
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Designation')).toHaveValue('Water cannon')
  await expect(page.getByLabel('Designation')).toBeFocused()
  await expect(type).toHaveValue('')
  expect(await sentAs(page, 'tranches[0].items[0].equipmentType')).toEqual([''])
  await page.getByLabel('Designation').fill('')
  await type.fill('Snow plough')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Designation')).toHaveValue('Snow plough')
  await expect(
    page.getByText('Nothing in the list is called “Snow plough”: it stands as the designation.'),
  ).toBeVisible()
  await type.fill('Leo')
  await page.keyboard.press('Tab')
  await expect(
    page.getByText('“Leo” was left without a choice and is not kept: choose it from the list.'),
  ).toBeVisible()
  await expect(page.getByLabel('Designation')).toHaveValue('Snow plough')
  await expectNoBarrier(page)
  await type.fill('leopard 2')
  await page.keyboard.press('Enter')
  await type.fill('T-72X')
  await page.keyboard.press('Tab')
  await expect(page.getByText('“T-72X” was left without a choice and is not kept')).toBeVisible()
  expect(await sentAs(page, 'tranches[0].items[0].equipmentType')).toEqual([''])
  expect(faults).toEqual([])
})

test('the same mistakes take the focus again, and lead to their field', async ({ page }) => {
  await openForm(page)
  const publish = page.getByRole('button', { name: 'Publish' })
  for (const _ of ['first', 'again']) {
    await publish.click()
    await expect(problemsOf(page)).toBeFocused()
    await publish.focus()
  }
  await problemsOf(page).getByRole('link', { name: 'Choose at least one donor.' }).click()
  await expect(donorsOf(page)).toBeFocused()
  await expect(donorsOf(page)).toHaveAttribute('aria-invalid', 'true')
  await expect(donorsOf(page)).toHaveAccessibleDescription('Choose at least one donor.')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('donors and types are native lists, and shares come by way of the server', async ({
    page,
  }) => {
    await page.goto('/desk/pledges/new')
    await page.getByLabel('Donors').selectOption(['DNK', 'NLD'])
    await page.getByLabel('Type').selectOption('leopard-2')
    await page.getByLabel('Count').fill('14')
    await page.getByLabel('Split').selectOption('stated')
    const summary = uniqueSummary()
    await fillPlainPledge(page, summary)
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page.getByText('Give each donor’s share.').last()).toBeVisible()
    await page.getByLabel('Denmark, %').fill('60')
    await page.getByRole('button', { name: 'show the fields of the shares' }).click()
    await expect(page.getByLabel('Denmark, %')).toHaveValue('60')
    await page.getByLabel('Netherlands, %').fill('40')
    await expect(page.getByLabel('Summary')).toHaveValue(summary)
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page).toHaveURL(/\/pledges\/P\d+\?published=\d+$/)
    await expect(page.getByRole('article')).toContainText('Leopard 2')
  })
})

/** Everything that the browser complains of. */
function watchFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  return faults
}

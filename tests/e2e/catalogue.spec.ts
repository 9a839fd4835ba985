import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import { readTable } from '../support/reading'
import { ADMINISTRATOR, addPerson, asAdministrator, openAs, PASSWORD } from '../support/sign-in'
import { expectFits } from '../support/width'

// Reviewers change the catalogues; what pledges are described with follows on the public pages.

const LIST = '/desk/catalogue'
const EVERY_PAGE = [
  '',
  // A few rows say as much as all, which take the rules a minute on a slow machine.
  '/equipment?search=leopard',
  '/equipment/new',
  '/equipment/bofors-l70',
  '/donors',
  '/donors/new',
  '/donors/CAN',
  '/donors/CAN/2021',
  '/groups',
  '/groups/nato',
  '/groups/nato/new',
  '/groups/nato/FIN-2023-04-04',
  '/reported-totals',
  '/reported-totals/new',
  '/reported-totals/1/withdraw',
]

test.use({ storageState: asAdministrator })

async function save(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Save' }).click()
}

async function rename(page: Page, designation: string): Promise<void> {
  await page.goto(`${LIST}/equipment/bofors-l70`)
  await page.getByLabel('Designation').fill(designation)
  await save(page)
  await page.waitForURL(/saved=/)
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toHaveText(
    `Saved. ${designation}`,
  )
}

test('a new name of a type is read on the public pages', async ({ page }) => {
  await rename(page, 'Luftvärnskanon 70')
  await page.goto('/pledges?q=Luftvärnskanon')
  await page.getByRole('main').locator('tbody').getByRole('link').first().click()
  await expect(page.getByRole('main').getByText('Luftvärnskanon 70').first()).toBeVisible()
  await rename(page, 'Bofors L70')
})

test('a mistake is named at its field, and what was typed stays', async ({ page }) => {
  await page.goto(`${LIST}/donors/new`)
  await page.getByLabel('Code').fill('NORW')
  await page.getByLabel('Name').fill('Norway; the other one')
  await save(page)
  const summary = page.getByRole('alert').filter({ hasText: 'things to put right' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(3)
  await expect(page.getByLabel('Name')).toHaveValue('Norway; the other one')
  await expect(page.getByLabel('Code')).toHaveAttribute('aria-invalid', 'true')
  await summary.getByRole('link', { name: /^Name: A name has no semicolon/ }).click()
  await expect(page.getByLabel('Name')).toBeFocused()
})

test('what was changed meanwhile is not overwritten', async ({ page, context }) => {
  const path = `${LIST}/groups/eu`
  await page.goto(path)
  const other = await context.newPage()
  await other.goto(path)
  await other.getByLabel('Name', { exact: true }).fill('The European Union')
  await save(other)
  await expect(other.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill('European Union')
  await page.getByLabel('What its members are called').fill('EU states')
  await save(page)
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody has changed' })).toBeFocused()
  await expect(page.getByText('Now: The European Union. You typed: European Union.')).toBeVisible()
  await page.getByLabel('What its members are called').fill('EU members')
  await save(page)
  await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
  await page.goto(`${LIST}/groups`)
  const rows = await readTable(page.getByRole('table'))
  expect(rows.map(([name, members]) => [name, members])).toContainEqual([
    'European Union',
    'EU members',
  ])
})

async function signInToSave(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Your session has ended: sign in below.',
  )
  await page.getByLabel('Email').fill(ADMINISTRATOR.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await save(page)
}

test('a session that ends under a form of the catalogue costs nothing that was typed', async ({
  page,
}) => {
  await page.goto(`${LIST}/donors/new`)
  await page.getByLabel('Code').fill('QSE')
  await page.getByLabel('Name').fill('Entered at last')
  await page.getByLabel('Kind').selectOption('Institution')
  await page.context().clearCookies()
  await save(page)
  await expectNoBarrier(page)
  await expect(page.getByLabel('Name')).toHaveValue('Entered at last')
  await signInToSave(page)
  await page.waitForURL(`${LIST}/donors?saved=QSE`)
})

test('whose role was taken away keeps what was typed, and is told so', async ({ browser }) => {
  const { storageState, name } = await addPerson(browser, 'reviewer')
  const page = await openAs(browser, storageState)
  await page.goto(`${LIST}/equipment/new`)
  await page.getByLabel('Designation').fill('Typed for nothing')
  const administrator = await openAs(browser, asAdministrator)
  await administrator.goto('/desk/people')
  await administrator.getByRole('main').getByRole('link', { name }).click()
  await administrator.getByRole('form', { name: 'Role' }).locator('select').selectOption('editor')
  await administrator.getByRole('button', { name: 'Change the role' }).click()
  await expect(administrator.getByText('The role is Editor now.')).toBeVisible()
  await administrator.context().close()
  await save(page)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'You may not do this any more',
  )
  await expect(page.getByLabel('Designation')).toHaveValue('Typed for nothing')
  await page.context().close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a session that ends under a claim costs nothing that was typed', async ({ page }) => {
    await page.goto(`${LIST}/reported-totals/new`)
    await page.getByLabel('Who states it').fill('A claimant of ours')
    await page.context().clearCookies()
    await page.getByRole('button', { name: 'Add a source' }).click()
    await expect(page.getByLabel('Who states it')).toHaveValue('A claimant of ours')
    await signInToSave(page)
    await expect(page.getByRole('alert')).toContainText('Choose a group from the list.')
    await expect(page.getByLabel('Who states it')).toHaveValue('A claimant of ours')
    await expect(page.getByRole('heading', { name: 'Your session has ended' })).toHaveCount(0)
  })

  test('a session that ends under the names of a group costs nothing that was typed', async ({
    page,
  }) => {
    await page.goto(`${LIST}/groups/nato`)
    await page.getByLabel('What its members are called').fill('NATO allies of ours')
    await page.context().clearCookies()
    await save(page)
    await expect(page.getByLabel('What its members are called')).toHaveValue('NATO allies of ours')
    await expect(page.getByRole('heading', { name: 'Members' })).toHaveCount(0)
    await page.getByLabel('What its members are called').fill('NATO allies')
    await signInToSave(page)
    await page.waitForURL(`${LIST}/groups?saved=nato`)
  })

  test('a claim is given a second amount, and keeps what was typed', async ({ page }) => {
    await page.goto(`${LIST}/reported-totals`)
    await page.getByRole('link', { name: 'Enter a newer statement' }).first().click()
    await page.getByLabel('What it says, in our own words').fill('Allies have provided more.')
    await page.getByRole('button', { name: 'Add an amount' }).click()
    await expect(page.getByRole('group', { name: 'Amount 2 that it states' })).toBeVisible()
    await expect(page.getByLabel('What it says, in our own words')).toHaveValue(
      'Allies have provided more.',
    )
    await expect(page.getByLabel('Who states it')).toHaveValue('NATO')
    await expect(page.getByText(/\(optional\)$/)).toHaveText([
      'Link (optional)',
      'Title (optional)',
      'Published on (optional)',
      'Archive link (optional)',
      'What it is for (optional)',
      'What it is for (optional)',
    ])
    await save(page)
    await expect(page.getByRole('alert')).toContainText('Choose the currency of this amount.')
  })
})

test('an editor finds the lists from the desk and is refused the forms', async ({
  page,
  browser,
}) => {
  const { storageState } = await addPerson(browser, 'editor')
  const own = await openAs(browser, storageState)
  await own.goto('/desk')
  await own.getByRole('link', { name: 'Catalogues' }).click()
  await expect(own.getByText('Reviewers and administrators can change it.')).toBeVisible()
  await own.getByRole('link', { name: 'Equipment types' }).click()
  await expect(own.getByRole('heading', { name: 'Equipment types' })).toBeVisible()
  await expect(own.getByRole('link', { name: 'Add a type' })).toHaveCount(0)
  await own.goto(`${LIST}/equipment/new`)
  await expect(own).toHaveURL(/\/desk\?refused=catalogue$/)
  await own.context().close()
  await page.goto(`${LIST}/equipment`)
  await expect(page.getByRole('link', { name: 'Add a type' })).toBeVisible()
})

// Wide tables and long forms are laid out otherwise on a phone.
const WIDE = new Set(['/equipment', '/groups/nato', '/reported-totals', '/reported-totals/new'])

for (const path of EVERY_PAGE) {
  test(`nothing stands in the way: catalogue${path}${WIDE.has(path) ? ' @both' : ''}`, async ({
    page,
  }) => {
    await page.goto(LIST + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNoBarrier(page)
    await expectFits(page)
  })
}

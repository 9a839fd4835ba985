import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import {
  ADMINISTRATOR,
  addPerson,
  asAdministrator,
  fillNewPassword,
  followLink,
  invite,
  openAs,
  PASSWORD,
  signIn,
} from '../support/sign-in'

// A test that signs somebody out, disables them or gives them another password adds a person of its own.

const SIGNED_OUT = /\/sign-in\?next=%2Fdesk%2Faccount$/

test('the printed link makes one administrator, once', async ({ page }) => {
  await page.goto(process.env.TRACKER_FIRST_LINK ?? '')
  await expect(page.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible()
  await expect(page.getByText('npm run admin')).toBeVisible()
  await page.goto('/welcome/unknown')
  await expect(page.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible()
})

test('an invited person joins with the address and role they were invited with', async ({
  browser,
  page,
}) => {
  const administrator = await openAs(browser, asAdministrator)
  const link = await invite(administrator, 'joins@example.org', 'reviewer')
  await page.goto(link)
  await expect(page.getByLabel('Email')).toHaveValue('joins@example.org')
  await page.getByLabel('Name').fill('Jo Joins')
  await fillNewPassword(page, 'joins@example.org')
  await page.getByRole('button', { name: 'Make the account' }).click()
  const summary = page.getByRole('main').getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toHaveText('A password is not the email address.')
  await expect(page.getByLabel('Name')).toHaveValue('Jo Joins')
  await followLink(page, link, { name: 'Jo Joins', email: 'joins@example.org' })
  await expect(page.getByRole('banner').getByRole('link', { name: 'Jo Joins' })).toBeVisible()
  await administrator.goto('/desk/people')
  await expect(administrator.getByRole('row', { name: /^Jo Joins/ })).toContainText(
    /joins@example\.org\s*Reviewer\s*Enabled/,
  )
  await administrator.context().close()
})

test('a link that is opened while somebody is signed in says so, and whose session ends', async ({
  browser,
}) => {
  const person = await addPerson(browser, 'editor')
  const page = await openAs(browser, person.storageState)
  const administrator = await openAs(browser, asAdministrator)
  const link = await invite(administrator, `within-${Date.now()}@example.org`, 'editor')
  await page.goto(link)
  await expect(page.getByRole('main').getByRole('status').first()).toHaveText(
    `You are signed in on this browser as ${person.name}, ${person.email}. When you use this link, that ends here, and you are signed in with the account of the link instead.`,
  )
  await expectNoBarrier(page)
  await followLink(page, link, { name: 'Another', email: '' })
  await expect(page.getByRole('banner').getByRole('link', { name: 'Another' })).toBeVisible()
  await page.context().clearCookies()
  await page.goto(await invite(administrator, `nobody-${Date.now()}@example.org`, 'editor'))
  await expect(page.getByText('You are signed in')).toHaveCount(0)
  for (const window of [administrator, page]) await window.context().close()
})

test('an invitation stands below as soon as it is made', async ({ browser }) => {
  const administrator = await openAs(browser, asAdministrator)
  const email = `at-once-${Date.now()}@example.org`
  await invite(administrator, email, 'editor')
  await administrator.getByRole('button', { name: `Revoke the invitation of ${email}` }).click()
  await expect(
    administrator.getByText('An invitation that was revoked no longer lets'),
  ).toBeFocused()
  await administrator.context().close()
})

test('a link that is open in two windows makes one account', async ({ browser }) => {
  const administrator = await openAs(browser, asAdministrator)
  const link = await invite(administrator, 'twice@example.org', 'editor')
  const [one, other] = [await openAs(browser), await openAs(browser)]
  for (const page of [one, other]) {
    await page.goto(link)
    await page.getByLabel('Name').fill('Twice')
    await fillNewPassword(page, PASSWORD)
  }
  const send = (page: Page) => page.getByRole('button', { name: 'Make the account' }).click()
  await Promise.all([send(one), send(other)])
  const dead = (page: Page) => page.getByText('This link has been used').isVisible()
  const joined = (page: Page) => page.url().endsWith('/desk')
  for (const page of [one, other]) {
    await expect.poll(async () => joined(page) || (await dead(page))).toBe(true)
  }
  expect([joined(one), joined(other)].toSorted()).toEqual([false, true])
  for (const page of [administrator, one, other]) await page.context().close()
})

test('who gives up being an administrator is told so where they may still be', async ({
  browser,
}) => {
  const person = await addPerson(browser, 'administrator')
  const page = await openAs(browser, person.storageState)
  await page.goto('/desk/people')
  await page.getByRole('main').getByRole('link', { name: person.name }).click()
  const form = page.getByRole('form', { name: 'Role' })
  await form.locator('select').selectOption('editor')
  await form.getByRole('button', { name: 'Change the role' }).click()
  await expect(page.getByText('Your role is Editor.')).toBeFocused()
  await expect(page.getByText('Your role does not allow that')).toHaveCount(0)
  await page.context().close()
})

test('a disabled person is out at once and can come back once enabled', async ({ browser }) => {
  const person = await addPerson(browser, 'editor')
  const theirs = await openAs(browser, person.storageState)
  await theirs.goto('/desk/account')
  const administrator = await openAs(browser, asAdministrator)
  await openPerson(administrator, person.name)
  await administrator.getByRole('button', { name: 'Disable the account' }).click()
  await expect(administrator.getByText('signed out everywhere')).toBeVisible()
  await theirs.getByRole('textbox', { name: 'Name' }).fill('Somebody else')
  await theirs.getByRole('button', { name: 'Save the name' }).click()
  await expect(theirs.getByRole('main').getByRole('alert')).toHaveText(/^Your session has ended/)
  await expect(theirs.getByRole('textbox', { name: 'Name' })).toHaveValue('Somebody else')
  await theirs.goto('/desk/account')
  await expect(theirs).toHaveURL(SIGNED_OUT)
  await signIn(theirs, person.email)
  await expect(theirs.getByText('This account is disabled')).toBeVisible()
  await administrator.getByRole('button', { name: 'Enable the account' }).click()
  await expect(administrator.getByText('The account is enabled.')).toBeVisible()
  await signIn(theirs, person.email)
  await theirs.waitForURL(/\/desk$/)
  for (const page of [administrator, theirs]) await page.context().close()
})

test('editors do not see who takes part', async ({ browser }) => {
  const person = await addPerson(browser, 'editor')
  const page = await openAs(browser, person.storageState)
  await page.goto('/desk/people')
  await expect(page).toHaveURL(/\/desk\?refused=people$/)
  await page.context().close()
})

test('who takes part, and who is invited, fits a phone @phone', async ({ browser }) => {
  const page = await openAs(browser, asAdministrator)
  await invite(page, `an-address-of-some-length-${Date.now()}@example.org`, 'administrator')
  await page.goto('/desk/people')
  for (const name of ['People', 'Invited']) {
    const list = page.getByRole('group', { name, exact: true })
    expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth), name).toBe(0)
  }
  await page.context().close()
})

test('nothing stands in the way of managing people', async ({ browser }) => {
  const administrator = await openAs(browser, asAdministrator)
  await invite(administrator, `barrier-${Date.now()}@example.org`, 'editor')
  await expectNoBarrier(administrator)
  for (const path of ['/desk/people', '/desk/account']) {
    await administrator.goto(path)
    await expectNoBarrier(administrator)
  }
  await openPerson(administrator, ADMINISTRATOR.name)
  await expectNoBarrier(administrator)
  await administrator.context().close()
})

test('nothing stands in the way of signing in', async ({ browser, page }) => {
  const administrator = await openAs(browser, asAdministrator)
  const link = await invite(administrator, `barrier-${Date.now()}@example.org`, 'editor')
  await administrator.context().close()
  for (const path of ['/sign-in', link, '/welcome/unknown']) {
    await page.goto(path)
    await expectNoBarrier(page)
  }
  await page.goto('/sign-in')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeFocused()
  await expectNoBarrier(page)
})

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto('/desk/people')
  await page.getByRole('main').getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

import { expect, type Page, test } from '@playwright/test'
import {
  ADMINISTRATOR,
  addPerson,
  fillNewPassword,
  openAs,
  PASSWORD,
  signIn,
} from '../support/sign-in'

// A test that signs somebody out, disables them or gives them another password adds a person of its own.

const SIGNED_OUT = /\/sign-in\?next=%2Fdesk%2Faccount$/

test('signing out ends the session, not only the cookie', async ({ browser }) => {
  const person = await addPerson(browser, 'editor')
  const page = await openAs(browser, person.storageState)
  await page.goto('/desk/account')
  const cookies = await page.context().cookies()
  expect(cookies).toMatchObject([{ name: 'tracker_session', httpOnly: true, sameSite: 'Lax' }])
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await page.context().addCookies(cookies)
  await page.goto('/desk/account')
  await expect(page).toHaveURL(SIGNED_OUT)
  await page.context().close()
})

test('a new password signs out every other device', async ({ browser }) => {
  const person = await addPerson(browser, 'editor')
  const [here, elsewhere] = [
    await openAs(browser, person.storageState),
    await openAs(browser, undefined),
  ]
  await signIn(elsewhere, person.email)
  await elsewhere.waitForURL(/\/desk$/)
  await here.goto('/desk/account')
  await changePassword(here, 'not the present one', 'another battery staple')
  await expect(here.getByRole('main').getByRole('alert')).toHaveText('This is not the present password.')
  await changePassword(here, PASSWORD, 'another battery staple')
  await expect(here.getByText('The password is changed')).toBeVisible()
  await here.goto('/desk/account')
  await expect(here.getByRole('heading', { level: 1, name: 'Your account' })).toBeVisible()
  await elsewhere.goto('/desk/account')
  await expect(elsewhere).toHaveURL(SIGNED_OUT)
  for (const page of [here, elsewhere]) await page.context().close()
})

test('the words do not tell who has an account', async ({ page }) => {
  for (const email of [ADMINISTRATOR.email, 'nobody@example.org']) {
    await signIn(page, email, 'certainly not this one')
    const summary = page.getByRole('main').getByRole('alert')
    await expect(summary).toHaveText('Email and password do not belong together.')
    await expect(page.getByLabel('Email')).toHaveValue(email)
  }
})

test('after five wrong passwords one has to wait', async ({ page }) => {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await signIn(page, 'guessed@example.org', 'certainly not this one')
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(/belong together/)
  }
  await signIn(page, 'guessed@example.org', 'certainly not this one')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    /^Too many attempts\. Try again in 1\d minutes\.$/,
  )
})

test('signing in leads back to the own page that was asked for, and to no other site', async ({
  browser,
  page,
}) => {
  const person = await addPerson(browser, 'editor')
  for (const [next, reached] of [
    ['/desk/account', '/desk/account'],
    ['//example.com', '/desk'],
    ['https://example.com/', '/desk'],
  ] as const) {
    await page.context().clearCookies()
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    await page.getByLabel('Email').fill(person.email)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(new URL(reached, process.env.TRACKER_URL).href)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('one signs in and out, and nothing typed is lost', async ({ browser, page }) => {
    const person = await addPerson(browser, 'editor')
    await signIn(page, person.email, 'certainly not this one')
    await expect(page.getByRole('alert')).toHaveText('Email and password do not belong together.')
    await expect(page.getByLabel('Email')).toHaveValue(person.email)
    await signIn(page, person.email)
    await expect(page).toHaveURL(/\/desk$/)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  })
})

async function changePassword(page: Page, present: string, chosen: string): Promise<void> {
  await page.getByLabel('Present password').fill(present)
  await fillNewPassword(page, chosen)
  await page.getByRole('button', { name: 'Change the password' }).click()
}

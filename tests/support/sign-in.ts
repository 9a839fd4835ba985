import { randomBytes } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import type { Role } from '@/lib/domain/roles'

// Stored sessions, so that a test need not sign in: `test.use({ storageState: asAdministrator })`.

export const PASSWORD = 'correct horse battery staple'

/** The session of the administrator that the set-up made; no test may end it. */
export const asAdministrator = 'test-results/administrator.json'

export const ADMINISTRATOR = { name: 'Ada Administrator', email: 'ada@example.org' } as const

export type AddedPerson = { name: string; email: string; storageState: string }

/** Invites somebody as an administrator does, makes the account, and keeps its session in a file. */
export async function addPerson(browser: Browser, role: Role): Promise<AddedPerson> {
  const key = randomBytes(4).toString('hex')
  const person = { name: `${ROLE_NAMES[role]} ${key}`, email: `${role}-${key}@example.org` }
  const storageState = `test-results/${role}-${key}.json`
  const administrator = await browser.newContext({ storageState: asAdministrator })
  const link = await invite(await administrator.newPage(), person.email, role)
  await administrator.close()
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const page = await context.newPage()
  await followLink(page, link, person)
  await context.storageState({ path: storageState })
  await context.close()
  return { ...person, storageState }
}

/** Makes an invitation on the people’s page and returns its link. */
export async function invite(page: Page, email: string, role: Role): Promise<string> {
  await page.goto('/desk/people')
  const form = page.getByRole('form', { name: 'Invite' })
  await form.getByLabel('Email').fill(email)
  await form.getByLabel('Role').selectOption(role)
  await form.getByRole('button', { name: 'Make a link' }).click()
  return form.getByLabel('The link, shown this once').inputValue()
}

/** Makes the account that a link is for; where the link fixes the address, it stays. */
export async function followLink(
  page: Page,
  link: string,
  { name, email }: { name: string; email: string },
): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Name').fill(name)
  const address = page.getByLabel('Email')
  if (await address.isEditable()) await address.fill(email)
  await fillNewPassword(page, PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.waitForURL(/\/desk$/)
}

/** Types a new password twice. */
export async function fillNewPassword(page: Page, password: string): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByLabel('New password, once more').fill(password)
}

/** A new window of whoever has this stored session; of a visitor without one. Close its context. */
export async function openAs(browser: Browser, storageState?: string): Promise<Page> {
  const context = await browser.newContext({
    storageState: storageState ?? { cookies: [], origins: [] },
  })
  return context.newPage()
}

/** Fills in the sign-in page and sends it. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
}

const ROLE_NAMES = {
  editor: 'Edith Editor',
  reviewer: 'Rita Reviewer',
  administrator: 'Adam Administrator',
} as const satisfies Record<Role, string>

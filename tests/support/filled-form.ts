import { randomBytes } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'

// What an editor does with the pledge form, in the words that stand on it.

/** Everything that kept the form from being taken. */
export const problemsOf = (page: Page): Locator => page.getByRole('main').getByRole('alert')

/** The fields of an item or a source, counted from one. */
export const rowOf = (page: Page, kind: 'Item' | 'Source' | 'Tranche', number: number): Locator =>
  page.getByRole('group', { name: new RegExp(`^${kind} ${number}\\b`) })

/** A summary that no other test uses. */
export function uniqueSummary(): string {
  return `Field kitchens ${randomBytes(4).toString('hex')}`
}

/** A field with a list that is typed into. Until the page is alive a native list has its name, and is then hidden. */
export const comboboxOf = (within: Page | Locator, name: 'Donors' | 'Type'): Locator =>
  within.locator('input').and(within.getByRole('combobox', { name }))

/** Chooses a donor by typing; with JavaScript. */
export async function chooseDonor(page: Page, name: string): Promise<void> {
  await comboboxOf(page, 'Donors').fill(name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
}

/** Fills in a plain pledge of €7.00, except for its donor; humanitarian, so that no sum of another test changes. */
export async function fillPlainPledge(page: Page, summary: string): Promise<void> {
  await page.getByLabel('Summary').fill(summary)
  await page.getByLabel('Category').selectOption({ label: 'Funding' })
  await page.getByLabel('Aid', { exact: true }).selectOption({ label: 'Humanitarian' })
  await page.getByLabel('Announced on').fill('20 April 2023')
  await page.getByLabel('Currency').first().selectOption('EUR')
  await page.getByLabel('Pledged').fill('7')
  await fillSource(rowOf(page, 'Source', 1))
}

/** Fills in where it was stated. */
async function fillSource(source: Locator): Promise<void> {
  await source.getByLabel('Link', { exact: true }).fill('https://example.org/release')
  await source.getByLabel('Publisher').fill('Ministry of the Interior')
  await source.getByLabel('What the source says').fill('Field kitchens are promised.')
}

/** Sends the form to be published, and waits for the pledge's page. Returns its reference. */
export async function publish(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: /^Publish/ })
    .last()
    .click()
  // The form of a change stands at an address with the same end.
  await page.waitForURL(/\/\/[^/]+\/pledges\/P\d+\?published=\d+$/)
  return new URL(page.url()).pathname.replace('/pledges/', '')
}

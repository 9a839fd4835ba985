import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'

// What a page or a file says, as values that can be compared to the cent.

/** The chip of the filter bar with this name. */
export function chip(page: Page, name: string): Locator {
  return page
    .getByRole('search')
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name} `) })
}

/** Waits until the address has this path and exactly these parameters, in any order. */
export async function expectAddress(
  page: Page,
  path: string,
  parameters: Record<string, string>,
): Promise<void> {
  const read = () => {
    const { pathname, searchParams } = new URL(page.url())
    return { path: pathname, parameters: Object.fromEntries(searchParams) }
  }
  await expect.poll(read).toEqual({ path, parameters })
}

/** The sum that a page shows of its view, in cents. */
export async function shownSum(page: Page): Promise<bigint> {
  return toCents(await textOf(page.getByTestId('sum')))
}

/** The number of pledges that a page says are in its view. */
export async function shownCount(page: Page): Promise<number> {
  const line = page.getByRole('paragraph').filter({ has: page.getByTestId('sum') })
  const text = await textOf(line.getByText(/^[\d,]+ pledges?\b/))
  const [, digits] = /^([\d,]+) pledge/.exec(text) ?? []
  if (digits === undefined) throw new Error(`No number of pledges in: ${text}`)
  return Number(digits.replaceAll(',', ''))
}

/** The text of an element. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.textContent()) ?? ''
}

/** “€1,234.50” or “1234.50” in cents, without a float in between. A dash or an empty cell is no value: 0. */
export function toCents(text: string): bigint {
  const [whole = '', cents = ''] = text.replace(/[^\d.]/g, '').split('.')
  return BigInt(whole + cents.padEnd(2, '0'))
}

/** The sum of a column of a CSV file, in cents. */
export function sumColumn(rows: readonly Record<string, string>[], column: string): bigint {
  return rows.reduce((sum, row) => {
    const cell = row[column]
    if (cell === undefined) throw new Error(`There is no column ${column}`)
    return sum + toCents(cell)
  }, 0n)
}

/** The rows of a CSV file, by the names in its header. */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true })
}

/** The cells of a table's body, row by row, as they are read. */
export async function readTable(table: Locator): Promise<string[][]> {
  return table
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
    )
}

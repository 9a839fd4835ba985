import type { Page } from '@playwright/test'
import { toRelease, type Written } from './release-text'

// The page that takes releases, as somebody uses it.

type SentFile = Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]

/** A release of these rows as a file to send. */
export const asFile = (rows: readonly Written[], name = 'release.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(toRelease(rows)),
})

/** Sends a file as the release of a day. */
export async function sendRelease(page: Page, file: SentFile, day: string): Promise<void> {
  await page.goto('/desk/import')
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page.getByLabel('Day of the release').fill(day)
  await page.getByRole('button', { name: 'Send and look' }).click()
}

import { expect, type Page } from '@playwright/test'
import { comboboxOf } from './filled-form'

// The pledge form as it saves its draft by itself. The browser’s clock is moved on instead of waited for.

/** Where the form sends what it saves. */
export const KEEP = '**/desk/drafts/keep'
export const SAVED = 'Draft saved just now. Visitors see it when you publish.'

/** Opens a page with the form, whose clock then stands still. */
export async function openForm(page: Page, path = '/desk/pledges/new'): Promise<void> {
  await page.clock.install()
  await page.goto(path)
  await expect(comboboxOf(page, 'Donors')).toBeVisible()
}

/** As long as a change may stand unsaved. */
export const waitForSave = (page: Page): Promise<void> => page.clock.runFor(11_000)

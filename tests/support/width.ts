import { expect, type Page } from '@playwright/test'

/** By how many pixels the page is wider than the screen. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  )
}

/** Holds the page to the width of the screen, once it has settled. */
export async function expectFits(page: Page): Promise<void> {
  await expect.poll(() => overhang(page)).toBe(0)
}

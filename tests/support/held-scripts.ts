import type { Page } from '@playwright/test'

/** Holds back the page's scripts, so that it is shown before it is alive; the answer is what lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const isHeld = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await isHeld
    await route.continue()
  })
  return () => release()
}

import type { Browser, BrowserContext, Page } from '@playwright/test'
import { addAccounts } from './accounts'
import { copyTracker, serveTracker } from './own-tracker'
import { signIn } from './sign-in'

/** The desk of a reviewer on a tracker that a test has for itself. */
export type OwnDesk = {
  url: string
  /** Its database. */
  file: string
  context: BrowserContext
  page: Page
  close: () => Promise<void>
}

/** Copies the shared tracker, serves the copy, and signs a reviewer in there. */
export async function openOwnDesk(browser: Browser): Promise<OwnDesk> {
  const tracker = await copyTracker()
  await addAccounts(tracker.file, [{ name: 'reviewer', role: 'reviewer' }])
  const { url, end } = await serveTracker(tracker.file)
  const context = await browser.newContext({ baseURL: url })
  const page = await context.newPage()
  await signIn(page, 'reviewer@example.org')
  await page.waitForURL(/\/desk$/)
  const close = async () => {
    await context.close()
    await end('SIGTERM')
    tracker.remove()
  }
  return { url, file: tracker.file, context, page, close }
}

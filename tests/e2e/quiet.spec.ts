import { expect, test } from '@playwright/test'
import { PLACES, untilDrawn } from '../support/pages'

for (const { name, open } of PLACES) {
  test(`no error, and no request to anywhere else: ${name}`, async ({ page, baseURL }) => {
    const faults: string[] = []
    const said: { url: string; text: string }[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return
      said.push({ url: message.location().url, text: message.text() })
    })
    page.on('requestfailed', (request) => {
      // Next gives up the pages that it fetches ahead when the reader goes on.
      const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED'
      if (!isGivenUp) faults.push(`${request.url()}: ${request.failure()?.errorText}`)
    })
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== baseURL && protocol !== 'data:') faults.push(`Asked ${request.url()}`)
    })
    await open(page)
    await untilDrawn(page)
    await page.waitForLoadState('networkidle')
    // A browser reports the status of the page itself there, at times before it shows the page's address.
    const isOwnStatus = ({ url, text }: (typeof said)[number]) =>
      url === page.url() && /status of 404/.test(text)
    expect([...faults, ...said.filter((entry) => !isOwnStatus(entry))]).toEqual([])
  })
}

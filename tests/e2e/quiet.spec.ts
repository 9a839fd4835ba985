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

test('pages may not be framed, nor load anything from elsewhere', async ({ request }) => {
  for (const path of ['/', '/pledges', '/reports', '/methodology', '/pledges/P999999']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    for (const rule of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"]) {
      expect(policy.split('; '), path).toContain(rule)
    }
    expect(policy, path).not.toContain('unsafe-eval')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-powered-by'], path).toBeUndefined()
  }
})

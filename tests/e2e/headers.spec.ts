import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type APIResponse, expect, type Page, test } from '@playwright/test'
import { goTo } from '../support/pages'

const POLICY =
  /^default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self' 'nonce-([A-Za-z0-9+/]{22}==)' 'strict-dynamic'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'$/

const ANSWERS: readonly [
  path: string,
  status: number,
  method?: string,
  headers?: Record<string, string>,
][] = [
  ['/', 200],
  ['/methodology', 200],
  ['/pledges.csv', 200],
  ['/charts/donors.csv', 200],
  ['/api/health', 200],
  ['/icon.svg', 200],
  ['/pledges/P999999', 404],
  ['/nothing/here', 404],
  ['/nothing.svg', 404],
  ['/_next/static/nothing.js', 404],
  ['/%E0%A4%A', 404],
  ['/pledges//P1001', 308],
  ['/pledges.csv', 405, 'POST'],
  ['/', 403, 'POST', { Origin: 'https://elsewhere.example' }],
  ['/_next/static/nothing.js', 403, 'DELETE', { Origin: 'null' }],
]

for (const [path, status, method = 'GET', headers = {}] of ANSWERS) {
  test(`${method} ${path} gives ${status} with every header`, async ({ request }) => {
    const answer = await request.fetch(path, { method, headers, maxRedirects: 0 })
    expect(answer.status()).toBe(status)
    expectHeaders(answer)
  })
}

test('what is too long gives 413 with every header', async ({ request }) => {
  const answer = await request.post('/', { data: Buffer.alloc(2 ** 20 + 1) })
  expect(answer.status()).toBe(413)
  expect(await answer.text()).toBe('This is more than 1 MB, which is too much.\n')
  expectHeaders(answer)
})

test('files that the pages load carry every header, and are kept for good', async ({ request }) => {
  const html = await (await request.get('/')).text()
  for (const ending of ['js', 'css', 'woff2']) {
    const path = new RegExp(`/_next/static/[^"> ]+\\.${ending}`).exec(html)?.[0] ?? ''
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    expectHeaders(answer)
  }
})

for (const path of ['/', '/methodology', '/reports/columns', '/pledges/P999999', '/nothing/here']) {
  test(`every script of ${path} carries a nonce of its own request`, async ({ request }) => {
    const nonces: string[] = []
    for (const answer of [await request.get(path), await request.get(path)]) {
      const nonce = expectHeaders(answer)
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(5)
      expect(scripts.filter((tag) => !tag.includes(` nonce="${nonce}"`))).toEqual([])
      nonces.push(nonce)
    }
    expect(nonces[0]).not.toBe(nonces[1])
  })
}

test('a script without the nonce does not run', async ({ page }) => {
  await goTo(page, '/methodology')
  const violations = await noteViolations(page)
  await page.evaluate(() => {
    const injected = document.createElement('div')
    injected.innerHTML = '<img src="/nothing.svg" onerror="document.title = \'taken over\'">'
    document.body.append(injected)
  })
  await expect.poll(violations).toEqual(['script-src-attr'])
  await expect(page).toHaveTitle('Methodology – Military Aid Tracker')
})

test('pages that follow without a load keep within the policy of the first', async ({ page }) => {
  await goTo(page, '/methodology')
  const violations = await noteViolations(page)
  const navigation = page.getByRole('navigation').first()
  for (const name of ['Pledges', 'Reports', 'Methodology', 'Overview']) {
    await navigation.getByRole('link', { name }).click()
    const link = navigation.getByRole('link', { name })
    await expect(link).toHaveAttribute('aria-current', 'page', { timeout: 20_000 })
  }
  await expect(page.locator('canvas').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  // Where a page had been loaded anew, nothing would have been noted.
  expect(await violations()).toEqual([])
})

test('a form on another site changes nothing', async ({ page, baseURL }) => {
  const site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<form method="post" action="${baseURL}/"><button>Win a prize</button></form>`)
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
  await page.getByRole('button').click()
  await expect(page.getByText('This was sent from a page of another site')).toBeVisible()
  site.closeAllConnections()
  site.close()
})

test('what a page of the tracker itself sends is not refused', async ({ page }) => {
  await goTo(page, '/methodology')
  const status = await page.evaluate(async () => {
    return (await fetch('/pledges.csv', { method: 'POST', body: 'x=1' })).status
  })
  expect(status).toBe(405)
})

/** Checks the headers and returns the nonce. */
function expectHeaders(answer: APIResponse): string {
  const headers = answer.headers()
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  expect(headers['permissions-policy']).toBe(
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  )
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['content-security-policy']).toMatch(POLICY)
  return POLICY.exec(headers['content-security-policy'] ?? '')?.[1] ?? ''
}

/** Notes which rules the page breaks from now on; asking throws where the page has been loaded anew since. */
async function noteViolations(page: Page): Promise<() => Promise<string[]>> {
  const noted = await page.evaluateHandle(() => {
    const rules: string[] = []
    document.addEventListener('securitypolicyviolation', (event) =>
      rules.push(event.effectiveDirective),
    )
    return rules
  })
  return () => noted.jsonValue()
}

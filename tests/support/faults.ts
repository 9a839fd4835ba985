import type { Page } from '@playwright/test'

type Said = { url: string; text: string }

/** Watches what goes wrong on a page from now on, and what it asks of anybody else; returns what lists it. */
export function watchFaults(page: Page, baseURL: string | undefined): () => (string | Said)[] {
  const faults: string[] = []
  const said: Said[] = []
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
  // A browser reports the status of the page itself there, at times before it shows the page's address.
  const isOwnStatus = ({ url, text }: Said) => url === page.url() && /status of 404/.test(text)
  return () => [...faults, ...said.filter((entry) => !isOwnStatus(entry))]
}

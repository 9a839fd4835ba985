import type { IncomingMessage } from 'node:http'
import { hostOf } from './host'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a page of another site had the browser send something to change the record with the reader's cookies. Where
 * the `publicAddress` is known, a page of the same host by another protocol is another site too: anybody on the way can
 * have written it.
 */
export function isCrossSitePost(request: IncomingMessage, publicAddress: string | null): boolean {
  if (READING.has(request.method ?? '')) return false
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) {
    const sender = URL.canParse(origin) ? new URL(origin) : null
    // No host: such as the `null` of a sandboxed frame.
    if (!sender?.host || sender.host !== hostOf(request)?.toLowerCase()) return true
    const own = publicAddress === null ? null : new URL(publicAddress)
    return sender.host === own?.host && sender.origin !== own.origin
  }
  // Programs that are no browsers send neither, and carry nobody's cookies.
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

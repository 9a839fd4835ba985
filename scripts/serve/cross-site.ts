import type { IncomingMessage } from 'node:http'
import { hostOf } from './host'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a page of another site had the browser send something to change the record with the reader's cookies. */
export function isCrossSitePost(request: IncomingMessage): boolean {
  if (READING.has(request.method ?? '')) return false
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined) return hostOfOrigin(origin) !== hostOf(request)?.toLowerCase()
  // Programs that are no browsers send neither, and carry nobody's cookies.
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** Null for what names no host, such as the `null` of a sandboxed frame. */
function hostOfOrigin(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

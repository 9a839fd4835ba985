import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The request header that tells pages and route handlers the client's address; a client cannot set it. */
export const CLIENT_ADDRESS = 'x-client-address'

/** The address at the other end, or the one that a trusted proxy has added last to X-Forwarded-For. */
export function clientAddress(request: IncomingMessage, trustsProxy: boolean): string {
  // Whatever stands before the last was written by the client, or by a proxy that nobody here trusts.
  const forwarded = [request.headers['x-forwarded-for']].flat().join(',').split(',').at(-1)?.trim()
  const address = trustsProxy && forwarded && isIP(forwarded) ? forwarded : socketAddress(request)
  // A socket that takes both kinds shows IPv4 inside IPv6; the same client keeps one name.
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function socketAddress(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? ''
}

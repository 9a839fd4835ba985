import type { IncomingMessage } from 'node:http'

const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** The host that the browser was sent to: behind a proxy the forwarded one, read as Next reads it. */
export function hostOf({ headers }: IncomingMessage): string | undefined {
  const forwarded = [headers['x-forwarded-host']].flat()[0]?.split(',')[0]?.trim()
  return forwarded || headers.host
}

/** Whether what names the host could stand in an address; HTTP/1.0 needs to name none. */
export function isHostWellFormed(request: IncomingMessage): boolean {
  return [request.headers.host, hostOf(request)].every(
    (host) => host === undefined || (HOST.test(host) && URL.canParse(`http://${host}`)),
  )
}

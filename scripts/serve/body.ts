import type { IncomingMessage } from 'node:http'

const LIMIT_BYTES = 2 ** 20

/** Whether the length that the request gives for its body is more than is taken. */
export function isTooLong({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > LIMIT_BYTES
}

/**
 * Waits for the whole body, within the stream's own buffer and without reading from it, since Next would read any
 * amount into memory. Calls one of the two, once; neither where the client goes away before the end.
 */
export function whenReceived(
  request: IncomingMessage,
  { complete, tooLong }: { complete: () => void; tooLong: () => void },
): void {
  const push = request.push.bind(request)
  let received = 0
  request.push = (chunk: Buffer | null) => {
    received += chunk?.length ?? 0
    if (received > LIMIT_BYTES) {
      tooLong()
      return false
    }
    push(chunk)
    if (chunk === null) complete()
    // The buffer's own mark lies far below the limit, and nobody reads before the end.
    return true
  }
}

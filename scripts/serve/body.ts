import type { IncomingMessage } from 'node:http'
import { MAX_UPLOAD_BYTES, UPLOAD_PATH } from '@/lib/import/upload/limits'

const LIMIT_BYTES = 2 ** 20

/** Whether the request brings a file, which its handler takes piece by piece and writes to the disk. */
export function isUpload({ method, url }: IncomingMessage): boolean {
  return method === 'POST' && url?.split('?')[0] === UPLOAD_PATH
}

/** What a request may have for a body; an uploaded file has a form around it. */
function limitOf(request: IncomingMessage): number {
  return isUpload(request) ? MAX_UPLOAD_BYTES + LIMIT_BYTES : LIMIT_BYTES
}

/** Whether the length that the request gives for its body is more than is taken. */
export function isTooLong(request: IncomingMessage): boolean {
  return Number(request.headers['content-length'] ?? 0) > limitOf(request)
}

/** Passes the body on as it arrives, and calls `tooLong` where there is more of it than is taken. */
export function whilePassed(request: IncomingMessage, tooLong: () => void): void {
  const push = request.push.bind(request)
  const limit = limitOf(request)
  let received = 0
  request.push = (chunk: Buffer | null) => {
    received += chunk?.length ?? 0
    if (received <= limit) return push(chunk)
    tooLong()
    return false
  }
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

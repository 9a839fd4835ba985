import type { IncomingMessage, ServerResponse } from 'node:http'

export type Refusal = { status: 400 | 403 | 413; sentence: string }

// A browser shows an answer only once its body was taken, or else says that the connection was lost.
const DISCARDED_BYTES = 8 * 2 ** 20
const DISCARDED_FOR_MS = 1000

/** Answers at once with a plain sentence, and ends the connection after discarding what was already on its way. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, sentence }: Refusal,
): void {
  const body = `${sentence}\n`
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.write(body)
  discardBody(request, () => response.end())
}

function discardBody(request: IncomingMessage, done: () => void): void {
  let discarded = 0
  const timer = setTimeout(done, DISCARDED_FOR_MS)
  const end = () => {
    clearTimeout(timer)
    done()
  }
  request.once('close', end)
  request.push = (chunk: Buffer | null) => {
    discarded += chunk?.length ?? 0
    if (chunk !== null && discarded <= DISCARDED_BYTES) return true
    end()
    return false
  }
}

import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { SECURITY_HEADERS, toContentSecurityPolicy } from '@/lib/security-headers'

const STATUSES: Partial<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
}

/** Answers what never became a request, since Node's own answers carry no headers. */
export function answerClientErrors(server: Server): void {
  const responses = new WeakMap<Duplex, ServerResponse>()
  server.on('request', ({ socket }, response) => {
    responses.set(socket, response)
    response.once('close', () => responses.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // Inside another answer, or to nobody, nothing can be said.
    const isMute = !socket.writable || error.code === 'ECONNRESET'
    if (isMute || responses.get(socket)?.headersSent) socket.destroy()
    else socket.end(toAnswer(STATUSES[error.code ?? ''] ?? 400), () => socket.destroy())
  })
}

function toAnswer(status: number): string {
  const headers = {
    'Content-Security-Policy': toContentSecurityPolicy('none'),
    ...SECURITY_HEADERS,
    'Content-Length': '0',
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`
}

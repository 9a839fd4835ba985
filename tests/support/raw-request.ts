import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { createGuardedServer } from '@/scripts/serve/guarded-server'

/** Starts the guarded server before an answer that tells what has reached it. Returns its port. */
export async function startEcho({
  trustsProxy = false,
  publicAddress = null,
}: {
  trustsProxy?: boolean
  publicAddress?: string | null
} = {}): Promise<number> {
  const server = createGuardedServer(
    async (request, response) => {
      let bytes = 0
      for await (const chunk of request) bytes += chunk.length
      response.end(JSON.stringify({ bytes, from: request.headers['x-client-address'] }))
    },
    { trustsProxy, publicAddress },
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** Sends the lines of a request as they are, and a body, and returns all that comes back until the end. */
export async function sendRaw(port: number, lines: readonly string[], body = ''): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`)
  let answer = ''
  for await (const chunk of socket) answer += chunk
  return answer
}

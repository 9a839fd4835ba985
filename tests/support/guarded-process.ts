import { createGuardedServer } from '@/scripts/serve/guarded-server'
import { stopOnSignals } from '@/scripts/serve/stop'

// A process of its own for tests: the guarded server before an answer that takes its time. Prints its port.

const ANSWER_AFTER_MS = 500

const server = createGuardedServer(
  (_request, response) => setTimeout(() => response.end('answered'), ANSWER_AFTER_MS),
  { trustsProxy: false, publicAddress: null },
)
stopOnSignals(server, async () => {})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(typeof address === 'object' ? address?.port : address)
})

import type { Server } from 'node:http'

const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
const GRACE_MS = 4000

/** On a signal, takes no further requests, lets open ones come to their end for a few seconds, and ends the process. */
export function stopOnSignals(server: Server, close: () => Promise<void>): void {
  let isStopping = false
  const stop = async (signal: keyof typeof EXIT_CODES) => {
    // A terminal sends its signal to every process, and the starting one passes it on.
    if (isStopping) return
    isStopping = true
    await finish(server)
    await close()
    process.exit(EXIT_CODES[signal])
  }
  process.on('SIGHUP', stop).on('SIGINT', stop).on('SIGTERM', stop)
}

function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // A connection that was at work when the server closed would wait for another request.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    setTimeout(() => {
      clearInterval(idle)
      server.closeAllConnections()
      resolve()
    }, GRACE_MS)
  })
}

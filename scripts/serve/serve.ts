import { createServer, type RequestListener } from 'node:http'
import { startCheckpoints } from '@/lib/db/checkpoints'
import { databaseFile, requireEnvironment } from '@/lib/env'
import { createGuardedServer } from './guarded-server'
import { stopOnSignals } from './stop'

/** Serves the tracker with Next, behind a server of our own, until a signal ends the process. */
export async function serve(): Promise<void> {
  const { default: next } = await import('next')
  const env = requireEnvironment()
  const { HOST, PORT, TRUST_PROXY, PUBLIC_URL } = env
  const isDevelopment = process.env.NODE_ENV === 'development'
  const toNext: RequestListener = (request, response) => answer(request, response)
  const server = createGuardedServer(toNext, {
    trustsProxy: TRUST_PROXY,
    publicAddress: PUBLIC_URL ?? null,
  })
  const app = next({
    dev: isDevelopment,
    hostname: HOST,
    port: PORT,
    // Only development speaks over web sockets. Next would leave any other upgrade open: it listens where none arrive.
    httpServer: isDevelopment ? server : createServer(),
  })
  const answer = app.getRequestHandler()
  startCheckpoints(databaseFile(env))
  stopOnSignals(server, () => app.close())
  await app.prepare()
  server.listen(PORT, HOST)
}

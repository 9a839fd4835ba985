import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlDriverAdapterFactory,
  type Transaction,
} from '@prisma/driver-adapter-utils'
import { PrismaClient } from './generated/client'

/**
 * The one writing connection. The stock adapter shares it between requests, so that a plain write can join another
 * request's transaction and vanish with its rollback; it begins without the write lock; and it waits for a lock by
 * standing still. docs/decisions/two-connections.md
 */

const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA recursive_triggers = ON;
`
const DRIVER_TIMEOUT_MS = 20
const LOCK_PATIENCE_MS = 5000

/** A writing client on a database file; the caller disconnects it. */
export function openWriter(file: string): PrismaClient {
  return new PrismaClient({ adapter: serialised(file) })
}

function serialised(file: string): SqlDriverAdapterFactory {
  const stock = new PrismaBetterSqlite3(
    { url: `file:${file}`, timeout: DRIVER_TIMEOUT_MS },
    { timestampFormat: 'unixepoch-ms' },
  )
  return {
    provider: 'sqlite',
    adapterName: stock.adapterName,
    connect: async () => {
      const adapter = await stock.connect()
      await adapter.executeScript(PRAGMAS)
      return queueing(adapter)
    },
  }
}

/** Statements outside a transaction wait their turn; a transaction has the connection to itself until it ends. */
function queueing(adapter: SqlDriverAdapter): SqlDriverAdapter {
  let last: Promise<void> = Promise.resolve()
  const takeTurn = async () => {
    const before = last
    let release = () => {}
    last = new Promise<void>((resolve) => {
      release = resolve
    })
    await before
    return release
  }
  const inTurn = async <T>(work: () => Promise<T>) => {
    const release = await takeTurn()
    return patiently(work).finally(release)
  }
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => inTurn(() => adapter.queryRaw(query)),
    executeRaw: (query) => inTurn(() => adapter.executeRaw(query)),
    executeScript: (script) => inTurn(() => adapter.executeScript(script)),
    getConnectionInfo: adapter.getConnectionInfo?.bind(adapter),
    dispose: () => inTurn(() => adapter.dispose()),
    startTransaction: async () => {
      const release = await takeTurn()
      try {
        await patiently(() => adapter.executeScript('BEGIN IMMEDIATE'))
        return asTransaction(adapter, release)
      } catch (error) {
        release()
        throw error
      }
    },
  }
}

function asTransaction(adapter: SqlDriverAdapter, release: () => void): Transaction {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    // Prisma itself sends COMMIT and ROLLBACK and then calls these.
    options: { usePhantomQuery: false },
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    commit: async () => release(),
    rollback: async () => release(),
    createSavepoint: (name) => adapter.executeScript(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => adapter.executeScript(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => adapter.executeScript(`RELEASE ${name}`),
  }
}

/** Waits for another process's lock without blocking this one. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LOCK_PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const isBusy = error instanceof DriverAdapterError && error.cause.kind === 'SocketTimeout'
      if (!isBusy || performance.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20))
    }
  }
}

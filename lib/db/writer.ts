import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  isDriverAdapterError,
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

// A commit writes the log back into the database only where it has grown to 64 MB: the server does it aside
// (checkpoints.ts), and the last connection of a command as it closes.
// A large import touches the indexes all over: with fewer pages in memory (32 MB) it would write each many times.
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA recursive_triggers = ON;
  PRAGMA wal_autocheckpoint = 16000;
  PRAGMA cache_size = -32768;
`
// The driver's own wait blocks the whole process: it may not wait at all.
const DRIVER_TIMEOUT_MS = 0
// An import or a refresh of the rates may hold the lock for seconds; whoever publishes meanwhile waits.
const LOCK_PATIENCE_MS = 30_000
// Prisma's own limits, 2 s and 5 s, are shorter than such a wait.
const TRANSACTION_LIMITS = { maxWait: 40_000, timeout: 15_000 }

/** A writing client on a database file; the caller disconnects it. */
export function openWriter(file: string): PrismaClient {
  return new PrismaClient({ adapter: serialised(file), transactionOptions: TRANSACTION_LIMITS })
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
      await patiently(() => adapter.executeScript(PRAGMAS))
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

/**
 * Ends the transaction itself: what Prisma does after a failed COMMIT leaves it open, with all later writes inside.
 * Once it has ended, also by SQLite's own doing (a full disk), its statements would be committed one by one.
 */
function asTransaction(adapter: SqlDriverAdapter, release: () => void): Transaction {
  let hasEnded = false
  const within = async <T>(work: () => Promise<T>) => {
    if (hasEnded) throw new Error('This transaction has ended; nothing more is written in it.')
    try {
      return await work()
    } catch (error) {
      hasEnded = await isOutsideTransaction(adapter)
      throw error
    }
  }
  const end = async () => {
    hasEnded = true
    try {
      if (!(await isOutsideTransaction(adapter))) await adapter.executeScript('ROLLBACK')
    } finally {
      release()
    }
  }
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    // Prisma sends no COMMIT and no ROLLBACK of its own.
    options: { usePhantomQuery: true },
    queryRaw: (query) => within(() => adapter.queryRaw(query)),
    executeRaw: (query) => within(() => adapter.executeRaw(query)),
    // Without a write-ahead log it is COMMIT that waits for readers.
    commit: () => within(() => patiently(() => adapter.executeScript('COMMIT'))).finally(end),
    rollback: end,
    createSavepoint: (name) => within(() => adapter.executeScript(`SAVEPOINT ${name}`)),
    rollbackToSavepoint: (name) => within(() => adapter.executeScript(`ROLLBACK TO ${name}`)),
    releaseSavepoint: (name) => within(() => adapter.executeScript(`RELEASE ${name}`)),
  }
}

/** SQLite begins no transaction within another. */
async function isOutsideTransaction(adapter: SqlDriverAdapter): Promise<boolean> {
  try {
    await adapter.executeScript('BEGIN; ROLLBACK')
    return true
  } catch {
    return false
  }
}

/** Waits for another process's lock without blocking this one. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LOCK_PATIENCE_MS
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 10))
    }
  }
}

/** By its name, not its class: in the built pages the adapter has a copy of that class of its own. */
function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout'
  )
}

import Database from 'better-sqlite3'
import { raiseDataVersion } from './aggregates'
import { startBareServer } from './bare-server'
import type { Server } from './server'
import type { Line } from './table'
import { timed } from './timing'

const PATIENCE_MS = 60_000

/** The overview, a page of the filtered table and one pledge over HTTP, beside their bare queries over HTTP. */
export async function measurePages(file: string, server: Server): Promise<Line[]> {
  const database = new Database(file)
  const bare = await startBareServer(file)
  const before = () => raiseDataVersion(database)
  const page = `${server.address}/pledges?group=nato&page=2`
  try {
    for (const address of [server.address, page]) await get(address)
    const overview = await timed(() => get(server.address), { before })
    const overviewCached = await timed(() => get(server.address))
    const bareTable = await timed(() => get(`${bare.address}/page`))
    const table = await timed(() => get(page), { before })
    const tableCached = await timed(() => get(page))
    const barePledge = await timed(() => get(`${bare.address}/pledge`))
    const pledge = await timed(() => get(`${server.address}/pledges/P51001`))
    const limit = { what: 'bare query over HTTP', measured: bareTable }
    return [
      { what: 'overview, uncached', measured: overview, unit: 'ms' },
      { what: 'overview, cached', measured: overviewCached, unit: 'ms' },
      {
        what: 'filtered table page, uncached',
        measured: table,
        unit: 'ms',
        limit,
        aim: { timesLimit: 3 },
      },
      {
        what: 'filtered table page, cached',
        measured: tableCached,
        unit: 'ms',
        limit,
        aim: { timesLimit: 3 },
      },
      {
        what: 'one pledge',
        measured: pledge,
        unit: 'ms',
        limit: { ...limit, measured: barePledge },
      },
    ]
  } finally {
    bare.stop()
    database.close()
  }
}

/** Reads an answer to its end; throws where it is none. */
export async function get(address: string): Promise<void> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
}

import Database from 'better-sqlite3'
import { listEquipmentCounts } from '@/lib/db/equipment'
import { getTotalsByCategory, getTotalsByDonor, getTotalsByMonth } from '@/lib/db/totals'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import type { Line } from './table'
import { timed } from './timing'

/** A day in the middle of the generated announcements: about half of them were known by then. */
const PAST_DAY = '2024-06-30'

const CONTRIBUTIONS = `SELECT SUM(pledgedEur), COUNT(*) FROM Contribution
  INDEXED BY Contribution_current_pledged_by_day
  WHERE supersededAt IS NULL AND withdrawn = 0 AND aidType = 'military'`
const ITEMS = `SELECT SUM(quantity), COUNT(*) FROM Item INDEXED BY Item_current
  WHERE supersededAt IS NULL AND withdrawn = 0 AND aidType = 'military' AND equipmentClass IS NOT NULL`

const AGGREGATES: { name: string; read: (filter: PledgeFilter) => unknown; bare: string }[] = [
  { name: 'by month', read: (filter) => getTotalsByMonth(filter), bare: CONTRIBUTIONS },
  { name: 'by donor', read: (filter) => getTotalsByDonor(filter), bare: CONTRIBUTIONS },
  { name: 'by category', read: (filter) => getTotalsByCategory(filter), bare: CONTRIBUTIONS },
  { name: 'equipment', read: (filter) => listEquipmentCounts(filter), bare: ITEMS },
]

/** The overview's four aggregates: uncached, as of a past day, and cached. The limit is a bare sum of the same rows. */
export async function measureAggregates(file: string): Promise<Line[]> {
  process.env.DATABASE_URL = `file:${file}`
  const database = new Database(file)
  const before = () => raiseDataVersion(database)
  const past = { ...OPENING_FILTER, asOf: PAST_DAY }
  const lines: Line[] = []
  for (const { name, read, bare } of AGGREGATES) {
    const scan = database.prepare(bare)
    const limit = { what: 'bare sum', measured: await timed(() => scan.all()) }
    const uncached = await timed(() => read(OPENING_FILTER), { before })
    const asOf = await timed(() => read(past), { before })
    const cached = await timed(() => read(OPENING_FILTER))
    lines.push(
      { what: `${name}, uncached`, measured: uncached, unit: 'ms', limit, aim: { atMost: 100 } },
      {
        what: `${name}, as of a past day`,
        measured: asOf,
        unit: 'ms',
        limit,
        aim: { atMost: 300 },
      },
      { what: `${name}, cached`, measured: cached, unit: 'ms', aim: { atMost: 15 } },
    )
  }
  database.close()
  return lines
}

/** As every write does; whatever was cached is computed again. */
export function raiseDataVersion(database: Database.Database): void {
  database.exec('UPDATE "DataVersion" SET "version" = "version" + 1')
}

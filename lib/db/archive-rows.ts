import type { StoredValue } from '@/lib/export/archive/cells'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import type { Row } from './reader'
import type { Snapshot } from './snapshot'

const ROWS_AT_ONCE = 1000

/** A table’s published rows in the order of its key, batch by batch; each the values of its columns in their order. */
export function* listArchiveRows(
  snapshot: Snapshot,
  resource: ArchiveResource,
): Generator<StoredValue[][]> {
  const columns = Object.keys(resource.columns)
  let after: StoredValue[] | null = null
  for (;;) {
    const rows: Row[] = snapshot.readAll(toSelect(resource, after !== null), after ?? [])
    if (rows.length === 0) return
    yield rows.map((row) =>
      columns.map((column) => toStored(row[column], `${resource.table}.${column}`)),
    )
    const last = rows.at(-1)
    after = resource.key.map((column) => toStored(last?.[column], column))
  }
}

function toSelect({ table, key, columns, where }: ArchiveResource, isLater: boolean): string {
  const keys = key.map(quote).join(', ')
  const conditions = [
    ...(where ? [`(${where})`] : []),
    ...(isLater ? [`(${keys}) > (${key.map(() => '?').join(', ')})`] : []),
  ]
  const filter = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const names = Object.keys(columns).map(quote).join(', ')
  return `SELECT ${names} FROM ${quote(table)} ${filter} ORDER BY ${keys} LIMIT ${ROWS_AT_ONCE}`
}

const quote = (name: string) => `"${name}"`

function toStored(value: Row[string] | undefined, where: string): StoredValue {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value
  throw new Error(`${where} holds ${typeof value}, which an archive has no column for`)
}

/** The day of the newest thing that was recorded; null where nothing is. */
export function readRecordedThrough(snapshot: Snapshot): string | null {
  const [row] = snapshot.readAll<Row & { day: string | null }>(
    `SELECT strftime('%Y-%m-%d', MAX(recordedAt) / 1000, 'unixepoch') AS day FROM Revision`,
  )
  return row?.day ?? null
}

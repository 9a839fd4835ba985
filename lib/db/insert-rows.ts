import type { Prisma } from './generated/client'

/** What rows of a table consist of: all that Prisma would ask for. */
type Rows = {
  Pledge: Prisma.PledgeCreateManyInput
  Revision: Prisma.RevisionCreateManyInput
  Tranche: Prisma.TrancheCreateManyInput
  Contribution: Prisma.ContributionCreateManyInput
  Item: Prisma.ItemCreateManyInput
  Delivery: Prisma.DeliveryCreateManyInput
  Source: Prisma.SourceCreateManyInput
  StatedAmount: Prisma.StatedAmountCreateManyInput
  ImportRow: Prisma.ImportRowCreateManyInput
}
export type RowTable = keyof Rows

/** Where rows go: into the tables of the record, or into others of the same columns, in which they wait for it. */
export type Destination = {
  client: Pick<Prisma.TransactionClient, '$queryRawUnsafe'>
  nameOf: (table: RowTable) => string
}

/** The record itself, in a transaction that the caller began. */
export function recordIn(transaction: Prisma.TransactionClient): Destination {
  return { client: transaction, nameOf: (table) => table }
}

/**
 * Inserts rows of one table with one statement, however many there are; all have the columns of the first. Returns the
 * id of each, by the values of two columns that name it in its table, as `keyOf` joins them: a database may return
 * rows in any order.
 */
export async function insertRows<T extends RowTable>(
  { client, nameOf }: Destination,
  table: T,
  rows: readonly Rows[T][],
  key: readonly [keyof Rows[T] & string, keyof Rows[T] & string],
): Promise<Map<string, number>> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return new Map()
  // Prisma’s createMany takes some forty microseconds a value, and splits at a thousand values: a release would take
  // half a minute. One parameter holds them all.
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  const written = await client.$queryRawUnsafe<Record<string, unknown>[]>(
    `INSERT INTO "${nameOf(table)}" (${quoted(columns)}) SELECT ${values} FROM json_each(?) RETURNING ${quoted(['id', ...key])}`,
    JSON.stringify(rows.map((row) => columns.map((column) => toCell(row, column)))),
  )
  return new Map(written.map((row) => [keyOf(row[key[0]], row[key[1]]), Number(row.id)]))
}

/** The two values that name a row in its table, as the ids of `insertRows` are found by. */
export function keyOf(owner: unknown, place: unknown): string {
  return `${owner} ${place}`
}

/** Names of columns as a statement lists them. */
export function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

/** Instants and truth values as Prisma writes them; a column of whole numbers makes one of a large one’s digits. */
function toCell(row: object, column: string): unknown {
  const value: unknown = Reflect.get(row, column)
  if (value instanceof Date) return value.getTime()
  return typeof value === 'bigint' ? String(value) : value
}

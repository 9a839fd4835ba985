import type { PrismaClient } from './generated/client'
import { type Destination, quoted, type RowTable } from './insert-rows'

/** Each before what belongs to it. */
export const STAGED_TABLES = [
  'Pledge',
  'Revision',
  'Tranche',
  'Contribution',
  'Item',
  'Delivery',
  'Source',
  'StatedAmount',
  'ImportRow',
] as const satisfies readonly RowTable[]

export type StagedTables = Destination & { columns: Record<RowTable, string[]> }

/**
 * Runs work with empty tables of the columns of the record's own, without their rules, and clears them away. They belong
 * to the connection: filling them locks nothing, and SQLite keeps them in a file without a name, which goes with the
 * process.
 */
export async function withStagedTables<T>(
  client: PrismaClient,
  work: (tables: StagedTables) => Promise<T>,
): Promise<T> {
  try {
    const columns: Partial<Record<RowTable, string[]>> = {}
    for (const table of STAGED_TABLES) columns[table] = await createLike(client, table)
    return await work({ client, nameOf, columns: columns as Record<RowTable, string[]> })
  } finally {
    for (const table of STAGED_TABLES) {
      await client.$executeRawUnsafe(`DROP TABLE IF EXISTS temp."${nameOf(table)}"`)
    }
  }
}

function nameOf(table: RowTable): string {
  return `Staged${table}`
}

async function createLike(client: PrismaClient, table: RowTable): Promise<string[]> {
  const columns = await client.$queryRaw<{ name: string; type: string }[]>`
    SELECT name, type FROM pragma_table_info(${table})`
  const others = columns.filter(({ name }) => name !== 'id')
  const defined = others.map(({ name, type }) => `${quoted([name])} ${type}`)
  await client.$executeRawUnsafe(
    `CREATE TEMP TABLE "${nameOf(table)}" ("id" INTEGER PRIMARY KEY, ${defined.join(', ')})`,
  )
  return columns.map(({ name }) => name)
}

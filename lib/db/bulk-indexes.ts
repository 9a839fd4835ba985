import type { Prisma } from './generated/client'
import { quoted, type RowTable } from './insert-rows'

type Transaction = Prisma.TransactionClient
type Index = { name: string; sql: string }

/**
 * Runs work that inserts so many rows into a table, and returns after its indexes are as before. Where the rows outnumber
 * those that are there, the indexes are taken away meanwhile and made anew from all rows, sorted, which takes less
 * time; other connections go on with the indexes that they see. Unique ones stay.
 */
export async function withoutIndexes(
  transaction: Transaction,
  { table, rows }: { table: RowTable; rows: number },
  work: () => Promise<unknown>,
): Promise<void> {
  const indexes =
    (await countAtMost(transaction, table, rows)) < rows ? await list(transaction, table) : []
  for (const { name } of indexes)
    await transaction.$executeRawUnsafe(`DROP INDEX ${quoted([name])}`)
  await work()
  for (const { sql } of indexes) await transaction.$executeRawUnsafe(sql)
}

async function countAtMost(
  transaction: Transaction,
  table: RowTable,
  most: number,
): Promise<number> {
  const [row] = await transaction.$queryRawUnsafe<{ rows: bigint }[]>(
    `SELECT COUNT(*) AS rows FROM (SELECT 1 FROM ${quoted([table])} LIMIT ${most})`,
  )
  return Number(row?.rows)
}

function list(transaction: Transaction, table: RowTable): Promise<Index[]> {
  return transaction.$queryRaw<Index[]>`
    SELECT name, sql FROM sqlite_master
    WHERE type = 'index' AND tbl_name = ${table} AND sql IS NOT NULL AND sql NOT LIKE 'CREATE UNIQUE %'`
}

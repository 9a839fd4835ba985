import { withoutIndexes } from './bulk-indexes'
import type { Prisma } from './generated/client'
import { quoted, type RowTable } from './insert-rows'
import { readNextNumber } from './pledge-identity'
import { raiseDataVersion } from './publish'
import { supersede } from './revision-writes'
import type { StagedImport } from './stage-import'
import { STAGED_TABLES, type StagedTables } from './staged-tables'

type Transaction = Prisma.TransactionClient

/** Which number the last row of each table had: staged rows are numbered from 1, and new pledges downwards from -1. */
type Bases = { idOf: (table: RowTable) => number; lastPledgeNumber: number; importId: number }

/** Moves what was staged into the record, as part of an import. Everything else may be written meanwhile until here. */
export async function enterStaged(
  transaction: Transaction,
  tables: StagedTables,
  { importId, successors }: { importId: number; successors: StagedImport['successors'] },
): Promise<void> {
  const bases = await readBases(transaction, importId)
  await supersede(transaction, successors)
  for (const table of STAGED_TABLES) {
    const rows = await countStaged(transaction, tables, table)
    await withoutIndexes(transaction, { table, rows }, () =>
      transaction.$executeRawUnsafe(toInsertion(table, tables, bases)),
    )
  }
  await transaction.$executeRaw`
    UPDATE "Revision" SET "sealed" = 1 WHERE "id" > ${bases.idOf('Revision')}`
  await raiseDataVersion(transaction)
}

async function readBases(transaction: Transaction, importId: number): Promise<Bases> {
  const last = await transaction.$queryRaw<{ name: string; seq: bigint }[]>`
    SELECT name, seq FROM sqlite_sequence`
  const ids = new Map(last.map(({ name, seq }) => [name, Number(seq)]))
  const lastPledgeNumber = (await readNextNumber(transaction)) - 1
  return { idOf: (table) => ids.get(table) ?? 0, lastPledgeNumber, importId }
}

async function countStaged(
  transaction: Transaction,
  { nameOf }: StagedTables,
  table: RowTable,
): Promise<number> {
  const [row] = await transaction.$queryRawUnsafe<{ rows: bigint }[]>(
    `SELECT COUNT(*) AS rows FROM temp."${nameOf(table)}"`,
  )
  return Number(row?.rows)
}

function toInsertion(table: RowTable, { columns, nameOf }: StagedTables, bases: Bases): string {
  const values = columns[table].map((column) => toValue(table, column, bases))
  return `INSERT INTO "${table}" (${quoted(columns[table])})
    SELECT ${values.join(', ')} FROM temp."${nameOf(table)}" s ORDER BY s."id"`
}

const OWNERS: Partial<Record<string, RowTable>> = {
  revisionId: 'Revision',
  trancheId: 'Tranche',
  itemId: 'Item',
  sourceId: 'Source',
}

/** A column's value in the record, where numbers go on from those that are there. */
function toValue(table: RowTable, column: string, bases: Bases): string {
  const { idOf, lastPledgeNumber, importId } = bases
  const owner = OWNERS[column]
  if (owner) return `s."${column}" + ${idOf(owner)}`
  if (column === 'importId') return String(importId)
  if (table === 'Pledge' && column === 'id') return `${idOf('Pledge')} - s."id"`
  if (table === 'Pledge' && column === 'number') return `${lastPledgeNumber} - s."id"`
  if (column === 'id') return `s."id" + ${idOf(table)}`
  if (column === 'pledgeId') return ofNewPledge(`${idOf('Pledge')} - s."pledgeId"`, column)
  // Its reference stands first in what is searched, in small letters.
  if (column === 'searchText')
    return ofNewPledge(
      `'p' || (${lastPledgeNumber} - s."pledgeId") || char(10) || s."searchText"`,
      column,
    )
  return `s."${column}"`
}

function ofNewPledge(value: string, column: string): string {
  return `IIF(s."pledgeId" < 0, ${value}, s."${column}")`
}

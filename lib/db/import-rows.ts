import type { RowAccount } from '@/lib/import/release'
import { inChunks } from './in-chunks'
import { insertRows } from './insert-rows'
import type { StagedTables } from './staged-tables'

/** So many are held in memory at once. */
const ROWS_AT_ONCE = 1000

/** Stages the account of every row of a file, each with the staged revision that its pledge becomes, by its ID. */
export async function stageImportRows(
  tables: StagedTables,
  rows: Iterable<RowAccount>,
  revisionIds: ReadonlyMap<string, number>,
): Promise<void> {
  for (const chunk of inChunks(rows, ROWS_AT_ONCE)) {
    const staged = chunk.map((row) => toStagedRow(row, revisionIds))
    await insertRows(tables, 'ImportRow', staged, ['importId', 'rowNumber'])
  }
}

function toStagedRow(row: RowAccount, revisionIds: ReadonlyMap<string, number>) {
  const { externalId, tranche, donorCode, aidType, setAside, kept, ofFile } = row
  const isUsed = setAside === null && externalId !== null
  return {
    importId: NOT_YET,
    rowNumber: row.number,
    externalId,
    tranche,
    donorCode,
    aidType,
    revisionId: isUsed ? (revisionIds.get(externalId) ?? null) : null,
    setAside,
    kept: JSON.stringify(kept),
    pledgedEurOfFile: ofFile.pledgedEur,
    allocatedEurOfFile: ofFile.allocatedEur,
    deliveredEurOfFile: ofFile.deliveredEur,
  }
}

/** An import has its number when what is staged enters the record. */
const NOT_YET = 0

import type { RowAccount } from '@/lib/import/release'
import type { Prisma } from './generated/client'
import { inChunks } from './in-chunks'
import { insertRows } from './insert-rows'

/** So many are held in memory at once. */
const ROWS_AT_ONCE = 1000

/** Keeps the account of every row of a file, each with the revision that its pledge became in this import. */
export async function writeImportRows(
  transaction: Prisma.TransactionClient,
  rows: Iterable<RowAccount>,
  importId: number,
): Promise<void> {
  const revisions = await transaction.$queryRaw<{ id: number; externalId: string }[]>`
    SELECT r."id", p."externalId" FROM "Revision" r JOIN "Pledge" p ON p."id" = r."pledgeId"
    WHERE r."importId" = ${importId}`
  const ids = new Map(revisions.map(({ id, externalId }) => [externalId, Number(id)]))
  for (const chunk of inChunks(rows, ROWS_AT_ONCE)) {
    const written = chunk.map((row) => toImportedRow(row, ids, importId))
    await insertRows(transaction, 'ImportRow', written, ['importId', 'rowNumber'])
  }
}

function toImportedRow(row: RowAccount, ids: ReadonlyMap<string, number>, importId: number) {
  const { externalId, tranche, donorCode, aidType, setAside, kept, ofFile } = row
  return {
    importId,
    rowNumber: row.number,
    externalId,
    tranche,
    donorCode,
    aidType,
    revisionId: setAside === null && externalId !== null ? (ids.get(externalId) ?? null) : null,
    setAside,
    kept: JSON.stringify(kept),
    pledgedEurOfFile: ofFile.pledgedEur,
    allocatedEurOfFile: ofFile.allocatedEur,
    deliveredEurOfFile: ofFile.deliveredEur,
  }
}

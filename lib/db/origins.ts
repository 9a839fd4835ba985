import type { Origin, OriginRow } from '@/lib/domain/origin'
import { toMinor, toText } from './cells'
import { type Row, readAll } from './reader'

/** What `toOrigin` reads of a revision `revision`, beside its import `release`. */
export function originColumns(revision: string, release: string): string {
  return `${release}.fileName, ${release}.sheet, (
    SELECT json_group_array(rowNumber) FROM (
      SELECT rowNumber FROM ImportRow WHERE revisionId = ${revision}.id ORDER BY rowNumber
    )) AS rowNumbers`
}

/** Where a revision comes from; null where it was not read from a file. */
export function toOrigin(row: Row): Origin | null {
  const fileName = toText(row.fileName)
  if (fileName === null) return null
  return { fileName, sheet: toText(row.sheet), rowNumbers: JSON.parse(String(row.rowNumbers)) }
}

/** The rows that a published revision was read from, with what of them has no place of its own, in the file’s order. */
export function listOriginRows(pledgeNumber: number, revisionNumber: number): OriginRow[] {
  return readAll<Row>(
    `SELECT w.rowNumber, w.tranche, w.kept, w.pledgedEurOfFile, w.allocatedEurOfFile, w.deliveredEurOfFile
     FROM Pledge p JOIN Revision r ON r.pledgeId = p.id JOIN ImportRow w ON w.revisionId = r.id
     WHERE p.number = ? AND r.number = ? ORDER BY w.rowNumber`,
    [pledgeNumber, revisionNumber],
  ).map(toOriginRow)
}

function toOriginRow(row: Row): OriginRow {
  const kept: Record<string, string> = JSON.parse(String(row.kept))
  return {
    number: Number(row.rowNumber),
    tranche: row.tranche === null ? null : Number(row.tranche) + 1,
    eurOfFile: {
      pledged: toMinor(row.pledgedEurOfFile),
      allocated: toMinor(row.allocatedEurOfFile),
      delivered: toMinor(row.deliveredEurOfFile),
    },
    kept: Object.entries(kept).map(([column, value]) => ({ column, value })),
  }
}

import type { Prisma } from './generated/client'
import { type Row, readOne } from './reader'

/** What an import was compared with and converted by. */
export type Basis = { lastRevisionId: bigint; catalogues: string }

/** The catalogues and rates in a word that changes with them. */
const CATALOGUES = `json_array(
  (SELECT json_group_array(json_array(code, name)) FROM (SELECT * FROM Donor ORDER BY code)),
  (SELECT json_group_array(json_array(key, designation, class))
   FROM (SELECT * FROM EquipmentType ORDER BY key)),
  (SELECT json_array(COUNT(*), MAX(day), TOTAL(perEur)) FROM ExchangeRate))`

/** The basis as it is now. */
export function readBasis(): Basis {
  const row = readOne<Row & Basis>(
    `SELECT (SELECT COALESCE(MAX(id), 0) FROM Revision) AS lastRevisionId, ${CATALOGUES} AS catalogues`,
  )
  if (!row) throw new Error('A query without a table has no row')
  return row
}

/** Whether nobody has written since what an import of this dataset builds on. */
export async function isUnchanged(
  transaction: Prisma.TransactionClient,
  { lastRevisionId, catalogues }: Basis,
  dataset: string,
): Promise<boolean> {
  const [row] = await transaction.$queryRawUnsafe<{ published: bigint; catalogues: string }[]>(
    `SELECT EXISTS (
       SELECT 1 FROM Revision r CROSS JOIN Pledge p ON p.id = r.pledgeId
       WHERE r.id > ? AND p.dataset = ?
     ) AS published, ${CATALOGUES} AS catalogues`,
    lastRevisionId,
    dataset,
  )
  return row?.published === 0n && row.catalogues === catalogues
}

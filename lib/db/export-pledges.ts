import type { PledgeFilter } from '@/lib/domain/filter'
import type { ExportPledge } from '@/lib/domain/ledger-lines'
import { keysOf, MEASURES } from '@/lib/domain/vocabulary'
import { type IdAt, readIdsAt } from './earlier-ids'
import { toExportHead, toExportTranche } from './exported-parts'
import { contributionCondition, itemCondition, time } from './filter-sql'
import { originColumns } from './origins'
import type { Row } from './reader'
import { openSnapshot, type Snapshot } from './snapshot'

/**
 * Pledges are read in ranges of so many identities. A page takes several turns of the event loop and waits for a range
 * at each of them, so that ranges are small.
 */
const RANGE = 50
/** The first range is smaller still, so that the file begins at once. */
const FIRST_RANGE = 10

const REVISION_COLUMNS = `v.id, v.number, v.publishedAt, v.recordedAt, v.summary, v.detail, v.aidType, v.category,
  v.announcedOn, v.deliveryStatus, ${amountColumns('v')}`
const TRANCHE_COLUMNS = `t.id, t.revisionId, t.position, t.announcedOn, t.amountQualifier, t.currency, t.pledgedMinor,
  t.allocatedMinor, t.deliveredMinor, t.valuedBy, t.shareBasis, t.rateDay, t.currencyPerEur, t.usdPerEur, t.gbpPerEur,
  ${amountColumns('t')}`
const CONTRIBUTION_COLUMNS = `c.revisionId, c.trancheId, c.donorCode, c.shareBasisPoints, c.pledgedMinor,
  c.allocatedMinor, c.deliveredMinor, ${amountColumns('c')}`
const ITEM_COLUMNS = `i.trancheId, i.position, i.kind, i.equipmentTypeKey, i.equipmentClass, i.designation, i.quantity,
  i.quantityQualifier, i.deliveredQuantity, i.condition, i.amountQualifier, i.amountMinor, i.currency, i.amountOf,
  i.dueWords, i.dueFrom, i.dueThrough`

/**
 * Every pledge in a filter, by reference, in batches, all of one state of the database. Between two batches other
 * requests get their turn. Throws `DatabaseUnavailable`; the snapshot is closed however the reading ends.
 */
export async function* exportPledges(filter: PledgeFilter): AsyncGenerator<ExportPledge[]> {
  const snapshot = openSnapshot()
  try {
    const [extent] = snapshot.readAll<Row & { last: bigint | null }>(
      'SELECT MAX(id) AS last FROM Pledge',
    )
    const last = Number(extent?.last ?? 0)
    const idAt = readIdsAt(snapshot, filter.asOf)
    for (let after = 0; after < last; after += after === 0 ? FIRST_RANGE : RANGE) {
      const through = after + (after === 0 ? FIRST_RANGE : RANGE)
      // Also an empty first batch is handed out: a filter may find its first pledge late.
      const batch = readRange(snapshot, filter, { after, through, idAt })
      if (batch.length > 0 || after === 0) yield batch
      await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    snapshot.close()
  }
}

/** Pledges after one identity and through another, and how their IDs of the day are found. */
type Range = { after: number; through: number; idAt: IdAt }

function readRange(
  snapshot: Snapshot,
  filter: PledgeFilter,
  { after, through, idAt }: Range,
): ExportPledge[] {
  const contributions = readContributions(snapshot, filter, after, through)
  const wanted = [...contributions].flatMap(([revisionId, parts]) =>
    parts.some(({ isInFilter }) => isInFilter === 1n) ? Number(revisionId) : [],
  )
  if (wanted.length === 0) return []
  const ids = JSON.stringify(wanted)
  const tranches = groupBy(readOf(snapshot, ids, TRANCHES), 'revisionId')
  const items = groupBy(readItems(snapshot, filter, ids), 'trancheId')
  const links = groupBy(readOf(snapshot, ids, LINKS), 'revisionId')
  return readOf(snapshot, ids, REVISIONS).map((row) =>
    Object.assign(toExportHead(row, idAt), {
      tranches: (tranches.get(row.id) ?? []).map((tranche) =>
        toExportTranche(
          tranche,
          (contributions.get(row.id) ?? []).filter(({ trancheId }) => trancheId === tranche.id),
          items.get(tranche.id) ?? [],
        ),
      ),
      sourceLinks: (links.get(row.id) ?? []).map(({ url }) => String(url)),
    }),
  )
}

const WANTED = '(SELECT value FROM json_each(?))'
const REVISIONS = `SELECT ${REVISION_COLUMNS}, p.number AS pledgeNumber, p.dataset, p.externalId,
  ${originColumns('v', 'm')} FROM Revision v JOIN Pledge p ON p.id = v.pledgeId
  LEFT JOIN Import m ON m.id = v.importId WHERE v.id IN ${WANTED} ORDER BY v.pledgeId`
const TRANCHES = `SELECT ${TRANCHE_COLUMNS} FROM Tranche t WHERE t.revisionId IN ${WANTED}
  ORDER BY t.revisionId, t.position`
const LINKS = `SELECT s.revisionId, s.url FROM Source s WHERE s.revisionId IN ${WANTED} AND s.url IS NOT NULL
  ORDER BY s.revisionId, s.position`

function readOf(snapshot: Snapshot, ids: string, sql: string): Row[] {
  return snapshot.readAll<Row>(sql, [ids])
}

/** All contributions of the range, by revision, each with whether it is in the filter. */
function readContributions(
  snapshot: Snapshot,
  filter: PledgeFilter,
  after: number,
  through: number,
): Map<Row[string] | undefined, Row[]> {
  const known = time('v', filter.asOf)
  const inFilter = contributionCondition(filter)
  const rows = snapshot.readAll<Row>(
    `SELECT ${CONTRIBUTION_COLUMNS}, d.name AS donorName, (${inFilter.sql}) AS isInFilter
     FROM Revision v JOIN Contribution c ON c.revisionId = v.id JOIN Donor d ON d.code = c.donorCode
     WHERE v.pledgeId > ? AND v.pledgeId <= ? AND ${known.sql} ORDER BY c.trancheId, c.donorCode`,
    [...inFilter.parameters, after, through, ...known.parameters],
  )
  return groupBy(rows, 'revisionId')
}

function readItems(snapshot: Snapshot, filter: PledgeFilter, ids: string): Row[] {
  const inFilter = itemCondition(filter)
  return snapshot.readAll<Row>(
    `SELECT ${ITEM_COLUMNS}, e.designation AS catalogueDesignation, (${inFilter.sql}) AS isInFilter
     FROM Item i LEFT JOIN EquipmentType e ON e.key = i.equipmentTypeKey
     WHERE i.revisionId IN ${WANTED} ORDER BY i.trancheId, i.position`,
    [...inFilter.parameters, ids],
  )
}

/** The nine converted amounts of a table: naming what is read costs a third of reading everything. */
function amountColumns(alias: string): string {
  return keysOf(MEASURES)
    .flatMap((measure) => ['Eur', 'Usd', 'Gbp'].map((currency) => `${alias}.${measure}${currency}`))
    .join(', ')
}

function groupBy(rows: Row[], key: string): Map<Row[string] | undefined, Row[]> {
  const groups = new Map<Row[string] | undefined, Row[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}

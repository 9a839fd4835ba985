import type { PledgeFilter } from '@/lib/domain/filter'
import type { ExportPledge, ExportTranche } from '@/lib/domain/ledger-lines'
import { toReference } from '@/lib/domain/published'
import type { AidType, Category, DeliveryStatus, EquipmentClass } from '@/lib/domain/vocabulary'
import { toAmounts, toContribution, toItem, toText, toTrancheHead } from './cells'
import { type Condition, contributionCondition, itemCondition, time } from './filter-sql'
import type { Row } from './reader'
import { openSnapshot, type Snapshot } from './snapshot'

/** Pledges are read in ranges of this many identities: small enough that no other request waits long. */
const RANGE = 250

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
    for (let after = 0; after < last; after += RANGE) {
      const batch = readRange(snapshot, filter, after, after + RANGE)
      if (batch.length > 0) yield batch
      await new Promise((resolve) => setImmediate(resolve))
    }
  } finally {
    snapshot.close()
  }
}

function readRange(
  snapshot: Snapshot,
  filter: PledgeFilter,
  after: number,
  through: number,
): ExportPledge[] {
  const range: Condition = {
    sql: 'v.pledgeId > ? AND v.pledgeId <= ?',
    parameters: [after, through],
  }
  const known = time('v', filter.asOf)
  const where = `${range.sql} AND ${known.sql}`
  const parameters = [...range.parameters, ...known.parameters]
  const inFilter = contributionCondition(filter)
  const contributions = groupBy(
    snapshot.readAll<Row>(
      `SELECT c.*, d.name AS donorName, (${inFilter.sql}) AS isInFilter
       FROM Revision v JOIN Contribution c ON c.revisionId = v.id JOIN Donor d ON d.code = c.donorCode
       WHERE ${where} ORDER BY c.trancheId, c.donorCode`,
      [...inFilter.parameters, ...parameters],
    ),
    'revisionId',
  )
  const isWanted = (row: Row) =>
    contributions.get(row.id)?.some(({ isInFilter }) => isInFilter === 1n)
  const revisions = snapshot
    .readAll<Row>(
      `SELECT v.*, p.number AS pledgeNumber FROM Revision v JOIN Pledge p ON p.id = v.pledgeId
       WHERE ${where} ORDER BY v.pledgeId`,
      parameters,
    )
    .filter(isWanted)
  if (revisions.length === 0) return []
  const tranches = groupBy(
    snapshot.readAll<Row>(
      `SELECT t.* FROM Revision v JOIN Tranche t ON t.revisionId = v.id WHERE ${where} ORDER BY t.revisionId, t.position`,
      parameters,
    ),
    'revisionId',
  )
  const items = groupBy(readItems(snapshot, filter, where, parameters), 'trancheId')
  const links = groupBy(
    snapshot.readAll<Row>(
      `SELECT s.revisionId, s.url FROM Revision v JOIN Source s ON s.revisionId = v.id
       WHERE ${where} AND s.url IS NOT NULL ORDER BY s.revisionId, s.position`,
      parameters,
    ),
    'revisionId',
  )
  return revisions.map((row) => ({
    ...toHead(row),
    tranches: (tranches.get(row.id) ?? []).map((tranche) =>
      toExportTranche(
        tranche,
        (contributions.get(row.id) ?? []).filter(({ trancheId }) => trancheId === tranche.id),
        items.get(tranche.id) ?? [],
      ),
    ),
    sourceLinks: (links.get(row.id) ?? []).map(({ url }) => String(url)),
  }))
}

function readItems(
  snapshot: Snapshot,
  filter: PledgeFilter,
  where: string,
  parameters: Condition['parameters'],
): Row[] {
  const inFilter = itemCondition(filter)
  return snapshot.readAll<Row>(
    `SELECT i.*, e.designation AS catalogueDesignation, (${inFilter.sql}) AS isInFilter
     FROM Revision v JOIN Item i ON i.revisionId = v.id LEFT JOIN EquipmentType e ON e.key = i.equipmentTypeKey
     WHERE ${where} ORDER BY i.trancheId, i.position`,
    [...inFilter.parameters, ...parameters],
  )
}

function toHead(row: Row): Omit<ExportPledge, 'tranches' | 'sourceLinks'> {
  return {
    reference: toReference(Number(row.pledgeNumber)),
    revision: Number(row.number),
    publishedAt: Number(row.publishedAt),
    recordedAt: Number(row.recordedAt),
    summary: String(row.summary),
    detail: toText(row.detail),
    aidType: row.aidType as AidType,
    category: row.category as Category,
    announcedOn: toText(row.announcedOn),
    deliveryStatus: row.deliveryStatus as DeliveryStatus,
    amounts: toAmounts(row),
  }
}

function toExportTranche(row: Row, contributions: Row[], items: Row[]): ExportTranche {
  return {
    ...toTrancheHead(row),
    position: Number(row.position) + 1,
    announcedOn: toText(row.announcedOn),
    contributions: contributions.map((contribution) => ({
      ...toContribution(contribution),
      donorName: String(contribution.donorName),
      isInFilter: contribution.isInFilter === 1n,
    })),
    items: items.map((item) => ({
      ...toItem(item, []),
      // The export writes the sum of deliveries, which the item carries.
      deliveries:
        item.deliveredQuantity === null
          ? []
          : [{ quantity: Number(item.deliveredQuantity), qualifier: 'exact' as const, date: null }],
      position: Number(item.position) + 1,
      designationInCatalogue: toText(item.catalogueDesignation),
      equipmentClass: item.equipmentClass as EquipmentClass | null,
      isInFilter: item.isInFilter === 1n,
    })),
  }
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

import { addDays, toEpochMs } from '@/lib/domain/calendar'
import type { PublishedPledge, PublishedRevision, PublishedTranche } from '@/lib/domain/published'
import type { AidType, Category, ChangeKind, EquipmentClass } from '@/lib/domain/vocabulary'
import { toAmounts, toContribution, toImpreciseDate, toText, toTrancheHead } from './cells'
import { listTrancheItems } from './items'
import { originColumns, toOrigin } from './origins'
import { type Row, readAll, readOne } from './reader'
import { listRevisionSources } from './sources'

/** A published pledge with every revision known at the end of a day (or by now); null where there is none. */
export function getPledge(pledgeNumber: number, asOf: string | null): PublishedPledge | null {
  const pledge = readOne<Row & { id: bigint }>('SELECT id FROM Pledge WHERE number = ?', [
    pledgeNumber,
  ])
  if (!pledge) return null
  const end = asOf === null ? Number.MAX_SAFE_INTEGER : toEpochMs(addDays(asOf, 1))
  const rows = readAll<Row>(
    `SELECT r.*, u.name AS userName, m.dataset, m.release, ${originColumns('r', 'm')} FROM Revision r
     LEFT JOIN User u ON u.id = r.authorId LEFT JOIN Import m ON m.id = r.importId
     WHERE r.pledgeId = ? AND r.publishedAt < ? ORDER BY r.number`,
    [pledge.id, end],
  )
  if (rows.length === 0) return null
  const revisions = rows.map(toRevision)
  return { number: pledgeNumber, revisions, ...readNames(revisions) }
}

/** The one place that maps a revision's rows back to what was published. */
function toRevision(row: Row): PublishedRevision {
  const revisionId = Number(row.id)
  return {
    number: Number(row.number),
    publishedAt: Number(row.publishedAt),
    supersededAt: row.supersededAt === null ? null : Number(row.supersededAt),
    recordedAt: Number(row.recordedAt),
    changeKind: row.changeKind as ChangeKind,
    reason: toText(row.reason),
    author:
      toText(row.userName) ??
      (row.dataset ? `Dataset ${row.dataset}, release ${row.release}` : 'The tracker'),
    origin: toOrigin(row),
    isWithdrawn: row.withdrawn === 1n,
    amounts: toAmounts(row),
    content: {
      summary: String(row.summary),
      detail: toText(row.detail),
      aidType: row.aidType as AidType,
      category: row.category as Category,
      tranches: readAll<Row>('SELECT * FROM Tranche WHERE revisionId = ? ORDER BY position', [
        revisionId,
      ]).map(toTranche),
      sources: listRevisionSources(revisionId),
    },
  }
}

function toTranche(row: Row): PublishedTranche {
  const trancheId = Number(row.id)
  const contributions = readAll<Row>(
    'SELECT * FROM Contribution WHERE trancheId = ? ORDER BY donorCode',
    [trancheId],
  ).map(toContribution)
  return {
    label: toText(row.label),
    announced: toImpreciseDate(row.announcedWords, row.announcedFrom, row.announcedOn),
    ...toTrancheHead(row),
    donors: contributions.map(({ donorCode, shareBasisPoints }) => ({
      code: donorCode,
      shareBasisPoints,
    })),
    sharesStated: row.shareBasis === 'stated',
    items: listTrancheItems(trancheId),
    contributions,
  }
}

function readNames(
  revisions: readonly PublishedRevision[],
): Pick<PublishedPledge, 'donorNames' | 'equipment'> {
  const tranches = revisions.flatMap(({ content }) => content.tranches)
  const codes = [...new Set(tranches.flatMap(({ donors }) => donors.map(({ code }) => code)))]
  const keys = [
    ...new Set(
      tranches.flatMap(({ items }) => items.flatMap(({ equipmentType }) => equipmentType ?? [])),
    ),
  ]
  const donors = codes.flatMap((code) =>
    readAll<Row & { name: string }>('SELECT name FROM Donor WHERE code = ?', [code]).map(
      ({ name }) => [code, name],
    ),
  )
  const types = keys.flatMap((key) =>
    readAll<Row & { designation: string; class: string }>(
      'SELECT designation, class FROM EquipmentType WHERE key = ?',
      [key],
    ).map((row): [string, { designation: string; class: EquipmentClass }] => [
      key,
      { designation: row.designation, class: row.class as EquipmentClass },
    ]),
  )
  return { donorNames: Object.fromEntries(donors), equipment: Object.fromEntries(types) }
}

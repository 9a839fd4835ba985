import { today } from '@/lib/clock'
import { type Row, readAll, readOne } from './reader'
import type { ReportedTotalRow } from './reported-totals'

// The catalogues as the desk lists them.

type TypeRow = Row & { key: string; designation: string; class: string; items: bigint }

/** Types of equipment whose designation or key holds the text, with the items of current revisions that use them. */
export function listEquipmentTypes(search: string) {
  const rows = readAll<TypeRow>(
    `SELECT e.key, e.designation, e.class,
       (SELECT COUNT(*) FROM Item i WHERE i.equipmentTypeKey = e.key AND i.supersededAt IS NULL) AS items
     FROM EquipmentType e ORDER BY e.designation COLLATE NOCASE`,
  )
  // SQLite folds ASCII only.
  const wanted = search.toLowerCase()
  return rows.filter(({ key, designation }) =>
    `${key} ${designation}`.toLowerCase().includes(wanted),
  )
}

/** A type of equipment; null where there is none of this key. */
export function getEquipmentType(key: string) {
  return readOne<Row & { key: string; designation: string; class: string }>(
    'SELECT key, designation, class FROM EquipmentType WHERE key = ?',
    [key],
  )
}

type DonorRow = Row & { code: string; name: string; kind: string }
type FiguresRow = Row & { gdpUsd: bigint | null; population: bigint | null }

/** Donors with their figures of 2021, the year that shares of GDP are counted with. */
export function listDonors() {
  return readAll<DonorRow & FiguresRow>(
    `SELECT d.code, d.name, d.kind, y.gdpUsd, y.population FROM Donor d
     LEFT JOIN DonorYear y ON y.donorCode = d.code AND y.year = 2021 ORDER BY d.name`,
  )
}

/** A donor with its figures by year; null where there is none of this code. */
export function getDonor(code: string) {
  const donor = readOne<DonorRow>('SELECT code, name, kind FROM Donor WHERE code = ?', [code])
  if (!donor) return null
  const years = readAll<FiguresRow & { year: bigint }>(
    'SELECT year, gdpUsd, population FROM DonorYear WHERE donorCode = ? ORDER BY year DESC',
    [code],
  )
  return { ...donor, years }
}

type GroupRow = Row & { code: string; name: string; membersName: string }
type MembershipRow = Row & {
  donorCode: string
  donorName: string
  since: string
  through: string | null
}

/** Groups with the number of their members today. */
export function listDonorGroups() {
  const day = today()
  return readAll<GroupRow & { members: bigint }>(
    `SELECT g.code, g.name, g.membersName,
       (SELECT COUNT(*) FROM Membership m WHERE m.groupCode = g.code AND m.since <= ?
         AND (m.through IS NULL OR m.through >= ?)) AS members
     FROM DonorGroup g ORDER BY g.name`,
    [day, day],
  )
}

/** A group with every period of membership; null where there is none of this code. */
export function getDonorGroup(code: string) {
  const group = readOne<GroupRow>('SELECT code, name, membersName FROM DonorGroup WHERE code = ?', [
    code,
  ])
  if (!group) return null
  const memberships = readAll<MembershipRow>(
    `SELECT m.donorCode, d.name AS donorName, m.since, m.through FROM Membership m
     JOIN Donor d ON d.code = m.donorCode WHERE m.groupCode = ? ORDER BY d.name, m.since`,
    [code],
  )
  return { ...group, memberships }
}

export type ClaimRow = ReportedTotalRow & { sources: bigint }

/** Every reported total, also superseded and withdrawn, the newest statement first. */
export function listAllReportedTotals(): ClaimRow[] {
  return readAll<ClaimRow>(
    `SELECT t.*, g.membersName, (SELECT COUNT(*) FROM Source s WHERE s.reportedTotalId = t.id) AS sources
     FROM ReportedTotal t JOIN DonorGroup g ON g.code = t.groupCode ORDER BY t.statedOn DESC, t.id DESC`,
  )
}

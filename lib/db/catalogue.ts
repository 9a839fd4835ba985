import { today } from '@/lib/clock'
import { toDay } from '@/lib/domain/calendar'
import type { FilterCatalogue } from '@/lib/domain/filter'
import { cached } from './cache'
import { type Row, readAll, readOne } from './reader'

type DonorEntry = {
  code: string
  name: string
  /** Whole current US dollars of 2021; null where the World Bank has none. */
  gdpUsd: bigint | null
}

export type Catalogue = {
  donors: DonorEntry[]
  groups: { code: string; name: string; membersName: string }[]
  equipmentTypes: { key: string; designation: string; class: string }[]
  datasets: string[]
}

/** GDP and population are compared with those of this year, the last before the full invasion. */
const GDP_YEAR = 2021

/** Donors, groups and equipment by name, as filters and forms offer them. */
export function readCatalogue(): Catalogue {
  return cached('catalogue', null, () => ({
    donors: readAll<Row & DonorEntry>(
      `SELECT d.code, d.name, y.gdpUsd FROM Donor d
       LEFT JOIN DonorYear y ON y.donorCode = d.code AND y.year = ? ORDER BY d.name`,
      [GDP_YEAR],
    ),
    groups: readAll<Row & Catalogue['groups'][number]>(
      'SELECT code, name, membersName FROM DonorGroup ORDER BY code DESC',
    ),
    equipmentTypes: readAll<Row & Catalogue['equipmentTypes'][number]>(
      'SELECT key, designation, class FROM EquipmentType ORDER BY designation',
    ),
    datasets: readAll<Row & { dataset: string }>(
      'SELECT DISTINCT dataset FROM Import ORDER BY dataset',
    ).map(({ dataset }) => dataset),
  }))
}

/** What the filter parser needs of the catalogue. */
export function readFilterCatalogue(): FilterCatalogue {
  const { donors, groups, equipmentTypes, datasets } = readCatalogue()
  return {
    donorCodes: new Set(donors.map(({ code }) => code)),
    groupCodes: new Set(groups.map(({ code }) => code)),
    equipmentKeys: new Set(equipmentTypes.map(({ key }) => key)),
    datasets: new Set(datasets),
    today: today(),
  }
}

/** Members of a group on a day. */
export function listMembers(groupCode: string, day: string): string[] {
  return readAll<Row & { donorCode: string }>(
    `SELECT donorCode FROM Membership WHERE groupCode = ? AND since <= ? AND (through IS NULL OR through >= ?)
     ORDER BY donorCode`,
    [groupCode, day, day],
  ).map(({ donorCode }) => donorCode)
}

/** What the record as a whole covers: the first day it was the tracker’s word, and the last day announced on. */
export function readExtent(): { firstPublished: string | null; lastAnnounced: string | null } {
  return cached('extent', null, () => {
    const row = readOne<Row & { first: bigint | null; last: string | null }>(
      `SELECT (SELECT MIN(publishedAt) FROM Revision) AS first, (SELECT MAX(m) FROM (
         SELECT MAX(announcedOn) AS m FROM Contribution WHERE supersededAt IS NULL AND withdrawn = 0
         AND aidType IN ('military', 'humanitarian', 'financial') GROUP BY aidType)) AS last`,
    )
    return {
      firstPublished: row?.first == null ? null : toDay(Number(row.first)),
      lastAnnounced: row?.last ?? null,
    }
  })
}

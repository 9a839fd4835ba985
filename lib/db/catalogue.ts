import { today } from '@/lib/clock'
import { toDay } from '@/lib/domain/calendar'
import type { FilterCatalogue } from '@/lib/domain/parse-filter'
import { AID_TYPES, keysOf } from '@/lib/domain/vocabulary'
import { cached } from './cache'
import { time } from './filter-sql'
import { type Row, readAll, readOne } from './reader'
import { byState } from './states'

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

/** The first day on which anything was the tracker’s word; null for an empty record. */
export function readFirstPublished(): string | null {
  return cached('first published', null, () => {
    const row = readOne<Row & { first: bigint | null }>(
      // A pledge's first revision is its earliest, and an index holds these in order.
      'SELECT MIN(publishedAt) AS first FROM Revision WHERE number = 1',
    )
    return row?.first == null ? null : toDay(Number(row.first))
  })
}

/** The last day that any pledge known on the day shown was announced on. */
export function readLastAnnounced(asOf: string | null): string | null {
  return cached('last announced', asOf, () => {
    const known = time('c', asOf)
    // Asked apart by what the indexes begin with, so that each answer is the end of one.
    const parts = keysOf(AID_TYPES).flatMap((aidType) =>
      [1, 0].flatMap((sole) =>
        byState(
          'c',
          { asOf },
          {
            sql: `c.aidType = ? AND c.sole = ? AND ${known.sql}`,
            parameters: [aidType, sole, ...known.parameters],
          },
        ),
      ),
    )
    const days = parts.flatMap(({ sql, parameters }) => {
      const row = readOne<Row & { last: string | null }>(
        `SELECT MAX(c.announcedOn) AS last FROM Contribution c WHERE ${sql}`,
        parameters,
      )
      return row?.last ?? []
    })
    return days.sort().at(-1) ?? null
  })
}

import type { Release, RowAccount } from '../release'
import { roundTo } from './amounts'
import { countHeavyWeapons } from './heavy-weapons'
import type { KielPledge } from './pledge'
import type { KielRelease } from './read-release'
import type { SetAside } from './read-row'
import type { FileFigures, KielRow } from './row'

/** What a release of the Ukraine Support Tracker says, with the account of every row of it. */
export function toRelease(read: KielRelease): Release {
  return {
    pledges: read.pledges.map(({ externalId, input }) => ({ externalId, input })),
    rowsRead: read.rowsRead,
    rows: toRowAccounts(read),
    entries: read.pledges.flatMap(({ entries }) => entries),
    problems: read.problems,
    heavyWeapons: countHeavyWeapons(
      read.pledges.flatMap(({ rows }) => rows.flatMap(({ item }) => item ?? [])),
    ),
  }
}

function toRowAccounts({ pledges, setAside }: KielRelease): RowAccount[] {
  const used = pledges.flatMap((pledge) => pledge.rows.map((row) => toUsed(row, pledge)))
  return [...used, ...setAside.map(toSetAside)].toSorted((a, b) => a.number - b.number)
}

function toUsed(row: KielRow, { externalId, positions }: KielPledge): RowAccount {
  return {
    number: row.number,
    externalId,
    tranche: positions.get(row.number) ?? null,
    donorCode: row.donorCode,
    aidType: row.aidType,
    setAside: null,
    kept: row.kept,
    ofFile: toFigures(row.ofFile),
  }
}

function toSetAside({ row, externalId, donorCode, aidType, ofFile, reason }: SetAside): RowAccount {
  const figures = toFigures(ofFile)
  return {
    number: row,
    externalId,
    tranche: null,
    donorCode,
    aidType,
    setAside: reason,
    kept: {},
    ofFile: figures,
  }
}

function toFigures({ pledgedEur, allocatedEur, deliveredEur }: FileFigures) {
  return {
    pledgedEur: toCents(pledgedEur),
    allocatedEur: toCents(allocatedEur),
    deliveredEur: toCents(deliveredEur),
  }
}

function toCents(eur: string | null): bigint | null {
  return eur === null ? null : BigInt(roundTo(eur, 'EUR').replace('.', ''))
}

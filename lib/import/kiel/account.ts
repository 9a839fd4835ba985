import type { AidType } from '@/lib/domain/vocabulary'
import { roundTo } from './amounts'
import type { KielPledge } from './pledge'
import type { KielRelease } from './read-release'
import type { SetAside } from './read-row'
import type { FileFigures, KielRow } from './row'

/** What became of one row of a file: used for a pledge, or set aside with a reason. Figures in euro cents. */
export type RowAccount = {
  number: number
  externalId: string | null
  /** Which tranche of its pledge it belongs to, from 0. */
  tranche: number | null
  donorCode: string | null
  aidType: AidType | null
  setAside: string | null
  kept: Record<string, string>
  ofFile: { pledgedEur: bigint | null; allocatedEur: bigint | null; deliveredEur: bigint | null }
}

/** The account of every row of a release, by row number: as many as were read. */
export function toRowAccounts({ pledges, setAside }: KielRelease): RowAccount[] {
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

import type { PledgeInput } from '@/lib/domain/pledge'
import type { ReleasedPledge } from '../compared-pledges'
import type { Drawer } from '../drawer'
import type { Release, RowAccount } from '../release'
import { roundTo } from './amounts'
import type { EquipmentEntry } from './classify'
import { countHeavyWeapons } from './heavy-weapons'
import { type EquipmentTypes, toOwnTypes } from './own-types'
import type { KielPledge } from './pledge'
import type { KielRelease, ReleaseOptions } from './read-release'
import type { SetAside } from './read-row'
import type { FileFigures, KielRow } from './row'

/** How a release is read, and the catalogue that its items are entered by. */
export type KielOptions = ReleaseOptions & { catalogue: { equipmentTypes: EquipmentTypes } }

/**
 * Takes the pledges of a release of the Ukraine Support Tracker one by one, and puts aside what they say and the account
 * of each of their rows; once all are there, tells what the release says.
 */
export function openAccount({ drawer, onlyMilitary, catalogue }: KielOptions) {
  const withOwnTypes = toOwnTypes(catalogue.equipmentTypes)
  const pledges: ReleasedPledge[] = []
  const entries = new Map<string, EquipmentEntry>()
  const heavyWeapons = { units: 0, withoutClass: 0 }
  /** By row number, where its account is. */
  const accounts: (number | undefined)[] = []
  const putRow = (row: RowAccount) => {
    accounts[row.number] = drawer.put(row)
  }
  return {
    take: (made: KielPledge) => {
      const pledge = withOwnTypes(made)
      pledges.push(toReleased(pledge, drawer))
      for (const entry of pledge.entries) entries.set(entry.key, entry)
      const counted = countHeavyWeapons(pledge.rows.flatMap(({ item }) => item ?? []))
      heavyWeapons.units += counted.units
      heavyWeapons.withoutClass += counted.withoutClass
      for (const row of pledge.rows) putRow(toUsed(row, pledge))
    },
    close: ({ rowsRead, setAside, problems }: KielRelease): Release => {
      for (const row of setAside) putRow(toSetAside(row))
      const rows = { [Symbol.iterator]: () => readAccounts(accounts, drawer) }
      return {
        pledges,
        setAsideIds: new Set(setAside.flatMap(({ externalId }) => externalId ?? [])),
        onlyMilitary,
        rowsRead,
        rows,
        entries: [...entries.values()],
        problems,
        heavyWeapons,
      }
    },
  }
}

function toReleased({ externalId, input }: KielPledge, drawer: Drawer): ReleasedPledge {
  const number = drawer.put(input)
  return {
    externalId,
    get input() {
      return drawer.get<PledgeInput>(number)
    },
  }
}

function* readAccounts(
  accounts: readonly (number | undefined)[],
  drawer: Drawer,
): Generator<RowAccount> {
  for (const number of accounts) {
    if (number !== undefined) yield drawer.get<RowAccount>(number)
  }
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

import type { PledgeInput } from '@/lib/domain/pledge'
import type { ReleasedPledge } from '../compared-pledges'
import type { Drawer } from '../drawer'
import type { CellProblem } from '../problem'
import type { Release, RowAccount } from '../release'
import type { TemplateParts } from './fields'
import type { TemplateRow } from './row'

/** Takes what the rows of a template become, puts it aside, and once all are there tells what the file says. */
export function openTemplateAccount(drawer: Drawer) {
  const pledges: ReleasedPledge[] = []
  const accounts: [row: number, at: number][] = []
  const put = (row: RowAccount) => accounts.push([row.number, drawer.put(row)])
  return {
    take: (externalId: string, input: PledgeInput, { tranches }: TemplateParts) => {
      pledges.push(toReleased(externalId, input, drawer))
      for (const [position, { rows }] of tranches.entries()) {
        for (const row of rows) put(toUsed(row, externalId, position, input))
      }
    },
    setAside: (number: number, reason: string) => put(toSetAside(number, reason)),
    close: (rowsRead: number, problems: CellProblem[]): Release => ({
      pledges,
      setAsideIds: new Set(),
      onlyMilitary: false,
      rowsRead,
      rows: { [Symbol.iterator]: () => readAccounts(accounts, drawer) },
      entries: [],
      problems,
      heavyWeapons: { units: 0, withoutClass: 0 },
    }),
  }
}

function toReleased(externalId: string, input: PledgeInput, drawer: Drawer) {
  const at = drawer.put(input)
  return {
    externalId,
    get input() {
      return drawer.get<PledgeInput>(at)
    },
  }
}

function* readAccounts(
  accounts: readonly (readonly [row: number, at: number])[],
  drawer: Drawer,
): Generator<RowAccount> {
  for (const [, at] of accounts.toSorted(([a], [b]) => a - b)) yield drawer.get<RowAccount>(at)
}

const NO_FIGURES = { pledgedEur: null, allocatedEur: null, deliveredEur: null }

function toUsed(
  { number, kept }: TemplateRow,
  externalId: string,
  tranche: number,
  { aidType, tranches }: PledgeInput,
): RowAccount {
  const donorCode = tranches[tranche]?.donors[0]?.code ?? null
  const of = { number, externalId, tranche, donorCode, aidType }
  return { ...of, setAside: null, kept, ofFile: NO_FIGURES }
}

function toSetAside(number: number, setAside: string): RowAccount {
  const of = { number, externalId: null, tranche: null, donorCode: null, aidType: null }
  return { ...of, setAside, kept: {}, ofFile: NO_FIGURES }
}

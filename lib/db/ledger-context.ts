import { addDays } from '@/lib/domain/calendar'
import { MAX_DAYS_BACK, type RateSource } from '@/lib/domain/conversion'
import type { PledgeInput, Tranche } from '@/lib/domain/pledge'
import { DISPLAY_CURRENCIES, type EquipmentClass } from '@/lib/domain/vocabulary'
import type { Prisma } from './generated/client'
import type { LedgerContext } from './ledger-columns'
import { toRateSource } from './rate-source'

type Transaction = Prisma.TransactionClient

/** What the rows of contents need of the catalogues and rates. Throws when a code is asked for that none has. */
export async function readLedgerContext(
  transaction: Transaction,
  inputs: readonly PledgeInput[],
): Promise<LedgerContext> {
  const tranches = inputs.flatMap((input) => input.tranches)
  const codes = new Set(tranches.flatMap(({ donors }) => donors.map(({ code }) => code)))
  const keys = new Set(
    tranches.flatMap(({ items }) => items.flatMap(({ equipmentType }) => equipmentType ?? [])),
  )
  const donors = await transaction.donor.findMany({ where: { code: { in: [...codes] } } })
  const types = await transaction.equipmentType.findMany({ where: { key: { in: [...keys] } } })
  const names = new Map(donors.map(({ code, name }) => [code, name]))
  const equipment = new Map(
    types.map(({ key, designation, class: c }) => [
      key,
      { designation, class: c as EquipmentClass },
    ]),
  )
  return {
    rates: await readRates(transaction, tranches),
    donorName: (code) => requireEntry(names, code, 'donor'),
    equipmentType: (key) => requireEntry(equipment, key, 'equipment type'),
  }
}

async function readRates(
  transaction: Transaction,
  tranches: readonly Tranche[],
): Promise<RateSource> {
  const days = new Set(tranches.flatMap(({ announced }) => announced?.latest ?? []))
  const rateDays = new Set([...days].flatMap(listRateDays))
  const currencies = new Set(tranches.flatMap(({ amount }) => amount.currency ?? []))
  const asked = new Set([...currencies, ...DISPLAY_CURRENCIES])
  // Prisma takes long to write a statement with a parameter for each of so many days.
  const rates = await transaction.$queryRaw<{ day: string; currency: string; perEur: string }[]>`
    SELECT day, currency, perEur FROM ExchangeRate
    WHERE day IN (SELECT value FROM json_each(${JSON.stringify([...rateDays])}))
      AND currency IN (SELECT value FROM json_each(${JSON.stringify([...asked])}))`
  // Not the aggregate: Prisma's statement for it reads the whole table.
  const last = await transaction.exchangeRate.findFirst({
    orderBy: { day: 'desc' },
    select: { day: true },
  })
  return toRateSource(rates, last?.day ?? '')
}

/** A day and the days before it whose rates may stand in for its own. */
function listRateDays(day: string): string[] {
  return Array.from({ length: MAX_DAYS_BACK + 1 }, (_, back) => addDays(day, -back))
}

/** The value of a key that must be there; throws, naming it, where it is not. */
export function requireEntry<K, V>(entries: Map<K, V>, key: K, what: string): V {
  const entry = entries.get(key)
  if (entry === undefined) throw new Error(`There is no ${what} “${key}”`)
  return entry
}

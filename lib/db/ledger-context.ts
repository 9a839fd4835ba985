import { addDays } from '@/lib/domain/calendar'
import type { RateSource } from '@/lib/domain/conversion'
import type { PledgeInput } from '@/lib/domain/pledge'
import type { EquipmentClass } from '@/lib/domain/vocabulary'
import type { Prisma } from './generated/client'
import type { LedgerContext } from './ledger-columns'
import { toRateSource } from './rate-source'

type Transaction = Prisma.TransactionClient

/** What the rows of a content need of the catalogues and rates. Throws when a code is asked for that none has. */
export async function readLedgerContext(
  transaction: Transaction,
  input: PledgeInput,
): Promise<LedgerContext> {
  const codes = input.tranches.flatMap(({ donors }) => donors.map(({ code }) => code))
  const keys = input.tranches.flatMap(({ items }) =>
    items.flatMap(({ equipmentType }) => equipmentType ?? []),
  )
  const donors = await transaction.donor.findMany({ where: { code: { in: codes } } })
  const types = await transaction.equipmentType.findMany({ where: { key: { in: keys } } })
  const names = new Map(donors.map(({ code, name }) => [code, name]))
  const equipment = new Map(
    types.map(({ key, designation, class: c }) => [
      key,
      { designation, class: c as EquipmentClass },
    ]),
  )
  return {
    rates: await readRates(transaction, input),
    donorName: (code) => requireEntry(names, code, 'donor'),
    equipmentType: (key) => requireEntry(equipment, key, 'equipment type'),
  }
}

async function readRates(transaction: Transaction, input: PledgeInput): Promise<RateSource> {
  const days = input.tranches.flatMap(({ announced }) => announced?.latest ?? [])
  const rates = await transaction.exchangeRate.findMany({
    where: { OR: days.map((day) => ({ day: { gte: addDays(day, -7), lte: day } })) },
  })
  // Not the aggregate: Prisma's statement for it reads the whole table.
  const last = await transaction.exchangeRate.findFirst({
    orderBy: { day: 'desc' },
    select: { day: true },
  })
  return toRateSource(rates, last?.day ?? '')
}

/** The value of a key that must be there; throws, naming it, where it is not. */
export function requireEntry<K, V>(entries: Map<K, V>, key: K, what: string): V {
  const entry = entries.get(key)
  if (entry === undefined) throw new Error(`There is no ${what} “${key}”`)
  return entry
}

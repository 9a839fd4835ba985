import type { PledgeWriting } from '@/lib/domain/pledge'

/** A pledge as a person writes it, for tests to vary in one place. */

export type Tranche = PledgeWriting['tranches'][number]
export type Item = NonNullable<Tranche['items']>[number]
export type Source = PledgeWriting['sources'][number]

export const SOURCE: Source = {
  url: 'https://example.org/release',
  publisher: 'Ministry of Defence',
  official: true,
  says: 'Fourteen tanks are promised.',
}
export const EURO = { qualifier: 'exact', currency: 'EUR' } as const
export const TANKS: Item = { designation: 'Tanks' }
export const TRANCHE: Tranche = {
  amount: { ...EURO, pledged: '165m' },
  donors: [{ code: 'DNK' }],
}
export const PLEDGE: PledgeWriting = {
  summary: 'Leopard 2 tanks',
  category: 'armour_and_vehicles',
  tranches: [TRANCHE],
  sources: [SOURCE],
}

export const withTranche = (tranche: Partial<Tranche>) => ({
  ...PLEDGE,
  tranches: [{ ...TRANCHE, ...tranche }],
})
export const withAmount = (amount: Tranche['amount']) => withTranche({ amount })
export const withItem = (item: Item) => withTranche({ items: [item] })
export const withSource = (source: Partial<Source>) => ({
  ...PLEDGE,
  sources: [{ ...SOURCE, ...source }],
})

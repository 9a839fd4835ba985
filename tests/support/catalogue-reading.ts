import { listPledges } from '@/lib/db/pledge-list'
import { getPledge } from '@/lib/db/pledges'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { parseListRequest } from '@/lib/domain/pledge-list'

// What readers see after the catalogues were changed.

export const filter = (further: Partial<PledgeFilter> = {}): PledgeFilter => ({
  ...OPENING_FILTER,
  ...further,
})

/** The numbers of the pledges in a filter, the lowest first. */
export const numbersOf = (further: Partial<PledgeFilter>) =>
  listPledges(filter(further), parseListRequest({}))
    .rows.map(({ number }) => number)
    .toSorted()

/** A pledge without what the catalogues call its donors and equipment. */
export const contentOf = (number: number, names: readonly string[]) =>
  names.reduce(
    (text, name) => text.replaceAll(name, '…'),
    JSON.stringify(getPledge(number, null), (_key, value) =>
      typeof value === 'bigint' ? `${value}n` : value,
    ),
  )

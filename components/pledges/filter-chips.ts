import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { AID_TYPES, DELIVERY_STATUSES, MEASURES } from '@/lib/domain/vocabulary'
import { formatDay } from '@/lib/format-dates'
import type { FilterOptions } from './filter-options'

export type ChipName = 'donors' | 'period' | 'kind' | 'status' | 'amounts' | 'known'

const NAMES: Record<ChipName, (keyof PledgeFilter)[]> = {
  donors: ['donors', 'group'],
  period: ['from', 'to'],
  kind: ['aidType', 'category', 'equipment'],
  status: ['delivery', 'valued'],
  amounts: ['measure', 'currency'],
  known: ['asOf', 'dataset'],
}

/** Which chips differ from the opening view. */
export function activeChips(filter: PledgeFilter): Record<ChipName, boolean> {
  const isActive = (chip: ChipName) =>
    NAMES[chip].some((name) =>
      name === 'donors' ? filter.donors.length > 0 : filter[name] !== OPENING_FILTER[name],
    )
  const entries = (Object.keys(NAMES) as ChipName[]).map((chip) => [chip, isActive(chip)])
  return Object.fromEntries(entries) as Record<ChipName, boolean>
}

/** What each chip says of the filter, in a few words. */
export function chipSummaries(
  filter: PledgeFilter,
  options: FilterOptions,
): Record<ChipName, string> {
  return {
    donors: donorSummary(filter, options),
    period: periodSummary(filter),
    kind: kindSummary(filter, options),
    status: statusSummary(filter),
    amounts: `${MEASURES[filter.measure].toLowerCase()}, ${filter.currency === 'reported' ? 'as reported' : filter.currency}`,
    known: filter.asOf ? formatDay(filter.asOf) : (filter.dataset ?? 'today'),
  }
}

function donorSummary({ donors, group }: PledgeFilter, options: FilterOptions): string {
  const groupName = options.groups.find(({ code }) => code === group)?.membersName
  const names = donors.map(
    (code) => options.donors.find((donor) => donor.code === code)?.name ?? code,
  )
  const named = names.length > 2 ? `${names.length} donors` : names.join(', ')
  return [groupName, named].filter(Boolean).join(': ') || 'all'
}

function periodSummary({ from, to }: PledgeFilter): string {
  if (from && to) return `${formatDay(from)} – ${formatDay(to)}`
  if (from) return `from ${formatDay(from)}`
  return to ? `through ${formatDay(to)}` : 'any day'
}

function kindSummary(
  { aidType, category, equipment }: PledgeFilter,
  options: FilterOptions,
): string {
  const type = aidType === 'all' ? 'all aid' : AID_TYPES[aidType].toLowerCase()
  const categoryLabel = options.categories.find(({ key }) => key === category)?.label
  const equipmentLabel = options.equipment
    .flatMap(({ entries }) => entries)
    .find(({ key }) => key === equipment)?.label
  return [type, categoryLabel, equipmentLabel].filter(Boolean).join(', ')
}

function statusSummary({ delivery, valued }: PledgeFilter): string {
  const status = delivery ? DELIVERY_STATUSES[delivery].toLowerCase() : null
  const value = valued === 'yes' ? 'with a value' : valued === 'no' ? 'without a value' : null
  return [status, value].filter(Boolean).join(', ') || 'all'
}

import type { ReportedTotal } from './coverage'
import type { EquipmentCount } from './equipment'
import { OPENING_FILTER, type PledgeFilter } from './filter'
import type { RankBy } from './series'
import { EQUIPMENT_CLASSES } from './vocabulary'

/** The charts that have an address of their own. */
export const CHARTS = {
  months: 'Over time',
  donors: 'By donor',
  equipment: 'Equipment',
  categories: 'By category',
} as const
export type ChartKey = keyof typeof CHARTS

/** How a chart is to be shown, beside its filter: read from `rank=gdp`, `top=10`, `classes=all`. */
export type ChartView = { rank: RankBy; top: number | null; classes: 'heavy' | 'all' }

type ViewParameters = {
  rank?: string | string[]
  top?: string | string[]
  classes?: string | string[]
}

/** Anything that cannot be read is the opening view. */
export function parseChartView(
  parameters: ViewParameters,
  filter: Pick<PledgeFilter, 'equipment'>,
): ChartView {
  const top = /^[1-9]\d?$/.test(String(parameters.top)) ? Number(parameters.top) : null
  return {
    rank: parameters.rank === 'gdp' ? 'gdp' : 'total',
    top,
    // Who asks for one kind of equipment wants to see it, heavy or not.
    classes: parameters.classes === 'all' || filter.equipment ? 'all' : 'heavy',
  }
}

/** URL parameters of a view, without those that say what holds anyway. */
export function toViewParameters({ rank, top, classes }: ChartView): Record<string, string> {
  return {
    ...(rank === 'gdp' ? { rank } : {}),
    ...(top === null ? {} : { top: String(top) }),
    ...(classes === 'all' ? { classes } : {}),
  }
}

/** The classes that a view shows. */
export function inView(
  counts: readonly EquipmentCount[],
  { classes }: ChartView,
): EquipmentCount[] {
  return counts.filter((count) => classes === 'all' || EQUIPMENT_CLASSES[count.class].heavy)
}

/** Whether a filter is as wide as a reported total, so that the two may stand in one chart. */
export function isComparable(
  filter: PledgeFilter,
  total: Pick<ReportedTotal, 'groupCode' | 'aidType'>,
): boolean {
  const { measure, currency, asOf, group, aidType, ...narrowing } = filter
  const isWide = Object.entries(narrowing).every(([name, value]) =>
    Array.isArray(value)
      ? value.length === 0
      : value === OPENING_FILTER[name as keyof PledgeFilter],
  )
  return isWide && aidType === total.aidType && (group === null || group === total.groupCode)
}

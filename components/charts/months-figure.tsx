import type { Coverage, ReportedTotal } from '@/lib/domain/coverage'
import { type PledgeFilter, sumCurrency, toQuery } from '@/lib/domain/filter'
import { type Money, minorUnitExponent } from '@/lib/domain/money'
import type { CumulativePoint } from '@/lib/domain/series'
import {
  currencySign,
  formatCompactMoney,
  formatCount,
  formatCounted,
  formatCurrencyName,
  formatMoney,
  MISSING,
} from '@/lib/format'
import { formatDay, formatMonth } from '@/lib/format-dates'
import { Figure } from './figure'
import { type Mark, Steps } from './steps'
import { MEASURE_NOUNS } from './words'

type Props = {
  filter: PledgeFilter
  points: readonly CumulativePoint[]
  /** The reported total to mark, where it is of this view’s scope. */
  reported: { total: ReportedTotal; coverage: Coverage } | null
  isPage?: boolean
}

/** Cumulative value by month of announcement, with the reported total as a marked point. */
export function MonthsFigure({ filter, points, reported, isPage }: Props) {
  const currency = sumCurrency(filter)
  const money = (minor: bigint): Money => ({ minor, currency })
  const exact = (minor: bigint | null) => (minor === null ? MISSING : formatMoney(money(minor)))
  const short = (minor: bigint | null) =>
    minor === null ? 'no published value' : formatCompactMoney(money(minor))
  const last = points.at(-1)
  const sum = last?.cumulativeMinor ?? 0n
  const pledges = points.reduce((count, point) => count + point.pledges, 0)
  const withoutValue = points.reduce((count, point) => count + point.withoutValue, 0)
  return (
    <Figure
      id="months"
      statement={
        last && sum > 0n
          ? `${MEASURE_NOUNS[filter.measure]} add up to ${formatCompactMoney(money(sum))} by ${formatMonth(last.month)}`
          : `${MEASURE_NOUNS[filter.measure]} in this view have no value yet`
      }
      measured={`Cumulative by month, at the exchange rate of each announcement, ${formatCurrencyName(currency)}`}
      source={`${formatCounted(pledges, 'dated announcement', 'dated announcements')}${withoutValue > 0 ? `, ${formatCount(withoutValue)} without a value` : ''}.${scopeNote(reported)}`}
      twin={{
        columns: [
          { label: 'Month' },
          { label: 'Added', isNumeric: true },
          { label: 'Sum so far', isNumeric: true },
          { label: 'Pledges', isNumeric: true },
          { label: 'No value', isNumeric: true },
        ],
        rows: points.map((point) => [
          formatMonth(point.month),
          exact(point.addedMinor),
          exact(point.cumulativeMinor),
          formatCount(point.pledges),
          formatCount(point.withoutValue),
        ]),
      }}
      csvHref={`/charts/months.csv${toQuery(filter)}`}
      pageHref={`/charts/months${toQuery(filter)}`}
      isPage={isPage}
    >
      <Steps
        id="months"
        label="Cumulative value by month."
        steps={points.map((point) => ({
          label: formatMonth(point.month),
          value: toUnits(point.cumulativeMinor ?? 0n, currency),
          spoken: `${formatMonth(point.month)}: ${short(point.cumulativeMinor)} in all, ${short(point.addedMinor)} added`,
        }))}
        endLabel={`${formatCompactMoney(money(sum))} itemised`}
        mark={toMark(reported, points)}
        axis={toAxis(sum, reported?.coverage.stated?.minor ?? 0n, currency)}
      />
    </Figure>
  )
}

/** The claim has a scope of its own, which the line seldom has exactly. */
function scopeNote(reported: Props['reported']): string {
  if (!reported) return ''
  const { claimant, membersName, periodFrom, periodThrough } = reported.total
  return ` ${claimant}’s figure is for ${membersName} from ${formatDay(periodFrom)} to ${formatDay(periodThrough)}.`
}

function toMark(reported: Props['reported'], points: readonly CumulativePoint[]): Mark | null {
  const stated = reported?.coverage.stated
  if (!stated || !reported) return null
  const index = points.findIndex(({ month }) => month === reported.total.periodThrough.slice(0, 7))
  if (index === -1) return null
  const amount = formatCompactMoney(stated)
  return {
    label: `${amount} stated by ${reported.total.claimant}`,
    value: toUnits(stated.minor, stated.currency),
    spoken: `${amount} stated by ${reported.total.claimant} on ${formatDay(reported.total.statedOn)}`,
    index,
  }
}

/** Major units, for the length of a line only: every figure that is read comes from the minor units. */
function toUnits(minor: bigint, currency: string): number {
  return Number(minor) / 10 ** minorUnitExponent(currency)
}

function toAxis(sum: bigint, stated: bigint, currency: string) {
  const largest = toUnits(sum > stated ? sum : stated, currency)
  const sign = currencySign(currency)
  if (largest >= 1e9) return { divisor: 1e9, suffix: 'bn', sign }
  if (largest >= 1e6) return { divisor: 1e6, suffix: 'm', sign }
  return { divisor: 1, suffix: '', sign }
}

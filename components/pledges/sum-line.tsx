import Link from 'next/link'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import type { Totals } from '@/lib/domain/totals'
import { MEASURES } from '@/lib/domain/vocabulary'
import { formatCount, formatCounted, formatMoney } from '@/lib/format'

type Props = {
  filter: PledgeFilter
  totals: Totals
  /** Pledges of the filter that were taken back. */
  withdrawn: number
}

/** The sum of everything in the filter, to the cent, and what it leaves out. */
export function SumLine({ filter, totals, withdrawn }: Props) {
  const { amountMinor, currency, pledges, withoutValue } = totals
  if (pledges === 0)
    return (
      <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span data-testid="sum">No pledge is in this view.</span>
        <Withdrawn filter={filter} count={withdrawn} />
      </p>
    )
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <span>
        {MEASURES[filter.measure]} in this view:{' '}
        <strong className="font-semibold" data-testid="sum">
          {amountMinor === null
            ? 'no published value'
            : formatMoney({ minor: amountMinor, currency })}
        </strong>
      </span>
      <span className="text-ink-2">
        {formatCounted(pledges, 'pledge', 'pledges')}
        {leftOut(totals)}
      </span>
      {filter.equipment && (
        <span className="text-ink-2">Amounts are of whole pledges that hold this equipment.</span>
      )}
      {filter.currency === 'reported' && <span className="text-ink-2">Sums stay in euro.</span>}
      {withoutValue > 0 && (
        <Link className="link text-[13px]" href={`/methodology${toQuery(filter)}#undisclosed`}>
          Why some have none
        </Link>
      )}
      <Withdrawn filter={filter} count={withdrawn} />
    </p>
  )
}

function Withdrawn({ filter, count }: { filter: PledgeFilter; count: number }) {
  if (count === 0) return null
  return (
    <Link className="link text-[13px]" href={`/pledges/withdrawn${toQuery(filter)}`}>
      {formatCounted(count, 'withdrawn pledge is', 'withdrawn pledges are')} in no sum
    </Link>
  )
}

/** “, 2 of them without a value”; of one pledge just “, without a value”. */
function leftOut({ pledges, withoutValue, unconverted }: Totals): string {
  const say = (count: number, what: string) =>
    count === 0 ? '' : `, ${pledges === 1 ? '' : `${formatCount(count)} of them `}${what}`
  return (
    say(withoutValue, 'without a value') +
    say(unconverted, 'with an amount that has no exchange rate or no day')
  )
}

import Link from 'next/link'
import type { PledgeFilter } from '@/lib/domain/filter'
import type { Totals } from '@/lib/domain/totals'
import { MEASURES } from '@/lib/domain/vocabulary'
import { formatCounted, formatMoney } from '@/lib/format'

/** The sum of everything in the filter, to the cent, and what it leaves out. */
export function SumLine({ filter, totals }: { filter: PledgeFilter; totals: Totals }) {
  const { amountMinor, currency, pledges, withoutValue, unconverted } = totals
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
        {withoutValue > 0 &&
          `, ${formatCounted(withoutValue, 'of them', 'of them')} without a value`}
        {unconverted > 0 &&
          `, ${formatCounted(unconverted, 'of them', 'of them')} without an exchange rate`}
      </span>
      {filter.currency === 'reported' && <span className="text-ink-2">Sums stay in euro.</span>}
      {withoutValue > 0 && (
        <Link className="link text-[13px]" href="/methodology#undisclosed">
          Why some have none
        </Link>
      )}
    </p>
  )
}

import Link from 'next/link'
import type { StatedAmount } from '@/lib/domain/amounts'
import { type Coverage, coverageRatio, type ReportedTotal } from '@/lib/domain/coverage'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import type { Totals } from '@/lib/domain/totals'
import { AID_TYPES, type Measure } from '@/lib/domain/vocabulary'
import { formatAmount, formatCompactMoney, formatCounted, formatList } from '@/lib/format'
import { formatLongDay } from '@/lib/format-dates'

type Props = {
  total: ReportedTotal
  coverage: Coverage
  filter: PledgeFilter
  lastAnnounced: string | null
}

const ITEMISED_AS: Record<Measure, string> = {
  pledged: 'as pledged',
  allocated: 'as allocated to named packages',
  delivered: 'as delivered, by stated value',
}

/** The claim that the tracker holds its own count against, and what it itemises of it. */
export function Headline({ total, coverage, filter, lastAnnounced }: Props) {
  const claim = formatAmount({
    minor: total.amountMinor,
    currency: total.currency,
    qualifier: total.qualifier,
  })
  const { itemised } = coverage
  return (
    <div className="max-w-3xl pt-8">
      <h1 className="statement">
        {total.membersName} have {total.measureWords}{' '}
        <span className="whitespace-nowrap bg-[linear-gradient(transparent_62%,var(--gold)_62%)] dark:bg-[linear-gradient(transparent_88%,var(--gold)_88%)]">
          {claim}
        </span>{' '}
        of {AID_TYPES[total.aidType].toLowerCase()} aid, by {total.claimant}’s own count
      </h1>
      <p className="mt-3 text-[17px] text-ink-2">
        {equivalents(total)}
        {sayItemised(coverage, filter.measure)}
        <Without totals={itemised} />{' '}
        {lastAnnounced && `Data through ${formatLongDay(lastAnnounced)}. `}
        <Link className="link" href={`/methodology${toQuery(filter)}#reported-totals`}>
          How the two compare
        </Link>
      </p>
    </div>
  )
}

/** “This tracker itemises €48.9bn of it as pledged, across 119 pledges.” */
function sayItemised(coverage: Coverage, measure: Measure): string {
  const { amountMinor, currency, valued } = coverage.itemised
  if (amountMinor === null) return `Nothing of it is itemised here ${ITEMISED_AS[measure]}. `
  const amount = formatCompactMoney({ minor: amountMinor, currency })
  const pledges = formatCounted(valued, 'pledge', 'pledges')
  return (coverageRatio(coverage) ?? 0) > 1
    ? `This tracker itemises more than that: ${amount} ${ITEMISED_AS[measure]}, across ${pledges}. `
    : `This tracker itemises ${amount} of it ${ITEMISED_AS[measure]}, across ${pledges}. `
}

/** “The same total is stated as £57bn.” */
function equivalents({ sources, currency }: ReportedTotal): string {
  const others = sources
    .flatMap(({ statedAmounts }) => statedAmounts)
    .filter((stated) => stated.of === null && stated.currency !== currency)
  return others.length === 0
    ? ''
    : `The same total is stated as ${formatList(others.map(toText))}. `
}

function toText({ amountMinor, currency, qualifier }: StatedAmount): string {
  return formatAmount({ minor: amountMinor, currency, qualifier })
}

/** “58 more pledges have no published value.” Nothing where none is left out. */
function Without({ totals }: { totals: Totals }) {
  const { withoutValue, unconverted } = totals
  return (
    <>
      {withoutValue > 0 &&
        `${formatCounted(withoutValue, 'more pledge has', 'more pledges have')} no published value in this measure. `}
      {unconverted > 0 &&
        `${formatCounted(unconverted, 'more pledge has', 'more pledges have')} an amount that has no exchange rate or no day.`}
    </>
  )
}

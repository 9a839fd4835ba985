import Link from 'next/link'
import {
  type Coverage,
  coverageRatio,
  notItemisedMinor,
  type ReportedTotal,
} from '@/lib/domain/coverage'
import { toQuery } from '@/lib/domain/filter'
import { formatAmount, formatCompactMoney, formatPercent } from '@/lib/format'
import { formatLongDay } from '@/lib/format-dates'

/** What of a reported total is itemised here. Above 100 % the bar runs on past the stated total’s mark. */
export function CoverageBar({ total, coverage }: { total: ReportedTotal; coverage: Coverage }) {
  const ratio = coverageRatio(coverage)
  const { itemised, stated, scope } = coverage
  const missing = notItemisedMinor(coverage)
  const itemisedText =
    itemised.amountMinor === null
      ? 'Nothing'
      : formatCompactMoney({
          minor: itemised.amountMinor,
          currency: itemised.currency,
        })
  const claim = formatAmount({
    minor: total.amountMinor,
    currency: total.currency,
    qualifier: total.qualifier,
  })
  return (
    <section aria-label="Coverage of the reported total" className="mt-6">
      <Bar ratio={ratio ?? 0} />
      <div className="mt-2 flex flex-wrap justify-between gap-x-8 gap-y-1 text-[13px] text-ink-2">
        <p>
          <Link className="link font-semibold" href={`/pledges${toQuery(scope)}`}>
            {itemisedText} itemised
          </Link>
          {ratio !== null && ` · ${formatPercent(ratio)} of the reported total`}
        </p>
        <p>
          {missing !== null && missing > 0n && (
            <>
              <strong className="font-semibold text-ink">
                {formatCompactMoney({ minor: missing, currency: itemised.currency })} not itemised
              </strong>{' '}
              ·{' '}
            </>
          )}
          {claim} stated on {formatLongDay(total.statedOn)}
          {stated &&
            stated.currency !== total.currency &&
            ` (${formatCompactMoney(stated)}${stated.isConverted ? ', converted' : ', as stated'})`}
        </p>
      </div>
    </section>
  )
}

function Bar({ ratio }: { ratio: number }) {
  const whole = Math.max(1, ratio)
  const percent = (part: number) => `${Math.round((part / whole) * 10_000) / 100}%`
  return (
    <div aria-hidden="true" className="hatched relative h-7 border border-gold">
      <div className="absolute inset-y-0 left-0 bg-blue" style={{ width: percent(ratio) }} />
      {ratio > 1 && (
        <div
          className="absolute -inset-y-1.5 w-0.5 bg-ink outline-2 outline-gold"
          style={{ left: percent(1) }}
        />
      )}
    </div>
  )
}

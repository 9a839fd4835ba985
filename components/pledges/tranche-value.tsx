import Link from 'next/link'
import type { PublishedTranche } from '@/lib/domain/published'
import {
  DISPLAY_CURRENCIES,
  type DisplayCurrency,
  keysOf,
  MEASURES,
  type Measure,
} from '@/lib/domain/vocabulary'
import { formatAmount, formatMoney, formatPercent, formatShare, MISSING } from '@/lib/format'
import { formatDay } from '@/lib/format-dates'
import { DataTable } from '../ui/data-table'

type Props = {
  tranche: PublishedTranche
  currency: DisplayCurrency
  donorNames: Readonly<Record<string, string>>
}

const REPORTED = {
  pledged: 'pledgedMinor',
  allocated: 'allocatedMinor',
  delivered: 'deliveredMinor',
} as const

/** A tranche’s amounts as reported and converted, with the rate, and what falls to each donor. */
export function TrancheValue({ tranche, currency, donorNames }: Props) {
  const { amount, amounts } = tranche
  const stated = keysOf(MEASURES).filter((measure) => amount[REPORTED[measure]] !== null)
  if (stated.length === 0) {
    return (
      <p>
        No value was published. It counts as a pledge without a value, not as zero.{' '}
        <Link className="link" href="/methodology#undisclosed">
          Undisclosed values
        </Link>
      </p>
    )
  }
  const converted = (measure: Measure, target: DisplayCurrency) => {
    const minor = amounts[measure][target]
    return minor === null ? MISSING : formatMoney({ minor, currency: target })
  }
  return (
    <>
      <DataTable
        caption="Value as reported and converted"
        columns={[
          { label: 'Measure' },
          { label: 'As reported', isNumeric: true },
          ...DISPLAY_CURRENCIES.map((label) => ({ label, isNumeric: true })),
        ]}
        rows={stated.map((measure) => ({
          key: measure,
          cells: [
            MEASURES[measure],
            formatAmount({
              minor: amount[REPORTED[measure]],
              currency: amount.currency,
              qualifier: amount.qualifier,
            }),
            ...DISPLAY_CURRENCIES.map((target) => converted(measure, target)),
          ],
        }))}
      />
      <RateLine tranche={tranche} />
      {tranche.contributions.length > 1 && (
        <Shares tranche={tranche} currency={currency} donorNames={donorNames} />
      )}
    </>
  )
}

function RateLine({ tranche: { conversion, amount } }: { tranche: PublishedTranche }) {
  if (!conversion) {
    return (
      <p className="mt-2 text-[13px] text-ink-2">
        Not converted: no exchange rate is known for its day or the week before.{' '}
        <Link className="link" href="/methodology#conversion">
          How amounts are converted
        </Link>
      </p>
    )
  }
  const rates = [
    amount.currency && !['EUR', 'USD', 'GBP'].includes(amount.currency)
      ? `${conversion.currencyPerEur} ${amount.currency}`
      : null,
    `${conversion.usdPerEur} USD`,
    `${conversion.gbpPerEur} GBP`,
  ].filter(Boolean)
  return (
    <p className="mt-2 text-[13px] text-ink-2">
      Converted at the European Central Bank’s reference rates of {formatDay(conversion.rateDay)}: 1
      euro was {rates.join(', ')}.
      {amount.valuedBy === 'tracker' && ' The amount is the tracker’s estimate.'}{' '}
      <Link className="link" href="/methodology#conversion">
        How
      </Link>
    </p>
  )
}

function Shares({ tranche, currency, donorNames }: Props) {
  const measures = keysOf(MEASURES).filter((measure) => tranche.amounts[measure][currency] !== null)
  const isStated = tranche.shareBasis === 'stated'
  return (
    <div className="mt-4">
      <DataTable
        caption={isStated ? 'Donors’ shares, as stated' : 'Donors’ shares, assumed equal'}
        columns={[
          { label: 'Donor' },
          { label: isStated ? 'Share, as stated' : 'Share, assumed equal', isNumeric: true },
          ...measures.map((measure) => ({
            label: `${MEASURES[measure]}, ${currency}`,
            isNumeric: true,
          })),
        ]}
        rows={tranche.contributions.map((part) => ({
          key: part.donorCode,
          cells: [
            donorNames[part.donorCode],
            (isStated ? formatShare : formatPercent)(
              part.shareBasisPoints === null
                ? 1 / tranche.contributions.length
                : part.shareBasisPoints / 10_000,
            ),
            ...measures.map((measure) => {
              const minor = part.amounts[measure][currency]
              return minor === null ? MISSING : formatMoney({ minor, currency })
            }),
          ],
        }))}
      />
      {!isStated && (
        <p className="mt-2 text-[13px] text-ink-2">
          No source says how the donors share: equal parts are assumed.{' '}
          <Link className="link" href="/methodology#joint">
            Joint pledges
          </Link>
        </p>
      )}
    </div>
  )
}

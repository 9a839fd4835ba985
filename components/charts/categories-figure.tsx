import Link from 'next/link'
import { type PledgeFilter, sumCurrency, toQuery } from '@/lib/domain/filter'
import type { CategoryShare } from '@/lib/domain/series'
import { CATEGORIES } from '@/lib/domain/vocabulary'
import {
  formatCompactMoney,
  formatCount,
  formatCounted,
  formatCurrencyName,
  formatMoney,
  formatPercent,
  MISSING,
} from '@/lib/format'
import { Bars } from './bars'
import { Figure } from './figure'

type Props = { filter: PledgeFilter; shares: readonly CategoryShare[]; isPage?: boolean }

/** Value by category, with each category’s share. */
export function CategoriesFigure({ filter, shares, isPage }: Props) {
  const currency = sumCurrency(filter)
  const [first] = shares
  const display = ({ amountMinor, ratio }: CategoryShare) =>
    amountMinor === null || ratio === null
      ? MISSING
      : `${formatCompactMoney({ minor: amountMinor, currency })}, ${formatPercent(ratio)}`
  const withoutValue = shares.reduce((sum, share) => sum + share.withoutValue, 0)
  return (
    <Figure
      id="categories"
      statement={
        first && first.ratio !== null
          ? `${formatPercent(first.ratio)} of the value is in one category: ${CATEGORIES[first.category].toLowerCase()}`
          : 'No category in this view has a value'
      }
      measured={`Value by category and its share, ${formatCurrencyName(currency)}`}
      source={
        <>
          {withoutValue > 0 &&
            `+ ${formatCounted(withoutValue, 'pledge', 'pledges')} without a value. `}
          <Link className="link" href={`/methodology${toQuery(filter)}#categories`}>
            The categories
          </Link>
        </>
      }
      twin={{
        columns: [
          { label: 'Category' },
          { label: 'Value', isNumeric: true },
          { label: 'Share', isNumeric: true },
          { label: 'Pledges', isNumeric: true },
          { label: 'No value', isNumeric: true },
        ],
        rows: shares.map((share) => [
          <Link
            key={share.category}
            className="link"
            href={`/pledges${toQuery({ ...filter, category: share.category })}`}
          >
            {CATEGORIES[share.category]}
          </Link>,
          share.amountMinor === null
            ? MISSING
            : formatMoney({ minor: share.amountMinor, currency }),
          share.ratio === null ? MISSING : formatPercent(share.ratio),
          formatCount(share.pledges),
          formatCount(share.withoutValue),
        ]),
      }}
      csvHref={`/charts/categories.csv${toQuery(filter)}`}
      pageHref={`/charts/categories${toQuery(filter)}`}
      isPage={isPage}
    >
      <Bars
        id="categories"
        label="Value by category."
        bars={shares.map((share) => ({
          label: CATEGORIES[share.category],
          values: [Number(share.amountMinor ?? 0n)],
          display: display(share),
          spoken: `${CATEGORIES[share.category]}: ${display(share) === MISSING ? 'no value published' : display(share)}, ${formatCounted(share.pledges, 'pledge', 'pledges')}`,
        }))}
      />
    </Figure>
  )
}

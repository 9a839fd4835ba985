import Link from 'next/link'
import { type ChartView, toViewParameters } from '@/lib/domain/charts'
import { type PledgeFilter, sumCurrency, toQuery } from '@/lib/domain/filter'
import type { RankedDonor } from '@/lib/domain/series'
import type { Totals } from '@/lib/domain/totals'
import {
  capitalise,
  formatCompactMoney,
  formatCount,
  formatCounted,
  formatCurrencyName,
  formatMoney,
  formatPercent,
  MISSING,
  withArticle,
} from '@/lib/format'
import { Bars } from './bars'
import { Figure } from './figure'
import { MEASURE_VERBS } from './words'

type Props = {
  filter: PledgeFilter
  view: ChartView
  /** Every donor in the filter, in order. */
  ranking: readonly RankedDonor[]
  totals: Totals
  /** Address of the page that shows the figure, for its switch. */
  pathname: string
  isPage?: boolean
}

/** Donors ranked by amount or by share of GDP. */
export function DonorsFigure({ filter, view, ranking, totals, pathname, isPage }: Props) {
  const currency = sumCurrency(filter)
  const shown = view.top === null ? ranking : ranking.slice(0, view.top)
  const query = toQuery(filter, toViewParameters(view))
  const size = (donor: RankedDonor) =>
    view.rank === 'gdp'
      ? donor.gdpRatio === null
        ? MISSING
        : formatPercent(donor.gdpRatio)
      : donor.amountMinor === null
        ? MISSING
        : formatCompactMoney({ minor: donor.amountMinor, currency })
  return (
    <Figure
      id="donors"
      statement={toStatement(filter, view, ranking, totals)}
      measured={
        view.rank === 'gdp'
          ? 'Per cent of GDP of 2021, amounts in US dollars at the rate of each announcement'
          : `${capitalise(formatCurrencyName(currency))}, at the exchange rate of each announcement`
      }
      controls={<RankSwitch filter={filter} view={view} pathname={pathname} />}
      source={
        <>
          {shown.length < ranking.length
            ? `${formatCount(shown.length)} of ${formatCount(ranking.length)} donors. `
            : ''}
          Joint pledges by their parts.{' '}
          <Link className="link" href={`/methodology${toQuery(filter)}#joint`}>
            How
          </Link>
        </>
      }
      twin={{
        columns: [
          { label: 'Donor' },
          { label: 'Amount', isNumeric: true },
          { label: '% of GDP', isNumeric: true },
          { label: 'Pledges', isNumeric: true },
          { label: 'No value', isNumeric: true },
        ],
        rows: shown.map((donor) => [
          <Link
            key={donor.code}
            className="link"
            href={`/pledges${toQuery({ ...filter, donors: [donor.code] })}`}
          >
            {donor.name}
          </Link>,
          donor.amountMinor === null
            ? MISSING
            : formatMoney({ minor: donor.amountMinor, currency }),
          donor.gdpRatio === null ? MISSING : formatPercent(donor.gdpRatio),
          formatCount(donor.pledges),
          formatCount(donor.withoutValue),
        ]),
      }}
      csvHref={`/charts/donors.csv${query}`}
      pageHref={`/charts/donors${toQuery(filter, toViewParameters({ ...view, top: null }))}`}
      isPage={isPage}
    >
      <Bars
        id="donors"
        label="Donors, ranked."
        bars={shown.map((donor) => ({
          label: donor.name,
          values: [view.rank === 'gdp' ? (donor.gdpRatio ?? 0) : Number(donor.amountMinor ?? 0n)],
          display: size(donor),
          spoken: `${donor.name}: ${size(donor) === MISSING ? (view.rank === 'gdp' && donor.amountMinor !== null ? 'no GDP figure' : 'no value published') : size(donor)}, ${formatCounted(donor.pledges, 'pledge', 'pledges')}`,
        }))}
      />
    </Figure>
  )
}

function toStatement(
  { measure }: PledgeFilter,
  { rank }: ChartView,
  ranking: readonly RankedDonor[],
  totals: Totals,
): string {
  const [first] = ranking
  const verb = MEASURE_VERBS[measure]
  if (!first || (rank === 'gdp' ? first.gdpRatio === null : first.amountMinor === null)) {
    return 'No donor in this view has a value to rank'
  }
  const name = capitalise(withArticle(first.name))
  if (rank === 'gdp')
    return `${name} ${verb} the most for its size: ${formatPercent(first.gdpRatio ?? 0)} of GDP`
  const share = Number(first.amountMinor) / Number(totals.amountMinor ?? 1n)
  return ranking.length === 1
    ? `${name} ${verb} ${formatCompactMoney({ minor: first.amountMinor ?? 0n, currency: totals.currency })}`
    : `${name} ${verb} the most: ${formatPercent(share)} of the total`
}

function RankSwitch({ filter, view, pathname }: Pick<Props, 'filter' | 'view' | 'pathname'>) {
  const link = (rank: ChartView['rank'], label: string) => (
    <Link
      href={pathname + toQuery(filter, toViewParameters({ ...view, rank, top: null }))}
      scroll={false}
      aria-current={view.rank === rank ? 'true' : undefined}
      className="border border-edge px-2.5 py-0.5 text-[13px] first:rounded-l-field last:-ml-px last:rounded-r-field aria-[current=true]:border-blue aria-[current=true]:bg-blue-3 aria-[current=true]:font-semibold"
    >
      {label}
    </Link>
  )
  return (
    <p className="no-print mt-2 flex">
      {link('total', 'Total')}
      {link('gdp', '% of GDP')}
    </p>
  )
}

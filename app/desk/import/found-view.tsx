import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { Pages } from '@/components/ui/pages'
import { Section } from '@/components/ui/section'
import { formatCount, formatCounted, formatPercent } from '@/lib/format'
import type { ImportReport } from '@/lib/import/report'
import { type Found, listFound } from './lists'
import { PROBLEM_KINDS } from './problem-cells'

const ROWS_A_PAGE = 50

type Props = {
  found: Found
  /** The page's own path. */
  path: string
  /** Which list of the address is open, and which page of it. */
  show: string
  page: number
}

/** Everything that was found in a file: one list at a time, each under its name and number. */
export function FoundView({ found, path, show, page }: Props) {
  const lists = listFound(found)
  const list = lists.find(({ key }) => key === show) ?? lists[0]
  if (!list) return null
  const pages = Math.ceil(list.count / ROWS_A_PAGE)
  const shown = Math.min(Math.max(page, 1), pages)
  const from = (shown - 1) * ROWS_A_PAGE
  const hrefOf = (key: string, number = 1) =>
    `${path}?show=${key}${number > 1 ? `&page=${number}` : ''}#found`
  return (
    <Section title="Row by row">
      <nav id="found" aria-label="What was found" className="flex flex-wrap gap-x-5 gap-y-1">
        {lists.map(({ key, label, count }) => (
          <Link
            key={key}
            href={hrefOf(key)}
            aria-current={key === list.key ? 'true' : undefined}
            className="inline-flex min-h-6 items-center text-blue aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4"
          >
            {label} {formatCount(count)}
          </Link>
        ))}
      </nav>
      {list.note && <p className="mt-3 max-w-prose text-ink-2">{list.note}</p>}
      {list.key === 'problems' && <ProblemKinds problems={found.report.problems} />}
      {(list.key === 'problems' || list.key === 'aside') && (
        <p className="mt-3">
          <a className="link" href={`${path}/problems.csv`} download>
            Download cells and rows set aside as CSV
          </a>
        </p>
      )}
      <div className="mt-3">
        <DataTable
          caption={list.label}
          columns={list.columns}
          isStacked
          rows={list.rows(from, from + ROWS_A_PAGE)}
        />
      </div>
      <Pages page={shown} pages={pages} href={(number) => hrefOf(list.key, number)} />
    </Section>
  )
}

function ProblemKinds({ problems }: { problems: ImportReport['problems'] }) {
  const { list: _list, ...counts } = problems
  const words = Object.entries(counts).flatMap(([kind, count]) =>
    count > 0
      ? [`${PROBLEM_KINDS[kind as keyof typeof counts].toLowerCase()}: ${formatCount(count)}`]
      : [],
  )
  return <p className="mt-3 text-ink-2">{words.join(' · ')}</p>
}

type SumsProps = {
  report: ImportReport
  /** How many of the pledges that are gone it withdrew; null until it was written. */
  withdrawn: number | null
}

/** What a file holds and what becomes of it, in numbers that add up. */
export function FoundSums({ report, withdrawn }: SumsProps) {
  const { rows, pledges, heavyWeapons } = report
  const { units, withoutClass } = heavyWeapons
  return (
    <dl className="grid max-w-3xl gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
      <Fact name="Rows">
        {formatCount(rows.read)} read = {formatCount(rows.used)} used +{' '}
        {formatCount(rows.setAside.length)} set aside
      </Fact>
      <Fact name="Pledges">
        {formatCount(pledges.new)} new, {formatCount(pledges.changed)} changed,{' '}
        {formatCount(pledges.unchanged)} unchanged, {formatCount(pledges.gone)} gone from the
        release
        {pledges.gone > 0 && withdrawn !== null && `, of which ${sayWithdrawn(withdrawn)}`}
        {pledges.gone_edited > 0 &&
          `, ${formatCount(pledges.gone_edited)} gone but changed by an editor since`}
        {pledges.edited > 0 && `, ${formatCount(pledges.edited)} changed by an editor too`}
        {pledges.later > 0 && `, ${formatCount(pledges.later)} left alone`}
        {pledges.matchedUnderAnotherId > 0 &&
          `; ${formatCount(pledges.matchedUnderAnotherId)} go by another ID now`}
      </Fact>
      {units > 0 && (
        <Fact name="Heavy weapons">
          {formatCount(units)} units, {formatCount(withoutClass)} of no known class (
          {formatPercent(withoutClass / units)})
        </Fact>
      )}
      {report.notices.length > 0 && (
        <Fact name="How it was read">
          {report.notices.map((notice) => (
            <span key={notice} className="wrap-anywhere block">
              {notice}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  )
}

const sayWithdrawn = (count: number) =>
  count === 0 ? 'none was withdrawn' : formatCounted(count, 'was withdrawn', 'were withdrawn')

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

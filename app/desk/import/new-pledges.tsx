import { isDay } from '@/lib/domain/calendar'
import { keysOf, MEASURES, type Measure } from '@/lib/domain/vocabulary'
import { formatAmount, formatCount, formatList, MISSING } from '@/lib/format'
import { formatDay } from '@/lib/format-dates'
import type { PreviewedPledge } from '@/lib/import/outcome'
import { type FoundList, toList } from './found-list'

const COLUMNS = [
  { label: 'ID' },
  { label: 'Donor' },
  ...keysOf(MEASURES).map((measure) => ({ label: MEASURES[measure], isNumeric: true })),
  { label: 'Announced' },
  { label: 'Tranches', isNumeric: true },
  { label: 'Items', isNumeric: true },
  { label: 'Summary' },
]

/** New pledges with what is stated of each, so that a column that was read wrongly is seen before it counts. */
export function listNew(pledges: readonly PreviewedPledge[]): FoundList {
  const note = 'Amounts as the file states them.'
  return toList({ key: 'new', label: 'New', columns: COLUMNS, note }, pledges, (pledge) => [
    pledge.externalId,
    formatList(pledge.donors),
    ...keysOf(MEASURES).map((measure) => (
      <Stated key={measure} stated={pledge.stated} measure={measure} />
    )),
    <span key="announced" className="block min-w-24">
      {sayAnnounced(pledge.announced)}
    </span>,
    formatCount(pledge.tranches),
    formatCount(pledge.items),
    <span key="summary" className="block sm:min-w-72">
      {pledge.summary}
    </span>,
  ])
}

function sayAnnounced(announced: string | null): string {
  if (announced === null) return 'Undated'
  return isDay(announced) ? formatDay(announced) : announced
}

type StatedProps = { stated: PreviewedPledge['stated']; measure: Measure }

/** A line for each currency; where no amount was told, a dash. */
function Stated({ stated, measure }: StatedProps) {
  const told = stated.flatMap(({ currency, [measure]: minor }) =>
    minor === null ? [] : [formatAmount({ minor: BigInt(minor), currency, qualifier: 'exact' })],
  )
  if (told.length === 0) return MISSING
  return told.map((text) => (
    <span key={text} className="block whitespace-nowrap">
      {text}
    </span>
  ))
}

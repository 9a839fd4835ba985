import Link from 'next/link'
import { type ChartView, inView, toViewParameters } from '@/lib/domain/charts'
import type { EquipmentCount } from '@/lib/domain/equipment'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import { inVocabularyOrder } from '@/lib/domain/series'
import { EQUIPMENT_CLASSES } from '@/lib/domain/vocabulary'
import { formatCount, formatCounted } from '@/lib/format'
import { Bars } from './bars'
import { Figure } from './figure'

type Props = {
  filter: PledgeFilter
  view: ChartView
  counts: readonly EquipmentCount[]
  pathname: string
  isPage?: boolean
}

/** Units promised and delivered by class: the heavy weapons, or every class. */
export function EquipmentFigure({ filter, view, counts, pathname, isPage }: Props) {
  const shown = inVocabularyOrder(inView(counts, view))
  const undisclosed = shown.reduce((sum, count) => sum + count.undisclosed, 0)
  const query = toQuery(filter, toViewParameters({ ...view, rank: 'total', top: null }))
  return (
    <Figure
      id="equipment"
      statement={toStatement(shown, view)}
      measured={
        view.classes === 'heavy'
          ? 'Heavy weapons, units; “at least” counts are lower bounds'
          : 'Share delivered of the units promised in each class; “at least” counts are lower bounds'
      }
      controls={<ClassSwitch filter={filter} view={view} pathname={pathname} />}
      source={
        <>
          {undisclosed > 0 &&
            `+ ${formatCounted(undisclosed, 'item', 'items')} without a published count. `}
          {(filter.donors.length > 0 || filter.group) && 'Units of joint pledges count whole. '}
          <Link className="link" href={`/methodology${toQuery(filter)}#deliveries`}>
            What counts as delivered
          </Link>
        </>
      }
      twin={{
        columns: [
          { label: 'Class' },
          { label: 'Promised', isNumeric: true },
          { label: 'Delivered', isNumeric: true },
          { label: 'Outstanding', isNumeric: true },
          { label: 'Delivered beyond', isNumeric: true },
          { label: 'No count', isNumeric: true },
        ],
        rows: shown.map((count) => [
          <Link
            key={count.class}
            className="link"
            href={`/pledges${toQuery({ ...filter, equipment: count.class })}`}
          >
            {EQUIPMENT_CLASSES[count.class].label}
          </Link>,
          `${count.lowerBounds > 0 ? '≥ ' : ''}${formatCount(count.promised)}`,
          formatCount(count.delivered),
          formatCount(count.outstanding),
          formatCount(count.deliveredBeyond),
          formatCount(count.undisclosed),
        ]),
      }}
      csvHref={`/charts/equipment.csv${query}`}
      pageHref={`/charts/equipment${query}`}
      isPage={isPage}
    >
      <Bars
        id="equipment"
        label="Equipment by class."
        parts={['Delivered', 'Outstanding']}
        bars={shown.map((count) => ({
          label: EQUIPMENT_CLASSES[count.class].label,
          values: toLengths(count, view),
          display:
            count.promised === 0
              ? 'no published count'
              : `${formatCount(count.delivered)} of ${count.lowerBounds > 0 ? '≥ ' : ''}${formatCount(count.promised)}`,
          spoken: `${EQUIPMENT_CLASSES[count.class].label}: ${formatCount(count.promised)} promised, ${formatCount(count.delivered)} recorded as delivered, ${formatCount(count.outstanding)} outstanding`,
        }))}
      />
    </Figure>
  )
}

/** Of all classes each bar is its own whole: on one scale rounds would leave nothing of tanks. */
function toLengths({ promised, delivered, outstanding }: EquipmentCount, { classes }: ChartView) {
  if (classes === 'heavy') return [delivered, outstanding]
  return promised === 0 ? [0, 0] : [delivered / promised, outstanding / promised]
}

/** Heavy weapons can be counted together; rounds and tanks cannot. */
function toStatement(shown: readonly EquipmentCount[], { classes }: ChartView): string {
  const promised = shown.reduce((sum, count) => sum + count.promised, 0)
  const delivered = shown.reduce((sum, count) => sum + count.delivered, 0)
  if (promised === 0) return 'No equipment with a published count in this view'
  if (classes === 'all') {
    const arrived = shown.filter((count) => count.delivered > 0).length
    return `Deliveries are recorded in ${formatCount(arrived)} of ${formatCounted(shown.length, 'class', 'classes')} of equipment`
  }
  const atLeast = shown.some(({ lowerBounds }) => lowerBounds > 0) ? 'at least ' : ''
  const weapons = formatCounted(promised, 'heavy weapon', 'heavy weapons')
  return `Of ${atLeast}${weapons} promised, ${formatCount(delivered)} ${delivered === 1 ? 'is' : 'are'} recorded as delivered`
}

function ClassSwitch({ filter, view, pathname }: Pick<Props, 'filter' | 'view' | 'pathname'>) {
  const other = view.classes === 'heavy' ? 'all' : 'heavy'
  return (
    <p className="no-print mt-2 text-[13px]">
      <Link
        className="link"
        scroll={false}
        href={pathname + toQuery(filter, toViewParameters({ ...view, classes: other, top: null }))}
      >
        {other === 'all' ? 'Show all classes' : 'Show heavy weapons only'}
      </Link>
    </p>
  )
}

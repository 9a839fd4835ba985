import Form from 'next/form'
import Link from 'next/link'
import { Popover } from '@/components/ui/popover'
import { type PledgeFilter, toQuery } from '@/lib/domain/filter'
import { activeChips, chipSummaries } from './filter-chips'
import {
  AmountFields,
  DonorFields,
  KindFields,
  KnownFields,
  PeriodFields,
  StatusFields,
} from './filter-fields'
import type { FilterOptions } from './filter-options'

type Props = {
  pathname: string
  filter: PledgeFilter
  options: FilterOptions
  /** Parameters of the page that are not the filter’s, kept when it changes. */
  kept?: Record<string, string>
}

/** The filter as a form: it works without JavaScript, and the address says all of it. */
export function FilterBar({ pathname, filter, options, kept = {} }: Props) {
  const chips = chipSummaries(filter, options)
  const active = activeChips(filter)
  return (
    <Form
      action={pathname}
      role="search"
      aria-label="Filter"
      className="no-print border-rule border-b py-3 max-lg:relative"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-center gap-2">
        <Popover label={<Chip name="Donors" value={chips.donors} />} isActive={active.donors}>
          <DonorFields filter={filter} options={options} />
        </Popover>
        <Popover label={<Chip name="Announced" value={chips.period} />} isActive={active.period}>
          <PeriodFields filter={filter} />
        </Popover>
        <Popover label={<Chip name="Kind" value={chips.kind} />} isActive={active.kind}>
          <KindFields filter={filter} options={options} />
        </Popover>
        <Popover label={<Chip name="Status" value={chips.status} />} isActive={active.status}>
          <StatusFields filter={filter} />
        </Popover>
        <Popover label={<Chip name="Show as" value={chips.amounts} />} isActive={active.amounts}>
          <AmountFields filter={filter} />
        </Popover>
        <Popover
          label={<Chip name="As known on" value={chips.known} />}
          isActive={active.known}
          align="end"
        >
          <KnownFields filter={filter} options={options} />
        </Popover>
        <div className="flex min-w-52 flex-1 items-center gap-2">
          <label htmlFor="search" className="sr-only">
            Search pledges
          </label>
          <input
            id="search"
            type="search"
            name="q"
            defaultValue={filter.q ?? ''}
            maxLength={200}
            placeholder="Search: Leopard, Riga, mine …"
            className="field"
          />
          <button
            type="submit"
            className="min-h-9 rounded-field border border-edge px-3 font-medium hover:bg-wash"
          >
            Search
          </button>
        </div>
        {toQuery(filter) !== '' && (
          <Link href={pathname} className="link ml-auto text-[13px]">
            Clear filters
          </Link>
        )}
      </div>
    </Form>
  )
}

function Chip({ name, value }: { name: string; value: string }) {
  return (
    <>
      <span className="text-ink-2">{name}</span>{' '}
      <span className="max-w-48 truncate font-medium">{value}</span>
    </>
  )
}

import type { ReactNode } from 'react'
import type { PledgeFilter } from '@/lib/domain/filter'
import { AID_TYPES, DELIVERY_STATUSES, DISPLAY_CURRENCIES, MEASURES } from '@/lib/domain/vocabulary'
import { capitalise, formatCount, formatCurrencyName } from '@/lib/format'
import { formatLongDay } from '@/lib/format-dates'
import type { FilterOptions } from './filter-options'

type Props = { filter: PledgeFilter; options: FilterOptions }

export function DonorFields({ filter, options }: Props) {
  return (
    <Panel>
      <Select
        name="group"
        label="Group, by its members on the day shown"
        value={filter.group ?? ''}
      >
        <option value="">All donors</option>
        {options.groups.map(({ code, membersName }) => (
          <option key={code} value={code}>
            {membersName}
          </option>
        ))}
      </Select>
      <fieldset>
        <legend className="font-medium">Donors, with their pledges</legend>
        <div className="mt-1 max-h-60 overflow-y-auto border-rule border-y py-1">
          {options.donors.map(({ code, name, pledges }) => (
            <label key={code} className="flex items-center gap-2 py-0.5">
              <input
                type="checkbox"
                name="donor"
                value={code}
                defaultChecked={filter.donors.includes(code)}
              />
              <span className="flex-1">{name}</span>
              <span className="text-ink-3">{formatCount(pledges)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Panel>
  )
}

export function PeriodFields({ filter }: Pick<Props, 'filter'>) {
  return (
    <Panel>
      <Day name="from" label="From" value={filter.from} />
      <Day name="to" label="Through" value={filter.to} />
    </Panel>
  )
}

export function KindFields({ filter, options }: Props) {
  return (
    <Panel>
      <Select name="aidType" label="Aid" value={filter.aidType}>
        {Object.entries(AID_TYPES).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
        <option value="all">All aid</option>
      </Select>
      <Select name="category" label="Category, with its pledges" value={filter.category ?? ''}>
        <option value="">All categories</option>
        {options.categories.map(({ key, label, pledges }) => (
          <option key={key} value={key}>
            {label} ({formatCount(pledges)})
          </option>
        ))}
      </Select>
      <Select name="equipment" label="Equipment" value={filter.equipment ?? ''}>
        <option value="">All equipment</option>
        {options.equipment.map(({ label, entries }) => (
          <optgroup key={label} label={label}>
            {entries.map((entry) => (
              <option key={entry.key} value={entry.key}>
                {entry.label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Panel>
  )
}

export function StatusFields({ filter }: Pick<Props, 'filter'>) {
  return (
    <Panel>
      <Select name="delivery" label="Delivery" value={filter.delivery ?? ''}>
        <option value="">All</option>
        {Object.entries(DELIVERY_STATUSES).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      <Select name="valued" label="Value" value={filter.valued ?? ''}>
        <option value="">With and without</option>
        <option value="yes">With a value</option>
        <option value="no">Without a value</option>
      </Select>
    </Panel>
  )
}

export function AmountFields({ filter }: Pick<Props, 'filter'>) {
  return (
    <Panel>
      <Select name="measure" label="Measure" value={filter.measure}>
        {Object.entries(MEASURES).map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
      <Select name="currency" label="Currency" value={filter.currency}>
        {DISPLAY_CURRENCIES.map((currency) => (
          <option key={currency} value={currency}>
            {capitalise(formatCurrencyName(currency))} ({currency})
          </option>
        ))}
        <option value="reported">As reported (sums in euro)</option>
      </Select>
    </Panel>
  )
}

export function KnownFields({ filter, options }: Props) {
  return (
    <Panel>
      <Day name="asOf" label="As known at the end of this day (UTC)" value={filter.asOf} />
      {options.firstPublished && (
        <p className="text-[13px] text-ink-2">
          The record begins on {formatLongDay(options.firstPublished)}.
        </p>
      )}
      <Select name="dataset" label="Dataset" value={filter.dataset ?? ''}>
        <option value="">All</option>
        {options.datasets.map((dataset) => (
          <option key={dataset} value={dataset}>
            {dataset}
          </option>
        ))}
      </Select>
    </Panel>
  )
}

function Panel({ children }: { children: ReactNode }) {
  return (
    <div className="space-y-3">
      {children}
      <button type="submit" className="min-h-9 rounded-field bg-ink px-4 font-semibold text-paper">
        Apply
      </button>
    </div>
  )
}

function Select({
  name,
  label,
  value,
  children,
}: {
  name: string
  label: string
  value: string
  children: ReactNode
}) {
  return (
    <label className="block">
      <span className="font-medium">{label}</span>
      <select key={value} name={name} defaultValue={value} className="field mt-1">
        {children}
      </select>
    </label>
  )
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label className="block">
      <span className="font-medium">{label}</span>
      <input
        key={value}
        type="date"
        name={name}
        defaultValue={value ?? ''}
        className="field mt-1"
      />
    </label>
  )
}

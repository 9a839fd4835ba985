import { redirect } from 'next/navigation'
import type { FilterOptions } from '@/components/pledges/filter-options'
import { readCatalogue, readFilterCatalogue, readFirstPublished } from '@/lib/db/catalogue'
import { getTotalsByCategory, getTotalsByDonor } from '@/lib/db/totals'
import { OPENING_FILTER, type PledgeFilter } from '@/lib/domain/filter'
import { type ParsedFilter, parseFilter } from '@/lib/domain/parse-filter'
import type { RawParameters } from '@/lib/domain/raw-parameters'
import { CATEGORIES, EQUIPMENT_CLASSES, keysOf } from '@/lib/domain/vocabulary'
import { formatLongDay } from '@/lib/format-dates'

export type SearchParameters = Promise<Record<string, string | string[] | undefined>>

/**
 * The filter of a page's address, with what could not be used. A form's submission is sent on to the address as one
 * would share it: without empty fields, and with the donors ticked one by one joined into a single parameter.
 */
export async function readPageRequest(pathname: string, searchParams: SearchParameters) {
  const parameters = await searchParams
  const submitted = fromForm(parameters)
  const parsed = readFilter(submitted ?? parameters)
  if (submitted) redirect(pathname + toAddress(submitted))
  return { ...parsed, parameters }
}

/** As `readPageRequest` for exports, which take the same addresses but are never sent on. */
export function readFilter(parameters: RawParameters): ParsedFilter {
  const parsed = parseFilter(parameters, readFilterCatalogue())
  const { asOf } = parsed.filter
  const firstPublished = readFirstPublished()
  if (asOf && firstPublished && asOf < firstPublished) {
    parsed.notices.push(
      `The record begins on ${formatLongDay(firstPublished)}: as of ${formatLongDay(asOf)} nothing was known here.`,
    )
  }
  return parsed
}

/** What was submitted as one would share it: also what cannot be used, so that the page can say so. */
function toAddress(submitted: RawParameters): string {
  const given = Object.entries(submitted).flatMap(([name, value]): [string, string][] => {
    const text = typeof value === 'string' ? value : value?.at(-1)
    return text ? [[name, text]] : []
  })
  const query = new URLSearchParams(given.filter(([name, text]) => !saysNothing(name, text)))
  return query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`
}

/** A select of the form always submits its value, also the one that holds anyway. */
function saysNothing(name: string, text: string): boolean {
  return String(Object.entries(OPENING_FILTER).find(([key]) => key === name)?.[1]) === text
}

function fromForm(parameters: RawParameters): RawParameters | null {
  const isForm = 'donor' in parameters || Object.values(parameters).some((value) => value === '')
  if (!isForm) return null
  const ticked = [parameters.donor ?? [], parameters.donors ?? []].flat().filter(Boolean)
  const { donor: _ticked, ...others } = parameters
  return { ...others, donors: ticked.join(',') }
}

/** What the filter bar offers, with the number of pledges under the rest of the filter. */
export function readFilterOptions(filter: PledgeFilter): FilterOptions {
  const { donors, groups, equipmentTypes, datasets } = readCatalogue()
  const byDonor = getTotalsByDonor({ ...filter, donors: [], group: null })
  const byCategory = getTotalsByCategory({ ...filter, category: null })
  const classes = keysOf(EQUIPMENT_CLASSES)
  return {
    donors: donors
      .map(({ code, name }) => ({ code, name, pledges: byDonor.get(code)?.pledges ?? 0 }))
      .filter(({ code, pledges }) => pledges > 0 || filter.donors.includes(code)),
    groups,
    categories: keysOf(CATEGORIES).map((key) => ({
      key,
      label: CATEGORIES[key],
      pledges: byCategory.get(key)?.pledges ?? 0,
    })),
    equipment: [
      {
        label: 'Classes',
        entries: classes.map((key) => ({ key, label: EQUIPMENT_CLASSES[key].label })),
      },
      {
        label: 'Types',
        entries: equipmentTypes.map(({ key, designation }) => ({ key, label: designation })),
      },
    ],
    datasets,
    firstPublished: readFirstPublished(),
  }
}

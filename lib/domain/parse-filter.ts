import { isDay } from './calendar'
import { FILTER_NAMES, OPENING_FILTER, type PledgeFilter } from './filter'
import { lastValue, quote, type RawParameters } from './raw-parameters'
import {
  AID_TYPES,
  CATEGORIES,
  DELIVERY_STATUSES,
  DISPLAY_CURRENCIES,
  EQUIPMENT_CLASSES,
  MEASURES,
} from './vocabulary'

/** What the parser needs to know of the database and the day to tell sense from nonsense. */
export type FilterCatalogue = {
  donorCodes: ReadonlySet<string>
  groupCodes: ReadonlySet<string>
  equipmentKeys: ReadonlySet<string>
  datasets: ReadonlySet<string>
  today: string
}

/** A filter made of what could be used, and a sentence for each thing that could not. */
export type ParsedFilter = { filter: PledgeFilter; notices: string[] }

type FilterName = keyof PledgeFilter
type Reading<N extends FilterName> =
  | { value: PledgeFilter[N]; notice?: string }
  | { notice: string }
type Readers = { [N in FilterName]: (text: string, catalogue: FilterCatalogue) => Reading<N> }

const LONGEST_SEARCH = 200

const READERS: Readers = {
  donors: readDonors,
  group: (text, { groupCodes }) =>
    groupCodes.has(text) ? { value: text } : unknown('donor group', text),
  from: (text) => readDay('from', text),
  to: (text) => readDay('to', text),
  aidType: (text) =>
    text === 'all' || isKey(AID_TYPES, text) ? { value: text } : unknown('aid type', text),
  category: (text) => (isKey(CATEGORIES, text) ? { value: text } : unknown('category', text)),
  equipment: (text, { equipmentKeys }) =>
    equipmentKeys.has(text) || isKey(EQUIPMENT_CLASSES, text)
      ? { value: text }
      : unknown('equipment', text),
  delivery: (text) =>
    isKey(DELIVERY_STATUSES, text) ? { value: text } : unknown('delivery status', text),
  valued: (text) =>
    text === 'yes' || text === 'no'
      ? { value: text }
      : { notice: `“valued” can be yes or no, not ${quote(text)}; it was left out.` },
  q: readSearch,
  measure: (text) => (isKey(MEASURES, text) ? { value: text } : unknown('measure', text)),
  currency: (text) =>
    text === 'reported' || DISPLAY_CURRENCIES.some((currency) => currency === text)
      ? { value: text as PledgeFilter['currency'] }
      : {
          notice: `Amounts can be shown in EUR, USD, GBP or as reported, not in ${quote(text)}; they are in euro.`,
        },
  asOf: (text, { today }) => {
    const reading = readDay('asOf', text)
    if (!('value' in reading) || reading.value === null || reading.value <= today) return reading
    return {
      notice: `${text} lies in the future, so that nothing can be known as of it; the newest state is shown.`,
    }
  },
  dataset: (text, { datasets }) =>
    datasets.has(text) ? { value: text } : unknown('dataset', text),
}

/**
 * Reads a filter from URL parameters. Never fails: what cannot be used is dropped and said so in a notice.
 * Empty values count as absent; of a repeated parameter the last counts; other parameters are not looked at.
 */
export function parseFilter(parameters: RawParameters, catalogue: FilterCatalogue): ParsedFilter {
  const filter: Record<string, unknown> = { ...OPENING_FILTER }
  const notices: string[] = []
  for (const name of FILTER_NAMES) {
    const { text, notice } = lastValue(name, parameters[name])
    if (notice) notices.push(notice)
    if (text === '') continue
    const reading = READERS[name](text, catalogue)
    if ('value' in reading) filter[name] = reading.value
    if (reading.notice) notices.push(reading.notice)
  }
  const parsed = filter as PledgeFilter
  if (parsed.from && parsed.to && parsed.from > parsed.to) {
    notices.push(
      `The period ends (${parsed.to}) before it begins (${parsed.from}); it was left out.`,
    )
    return { filter: { ...parsed, from: null, to: null }, notices }
  }
  return { filter: parsed, notices }
}

function readDonors(text: string, { donorCodes }: FilterCatalogue): Reading<'donors'> {
  const asked = [
    ...new Set(
      text
        .split(',')
        .map((code) => code.trim())
        .filter(Boolean),
    ),
  ]
  const known = asked.filter((code) => donorCodes.has(code)).sort()
  const strange = asked.filter((code) => !donorCodes.has(code))
  if (strange.length === 0) return { value: known }
  const named = strange.slice(0, 3).map(quote).join(', ')
  const more = strange.length > 3 ? ` and ${strange.length - 3} more` : ''
  const notice = `No donor here has the code ${named}${more}; left out.`
  return known.length === 0 ? { notice } : { value: known, notice }
}

function readDay(name: string, text: string): { value: string } | { notice: string } {
  if (isDay(text)) return { value: text }
  return {
    notice: `“${name}” must be a day that exists, as YYYY-MM-DD, not ${quote(text)}; it was left out.`,
  }
}

function readSearch(text: string): Reading<'q'> {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (clean.length > LONGEST_SEARCH) {
    return {
      notice: `The search has ${clean.length} characters; at most ${LONGEST_SEARCH} can be searched for. It was left out.`,
    }
  }
  if (clean === '')
    return { notice: 'The search held nothing that can be searched for; it was left out.' }
  return clean === text
    ? { value: clean }
    : { value: clean, notice: `Searched for ${quote(clean)}, without control characters.` }
}

function unknown(what: string, text: string): { notice: string } {
  return { notice: `There is no ${what} ${quote(text)} here; it was left out.` }
}

function isKey<K extends string>(vocabulary: Record<K, unknown>, text: string): text is K {
  return Object.hasOwn(vocabulary, text)
}

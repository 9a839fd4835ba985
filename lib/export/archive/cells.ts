import { stringify } from 'csv-stringify/sync'
import { toDay, toEpochMs } from '@/lib/domain/calendar'
import type { ArchiveColumn, ArchiveType } from './resource'

/** A value as the database holds it. */
export type StoredValue = string | bigint | null

export type ReadCell = { ok: true; value: StoredValue } | { ok: false; problem: string }

/**
 * Lines of RFC 4180, empty where nothing is known. Nothing is put in front of what a spreadsheet would take for a
 * formula: an archive is read back by programs, and has to say what was said.
 */
export function toArchiveLines(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    },
  )
}

/** A value as text. Throws where a text is empty, for that would come back as nothing. */
export function writeCell(value: StoredValue, type: ArchiveType): string {
  if (value === null) return ''
  if (value === '') throw new Error('The ledger holds an empty text, which an archive cannot tell')
  if (type === 'boolean') return value === 1n ? 'true' : 'false'
  return type === 'datetime' ? new Date(Number(value)).toISOString() : String(value)
}

const MAX_INTEGER = 2n ** 63n - 1n

/** The value that a text stands for, or what is wrong with it, to be followed by where it stands. */
export function readCell(text: string, { type, isRequired, values }: ArchiveColumn): ReadCell {
  if (text === '')
    return isRequired ? { ok: false, problem: 'is empty' } : { ok: true, value: null }
  if (values && !values.includes(text))
    return { ok: false, problem: `has “${text}”, which is none of ${values.join(', ')}` }
  const value = READ[type](text)
  return value === null
    ? { ok: false, problem: `has “${text.slice(0, 40)}”, which is no ${type}` }
    : { ok: true, value }
}

const READ: Record<ArchiveType, (text: string) => StoredValue> = {
  string: (text) => text,
  integer: (text) => {
    if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return null
    const value = BigInt(text)
    return value > MAX_INTEGER || value < -MAX_INTEGER ? null : value
  },
  boolean: (text) => ({ true: 1n, false: 0n })[text] ?? null,
  // Memberships began long before anything that the ledger dates.
  date: (text) => (toDay(toEpochMs(text)) === text ? text : null),
  datetime: (text) => {
    const instant = Date.parse(text)
    return Number.isNaN(instant) || new Date(instant).toISOString() !== text
      ? null
      : BigInt(instant)
  },
}

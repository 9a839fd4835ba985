const DAY_MS = 86_400_000
const FIRST_DAY_MS = { 1900: Date.UTC(1900, 0, 1), 1904: Date.UTC(1904, 0, 1) }
const LAST_DAY_MS = Date.UTC(10_000, 0, 1) - 1
/** Excel counts a 29 February 1900 that never was; the library counts days before it one too early. */
const FIRST_SOUND_DAY_MS = Date.UTC(1900, 2, 1)
const SERIAL_OF_1970 = { 1900: 25_569, 1904: 24_107 }

/**
 * The day of a cell that is formatted as one: `YYYY-MM-DD`, with `THH:MM:SS` where it has a time. A number that is no
 * day in Excel's calendar (below its first, or beyond the year 9999) comes back as the number, as Excel keeps it.
 */
export function excelDay(read: Date, dateSystem: 1900 | 1904): string | number | { error: string } {
  if (Number.isNaN(read.getTime())) return { error: '#####' }
  // Fractions of a day do not divide evenly: half past five comes as 17:29:59.999.
  const rounded = Math.round(read.getTime() / 1000) * 1000
  const early = dateSystem === 1900 && rounded < FIRST_SOUND_DAY_MS
  const ms = early ? rounded + DAY_MS : rounded
  if (ms < FIRST_DAY_MS[dateSystem] || ms > LAST_DAY_MS)
    return read.getTime() / DAY_MS + SERIAL_OF_1970[dateSystem]
  const [day = '', time = ''] = new Date(ms).toISOString().split('T')
  return ms % DAY_MS === 0 ? day : `${day}T${time.slice(0, 8)}`
}

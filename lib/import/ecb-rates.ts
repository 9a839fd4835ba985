import { parse } from 'csv-parse/sync'
import { isDay } from '@/lib/domain/calendar'

export type QuotedRate = { currency: string; day: string; perEur: string }

/**
 * Reads euro reference rates: the European Central Bank's CSV (`Date,USD,…`, `N/A` where it quotes none), its XML
 * (`<Cube time=…><Cube currency=… rate=…/>`), or this project's compact table. Units of the currency per euro.
 * Throws on a day or rate that cannot be one, naming it.
 */
export function parseEcbRates(text: string): QuotedRate[] {
  const rates = text
    .replace(/^\ufeff/, '')
    .trimStart()
    .startsWith('<')
    ? parseXml(text)
    : parseTable(text)
  for (const { currency, day, perEur } of rates) {
    if (!isDay(day)) throw new Error(`“${day}” is not a day`)
    if (!/^\d+(\.\d+)?$/.test(perEur) || Number(perEur) <= 0)
      throw new Error(`“${perEur}” is not a rate (${currency}, ${day})`)
  }
  return rates
}

function parseTable(text: string): QuotedRate[] {
  const records: Record<string, string>[] = parse(text, {
    columns: (header: string[]) => header.map((name) => (name === 'Date' ? 'day' : name)),
    bom: true,
    comment: '#',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  return records.flatMap(({ day = '', ...rates }) =>
    Object.entries(rates)
      .filter(([currency, rate]) => /^[A-Z]{3}$/.test(currency) && rate !== '' && rate !== 'N/A')
      .map(([currency, perEur]) => ({ currency, day, perEur })),
  )
}

function parseXml(text: string): QuotedRate[] {
  const days = text.matchAll(
    /<Cube time=["']([^"']*)["']>([\s\S]*?)<\/Cube>\s*(?=<Cube time|<\/Cube>)/g,
  )
  return [...days].flatMap(([, day = '', quotes = '']) =>
    [...quotes.matchAll(/currency=["']([A-Z]{3})["'] rate=["']([^"']*)["']/g)].map(
      ([, currency = '', perEur = '']) => ({
        currency,
        day,
        perEur,
      }),
    ),
  )
}

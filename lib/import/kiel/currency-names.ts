import { CURRENCY_CODES } from '@/lib/domain/currencies'
import { foldName } from '@/lib/domain/same-name'
import { formatCurrencyName } from '@/lib/format'

/** Signs and names that mean one currency only: a dollar, a yen’s sign or “kr” alone could be several. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  sterling: 'GBP',
  'pound sterling': 'GBP',
  'pounds sterling': 'GBP',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  can$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  nt$: 'TWD',
}

const BY_NAME = new Map([
  ...CURRENCY_CODES.flatMap((code) =>
    [1, 2].map((units) => [foldName(formatCurrencyName(code, units)), code] as const),
  ),
  ...Object.entries(SIGNS),
])

/** The ISO 4217 code of a currency by its code, its English name or a sign of its own; null for anything else. */
export function findCurrency(text: string): string | null {
  const code = text.toUpperCase()
  if (CURRENCY_CODES.includes(code)) return code
  return BY_NAME.get(foldName(text)) ?? null
}

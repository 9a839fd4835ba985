import type { PreviewTranche } from '@/lib/domain/pledge-preview'
import { DISPLAY_CURRENCIES, keysOf, MEASURES } from '@/lib/domain/vocabulary'
import { formatCompactMoney } from '@/lib/format'
import { formatDay } from '@/lib/format-dates'

/** `Converted, rate of 20 Apr 2023`: `US$180.6m · £145.5m`; null where there is nothing to convert with. */
export function formatConverted(tranche: PreviewTranche): { label: string; figure: string } | null {
  const conversion = tranche.converted?.conversion
  const figure = formatEquivalents(tranche)
  if (!conversion || !figure) return null
  return { label: `Converted, rate of ${formatDay(conversion.rateDay)}`, figure }
}

/** What stands under an amount: what it comes to, or why it is not converted; null while there is no amount. */
export function describeConversion(tranche: PreviewTranche): string | null {
  const { announced, amount, converted } = tranche
  if (!amount?.currency || !converted) return null
  if (converted.conversion) {
    return `= ${formatEquivalents(tranche)} at the rate of ${formatDay(converted.conversion.rateDay)}`
  }
  if (!announced?.latest) return 'Not converted: a rate needs the day of the announcement.'
  return `Not converted: no exchange rate of ${amount.currency} is known for its day or the week before. The pledge is kept as reported.`
}

/** The first measure stated, in the display currencies other than its own. */
function formatEquivalents({ amount, converted }: PreviewTranche): string {
  if (!amount || !converted) return ''
  const measure = keysOf(MEASURES).find((key) => amount[`${key}Minor`] !== null)
  return DISPLAY_CURRENCIES.filter((currency) => currency !== amount.currency)
    .flatMap((currency) => {
      const minor = measure ? converted.amounts[measure][currency] : null
      return minor === null ? [] : formatCompactMoney({ minor, currency })
    })
    .join(' · ')
}

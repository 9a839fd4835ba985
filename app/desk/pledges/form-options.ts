import type { FormOptions } from '@/components/pledges/form/form-state'
import { today } from '@/lib/clock'
import { readCatalogue } from '@/lib/db/catalogue'
import type { ContentNames } from '@/lib/domain/content-fields'
import { CURRENCY_CODES } from '@/lib/domain/currencies'
import { listOtherNames } from '@/lib/domain/donor-names'
import { EQUIPMENT_CLASSES, keysOf } from '@/lib/domain/vocabulary'
import { capitalise, formatCurrencyName } from '@/lib/format'

/** The currencies that donors announce in, the most usual first. */
const USUAL = ['EUR', 'USD', 'GBP', 'CAD', 'DKK', 'SEK', 'NOK', 'PLN', 'CZK', 'AUD', 'JPY', 'CHF']

/** What the pledge form offers to choose from. */
export function readFormOptions(): FormOptions {
  const { donors, equipmentTypes } = readCatalogue()
  const byName = donors.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return {
    today: today(),
    donors: byName.map(({ code, name }) => ({
      value: code,
      label: name,
      otherNames: listOtherNames(code),
    })),
    equipment: keysOf(EQUIPMENT_CLASSES).flatMap((key) => {
      const types = equipmentTypes.filter((type) => type.class === key)
      if (types.length === 0) return []
      const items = types.map((type) => ({ value: type.key, label: type.designation }))
      return [{ label: EQUIPMENT_CLASSES[key].label, items }]
    }),
    currencies: [
      { label: 'Usual', items: USUAL.map(toCurrency) },
      {
        label: 'Others',
        items: CURRENCY_CODES.filter((code) => !USUAL.includes(code)).map(toCurrency),
      },
    ],
  }
}

function toCurrency(code: string) {
  return { value: code, label: `${code}: ${capitalise(formatCurrencyName(code))}` }
}

/** What the codes and keys in a content stand for. */
export function readNames(): ContentNames {
  const { donors, equipmentTypes } = readCatalogue()
  return {
    donorNames: Object.fromEntries(donors.map(({ code, name }) => [code, name])),
    equipment: Object.fromEntries(
      equipmentTypes.map(({ key, designation }) => [key, { designation }]),
    ),
  }
}

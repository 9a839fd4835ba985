import fc from 'fast-check'
import { toDecimalText } from '@/lib/domain/money'
import type { PledgeWriting } from '@/lib/domain/pledge'
import {
  AMOUNT_QUALIFIERS,
  CONDITIONS,
  ITEM_KINDS,
  keysOf,
  QUANTITY_QUALIFIERS,
} from '@/lib/domain/vocabulary'
import { WORDS } from './generated-filters'
import { EQUIPMENT } from './small-catalogue'

// The items and sources of any pledge, with every gap and qualifier that they can have.

type Item = NonNullable<PledgeWriting['tranches'][number]['items']>[number]
type Source = PledgeWriting['sources'][number]
type Counted = Pick<Item, 'quantity' | 'quantityQualifier'>

const word = fc.constantFrom(...WORDS)
const disclosed = <K extends string>(keys: readonly K[]) =>
  keys.filter((key) => key !== 'undisclosed')

export const qualifier = fc.constantFrom(...disclosed(keysOf(AMOUNT_QUALIFIERS)))
export const minor = fc.oneof(
  fc.bigInt({ min: 1n, max: 999n }),
  fc.bigInt({ min: 1n, max: 2n ** 40n }),
)

const statedAmount = fc
  .record({
    qualifier,
    currency: fc.constantFrom('EUR', 'USD', 'CAD', 'JPY', 'KWD'),
    minor,
    of: fc.option(word),
  })
  .map(({ minor: value, ...rest }) => ({ ...rest, amount: toDecimalText(value, rest.currency) }))

const UNCOUNTED = { quantity: null, quantityQualifier: 'undisclosed' as const }
const counted: fc.Arbitrary<Counted> = fc.oneof(
  fc.constant(UNCOUNTED),
  fc.record({
    quantity: fc.integer({ min: 1, max: 40 }),
    quantityQualifier: fc.constantFrom(...disclosed(keysOf(QUANTITY_QUALIFIERS))),
  }),
)

const delivery = fc
  .tuple(counted, fc.constantFrom('May 2023', '2 March 2023', 'by early 2023', 'soon', null))
  .map(([{ quantity, quantityQualifier }, date]) => ({
    quantity: quantity ?? null,
    qualifier: quantityQualifier,
    date,
  }))

export const itemWriting: fc.Arbitrary<Item> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom(...keysOf(ITEM_KINDS)),
      equipmentType: fc.option(fc.constantFrom(...keysOf(EQUIPMENT))),
      designation: fc.option(word),
      condition: fc.constantFrom(...keysOf(CONDITIONS)),
      amount: fc.option(statedAmount),
      due: fc.constantFrom('by early 2024', 'from May 2023', 'soon', null),
      deliveries: fc.array(delivery, { maxLength: 2 }),
    }),
    counted,
    word,
  )
  .map(([item, count, name]) => ({
    ...item,
    ...(item.kind === 'fund_contribution' ? UNCOUNTED : count),
    designation: item.equipmentType ? item.designation : (item.designation ?? name),
  }))

const source: fc.Arbitrary<Source> = fc.record({
  url: fc.constantFrom('https://example.org', 'https://example.org/release?a=b#c'),
  publisher: word,
  title: fc.option(word),
  publishedOn: fc.constantFrom('2023-03-01', '2023-04-20', null),
  official: fc.boolean(),
  archiveUrl: fc.constantFrom('https://example.org/archive', null),
  says: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('\n')),
  statedAmounts: fc.array(statedAmount, { maxLength: 2 }),
})

/** One source with a link, and others that may have none. */
export const sourceWritings: fc.Arbitrary<Source[]> = fc
  .tuple(source, fc.array(fc.tuple(source, fc.boolean()), { maxLength: 2 }))
  .map(([first, others]) => [
    first,
    ...others.map(([other, isLinked]) => (isLinked ? other : { ...other, url: null })),
  ])

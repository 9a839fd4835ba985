import { describe, expect, it } from 'vitest'
import { atFields, problemsOf, type Refused, TANKS, withItem, withTranche } from './pledge-fields'

const NO_COUNT = 'An undisclosed count has no number: remove it, or choose another qualifier.'
const ENTER_A_COUNT = 'Enter a count, or choose “Undisclosed”.'

describe('what is wrong with an item or its count', () => {
  it.each<Refused>([
    [
      '201 items',
      withTranche({ items: Array.from({ length: 201 }, () => ({ designation: 'Lorry' })) }),
      {
        'tranches[0].items':
          'A tranche holds at most 200 items; put the others into a further tranche.',
      },
    ],
    [
      'unknown equipment, after a row that is ignored',
      withTranche({ items: [{}, { equipmentType: 'death-star' }] }),
      {
        'tranches[0].items[1].equipmentType':
          '“death-star” is not in the catalogue of equipment: choose a type from the list.',
      },
    ],
    [
      'fewer than none',
      withTranche({ items: [{}, { designation: 'Tanks', quantity: '-14' }] }),
      { 'tranches[0].items[1].quantity': 'Enter 1 or more.' },
    ],
    ...['10.000', '1.234.567'].map(
      (count): Refused => [
        `${count}, which is a small number to some readers`,
        withItem({ ...TANKS, quantity: count }),
        {
          'tranches[0].items[0].quantity': `A count has no decimals, and no points: write ${count.replaceAll('.', ',')} for thousands.`,
        },
      ],
    ),
    ...['9'.repeat(30), '2,000,000,001', '9,999,999,999,999,999,999'].map(
      (count): Refused => [
        `${count} tanks`,
        withItem({ ...TANKS, quantity: count }),
        {
          'tranches[0].items[0].quantity': 'This count is too large: the limit is 2,000,000,000.',
        },
      ],
    ),
    [
      'half a tank',
      withItem({ ...TANKS, quantity: '1.5' }),
      { 'tranches[0].items[0].quantity': 'Count whole units.' },
    ],
    [
      'a delivery of 1.000',
      withItem({ ...TANKS, deliveries: [{ quantity: '1.000', qualifier: 'exact' }] }),
      {
        'tranches[0].items[0].deliveries[0].quantity':
          'A count has no decimals, and no points: write 1,000 for thousands.',
      },
    ],
    [
      'a count that is undisclosed',
      withTranche({
        items: [{ designation: 'Tanks', quantity: '14', quantityQualifier: 'undisclosed' }],
      }),
      { 'tranches[0].items[0].quantity': NO_COUNT },
    ],
    [
      'a type without a count',
      withItem({ equipmentType: 'leopard-2', quantityQualifier: 'exact' }),
      { 'tranches[0].items[0].quantity': ENTER_A_COUNT },
    ],
    [
      'ammunition of about no count',
      withItem({ kind: 'ammunition', designation: 'Shells', quantityQualifier: 'approximately' }),
      { 'tranches[0].items[0].quantity': ENTER_A_COUNT },
    ],
    [
      'a delivery without a count',
      withItem({ ...TANKS, deliveries: [{ qualifier: 'exact', date: 'May 2023' }] }),
      { 'tranches[0].items[0].deliveries[0].quantity': ENTER_A_COUNT },
    ],
    [
      'a delivery of a count that is undisclosed',
      withItem({ ...TANKS, deliveries: [{}, { qualifier: 'undisclosed', quantity: '2' }] }),
      { 'tranches[0].items[0].deliveries[1].quantity': NO_COUNT },
    ],
    [
      'a stated sum that is undisclosed',
      withItem({ ...TANKS, amount: { qualifier: 'undisclosed', currency: 'EUR', amount: '5' } }),
      {
        'tranches[0].items[0].amount.qualifier':
          'A sum that is stated is not undisclosed: choose another qualifier.',
      },
    ],
  ])('%s is said at its field', (_, fields, expected) => {
    expect(problemsOf(fields)).toEqual(atFields(expected))
  })
})

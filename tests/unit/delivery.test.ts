import { describe, expect, it } from 'vitest'
import {
  deliveredQuantity,
  deliveryStatus,
  isOverdue,
  outstandingQuantity,
} from '@/lib/domain/delivery'
import type { ImpreciseDate } from '@/lib/domain/imprecise-date'
import type { Item } from '@/lib/domain/item'

/** An item of so many units, and the count of each delivery; null where no count is known. */
function itemOf(quantity: number | null, ...delivered: (number | null)[]) {
  const deliveries: Item['deliveries'] = delivered.map((count) => ({
    quantity: count,
    qualifier: count === null ? 'undisclosed' : 'exact',
    date: null,
  }))
  return { kind: 'equipment' as const, quantity, deliveries }
}

const TRAINING = { kind: 'training' as const, quantity: null, deliveries: [] }

const due = (earliest: string | null, latest: string | null): ImpreciseDate => ({
  words: 'as the source says',
  earliest,
  latest,
})

describe('units delivered and outstanding', () => {
  it.each<[string, ReturnType<typeof itemOf>, number | null, number | null]>([
    ['no delivery is recorded', itemOf(14), null, 14],
    ['some arrived', itemOf(14, 4), 4, 10],
    ['more arrived later', itemOf(14, 4, 6), 10, 4],
    ['all arrived', itemOf(14, 4, 10), 14, 0],
    ['more arrived than were promised', itemOf(14, 20), 20, 0],
    ['some arrived, not known how many', itemOf(14, null), null, 14],
    ['one of two deliveries has a count', itemOf(14, null, 3), 3, 11],
    ['no count was promised', itemOf(null), null, null],
    ['no count was promised and some arrived', itemOf(null, 5), 5, null],
  ])('when %s', (_, item, delivered, outstanding) => {
    expect(deliveredQuantity(item)).toBe(delivered)
    expect(outstandingQuantity(item)).toBe(outstanding)
  })
})

describe('the delivery status of a pledge', () => {
  it.each<[string, Parameters<typeof deliveryStatus>[0], string]>([
    ['nothing is recorded', [itemOf(14), itemOf(40)], 'none_recorded'],
    ['nothing is recorded, and one item has no count', [itemOf(14), itemOf(null)], 'none_recorded'],
    ['some of one item arrived', [itemOf(14, 4), itemOf(40)], 'partly'],
    ['all of one item arrived, none of the other', [itemOf(14, 14), itemOf(40)], 'partly'],
    ['some arrived, not known how many', [itemOf(14, null)], 'partly'],
    ['all of every item arrived', [itemOf(14, 4, 10), itemOf(40, 40)], 'in_full'],
    ['more arrived than were promised', [itemOf(14, 15)], 'in_full'],
    ['surplus of one item does not fill another', [itemOf(14, 60), itemOf(40, 39)], 'partly'],
    ['all counted items arrived, one has no count', [itemOf(14, 14), itemOf(null)], 'partly'],
    ['no item has a count, yet something arrived', [itemOf(null, 5)], 'partly'],
    ['no item has a count', [itemOf(null), itemOf(null)], 'not_countable'],
    ['there are no items', [], 'not_countable'],
    ['all arrived, and training goes on', [itemOf(14, 14), TRAINING], 'in_full'],
    ['there is only training', [TRAINING], 'not_countable'],
  ])('when %s', (_, items, status) => {
    expect(deliveryStatus(items)).toBe(status)
  })
})

describe('overdue', () => {
  it.each<[string, ReturnType<typeof itemOf>, ImpreciseDate | null, string, boolean]>([
    ['the day after the latest day', itemOf(14), due(null, '2024-04-30'), '2024-05-01', true],
    ['on the latest day itself', itemOf(14), due(null, '2024-04-30'), '2024-04-30', false],
    ['within the span', itemOf(14), due('2024-01-01', '2024-04-30'), '2024-02-01', false],
    ['when some are outstanding', itemOf(14, 13), due(null, '2024-04-30'), '2024-05-01', true],
    ['when all arrived', itemOf(14, 14), due(null, '2024-04-30'), '2025-01-01', false],
    ['when more than all arrived', itemOf(14, 15), due(null, '2024-04-30'), '2025-01-01', false],
    ['when no count arrived', itemOf(14, null), due(null, '2024-04-30'), '2025-01-01', true],
    ['when no count was promised', itemOf(null), due(null, '2024-04-30'), '2025-01-01', false],
    ['when no due date was given', itemOf(14), null, '2025-01-01', false],
    [
      'when the words bound no latest day',
      itemOf(14),
      due('2024-01-01', null),
      '2025-01-01',
      false,
    ],
  ])('%s', (_, item, dueDate, day, expected) => {
    expect(isOverdue({ ...item, due: dueDate }, day)).toBe(expected)
  })
})

import type { Item } from '@/lib/domain/item'
import { toItem } from './cells'
import { type Row, readAll } from './reader'

/** A tranche's items in their order, each with its deliveries. */
export function listTrancheItems(trancheId: number): Item[] {
  const deliveries = readAll<Row>(
    `SELECT d.* FROM Delivery d JOIN Item i ON i.id = d.itemId WHERE i.trancheId = ? ORDER BY d.itemId, d.position`,
    [trancheId],
  )
  return readAll<Row>('SELECT * FROM Item WHERE trancheId = ? ORDER BY position', [trancheId]).map(
    (row) =>
      toItem(
        row,
        deliveries.filter(({ itemId }) => itemId === row.id),
      ),
  )
}

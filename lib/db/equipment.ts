import type { EquipmentCount } from '@/lib/domain/equipment'
import type { PledgeFilter } from '@/lib/domain/filter'
import type { EquipmentClass } from '@/lib/domain/vocabulary'
import { cached } from './cache'
import { itemCondition } from './filter-sql'
import { type Row, readAll } from './reader'

type ClassRow = Row & { class: string } & Record<keyof Omit<EquipmentCount, 'class'>, bigint>

/** Units by equipment class, for the classes that occur. A joint pledge's units are counted once and never split. */
export function listEquipmentCounts(filter: PledgeFilter): EquipmentCount[] {
  return cached('equipment', filter, () => {
    const condition = itemCondition(filter)
    const rows = readAll<ClassRow>(
      `SELECT i.equipmentClass AS class, COUNT(*) AS items,
         COALESCE(SUM(i.quantity), 0) AS promised,
         COALESCE(SUM(i.deliveredQuantity), 0) AS delivered,
         COALESCE(SUM(MAX(0, i.quantity - COALESCE(i.deliveredQuantity, 0))), 0) AS outstanding,
         SUM(i.quantityQualifier = 'at_least') AS lowerBounds,
         SUM(i.quantity IS NULL) AS undisclosed
       FROM Item i WHERE i.equipmentClass IS NOT NULL AND ${condition.sql} GROUP BY i.equipmentClass`,
      condition.parameters,
    )
    return rows.map((row) => ({
      class: row.class as EquipmentClass,
      items: Number(row.items),
      promised: Number(row.promised),
      delivered: Number(row.delivered),
      outstanding: Number(row.outstanding),
      lowerBounds: Number(row.lowerBounds),
      undisclosed: Number(row.undisclosed),
    }))
  })
}

import type { EquipmentCount } from '@/lib/domain/equipment'
import type { PledgeFilter } from '@/lib/domain/filter'
import type { EquipmentClass } from '@/lib/domain/vocabulary'
import { cached } from './cache'
import { type Condition, itemCondition } from './filter-sql'
import { type Row, readAll } from './reader'
import { byState } from './states'

type CountColumn = keyof Omit<EquipmentCount, 'class'>
type ClassRow = Row & { class: string } & Record<CountColumn, bigint>

/** Units by equipment class, for the classes that occur. A joint pledge's units are counted once and never split. */
export function listEquipmentCounts(filter: PledgeFilter): EquipmentCount[] {
  return cached('equipment', filter, () => {
    const counts = new Map<string, EquipmentCount>()
    for (const condition of byState('i', filter, itemCondition(filter))) {
      for (const row of readClasses(condition))
        counts.set(row.class, add(counts.get(row.class), row))
    }
    return [...counts.values()]
  })
}

/** Most items have no delivery recorded and no lower bound: a filter spares them what is counted of the others. */
function readClasses(condition: Condition): ClassRow[] {
  return readAll<ClassRow>(
    `SELECT i.equipmentClass AS class, COUNT(*) AS items,
       COALESCE(SUM(i.quantity), 0) AS promised,
       COALESCE(SUM(MIN(i.quantity, i.deliveredQuantity))
         FILTER (WHERE i.deliveredQuantity IS NOT NULL), 0) AS delivered,
       COALESCE(SUM(MAX(0, i.deliveredQuantity - COALESCE(i.quantity, 0)))
         FILTER (WHERE i.deliveredQuantity IS NOT NULL), 0) AS deliveredBeyond,
       COALESCE(SUM(i.quantity), 0) - COALESCE(SUM(MIN(i.quantity, i.deliveredQuantity))
         FILTER (WHERE i.deliveredQuantity IS NOT NULL), 0) AS outstanding,
       COUNT(*) FILTER (WHERE i.quantityQualifier = 'at_least') AS lowerBounds,
       COUNT(*) FILTER (WHERE i.quantity IS NULL) AS undisclosed
     FROM Item i WHERE i.equipmentClass IS NOT NULL AND ${condition.sql} GROUP BY i.equipmentClass`,
    condition.parameters,
  )
}

function add(count: EquipmentCount | undefined, row: ClassRow): EquipmentCount {
  const sum = (column: CountColumn) => (count?.[column] ?? 0) + Number(row[column])
  return {
    class: row.class as EquipmentClass,
    items: sum('items'),
    promised: sum('promised'),
    delivered: sum('delivered'),
    deliveredBeyond: sum('deliveredBeyond'),
    outstanding: sum('outstanding'),
    lowerBounds: sum('lowerBounds'),
    undisclosed: sum('undisclosed'),
  }
}

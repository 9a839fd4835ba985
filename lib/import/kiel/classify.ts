import type { EquipmentClass } from '@/lib/domain/vocabulary'
import { EQUIPMENT_RULES, NOT_THE_WEAPON } from './equipment-rules'
import type { KielItem } from './row'

export type EquipmentEntry = { key: string; designation: string; class: EquipmentClass }

const SPARE_PARTS: EquipmentEntry = {
  key: 'spare-parts',
  designation: 'Spare parts',
  class: 'other',
}

/** The catalogue's entry that an item is one of, or null where no rule fits: then its own text stands. */
export function classify(item: Pick<KielItem, 'name' | 'subType'>): EquipmentEntry | null {
  const name = item.name.toLowerCase()
  const subType = item.subType.toLowerCase()
  const isPart = NOT_THE_WEAPON.test(name) || /spare parts|overhaul|repair/.test(subType)
  if (isPart) return /spare/.test(`${name} ${subType}`) ? SPARE_PARTS : null
  const found = EQUIPMENT_RULES.find(
    (rule) => (rule.name?.test(name) ?? true) && (rule.subType?.test(subType) ?? true),
  )
  return found ? { key: found.key, designation: found.designation, class: found.class } : null
}

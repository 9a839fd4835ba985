import { type Category, EQUIPMENT_CLASSES, type EquipmentGroup } from '@/lib/domain/vocabulary'
import type { EquipmentEntry } from './classify'
import type { KielRow } from './row'

const BY_GROUP: Record<EquipmentGroup, Category> = {
  armour: 'armour_and_vehicles',
  artillery: 'artillery_and_missiles',
  air_defence: 'air_defence',
  aviation: 'aircraft_and_drones',
  infantry: 'infantry_weapons_and_ammunition',
  naval: 'naval',
  ammunition: 'artillery_and_missiles',
  support: 'engineering_logistics_and_medical',
}

/** What a pledge mainly is: the category that all its classed items share, or what its finer type says. */
export function toCategory(rows: readonly KielRow[], entries: readonly EquipmentEntry[]): Category {
  const categories = new Set(entries.map(toEntryCategory))
  if (categories.size > 1) return 'mixed_package'
  const [only] = categories
  if (only) return only
  const types = rows.map(({ aidSpecific }) => aidSpecific.toLowerCase()).join(' ')
  if (/\btraining\b/.test(types) && !/equipment|weapon/.test(types)) return 'training'
  if (/grant|loan|guarantee|swap|budgetary|fund|peace facility/.test(types)) return 'funding'
  return rows.some(({ item }) => item) && rows[0]?.aidType === 'humanitarian'
    ? 'engineering_logistics_and_medical'
    : 'undisclosed'
}

function toEntryCategory(entry: EquipmentEntry): Category {
  const isForInfantry =
    entry.class === 'small_arms_ammunition' || entry.class === 'mine_and_explosive'
  if (isForInfantry) return 'infantry_weapons_and_ammunition'
  if (entry.class === 'tank_ammunition') return 'armour_and_vehicles'
  return BY_GROUP[EQUIPMENT_CLASSES[entry.class].group]
}

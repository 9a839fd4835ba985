/**
 * The field's own words. A key is what the database, the URL and the exports hold;
 * the label is what a reader sees. IATI and the Ukraine Support Tracker use the same terms.
 */

export const AID_TYPES = {
  military: 'Military',
  humanitarian: 'Humanitarian',
  financial: 'Financial',
} as const
export type AidType = keyof typeof AID_TYPES

export const CATEGORIES = {
  air_defence: 'Air defence',
  armour_and_vehicles: 'Armour and vehicles',
  artillery_and_missiles: 'Artillery and missiles',
  aircraft_and_drones: 'Aircraft and drones',
  infantry_weapons_and_ammunition: 'Infantry weapons and ammunition',
  naval: 'Naval',
  engineering_logistics_and_medical: 'Engineering, logistics and medical',
  training: 'Training',
  funding: 'Funding',
  mixed_package: 'Mixed package',
  undisclosed: 'Undisclosed',
} as const
export type Category = keyof typeof CATEGORIES

/** The three measures of a tranche. They stand side by side and are never added together. */
export const MEASURES = {
  pledged: 'Pledged',
  allocated: 'Allocated',
  delivered: 'Delivered',
} as const
export type Measure = keyof typeof MEASURES

export const DISPLAY_CURRENCIES = ['EUR', 'USD', 'GBP'] as const
export type DisplayCurrency = (typeof DISPLAY_CURRENCIES)[number]

export const AMOUNT_QUALIFIERS = {
  exact: 'Exact',
  at_least: 'At least',
  up_to: 'Up to',
  approximately: 'About',
  undisclosed: 'Undisclosed',
} as const
export type AmountQualifier = keyof typeof AMOUNT_QUALIFIERS

export const QUANTITY_QUALIFIERS = {
  exact: 'Exact',
  at_least: 'At least',
  approximately: 'About',
  undisclosed: 'Undisclosed',
} as const
export type QuantityQualifier = keyof typeof QUANTITY_QUALIFIERS

export const VALUED_BY = { source: 'By the source', tracker: 'By the tracker' } as const
export type ValuedBy = keyof typeof VALUED_BY

export const ITEM_KINDS = {
  equipment: 'Equipment',
  ammunition: 'Ammunition',
  fund_contribution: 'Contribution to a fund',
  training: 'Training',
  service: 'Service',
} as const
export type ItemKind = keyof typeof ITEM_KINDS

export const CONDITIONS = {
  new: 'New',
  used: 'Used',
  refurbished: 'Refurbished',
  unknown: 'Unknown',
} as const
export type Condition = keyof typeof CONDITIONS

export const CHANGE_KINDS = {
  new: 'First published',
  new_information: 'New information',
  correction: 'Correction',
  method: 'Change of method',
  withdrawal: 'Withdrawal',
} as const
export type ChangeKind = keyof typeof CHANGE_KINDS

/** How the parts of a joint pledge are known. `sole` is a pledge of one donor. */
export type ShareBasis = 'sole' | 'stated' | 'assumed_equal'

export const DELIVERY_STATUSES = {
  none_recorded: 'None recorded',
  partly: 'Partly delivered',
  in_full: 'Delivered in full',
  not_countable: 'Not countable',
} as const
export type DeliveryStatus = keyof typeof DELIVERY_STATUSES

export const EQUIPMENT_GROUPS = {
  armour: 'Armour',
  artillery: 'Artillery',
  air_defence: 'Air defence',
  aviation: 'Aviation',
  infantry: 'Infantry',
  naval: 'Naval',
  ammunition: 'Ammunition',
  support: 'Support',
} as const
export type EquipmentGroup = keyof typeof EQUIPMENT_GROUPS

/** Class → label, group, and whether it counts among the heavy weapons. */
export const EQUIPMENT_CLASSES = {
  main_battle_tank: { label: 'Main battle tanks', group: 'armour', heavy: true },
  infantry_fighting_vehicle: { label: 'Infantry fighting vehicles', group: 'armour', heavy: true },
  armoured_personnel_carrier: {
    label: 'Armoured personnel carriers',
    group: 'armour',
    heavy: false,
  },
  armoured_utility_vehicle: { label: 'Armoured utility vehicles', group: 'armour', heavy: false },
  armoured_recovery_vehicle: { label: 'Armoured recovery vehicles', group: 'armour', heavy: false },
  howitzer_155: { label: 'Howitzers (155 mm)', group: 'artillery', heavy: true },
  howitzer_152: { label: 'Howitzers (152 mm)', group: 'artillery', heavy: true },
  howitzer_122: { label: 'Howitzers (122 mm)', group: 'artillery', heavy: true },
  howitzer_105: { label: 'Howitzers (105 mm)', group: 'artillery', heavy: true },
  multiple_rocket_launcher: { label: 'Rocket launchers', group: 'artillery', heavy: true },
  mortar: { label: 'Mortars', group: 'artillery', heavy: false },
  air_defence_long: { label: 'Air defence, long range', group: 'air_defence', heavy: true },
  air_defence_medium: { label: 'Air defence, medium range', group: 'air_defence', heavy: true },
  air_defence_short: { label: 'Air defence, short range', group: 'air_defence', heavy: false },
  anti_aircraft_gun: { label: 'Anti-aircraft guns', group: 'air_defence', heavy: false },
  portable_air_defence: { label: 'Portable air defence', group: 'air_defence', heavy: false },
  combat_aircraft: { label: 'Combat aircraft', group: 'aviation', heavy: true },
  helicopter: { label: 'Helicopters', group: 'aviation', heavy: false },
  drone: { label: 'Drones', group: 'aviation', heavy: false },
  anti_armour_weapon: { label: 'Anti-armour weapons', group: 'infantry', heavy: false },
  small_arms: { label: 'Small arms', group: 'infantry', heavy: false },
  patrol_and_combat_vessel: {
    label: 'Patrol and combat vessels',
    group: 'naval',
    heavy: false,
  },
  artillery_ammunition: { label: 'Artillery ammunition', group: 'ammunition', heavy: false },
  cannon_ammunition: { label: 'Cannon ammunition', group: 'ammunition', heavy: false },
  tank_ammunition: { label: 'Tank ammunition', group: 'ammunition', heavy: false },
  small_arms_ammunition: { label: 'Small-arms ammunition', group: 'ammunition', heavy: false },
  missile: { label: 'Missiles', group: 'ammunition', heavy: false },
  mine_and_explosive: { label: 'Mines and explosives', group: 'ammunition', heavy: false },
  radar_and_sensors: { label: 'Radar and sensors', group: 'support', heavy: false },
  engineering_vehicle: { label: 'Engineering vehicles', group: 'support', heavy: false },
  transport_vehicle: { label: 'Transport vehicles', group: 'support', heavy: false },
  medical: { label: 'Medical', group: 'support', heavy: false },
  communications: { label: 'Communications', group: 'support', heavy: false },
  personal_equipment: { label: 'Personal equipment', group: 'support', heavy: false },
  other: { label: 'Other', group: 'support', heavy: false },
} as const satisfies Record<string, { label: string; group: EquipmentGroup; heavy: boolean }>
export type EquipmentClass = keyof typeof EQUIPMENT_CLASSES

/** Keys of a vocabulary as the non-empty tuple that `z.enum` wants, in the order written here. */
export function keysOf<K extends string>(vocabulary: Record<K, unknown>): [K, ...K[]] {
  return Object.keys(vocabulary) as [K, ...K[]]
}

export const HEAVY_CLASSES = keysOf(EQUIPMENT_CLASSES).filter((key) => EQUIPMENT_CLASSES[key].heavy)

/** The dataset that the tracker starts from. */
export const FIRST_FACTS = 'first-facts'

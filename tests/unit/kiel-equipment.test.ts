import { describe, expect, test } from 'vitest'
import { EQUIPMENT_CLASSES } from '@/lib/domain/vocabulary'
import { classify } from '@/lib/import/kiel/classify'
import { EQUIPMENT_RULES } from '@/lib/import/kiel/equipment-rules'
import { EQUIPMENT_TYPES } from '@/prisma/seed/equipment-types'

describe('what an item of a release is', () => {
  test.each([
    ['Leopard-2A4', 'Main Battle Tank (MBT)', 'leopard-2'],
    ['Leopard-2A6', 'Main battle tank (MBT)', 'leopard-2'],
    ['Leopard-2R', 'Armored Recovery Vehicle (ARV)', 'bergepanzer-3'],
    ['Bridge-laying Leopard 1 tanks', 'Vehicle Launched Bridge (VLB)', 'avlb'],
    ['Leopard-2A6 ammunition', '120mm tank ammunition', 'tank-round'],
    ['spare parts for Leopard 2 and Marder', 'Military equipment', 'spare-parts'],
    ['mine plough for T-72', 'Military equipment', undefined],
    ['Panzerhaubitze 2000 (repair)', 'overhaul/repair', undefined],
    ['replacement barrels for M777 howitzer', '155mm howitzer ammunition', undefined],
    ['Infantry fighting vehicle Marder', 'Infantry fighting vehicle (IFV)', 'marder'],
    ['unknown vehicle', 'Infantry fighting vehicle (IFV)', 'infantry-fighting-vehicle'],
    ['155mm artillery round', '155mm howitzer ammunition', 'shell-155'],
    ['M777 howitzer', '155mm howitzer', 'm777'],
    ['ammunition for HIMARS', '227mm MLRS ammunition', 'gmlrs'],
    ['Stinger anti-aircraft system', 'MANPADS', 'stinger'],
    ['hygiene kit', 'Military equipment', undefined],
  ])('%s (%s)', (name, subType, key) => {
    expect(classify({ name, subType })?.key).toBe(key)
  })
})

test('no rule makes a type under the key of a class, which addresses read as the class', () => {
  const made = EQUIPMENT_RULES.filter(({ key }) => EQUIPMENT_TYPES[key] === undefined)
  expect(made.length).toBeGreaterThan(20)
  expect(made.filter(({ key }) => Object.hasOwn(EQUIPMENT_CLASSES, key))).toEqual([])
})

test('a rule for a type that the catalogue has at first start calls it the same', () => {
  const known = EQUIPMENT_RULES.filter(({ key }) => EQUIPMENT_TYPES[key])
  for (const { key, designation, class: of } of known) {
    expect({ key, designation, class: of }).toEqual({ key, ...EQUIPMENT_TYPES[key] })
  }
})

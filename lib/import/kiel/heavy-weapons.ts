import { HEAVY_CLASSES } from '@/lib/domain/vocabulary'
import type { Release } from '../release'
import { classify } from './classify'
import type { KielItem } from './row'

/** The dataset's own heavy weapons, ammunition apart, and those of a heavy class by our rules. */
export function countHeavyWeapons(items: readonly KielItem[]): Release['heavyWeapons'] {
  let units = 0
  let withoutClass = 0
  for (const item of items) {
    const entry = classify(item)
    const isHeavy =
      /^heavy weapon/i.test(item.type) || (entry !== null && HEAVY_CLASSES.includes(entry.class))
    if (!isHeavy) continue
    units += item.count.units ?? 0
    if (entry === null) withoutClass += item.count.units ?? 0
  }
  return { units, withoutClass }
}

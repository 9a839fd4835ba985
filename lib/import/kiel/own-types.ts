import type { PledgeInput } from '@/lib/domain/pledge'
import { foldName } from '@/lib/domain/same-name'
import type { EquipmentEntry } from './classify'
import type { KielPledge } from './pledge'

export type EquipmentTypes = readonly { key: string; designation: string }[]

/** Puts the catalogue’s own entry in the place of one of the same designation: an editor may have made it first. */
export function toOwnTypes(types: EquipmentTypes): (pledge: KielPledge) => KielPledge {
  const keys = new Set(types.map(({ key }) => key))
  const byName = new Map(types.map(({ key, designation }) => [foldName(designation), key]))
  const ownKey = ({ key, designation }: EquipmentEntry) =>
    keys.has(key) ? key : (byName.get(foldName(designation)) ?? key)
  return (pledge) => {
    const moved = new Map(
      pledge.entries.flatMap((entry): [string, string][] =>
        ownKey(entry) === entry.key ? [] : [[entry.key, ownKey(entry)]],
      ),
    )
    if (moved.size === 0) return pledge
    const entries = pledge.entries.filter(({ key }) => !moved.has(key))
    return { ...pledge, entries, input: move(pledge.input, moved) }
  }
}

function move(input: PledgeInput, moved: ReadonlyMap<string, string>): PledgeInput {
  return {
    ...input,
    tranches: input.tranches.map((tranche) => ({
      ...tranche,
      items: tranche.items.map((item) => ({
        ...item,
        equipmentType: moved.get(item.equipmentType ?? '') ?? item.equipmentType,
      })),
    })),
  }
}

import { OPENING_FILTER } from '@/lib/domain/filter'
import type { Item } from '@/lib/domain/item'
import type { PledgePreview, PreviewTranche } from '@/lib/domain/pledge-preview'
import type { PublishedRevision } from '@/lib/domain/published'
import type { UnderstoodPledge } from '@/lib/domain/understood-pledge'
import type { AidType, EquipmentClass } from '@/lib/domain/vocabulary'
import type { Catalogue } from './catalogue'
import { listEquipmentCounts } from './equipment'
import { getTotalsByDonor } from './totals'

/** A pledge as it stands in the form, and what is published of it. */
type Asked = {
  pledge: UnderstoodPledge
  tranches: readonly PreviewTranche[]
  published: PublishedRevision['content'] | null
  catalogue: Catalogue
}

/** What one pledge adds to a sum, which is that of an aid type and a key. */
type Part<K> = { aidType: AidType; key: K; amount: bigint }

/** Pledged euro cents of the donors whose totals change, before and after. */
export function listDonorTotals(asked: Asked): PledgePreview['donorTotals'] {
  const { pledge, tranches, published, catalogue } = asked
  const partsOf = (
    aidType: AidType,
    dealt: readonly Pick<PreviewTranche['parts'][number], 'donorCode' | 'amounts'>[],
  ) =>
    dealt.flatMap(({ donorCode, amounts }): Part<string>[] => {
      const amount = amounts.pledged.EUR
      return amount === null ? [] : [{ aidType, key: donorCode, amount }]
    })
  const added = partsOf(
    pledge.aidType,
    tranches.flatMap(({ parts }) => parts),
  )
  const removed = published
    ? partsOf(
        published.aidType,
        published.tranches.flatMap(({ contributions }) => contributions),
      )
    : []
  return listSums(added, removed).map(({ aidType, key, difference }) => {
    const before = getTotalsByDonor({ ...OPENING_FILTER, aidType }).get(key)?.amountMinor ?? null
    const after = (before ?? 0n) + difference
    const donorName = catalogue.donors.find(({ code }) => code === key)?.name ?? key
    // No pledge is worth nothing: a sum of 0 is one without any value.
    return { aidType, donorName, before, after: after === 0n ? null : after }
  })
}

/** Pledged units of the classes whose counts change, before and after. */
export function listEquipmentChanges(asked: Asked): PledgePreview['equipmentCounts'] {
  const { pledge, published, catalogue } = asked
  const partsOf = (aidType: AidType, tranches: readonly { items: readonly Item[] }[]) =>
    tranches
      .flatMap(({ items }) => items)
      .flatMap(({ equipmentType, quantity }): Part<EquipmentClass>[] => {
        const type = catalogue.equipmentTypes.find(({ key }) => key === equipmentType)
        if (!type || quantity === null) return []
        return [{ aidType, key: type.class as EquipmentClass, amount: BigInt(quantity) }]
      })
  const removed = published ? partsOf(published.aidType, published.tranches) : []
  return listSums(partsOf(pledge.aidType, pledge.tranches), removed).map(
    ({ aidType, key, difference }) => {
      const counts = listEquipmentCounts({ ...OPENING_FILTER, aidType })
      const before = counts.find((count) => count.class === key)?.promised ?? 0
      return { aidType, class: key, before, after: before + Number(difference) }
    },
  )
}

/** By how much each sum changes, in the order in which the parts name them. */
function listSums<K extends string>(added: readonly Part<K>[], removed: readonly Part<K>[]) {
  const sums = new Map<string, { aidType: AidType; key: K; difference: bigint }>()
  const taken = removed.map((part) => ({ ...part, amount: -part.amount }))
  for (const { aidType, key, amount } of [...added, ...taken]) {
    const name = `${aidType} ${key}`
    const difference = (sums.get(name)?.difference ?? 0n) + amount
    sums.set(name, { aidType, key, difference })
  }
  return [...sums.values()]
}

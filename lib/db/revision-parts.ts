import type { Prisma } from './generated/client'
import { type Destination, insertRows, keyOf } from './insert-rows'
import { requireEntry } from './ledger-context'
import type { toLedgerRows } from './ledger-rows'

type Rows = ReturnType<typeof toLedgerRows>
type Owner = { revisionId: number; pledgeId: number }
/** What a revision consists of: its tranches with their contributions and items, and its sources. */
type Parts = Pick<Rows, 'tranches' | 'sources'> & { owner: Owner }
type Items = {
  row: Prisma.ItemCreateManyInput
  deliveries: Omit<Prisma.DeliveryCreateManyInput, 'itemId'>[]
}[]

/** Writes what revisions consist of. Rows of one kind go in together, of many revisions as of one. */
export async function writeParts(
  destination: Destination,
  revisions: readonly Parts[],
): Promise<void> {
  await writeTranches(destination, revisions)
  await writeSources(destination, revisions)
}

async function writeTranches(destination: Destination, revisions: readonly Parts[]): Promise<void> {
  const tranches = revisions.flatMap(({ tranches: ofRevision, owner }) =>
    ofRevision.map((tranche) => ({ ...tranche, owner })),
  )
  const rows = tranches.map(({ row, owner }) => ({ ...row, revisionId: owner.revisionId }))
  const ids = await insertRows(destination, 'Tranche', rows, ['revisionId', 'position'])
  const owned = tranches.map(({ row, contributions, items, owner }) => {
    const trancheId = requireEntry(ids, keyOf(owner.revisionId, row.position), 'tranche')
    return { contributions, items, owner: { ...owner, trancheId } }
  })
  const contributions = owned.flatMap(({ contributions: parts, owner }) =>
    parts.map((row) => ({ ...row, ...owner })),
  )
  await insertRows(destination, 'Contribution', contributions, ['trancheId', 'donorCode'])
  const items = owned.flatMap(({ items: ofTranche, owner }) =>
    ofTranche.map(({ row, deliveries }) => ({ row: { ...row, ...owner }, deliveries })),
  )
  await writeItems(destination, items)
}

async function writeItems(destination: Destination, items: Items): Promise<void> {
  const rows = items.map(({ row }) => row)
  const ids = await insertRows(destination, 'Item', rows, ['trancheId', 'position'])
  const deliveries = items.flatMap(({ row, deliveries: ofItem }) =>
    ofItem.map((delivery) => ({
      ...delivery,
      itemId: requireEntry(ids, keyOf(row.trancheId, row.position), 'item'),
    })),
  )
  await insertRows(destination, 'Delivery', deliveries, ['itemId', 'position'])
}

async function writeSources(destination: Destination, revisions: readonly Parts[]): Promise<void> {
  const sources = revisions.flatMap(({ sources: ofRevision, owner: { revisionId } }) =>
    ofRevision.map(({ row, statedAmounts }) => ({ row: { ...row, revisionId }, statedAmounts })),
  )
  const rows = sources.map(({ row }) => row)
  const ids = await insertRows(destination, 'Source', rows, ['revisionId', 'position'])
  const stated = sources.flatMap(({ row, statedAmounts }) =>
    statedAmounts.map((amount) => ({
      ...amount,
      sourceId: requireEntry(ids, keyOf(row.revisionId, row.position), 'source'),
    })),
  )
  await insertRows(destination, 'StatedAmount', stated, ['sourceId', 'position'])
}

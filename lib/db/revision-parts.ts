import type { Prisma } from './generated/client'
import { requireEntry } from './ledger-context'
import type { toLedgerRows } from './ledger-rows'

type Transaction = Prisma.TransactionClient
type Rows = ReturnType<typeof toLedgerRows>
type Owner = { revisionId: number; pledgeId: number }

/** Writes what a revision consists of: its tranches with their contributions and items, and its sources. */
export async function writeParts(
  transaction: Transaction,
  { tranches, sources }: Rows,
  owner: Owner,
): Promise<void> {
  await writeTranches(transaction, tranches, owner)
  await writeSources(transaction, sources, owner.revisionId)
}

/** Rows of one kind go in together: a pledge of many items costs few statements. */
async function writeTranches(
  transaction: Transaction,
  tranches: Rows['tranches'],
  owner: Owner,
): Promise<void> {
  const written = await transaction.tranche.createManyAndReturn({
    data: tranches.map(({ row }) => ({ ...row, revisionId: owner.revisionId })),
    select: { id: true, position: true },
  })
  const ids = new Map(written.map(({ id, position }) => [position, id]))
  const owned = tranches.map((tranche) => ({
    ...tranche,
    owner: { ...owner, trancheId: requireEntry(ids, tranche.row.position, 'tranche') },
  }))
  await transaction.contribution.createMany({
    data: owned.flatMap(({ contributions, owner: own }) =>
      contributions.map((row) => ({ ...row, ...own })),
    ),
  })
  const items = owned.flatMap(({ items: rows, owner: own }) =>
    rows.map(({ row, deliveries }) => ({ row: { ...row, ...own }, deliveries })),
  )
  await writeItems(transaction, items)
}

async function writeItems(
  transaction: Transaction,
  items: {
    row: Prisma.ItemCreateManyInput
    deliveries: Omit<Prisma.DeliveryCreateManyInput, 'itemId'>[]
  }[],
): Promise<void> {
  if (items.length === 0) return
  const written = await transaction.item.createManyAndReturn({
    data: items.map(({ row }) => row),
    select: { id: true, trancheId: true, position: true },
  })
  const ids = new Map(
    written.map(({ id, trancheId, position }) => [`${trancheId} ${position}`, id]),
  )
  const deliveries = items.flatMap(({ row, deliveries: rows }) =>
    rows.map((delivery) => ({
      ...delivery,
      itemId: requireEntry(ids, `${row.trancheId} ${row.position}`, 'item'),
    })),
  )
  if (deliveries.length > 0) await transaction.delivery.createMany({ data: deliveries })
}

async function writeSources(
  transaction: Transaction,
  sources: Rows['sources'],
  revisionId: number,
): Promise<void> {
  const written = await transaction.source.createManyAndReturn({
    data: sources.map(({ row }) => ({ ...row, revisionId })),
    select: { id: true, position: true },
  })
  const ids = new Map(written.map(({ id, position }) => [position, id]))
  const stated = sources.flatMap(({ row, statedAmounts }) =>
    statedAmounts.map((amount) => ({
      ...amount,
      sourceId: requireEntry(ids, row.position, 'source'),
    })),
  )
  if (stated.length > 0) await transaction.statedAmount.createMany({ data: stated })
}

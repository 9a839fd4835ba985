import type { ExportPledge, ExportTranche } from '@/lib/domain/ledger-lines'
import { toReference } from '@/lib/domain/published'
import type { AidType, Category, DeliveryStatus, EquipmentClass } from '@/lib/domain/vocabulary'
import { toAmounts, toContribution, toItem, toText, toTrancheHead } from './cells'
import type { IdAt } from './earlier-ids'
import { toOrigin } from './origins'
import type { Row } from './reader'

/** A pledge’s revision without its parts. */
export function toExportHead(row: Row, idAt: IdAt): Omit<ExportPledge, 'tranches' | 'sourceLinks'> {
  return {
    reference: toReference(Number(row.pledgeNumber)),
    revision: Number(row.number),
    publishedAt: Number(row.publishedAt),
    recordedAt: Number(row.recordedAt),
    summary: String(row.summary),
    detail: toText(row.detail),
    aidType: row.aidType as AidType,
    category: row.category as Category,
    announcedOn: toText(row.announcedOn),
    deliveryStatus: row.deliveryStatus as DeliveryStatus,
    amounts: toAmounts(row),
    dataset: toText(row.dataset),
    externalId: idAt(Number(row.pledgeNumber), toText(row.externalId)),
    origin: toOrigin(row),
  }
}

// What a row says is added to in place: a copy of each of millions of objects is felt.

/** A tranche with its contributions and items. */
export function toExportTranche(row: Row, contributions: Row[], items: Row[]): ExportTranche {
  return Object.assign(toTrancheHead(row), {
    position: Number(row.position) + 1,
    announcedOn: toText(row.announcedOn),
    contributions: contributions.map(toExportContribution),
    items: items.map(toExportItem),
  })
}

function toExportContribution(row: Row): ExportTranche['contributions'][number] {
  return Object.assign(toContribution(row), {
    donorName: String(row.donorName),
    isInFilter: row.isInFilter === 1n,
  })
}

function toExportItem(row: Row): ExportTranche['items'][number] {
  const quantity = row.deliveredQuantity
  return Object.assign(toItem(row, []), {
    // The export writes the sum of deliveries, which the item carries.
    deliveries:
      quantity === null
        ? []
        : [{ quantity: Number(quantity), qualifier: 'exact' as const, date: null }],
    position: Number(row.position) + 1,
    designationInCatalogue: toText(row.catalogueDesignation),
    equipmentClass: row.equipmentClass as EquipmentClass | null,
    isInFilter: row.isInFilter === 1n,
  })
}

import { deliveredQuantity, outstandingQuantity } from '@/lib/domain/delivery'
import { type PledgeFilter, sumCurrency } from '@/lib/domain/filter'
import { itemText } from '@/lib/domain/item-text'
import type { ExportPledge } from '@/lib/domain/ledger-lines'
import { toDecimalText } from '@/lib/domain/money'
import { keysOf, MEASURES } from '@/lib/domain/vocabulary'
import type { CsvRow } from './csv'
import {
  convertedCells,
  decimal,
  distinct,
  hasSameDonors,
  originCells,
  rateCells,
  reportedSum,
  revisionCells,
  sameOrNothing,
  sharePercent,
  shareText,
  uniqueDonors,
  valueInFilter,
} from './ledger-cells'

/** The rows of the three ledger exports. The order of cells is that of REPORTS in lib/domain/report-columns. */

/** One row a pledge. */
export function toPledgeRows(pledges: readonly ExportPledge[], filter: PledgeFilter): CsvRow[] {
  const currency = sumCurrency(filter)
  return pledges.map((pledge) => {
    const { tranches } = pledge
    const contributions = uniqueDonors(tranches)
    const currencies = distinct(tranches.map(({ amount }) => amount.currency))
    return [
      pledge.reference,
      pledge.announcedOn,
      contributions.map(({ donorName }) => donorName).join('; '),
      contributions.map(({ donorCode }) => donorCode).join('; '),
      hasSameDonors(tranches) ? sameOrNothing(tranches.map(shareText)) : null,
      distinct(tranches.map(({ shareBasis }) => shareBasis)).join('; '),
      pledge.summary,
      pledge.detail,
      pledge.aidType,
      pledge.category,
      tranches.length,
      distinct(tranches.map(({ amount }) => amount.qualifier)).join('; '),
      currencies.join('; '),
      ...keysOf(MEASURES).map((measure) => reportedSum(tranches, currencies, measure)),
      ...rateCells(tranches, currency),
      ...convertedCells(pledge.amounts, currency),
      decimal(valueInFilter(tranches, filter.measure, currency), currency),
      tranches
        .flatMap(({ items }) => items.map((item) => itemText(item, item.designationInCatalogue)))
        .join('; '),
      pledge.deliveryStatus,
      pledge.sourceLinks.join(' '),
      ...originCells(pledge),
      ...revisionCells(pledge),
    ]
  })
}

/** One row an item in the filter. */
export function toItemRows(pledges: readonly ExportPledge[]): CsvRow[] {
  return pledges.flatMap((pledge) =>
    pledge.tranches.flatMap((tranche) =>
      tranche.items
        .filter(({ isInFilter }) => isInFilter)
        .map(
          (item): CsvRow => [
            pledge.reference,
            tranche.position,
            item.position,
            tranche.announcedOn,
            tranche.contributions.map(({ donorName }) => donorName).join('; '),
            tranche.contributions.map(({ donorCode }) => donorCode).join('; '),
            item.kind,
            item.designationInCatalogue,
            item.equipmentClass,
            item.designation,
            item.quantityQualifier,
            item.quantity,
            deliveredQuantity(item),
            outstandingQuantity(item),
            item.condition,
            item.due?.words ?? null,
            item.due?.earliest ?? null,
            item.due?.latest ?? null,
            item.amount?.qualifier ?? null,
            item.amount?.currency ?? null,
            item.amount ? toDecimalText(item.amount.amountMinor, item.amount.currency) : null,
            ...revisionCells(pledge),
          ],
        ),
    ),
  )
}

/** One row a donor’s part of a tranche in the filter. */
export function toContributionRows(
  pledges: readonly ExportPledge[],
  filter: PledgeFilter,
): CsvRow[] {
  const currency = sumCurrency(filter)
  return pledges.flatMap((pledge) =>
    pledge.tranches.flatMap((tranche) =>
      tranche.contributions
        .filter(({ isInFilter }) => isInFilter)
        .map(
          (part): CsvRow => [
            pledge.reference,
            tranche.position,
            tranche.announcedOn,
            part.donorCode,
            part.donorName,
            sharePercent(part.shareBasisPoints, tranche.contributions.length),
            tranche.shareBasis,
            pledge.aidType,
            pledge.category,
            tranche.amount.qualifier,
            tranche.amount.currency,
            ...keysOf(MEASURES).map((measure) =>
              decimal(part.reported[measure], tranche.amount.currency),
            ),
            ...rateCells([tranche], currency),
            ...convertedCells(part.amounts, currency),
            decimal(part.amounts[filter.measure][currency], currency),
            ...revisionCells(pledge),
          ],
        ),
    ),
  )
}

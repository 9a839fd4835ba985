import {
  type ConvertedTranche,
  convertTranche,
  type DealtContribution,
  dealTranche,
} from '@/lib/domain/conversion'
import type { Item } from '@/lib/domain/item'
import type { PledgeInput, Source, Tranche } from '@/lib/domain/pledge'
import type { AidType, Category, ChangeKind } from '@/lib/domain/vocabulary'
import { sumKnown, toAmountColumns } from './amount-columns'
import {
  type LedgerContext,
  toItemColumns,
  toListColumns,
  toTrancheColumns,
} from './ledger-columns'

/** A revision's own facts at its publication. */
export type Publication = {
  number: number
  publishedAt: Date
  recordedAt: Date
  /** The pledge’s, so that a search finds it. */
  reference: string
  changeKind: ChangeKind
  reason: string | null
}

/** What contributions and items carry of their revision, so that charts read one index. */
type Carried = { aidType: AidType; category: Category; withdrawn: boolean; publishedAt: Date }

/** The rows of one revision, as the database holds them, without the numbers that it gives them. */
export function toLedgerRows(input: PledgeInput, publication: Publication, context: LedgerContext) {
  const { reference, ...published } = publication
  const carried = {
    aidType: input.aidType,
    category: input.category,
    withdrawn: publication.changeKind === 'withdrawal',
    publishedAt: publication.publishedAt,
  }
  const isSole = input.tranches.length === 1 && input.tranches[0]?.donors.length === 1
  const tranches = input.tranches.map((tranche) => ({
    tranche,
    converted: convertTranche(tranche, context.rates),
  }))
  return {
    revision: {
      ...published,
      ...carried,
      summary: input.summary,
      detail: input.detail,
      ...toListColumns(input, reference, context),
      ...toAmountColumns((measure, currency) =>
        sumKnown(tranches.map(({ converted }) => converted.amounts[measure][currency])),
      ),
    },
    tranches: tranches.map(({ tranche, converted }, position) => ({
      row: toTrancheRow(tranche, converted, position),
      contributions: dealTranche(tranche, converted).map((part) =>
        toContributionRow(part, tranche, carried, isSole),
      ),
      items: tranche.items.map((item, itemPosition) =>
        toItemRows(item, itemPosition, tranche, carried, context),
      ),
    })),
    sources: input.sources.map(toSourceRows),
  }
}

function toTrancheRow(
  tranche: Tranche,
  { conversion, amounts }: ConvertedTranche,
  position: number,
) {
  return {
    ...toTrancheColumns(tranche, position),
    rateDay: conversion?.rateDay ?? null,
    currencyPerEur: conversion?.currencyPerEur ?? null,
    usdPerEur: conversion?.usdPerEur ?? null,
    gbpPerEur: conversion?.gbpPerEur ?? null,
    ...toAmountColumns((measure, currency) => amounts[measure][currency]),
  }
}

function toContributionRow(
  part: DealtContribution,
  tranche: Tranche,
  carried: Carried,
  isSole: boolean,
) {
  return {
    ...carried,
    donorCode: part.donorCode,
    shareBasisPoints: part.shareBasisPoints,
    sole: isSole ? 1 : 0,
    announcedOn: tranche.announced?.latest ?? null,
    currency: tranche.amount.currency,
    pledgedMinor: part.reported.pledged,
    allocatedMinor: part.reported.allocated,
    deliveredMinor: part.reported.delivered,
    ...toAmountColumns((measure, currency) => part.amounts[measure][currency]),
  }
}

function toItemRows(
  item: Item,
  position: number,
  tranche: Tranche,
  carried: Carried,
  context: LedgerContext,
) {
  return {
    row: {
      ...carried,
      ...toItemColumns(item, position, context),
      announcedOn: tranche.announced?.latest ?? null,
    },
    deliveries: item.deliveries.map(({ date, ...delivery }, deliveryPosition) => ({
      ...delivery,
      position: deliveryPosition,
      dateWords: date?.words ?? null,
      dateFrom: date?.earliest ?? null,
      dateThrough: date?.latest ?? null,
    })),
  }
}

function toSourceRows({ statedAmounts, ...source }: Source, position: number) {
  return {
    row: { ...source, position },
    statedAmounts: statedAmounts.map(({ of, ...stated }, statedPosition) => ({
      ...stated,
      amountOf: of,
      position: statedPosition,
    })),
  }
}

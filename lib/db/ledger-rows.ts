import {
  type ConvertedAmount,
  convertTranche,
  dealTranche,
  type RateSource,
} from '@/lib/domain/conversion'
import { deliveredQuantity, deliveryStatus } from '@/lib/domain/delivery'
import type { PledgeInput, Tranche } from '@/lib/domain/pledge'
import {
  type ChangeKind,
  DISPLAY_CURRENCIES,
  type EquipmentClass,
  keysOf,
  MEASURES,
} from '@/lib/domain/vocabulary'

/** What the rows of a revision need beside its content: names and classes from the catalogues, and rates. */
export type LedgerContext = {
  rates: RateSource
  donorName: (code: string) => string
  equipmentType: (key: string) => { designation: string; class: EquipmentClass }
}

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

/** Column names as in the schema: `pledgedEur`, `allocatedUsd` and so on. */
type AmountColumns = Record<
  `${'pledged' | 'allocated' | 'delivered'}${'Eur' | 'Usd' | 'Gbp'}`,
  bigint | null
>

/** The rows of one revision, as the database holds them, without the numbers that it gives them. */
export function toLedgerRows(input: PledgeInput, publication: Publication, context: LedgerContext) {
  const { reference, ...published } = publication
  const isWithdrawn = publication.changeKind === 'withdrawal'
  const tranches = input.tranches.map((tranche) => {
    const converted = convertTranche(tranche, context.rates)
    return { tranche, converted, contributions: dealTranche(tranche, converted) }
  })
  const isSole = tranches.length === 1 && input.tranches[0]?.donors.length === 1
  const carried = {
    aidType: input.aidType,
    category: input.category,
    withdrawn: isWithdrawn,
    publishedAt: publication.publishedAt,
  }
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
    tranches: tranches.map(({ tranche, converted, contributions }, position) => ({
      row: {
        ...toTrancheColumns(tranche, position),
        ...(converted.conversion ?? {
          rateDay: null,
          currencyPerEur: null,
          usdPerEur: null,
          gbpPerEur: null,
        }),
        ...toAmountColumns((measure, currency) => converted.amounts[measure][currency]),
      },
      contributions: contributions.map((contribution) => ({
        ...carried,
        donorCode: contribution.donorCode,
        shareBasisPoints: contribution.shareBasisPoints,
        sole: isSole ? 1 : 0,
        announcedOn: tranche.announced?.latest ?? null,
        currency: tranche.amount.currency,
        pledgedMinor: contribution.reported.pledged,
        allocatedMinor: contribution.reported.allocated,
        deliveredMinor: contribution.reported.delivered,
        ...toAmountColumns((measure, currency) => contribution.amounts[measure][currency]),
      })),
      items: tranche.items.map((item, itemPosition) => ({
        row: {
          ...carried,
          ...toItemColumns(item, itemPosition, context),
          announcedOn: tranche.announced?.latest ?? null,
        },
        deliveries: item.deliveries.map(({ date, ...delivery }, deliveryPosition) => ({
          ...delivery,
          position: deliveryPosition,
          dateWords: date?.words ?? null,
          dateFrom: date?.earliest ?? null,
          dateThrough: date?.latest ?? null,
        })),
      })),
    })),
    sources: input.sources.map(({ statedAmounts, ...source }, position) => ({
      row: { ...source, position },
      statedAmounts: statedAmounts.map(({ of, ...stated }, statedPosition) => ({
        ...stated,
        amountOf: of,
        position: statedPosition,
      })),
    })),
  }
}

function toListColumns(input: PledgeInput, reference: string, context: LedgerContext) {
  const items = input.tranches.flatMap((tranche) => tranche.items)
  const codes = new Set(input.tranches.flatMap(({ donors }) => donors.map(({ code }) => code)))
  const donorNames = [...codes].map(context.donorName)
  const designations = items.flatMap((item) => [
    item.equipmentType ? context.equipmentType(item.equipmentType).designation : null,
    item.designation,
  ])
  const publishers = input.sources.map(({ publisher }) => publisher)
  return {
    announcedOn: input.tranches[0]?.announced?.latest ?? null,
    deliveryStatus: deliveryStatus(items),
    donorNames: donorNames.join('; '),
    sourceCount: input.sources.length,
    // SQLite folds ASCII only, so what is searched is folded here.
    searchText: [
      reference,
      input.summary,
      input.detail,
      ...donorNames,
      ...designations,
      ...publishers,
    ]
      .filter(Boolean)
      .join('\n')
      .toLowerCase(),
  }
}

function toTrancheColumns(tranche: Tranche, position: number) {
  const { amount, announced, donors } = tranche
  return {
    position,
    label: tranche.label,
    announcedWords: announced?.words ?? null,
    announcedFrom: announced?.earliest ?? null,
    announcedOn: announced?.latest ?? null,
    amountQualifier: amount.qualifier,
    currency: amount.currency,
    pledgedMinor: amount.pledgedMinor,
    allocatedMinor: amount.allocatedMinor,
    deliveredMinor: amount.deliveredMinor,
    valuedBy: amount.valuedBy,
    shareBasis: donors.length === 1 ? 'sole' : tranche.sharesStated ? 'stated' : 'assumed_equal',
  }
}

function toItemColumns(item: Tranche['items'][number], position: number, context: LedgerContext) {
  return {
    position,
    kind: item.kind,
    equipmentTypeKey: item.equipmentType,
    equipmentClass: item.equipmentType ? context.equipmentType(item.equipmentType).class : null,
    designation: item.designation,
    quantity: item.quantity,
    quantityQualifier: item.quantityQualifier,
    deliveredQuantity: deliveredQuantity(item),
    condition: item.condition,
    amountQualifier: item.amount?.qualifier ?? null,
    amountMinor: item.amount?.amountMinor ?? null,
    currency: item.amount?.currency ?? null,
    amountOf: item.amount?.of ?? null,
    dueWords: item.due?.words ?? null,
    dueFrom: item.due?.earliest ?? null,
    dueThrough: item.due?.latest ?? null,
  }
}

/** The nine amount columns of a row, by measure and display currency. */
export function toAmountColumns(
  amount: (measure: keyof typeof MEASURES, currency: keyof ConvertedAmount) => bigint | null,
): AmountColumns {
  const entries = keysOf(MEASURES).flatMap((measure) =>
    DISPLAY_CURRENCIES.map((currency) => [
      `${measure}${currency[0]}${currency.slice(1).toLowerCase()}`,
      amount(measure, currency),
    ]),
  )
  return Object.fromEntries(entries) as AmountColumns
}

/** Sum of what is known; null where nothing is, since missing is not zero. */
export function sumKnown(amounts: readonly (bigint | null)[]): bigint | null {
  const known = amounts.filter((amount) => amount !== null)
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0n)
}

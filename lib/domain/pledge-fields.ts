import type { StatedAmount } from './amounts'
import type { Item } from './item'
import { toGrouped } from './money'
import type { PledgeInput, PledgeWriting, Tranche } from './pledge'
import { toWriting } from './pledge-content'

/**
 * The fields of the pledge form, named after the content: `tranches[0].amount.pledged`. Everything is text, as a browser
 * sends it; what is missing was left empty.
 */

/** Shares as percent text by donor code: `50`, `33.33`. */
type Shares = Record<string, string | undefined>

export type StatedAmountFields = {
  qualifier?: string
  currency?: string
  amount?: string
  of?: string
}

type AmountFields = {
  qualifier?: string
  currency?: string
  pledged?: string
  allocated?: string
  delivered?: string
  valuedBy?: string
}

export type DeliveryFields = { quantity?: string; qualifier?: string; date?: string }

export type ItemFields = {
  kind?: string
  equipmentType?: string
  designation?: string
  quantity?: string
  quantityQualifier?: string
  condition?: string
  due?: string
  amount?: StatedAmountFields
  deliveries?: DeliveryFields[]
}

export type TrancheFields = {
  label?: string
  announced?: string
  donors?: string[]
  split?: string
  shares?: Shares
  amount?: AmountFields
  items?: ItemFields[]
}

export type SourceFields = {
  url?: string
  publisher?: string
  title?: string
  publishedOn?: string
  /** `on` where its box is ticked. */
  official?: string
  archiveUrl?: string
  says?: string
  statedAmounts?: StatedAmountFields[]
}

export type PledgeFields = {
  summary?: string
  detail?: string
  aidType?: string
  category?: string
  tranches?: TrancheFields[]
  sources?: SourceFields[]
  changeKind?: string
  reason?: string
  /** Of the boxes under what is asked of the day, the currency, the figures and the size: `toAnswer` of the questions. */
  confirmUndated?: string
  confirmCurrency?: string
  confirmFigures?: string
  confirmSize?: string
}

/** How the parts of a joint tranche are known, as the form asks for it. */
export const SPLITS = {
  assumed: 'Not stated: assumed equal',
  equal_stated: 'Equal, as stated',
  stated: 'As stated, in per cent',
} as const

/** The fields of a pledge that nobody has typed anything into. */
export const EMPTY_FIELDS: PledgeFields = {
  aidType: 'military',
  tranches: [{ amount: { qualifier: 'exact', valuedBy: 'source' }, items: [{}] }],
  sources: [{}],
}

/** The fields filled with a content. */
export function toFormFields(content: PledgeInput): PledgeFields {
  const writing = toWriting(content)
  return {
    summary: content.summary,
    detail: content.detail ?? '',
    aidType: content.aidType,
    category: content.category,
    tranches: content.tranches.map((tranche, index) =>
      toTrancheFields(tranche, writing.tranches[index]),
    ),
    sources: content.sources.map((source, index) => ({
      url: source.url ?? '',
      publisher: source.publisher,
      title: source.title ?? '',
      publishedOn: source.publishedOn ?? '',
      official: source.official ? 'on' : '',
      archiveUrl: source.archiveUrl ?? '',
      says: source.says,
      statedAmounts: source.statedAmounts.map((_, position) =>
        toStatedFields(writing.sources[index]?.statedAmounts?.[position]),
      ),
    })),
  }
}

function toTrancheFields(
  tranche: Tranche,
  writing: PledgeWriting['tranches'][number] | undefined,
): TrancheFields {
  const shares = tranche.donors.flatMap(({ code, shareBasisPoints }) =>
    shareBasisPoints === null ? [] : [[code, String(shareBasisPoints / 100)]],
  )
  return {
    label: tranche.label ?? '',
    announced: tranche.announced?.words ?? '',
    donors: tranche.donors.map(({ code }) => code),
    split: shares.length > 0 ? 'stated' : tranche.sharesStated ? 'equal_stated' : 'assumed',
    shares: Object.fromEntries(shares),
    amount: {
      qualifier: tranche.amount.qualifier,
      currency: tranche.amount.currency ?? '',
      pledged: toGrouped(writing?.amount.pledged ?? ''),
      allocated: toGrouped(writing?.amount.allocated ?? ''),
      delivered: toGrouped(writing?.amount.delivered ?? ''),
      valuedBy: tranche.amount.valuedBy,
    },
    items: tranche.items.map((item, index) =>
      toItemFields(item, writing?.items?.[index]?.amount ?? undefined),
    ),
  }
}

function toItemFields(item: Item, amount: Writing | undefined): ItemFields {
  return {
    kind: item.kind,
    equipmentType: item.equipmentType ?? '',
    designation: item.designation ?? '',
    quantity: item.quantity?.toString() ?? '',
    quantityQualifier: item.quantityQualifier,
    condition: item.condition,
    due: item.due?.words ?? '',
    amount: toStatedFields(amount),
    deliveries: item.deliveries.map(({ quantity, qualifier, date }) => ({
      quantity: quantity?.toString() ?? '',
      qualifier,
      date: date?.words ?? '',
    })),
  }
}

type Writing = {
  qualifier?: StatedAmount['qualifier']
  currency: string
  amount: string
  of?: string | null
}

function toStatedFields(amount: Writing | undefined): StatedAmountFields {
  if (!amount) return {}
  const { qualifier, currency, of } = amount
  return {
    qualifier: qualifier ?? 'exact',
    currency,
    amount: toGrouped(amount.amount),
    of: of ?? '',
  }
}

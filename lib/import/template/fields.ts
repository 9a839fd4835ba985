import type {
  ItemFields,
  PledgeFields,
  SourceFields,
  TrancheFields,
} from '@/lib/domain/pledge-fields'
import type { CatalogueNames } from './catalogue-names'
import { TEMPLATE_ENTRIES, type TemplateKey } from './columns'
import type { TemplateRow } from './row'

/** The rows of one pledge, and which of them each part of it was read from. */
export type TemplateParts = {
  rows: readonly TemplateRow[]
  tranches: { number: number; rows: TemplateRow[]; items: TemplateRow[] }[]
  sources: TemplateRow[]
}

const keysOf = (part: 'item' | 'source') =>
  TEMPLATE_ENTRIES.flatMap(([key, { of }]) => (of === part ? [key] : []))
const ITEM_KEYS = keysOf('item')
const SOURCE_KEYS = keysOf('source')

/** Sorts the rows of one ID into tranches, items and sources; the same source on several rows is one. */
export function toParts(rows: readonly TemplateRow[]): TemplateParts {
  const tranches = new Map<number, TemplateRow[]>()
  for (const row of rows) {
    const number = toTrancheNumber(row.texts.tranche ?? '1')
    const own = tranches.get(number)
    if (own) own.push(row)
    else tranches.set(number, [row])
  }
  const sources = new Map<string, TemplateRow>()
  for (const row of rows) {
    const said = SOURCE_KEYS.map((key) => row.texts[key] ?? '')
    if (said.some(Boolean) && !sources.has(said.join('\0'))) sources.set(said.join('\0'), row)
  }
  return {
    rows,
    tranches: [...tranches]
      .toSorted(([a], [b]) => a - b)
      .map(([number, own]) => ({
        number,
        rows: own,
        items: own.filter(({ texts }) => ITEM_KEYS.some((key) => texts[key] !== undefined)),
      })),
    sources: [...sources.values()],
  }
}

/** The number that a cell gives; what is none stands behind all that are. */
function toTrancheNumber(text: string): number {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY
}

/** The first row that says something in a column. */
export function rowOf(rows: readonly TemplateRow[], key: TemplateKey): TemplateRow | undefined {
  return rows.find(({ texts }) => texts[key] !== undefined)
}

/** An empty choice would be military aid, as it stands in a new form: here nobody has seen it. */
const NOT_CHOSEN = '-'

/** The parts as somebody would type them into the pledge form. */
export function toFields(parts: TemplateParts, names: CatalogueNames): PledgeFields {
  const said = (key: TemplateKey) => rowOf(parts.rows, key)?.texts[key]
  return {
    summary: said('summary'),
    detail: said('detail'),
    aidType: said('aidType') ?? NOT_CHOSEN,
    category: said('category'),
    tranches: parts.tranches.map(({ rows, items }) => ({
      ...toTrancheFields(rows, names),
      items: items.map((row) => toItemFields(row, names)),
    })),
    sources: parts.sources.map(toSourceFields),
  }
}

function toTrancheFields(rows: readonly TemplateRow[], names: CatalogueNames): TrancheFields {
  const said = (key: TemplateKey) => rowOf(rows, key)?.texts[key]
  const donors = listNames(said('donors')).map((name) => names.findDonor(name) ?? name)
  return {
    label: said('label'),
    announced: said('announced'),
    donors,
    ...toShares(said('shares') ?? '', donors),
    amount: {
      qualifier: said('qualifier') ?? 'exact',
      currency: said('currency'),
      pledged: said('pledged'),
      allocated: said('allocated'),
      delivered: said('delivered'),
      valuedBy: said('valuedBy') ?? 'source',
    },
  }
}

function toShares(
  text: string,
  donors: readonly string[],
): Pick<TrancheFields, 'split' | 'shares'> {
  if (text === '') return { split: 'assumed' }
  if (/^equal$/i.test(text)) return { split: 'equal_stated' }
  const shares = listNames(text).map((share) => share.replace(/\s*%$/, ''))
  return {
    split: 'stated',
    shares: Object.fromEntries(donors.map((code, index) => [code, shares[index] ?? ''])),
  }
}

export function toItemFields({ texts }: TemplateRow, names: CatalogueNames): ItemFields {
  const { equipmentType, deliveredUnits, deliveredQualifier, deliveredOn } = texts
  const isDelivered = [deliveredUnits, deliveredQualifier, deliveredOn].some(Boolean)
  return {
    kind: texts.kind,
    equipmentType: names.findType(equipmentType ?? '') ?? equipmentType,
    designation: texts.designation,
    quantity: texts.quantity,
    quantityQualifier: texts.quantityQualifier ?? 'exact',
    condition: texts.condition ?? 'unknown',
    due: texts.due,
    amount: {
      qualifier: texts.itemQualifier ?? 'exact',
      currency: texts.itemCurrency,
      amount: texts.itemAmount,
    },
    deliveries: isDelivered
      ? [{ quantity: deliveredUnits, qualifier: deliveredQualifier ?? 'exact', date: deliveredOn }]
      : [],
  }
}

function toSourceFields({ texts }: TemplateRow): SourceFields {
  const { url, publisher, title, publishedOn, archiveUrl, says, official } = texts
  return {
    url,
    publisher,
    title,
    publishedOn,
    archiveUrl,
    says,
    official: official === 'yes' ? 'on' : '',
  }
}

/** What stands between semicolons. */
export function listNames(text = ''): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
}

import { toGrouped } from '@/lib/domain/money'
import { type PledgeInput, type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import type { ProblemKind } from '../problem'
import { toCategory } from './category'
import type { EquipmentEntry } from './classify'
import { LONGEST_NAME, toItem } from './items'
import type { KielItem, KielRow } from './row'
import { toSources } from './sources'
import { type TrancheRows, toTranches } from './tranches'
import { cut, firstSentence } from './words'

/** One pledge of a release: what it says, the rows it was made of, and what of them found no room. */
export type KielPledge = {
  externalId: string
  rows: KielRow[]
  input: PledgeInput
  /** Which tranche each row belongs to, from 0, by row number. */
  positions: ReadonlyMap<number, number>
  /** Entries of the catalogue that its items are of. */
  entries: EquipmentEntry[]
  notes: { row: number; column: string; found: string; kind: ProblemKind; made: string }[]
}
export type MadePledge = { ok: true; pledge: KielPledge } | { ok: false; message: string }

const LONGEST_SUMMARY = 200
const LONGEST_LABEL = 120
const LONGEST_DETAIL = 4000
const MOST_ITEMS = 200
const GAP = '\n\n'

/** Makes one pledge of the rows of one ID. Fails with a sentence where the ledger cannot hold what they say. */
export function toPledge(externalId: string, rows: KielRow[]): MadePledge {
  const notes: KielPledge['notes'] = []
  const entries: EquipmentEntry[] = []
  const tranches = toTranches(rows)
  const { sources, left } = toSources(rows)
  const first = rows[0]
  if (!first) throw new Error(`There is no row of “${externalId}”`)
  for (const { row, url, made } of left) {
    row.kept[`Source of Aid: ${url}`] = url
    notes.push({ row: row.number, column: 'Source of Aid', found: url, kind: 'left_out', made })
  }
  const writing: PledgeWriting = {
    summary: toSummary(rows),
    detail: toDetail(rows, notes),
    aidType: first.aidType,
    category: 'undisclosed',
    tranches: tranches.map((tranche) => toTranche(tranche, tranches.length > 1, entries, notes)),
    sources,
  }
  writing.category = toCategory(rows, entries)
  const checked = pledgeInputSchema.safeParse(writing)
  if (!checked.success) {
    const [issue] = checked.error.issues
    return { ok: false, message: `${issue?.message} (${issue?.path.join('.')})` }
  }
  const positions = new Map(
    tranches.flatMap((tranche, index) => tranche.rows.map(({ number }) => [number, index])),
  )
  return { ok: true, pledge: { externalId, rows, input: checked.data, positions, entries, notes } }
}

function toTranche(
  { rows, pledged, allocated, delivered, currency }: TrancheRows,
  isOneOfSeveral: boolean,
  entries: EquipmentEntry[],
  notes: KielPledge['notes'],
): PledgeWriting['tranches'][number] {
  const first = pledged ?? allocated ?? delivered ?? rows[0]
  if (!first) throw new Error('A tranche has no row')
  noteOtherDates(rows, first, notes)
  const items = rows.flatMap((row) => (row.item ? [{ row, ...toItem(row.item) }] : []))
  for (const { row } of items.slice(MOST_ITEMS)) {
    if (row.item) Object.assign(row.kept, toKept(row.item))
    const made = 'A tranche has at most 200 items: this one is kept with the row only.'
    notes.push({
      row: row.number,
      column: 'Items',
      found: row.item?.name ?? '',
      kind: 'left_out',
      made,
    })
  }
  const kept = items.slice(0, MOST_ITEMS)
  for (const { row } of kept) {
    const name = row.item?.name ?? ''
    if (name.length > LONGEST_NAME) keepWithRow(row, 'Items', name, notes)
  }
  entries.push(...kept.flatMap(({ entry }) => entry ?? []))
  return {
    label: isOneOfSeveral ? toLabel(first) : null,
    announced: first.announced?.words ?? null,
    donors: [{ code: first.donorCode }],
    amount: {
      qualifier: pledged || allocated || delivered ? 'exact' : 'undisclosed',
      currency,
      pledged: pledged?.pledged ?? null,
      allocated: allocated?.allocated ?? null,
      delivered: delivered?.delivered ?? null,
      valuedBy: first.valuedBy,
    },
    items: kept.map(({ writing }) => writing),
  }
}

/** What an item says, where no item can be made of it. */
function toKept({ name, type, subType, count, delivered, unitPriceUsd, valueUsd }: KielItem) {
  const said = {
    Items: name,
    'Type of item': type,
    'Sub-type of item': subType,
    'No. of Units': count.units?.toString(),
    'No. of Units delivered': delivered?.units?.toString(),
    'Unit Price in USD': unitPriceUsd,
    'Value in USD': valueUsd,
  }
  return Object.fromEntries(Object.entries(said).filter(([, text]) => text))
}

/** A tranche has one date, that of its amount: where a row has another, a reader should know. */
function noteOtherDates(
  rows: readonly KielRow[],
  first: KielRow,
  notes: KielPledge['notes'],
): void {
  for (const row of rows) {
    if (row.announced?.words === first.announced?.words) continue
    const made = `The pledge is dated as its amount is: ${first.announced?.words ?? 'without a day'}.`
    notes.push({
      row: row.number,
      column: 'Announcement Date',
      found: row.announced?.words ?? '',
      kind: 'left_out',
      made,
    })
  }
}

function toLabel(row: KielRow): string {
  const name = row.isAllocation ? `Allocation ${row.allocationId}`.trim() : 'Commitment'
  return cut([name, firstSentence(row.explanation)].filter(Boolean).join(': '), LONGEST_LABEL)
}

function toSummary(rows: readonly KielRow[]): string {
  const items = rows.flatMap(({ item }) => item ?? [])
  const isShort = items.length > 0 && items.length <= 3
  const named = items
    .map(({ name, count: { units } }) =>
      units === null ? name : `${toGrouped(String(units))} × ${name}`,
    )
    .join(', ')
  const explanation = firstSentence(
    rows.find(({ explanation: text }) => text !== '')?.explanation ?? '',
  )
  const summary = isShort ? named : explanation || named || rows[0]?.aidSpecific
  return cut(summary || 'No further information', LONGEST_SUMMARY)
}

/** The explanations of the rows, each once, as far as there is room; the others are kept with their rows. */
function toDetail(rows: readonly KielRow[], notes: KielPledge['notes']): string {
  const years = [...new Set(rows.flatMap(({ earmarked }) => earmarked ?? []))]
  const earmark = years.length > 0 ? [`Earmarked for ${years.toSorted().join(', ')}.`] : []
  const taken: string[] = []
  for (const row of rows) {
    if (row.explanation === '' || taken.includes(row.explanation)) continue
    if ([...taken, row.explanation, ...earmark].join(GAP).length <= LONGEST_DETAIL) {
      taken.push(row.explanation)
    } else keepWithRow(row, 'Explanation', row.explanation, notes)
  }
  const first = rows.find(({ explanation }) => explanation !== '')?.explanation ?? ''
  const begun = taken.length > 0 || first === '' ? taken : [cut(first, LONGEST_DETAIL - 200)]
  return [...begun, ...earmark].join(GAP)
}

function keepWithRow(row: KielRow, column: string, text: string, notes: KielPledge['notes']): void {
  row.kept[column] = text
  const made = 'There is no room for it in the pledge: it is kept with the row.'
  notes.push({
    row: row.number,
    column,
    found: text.slice(0, LONGEST_LABEL),
    kind: 'left_out',
    made,
  })
}

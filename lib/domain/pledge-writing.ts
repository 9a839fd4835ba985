import type { ContentDates } from './date-problems'
import { daySchema, optionalImpreciseDateSchema } from './fields'
import type { ContentProblem } from './pledge'
import type { PledgeFields } from './pledge-fields'
import {
  isBlankAmount,
  isBlankDelivery,
  isBlankItem,
  isBlankSource,
  listDonors,
  readAmount,
  readDelivery,
  readItem,
  readSource,
  readTranche,
} from './pledge-typed'

type Path = ContentProblem['path']

/** What was typed, as `pledgeInputSchema` reads it. */
export type Writing = ReturnType<typeof readFields>['writing']

/** The fields as a writing without blank rows, and from a path in it back to the field. */
export function readFields(fields: PledgeFields) {
  // Lists that lost blank rows → the positions that their other rows have in the form.
  const positions = new Map<string, number[]>()
  const keep = <T>(rows: T[] | undefined, isBlank: (row: T) => boolean, path: Path): T[] => {
    const kept = Array.from(rows ?? []).flatMap((row, index) =>
      isBlank(row) ? [] : [{ row, index }],
    )
    positions.set(
      path.join('.'),
      kept.map(({ index }) => index),
    )
    return kept.map(({ row }) => row)
  }
  const writing = {
    summary: fields.summary ?? '',
    detail: fields.detail,
    aidType: fields.aidType || undefined,
    category: fields.category,
    tranches: Array.from(fields.tranches ?? []).map((tranche = {}, t) => {
      const path = ['tranches', t, 'items']
      const items = keep(tranche.items, isBlankItem, path).map((item, i) => {
        const deliveries = keep(item.deliveries, isBlankDelivery, [...path, i, 'deliveries'])
        return readItem(
          item,
          deliveries.map((delivery) => readDelivery(delivery, item)),
        )
      })
      return readTranche(tranche, items)
    }),
    sources: keep(fields.sources, isBlankSource, ['sources']).map((source, s) => {
      const stated = keep(source.statedAmounts, isBlankAmount, ['sources', s, 'statedAmounts'])
      return readSource(source, stated.map(readAmount))
    }),
  }
  return { writing, toField: (path: Path) => toField(path, fields, positions) }
}

/** The dates of what was typed, also of what is not in order otherwise. */
export function readDates({ tranches, sources }: Writing): ContentDates {
  const read = (words: string | null) => optionalImpreciseDateSchema.safeParse(words).data ?? null
  return {
    tranches: tranches.map(({ announced, items }) => ({
      announced: read(announced),
      items: items.map(({ due, deliveries }) => ({
        due: read(due),
        deliveries: deliveries.map(({ date }) => ({ date: read(date) })),
      })),
    })),
    sources: sources.map(({ publishedOn }) => ({
      publishedOn: daySchema.safeParse(publishedOn).data ?? null,
    })),
  }
}

function toField(path: Path, fields: PledgeFields, positions: Map<string, number[]>): Path {
  const field = path.map((part, depth) =>
    typeof part === 'number'
      ? (positions.get(path.slice(0, depth).join('.'))?.[part] ?? part)
      : part,
  )
  const [first, index, name, donor, last] = field
  if (field.join('.') === 'sources' && fields.sources?.length) return ['sources', 0, 'url']
  if (first !== 'tranches' || typeof index !== 'number') return field
  const tranche = fields.tranches?.[index] ?? {}
  const codes = listDonors(tranche)
  if (name === 'sharesStated') return [first, index, 'split']
  if (name !== 'donors') return field
  if (last === 'shareBasisPoints') return [first, index, 'shares', codes[Number(donor)] ?? '']
  const isShares = field.length === 3 && codes.length > 1 && tranche.split === 'stated'
  return [first, index, isShares ? 'split' : 'donors']
}

import type { PledgeInput, Tranche } from '@/lib/domain/pledge'
import { type PledgeFields, toFormFields } from '@/lib/domain/pledge-fields'
import { TEMPLATE_ENTRIES, type TemplateKey } from '@/lib/import/template/columns'

/** A row of a template as somebody fills it in. */
export type Filled = Partial<Record<TemplateKey, string>>

/** A CSV of the template with these rows. */
export function toTemplateCsv(rows: readonly Filled[]): string {
  const lines = rows.map((row) => TEMPLATE_ENTRIES.map(([key]) => row[key] ?? ''))
  const all = [TEMPLATE_ENTRIES.map(([, { heading }]) => heading), ...lines]
  return all.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('')
}

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`

/** The rows that say what a content says, as far as the template can: one delivery an item, no stated amounts. */
export function toTemplateRows(id: string, content: PledgeInput): Filled[] {
  const fields = toFormFields(content)
  const rows = content.tranches.flatMap((tranche, index) =>
    toTrancheRows(fields, tranche, index).map((row) => ({
      id,
      tranche: String(index + 1),
      ...row,
    })),
  )
  const sources = (fields.sources ?? []).map((source) => ({
    id,
    ...source,
    official: source.official === 'on' ? 'Yes' : 'No',
  }))
  const all: Filled[] = [...rows, ...sources.map(({ statedAmounts: _, ...source }) => source)]
  const { summary, detail, aidType, category } = fields
  return all.map((row, index) =>
    withoutEmpty(index === 0 ? { ...row, summary, detail, aidType, category } : row),
  )
}

function toTrancheRows(fields: PledgeFields, tranche: Tranche, index: number): Filled[] {
  const typed = fields.tranches?.[index]
  const { label, announced, amount, split, shares = {} } = typed ?? {}
  const codes = tranche.donors.map(({ code }) => code)
  const stated = split === 'stated' ? codes.map((code) => shares[code]).join('; ') : ''
  const first: Filled = {
    label,
    announced,
    donors: codes.join('; '),
    shares: split === 'equal_stated' ? 'equal' : stated,
    ...amount,
  }
  const items = (typed?.items ?? []).map(
    ({ amount: own, deliveries, ...item }): Filled => ({
      ...item,
      itemQualifier: own?.qualifier,
      itemCurrency: own?.currency,
      itemAmount: own?.amount,
      deliveredUnits: deliveries?.[0]?.quantity,
      deliveredQualifier: deliveries?.[0]?.qualifier,
      deliveredOn: deliveries?.[0]?.date,
    }),
  )
  return [first, ...items]
}

function withoutEmpty(row: Filled): Filled {
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text))
}

import type { PledgeInput } from '@/lib/domain/pledge'
import { withDrawer } from '@/lib/import/drawer'
import type { ReadFile, RowAccount } from '@/lib/import/release'
import type { Cell } from '@/lib/import/table/table'
import { TEMPLATE_ENTRIES, type TemplateKey } from '@/lib/import/template/columns'
import { readTemplateFile } from '@/lib/import/template/read-file'
import type { AskOfRecord } from '@/lib/import/template/read-pledge'
import { DONORS, EQUIPMENT } from './small-catalogue'
import type { Filled } from './template-file'

export const templateCatalogue = {
  donors: Object.entries(DONORS).map(([code, name]) => ({ code, name })),
  equipmentTypes: Object.entries(EQUIPMENT).map(([key, { designation }]) => ({ key, designation })),
}
export const HEADINGS = TEMPLATE_ENTRIES.map(([, { heading }]) => heading)

/** The cells of a row by their column, as a file has them. */
export type Cells = Partial<Record<TemplateKey, Cell>>

/** A pledge in one row. */
export const TANKS: Filled = {
  id: 'A1',
  donors: 'Denmark; NLD',
  announced: '20 April 2023',
  summary: 'Fourteen tanks',
  aidType: 'Military',
  category: 'Armour and vehicles',
  currency: 'EUR',
  pledged: '165m',
  kind: 'Equipment',
  equipmentType: 'Leopard 2',
  quantity: '14',
  due: 'by early 2024',
  url: 'https://example.org/release',
  publisher: 'Ministry of Defence',
  publishedOn: '2023-04-20',
  official: 'Yes',
  says: 'Fourteen tanks.',
}

/** A filled-in template as it is read, with everything that was put aside taken out again. */
export type Read = ReadFile & { inputs: PledgeInput[]; rows: RowAccount[] }

/** Reads these rows below the template’s headings, on 1 January 2024. */
export function readRows(rows: readonly Cells[], askOfRecord?: AskOfRecord): Promise<Read> {
  const table = [HEADINGS, ...rows.map((row) => TEMPLATE_ENTRIES.map(([key]) => row[key] ?? null))]
  return readTable(table, askOfRecord)
}

/** Reads a table, its headings among it, on 1 January 2024. */
export function readTable(
  table: readonly (readonly Cell[])[],
  askOfRecord: AskOfRecord = () => [],
): Promise<Read> {
  const all = table.map((cells, index) => ({ number: index + 1, cells }))
  async function* rows() {
    yield* all
  }
  return withDrawer(async (drawer) => {
    const options = {
      catalogue: templateCatalogue,
      today: '2024-01-01',
      drawer,
      askOfRecord,
    }
    const file = await readTemplateFile(all, rows(), options)
    if (!file.ok) return { ...file, inputs: [], rows: [] }
    const { pledges, rows: accounts } = file.release
    return { ...file, inputs: pledges.map(({ input }) => input), rows: [...accounts] }
  })
}

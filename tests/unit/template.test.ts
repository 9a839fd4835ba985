import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type PledgeInput, pledgeInputSchema } from '@/lib/domain/pledge'
import { withDrawer } from '@/lib/import/drawer'
import type { ReadFile } from '@/lib/import/release'
import { openTable } from '@/lib/import/table/open-table'
import type { Cell } from '@/lib/import/table/table'
import { TEMPLATE_ENTRIES, type TemplateKey } from '@/lib/import/template/columns'
import { scoreTemplate } from '@/lib/import/template/heading'
import { readTemplateFile } from '@/lib/import/template/read-file'
import { toTemplateCsv, toTemplateWorkbook } from '@/lib/import/template/workbook'
import { pledgeWriting } from '../support/generated-ledgers'
import { DONORS, EQUIPMENT } from '../support/small-catalogue'
import { type Filled, toTemplateRows } from '../support/template-file'
import { readWorkbookSheet, readZipEntry } from '../support/workbook-cells'

const catalogue = {
  donors: Object.entries(DONORS).map(([code, name]) => ({ code, name })),
  equipmentTypes: Object.entries(EQUIPMENT).map(([key, { designation }]) => ({ key, designation })),
}
const HEADINGS = TEMPLATE_ENTRIES.map(([, { heading }]) => heading)

type Cells = Partial<Record<TemplateKey, Cell>>

async function read(rows: readonly Cells[], headings: readonly string[] = HEADINGS) {
  const table = [headings, ...rows.map((row) => TEMPLATE_ENTRIES.map(([key]) => row[key] ?? null))]
  return readTable(table)
}

function readTable(
  table: readonly (readonly Cell[])[],
): Promise<ReadFile & { inputs: PledgeInput[] }> {
  const all = table.map((cells, index) => ({ number: index + 1, cells }))
  async function* rows() {
    yield* all
  }
  return withDrawer(async (drawer) => {
    const file = await readTemplateFile(all, rows(), { catalogue, today: '2024-01-01', drawer })
    const inputs = file.ok ? file.release.pledges.map(({ input }) => input) : []
    return { ...file, inputs }
  })
}

const TANKS: Filled = {
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

test('a row is a pledge, in the words of the lists or in their keys', async () => {
  const { inputs } = await read([TANKS, { ...TANKS, id: 'A2', category: 'armour_and_vehicles' }])
  expect(inputs).toHaveLength(2)
  expect(inputs[0]).toEqual(inputs[1])
  expect(inputs[0]).toMatchObject({
    summary: 'Fourteen tanks',
    aidType: 'military',
    category: 'armour_and_vehicles',
    tranches: [
      {
        donors: [
          { code: 'DNK', shareBasisPoints: null },
          { code: 'NLD', shareBasisPoints: null },
        ],
        sharesStated: false,
        amount: { qualifier: 'exact', currency: 'EUR', pledgedMinor: 165_000_000_00n },
        items: [
          {
            equipmentType: 'leopard-2',
            quantity: 14,
            condition: 'unknown',
            due: { words: 'by early 2024', earliest: null, latest: '2024-04-30' },
          },
        ],
      },
    ],
    sources: [{ official: true, publisher: 'Ministry of Defence' }],
  })
})

test('further rows of an ID add items, sources and tranches', async () => {
  const { inputs } = await read([
    { ...TANKS, shares: '60; 40' },
    { id: 'A1', kind: 'Ammunition', designation: 'Shells', quantity: 100 },
    { id: 'A1', url: 'https://example.org/news', publisher: 'Reuters', says: 'The same.' },
    { id: 'A1', tranche: 2, donors: 'DNK', announced: '2023-05-01', currency: 'USD', pledged: 5.5 },
    { ...TANKS, shares: '60; 40', equipmentType: undefined, designation: 'Spare parts' },
  ])
  const [pledge, ...others] = inputs
  expect(others).toEqual([])
  expect(pledge?.tranches.map(({ items }) => items.map(({ designation }) => designation))).toEqual([
    [null, 'Shells', 'Spare parts'],
    [],
  ])
  expect(pledge?.tranches[0]?.donors.map(({ shareBasisPoints }) => shareBasisPoints)).toEqual([
    6000, 4000,
  ])
  expect(pledge?.tranches[1]?.amount).toMatchObject({ currency: 'USD', pledgedMinor: 550n })
  expect(pledge?.sources.map(({ publisher }) => publisher)).toEqual([
    'Ministry of Defence',
    'Reuters',
  ])
})

test('what any content says comes back from its rows', async () => {
  await fc.assert(
    fc.asyncProperty(pledgeWriting, async (writing) => {
      const content = toExpressible(pledgeInputSchema.parse(writing))
      const { inputs, ...file } = await read(toTemplateRows('A1', content))
      expect(inputs, JSON.stringify(file.ok ? file.notices : file.message)).toEqual([content])
    }),
    { numRuns: 150 },
  )
})

/** What the template has columns for: one delivery an item, of units handed over; no amounts stated by a source. */
function toExpressible(content: PledgeInput): PledgeInput {
  const seen = new Set<string>()
  return {
    ...content,
    tranches: content.tranches.map((tranche) => ({
      ...tranche,
      items: tranche.items.map((item) => ({
        ...item,
        amount: item.amount && { ...item.amount, of: null },
        deliveries: item.deliveries.filter(({ qualifier }) => qualifier === 'exact').slice(0, 1),
      })),
    })),
    sources: content.sources
      .map((source) => ({ ...source, statedAmounts: [] }))
      .filter((source) => {
        const said = JSON.stringify(source)
        const isFirst = !seen.has(said)
        seen.add(said)
        return isFirst
      }),
  }
}

describe('a cell that has to be put right is named with its row, and nothing is written', () => {
  test.each<[string, Cells, number, string, string]>([
    ['no ID', { id: undefined }, 2, 'ID', 'Give the pledge an ID, on each of its rows.'],
    ['no summary', { summary: undefined }, 2, 'Summary', 'Say in one line what was promised.'],
    [
      'a category that is none',
      { category: 'Tanks' },
      2,
      'Category',
      'This is none of “Air defence”, “Armour and vehicles”, “Artillery and missiles”, “Aircraft and drones”, “Infantry weapons and ammunition”, “Naval”, “Engineering, logistics and medical”, “Training”, “Funding”, “Mixed package”, “Undisclosed”.',
    ],
    [
      'a currency that is none',
      { currency: 'XYZ' },
      2,
      'Currency',
      'This is none of the codes of its column.',
    ],
    [
      'an amount without a currency',
      { currency: undefined },
      2,
      'Currency',
      'Choose the currency of this amount.',
    ],
    [
      'a separator that means two things',
      { pledged: '1.234,56' },
      2,
      'Pledged',
      'A comma cannot stand before decimals: write 1,234.56, with a point.',
    ],
    ['a negative amount', { pledged: -5 }, 2, 'Pledged', 'An amount cannot be negative.'],
    [
      'a day that does not exist',
      { announced: '31 April 2023' },
      2,
      'Announced on',
      '“31 April 2023” is no date that exists or can be read. Write for example 21 April 2023, April 2023, Q1 2024, winter 2023/24 or by early 2024.',
    ],
    [
      'shares for other donors',
      { shares: '50; 30; 20' },
      2,
      'Shares',
      'There are 3 shares for 2 donors.',
    ],
    [
      'a type that the catalogue lacks',
      { equipmentType: 'Leopard 9' },
      2,
      'Equipment type',
      'The catalogue has no such type: choose one from the list, or write it as the Designation.',
    ],
    [
      'a link that runs',
      { url: 'javascript:alert(1)' },
      2,
      'Source link',
      'Give a whole link, beginning with https://.',
    ],
    [
      'a formula that failed',
      { pledged: { error: '#REF!' } },
      2,
      'Pledged',
      'The formula of this cell has failed.',
    ],
    [
      'a tranche without a number',
      { tranche: 'first' },
      2,
      'Tranche',
      'Number the tranches from 1.',
    ],
  ])('%s', async (_, changed, row, column, made) => {
    const file = await read([{ ...TANKS, ...changed }])
    if (file.ok) throw new Error('It was taken')
    expect(file.problems?.[0]).toMatchObject({ row, column, made })
    expect(file.message).toContain(`Row ${row}, ${column}: ${made}`)
  })

  test('two rows of a pledge that contradict each other', async () => {
    const file = await read([TANKS, { id: 'A1', summary: 'Forty tanks' }])
    expect(file).toMatchObject({
      ok: false,
      message:
        'Row 3, Summary: Row 2 says “Fourteen tanks” as Summary of the same pledge. Nothing was written.',
    })
  })

  test('all that is wrong is said at once, each cell once, in the words of the lists', async () => {
    const file = await read([
      { ...TANKS, currency: undefined },
      { id: 'A1', category: 'Naval' },
      { ...TANKS, id: 'A2', category: 'Tanks' },
      { id: 'A2', category: 'Naval' },
    ])
    if (file.ok) throw new Error('It was taken')
    expect(file.problems?.map(({ row, column, made }) => `${row} ${column}: ${made}`)).toEqual([
      '2 Currency: Choose the currency of this amount.',
      '3 Category: Row 2 says “Armour and vehicles” as Category of the same pledge.',
      expect.stringMatching(/^4 Category: This is none of “Air defence”, /),
      '5 Category: Row 4 says “Tanks” as Category of the same pledge.',
    ])
  })

  test('a donor that the catalogue lacks can be made', async () => {
    const file = await read([{ ...TANKS, donors: 'Atlantis; Denmark' }])
    expect(file).toMatchObject({ ok: false, unknownDonors: ['Atlantis'] })
  })
})

test('figures that one may doubt are told', async () => {
  const file = await read([{ ...TANKS, allocated: '166m' }])
  if (!file.ok) throw new Error(file.message)
  expect(file.release.problems).toEqual([
    {
      row: 2,
      column: 'Pledged',
      found: '165m',
      kind: 'read',
      made: 'EUR 166,000,000 allocated is more than EUR 165,000,000 pledged: are both right?',
    },
  ])
})

test('an empty template, and columns that are missing or twice there', async () => {
  expect(await read([])).toMatchObject({
    ok: false,
    message: 'There are no rows below the headings in row 1.',
  })
  expect(await readTable([['ID', 'Donors']])).toMatchObject({
    ok: false,
    message:
      'The template’s columns are missing: Summary, Aid type, Category, Source publisher. Take the headings over from the template as they are.',
  })
  expect(await readTable([[...HEADINGS, 'Donors']])).toMatchObject({
    ok: false,
    message: 'Two columns are called “Donors”. Delete or rename one of them.',
  })
})

test('a column of one’s own is kept with the row', async () => {
  const cells = TEMPLATE_ENTRIES.map(([key]) => TANKS[key] ?? null)
  const file = await withDrawer(async (drawer) => {
    const all = [
      { number: 1, cells: [...HEADINGS, 'Note'] },
      { number: 2, cells: [...cells, 'checked'] },
    ]
    async function* rows() {
      yield* all
    }
    const read = await readTemplateFile(all, rows(), { catalogue, today: '2024-01-01', drawer })
    return read.ok ? { notices: read.notices, rows: [...read.release.rows] } : read
  })
  expect(file).toMatchObject({
    notices: ['Not a column of the template, and kept with the row only: “Note”.'],
    rows: [{ number: 2, externalId: 'A1', tranche: 0, kept: { Note: 'checked' } }],
  })
})

test('a release of another kind is not taken for a template', () => {
  const kiel = { number: 1, cells: ['ID', 'Countries', 'Original Currency', 'Total'] }
  expect(scoreTemplate([kiel])).toBeLessThan(0.5)
  expect(scoreTemplate([{ number: 1, cells: HEADINGS }])).toBe(1)
})

describe('the template itself', () => {
  test('has a sheet to fill in, an explanation of each column, and the lists', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'template-')), 'template.xlsx')
    onTestFinished(() => rmSync(dirname(path), { recursive: true }))
    writeFileSync(path, await toTemplateWorkbook(catalogue))
    expect(readWorkbookSheet(path, 1)).toEqual([{ number: 1, cells: HEADINGS }])
    const [, ...columns] = readWorkbookSheet(path, 2)
    expect(columns.map(({ cells }) => cells[0])).toEqual(HEADINGS)
    expect(columns.every(({ cells }) => String(cells[2]).length > 10)).toBe(true)
    const [headings, first] = readWorkbookSheet(path, 3)
    expect(headings?.cells.slice(0, 3)).toEqual(['Donors', 'Aid type', 'Category'])
    expect(first?.cells.slice(0, 3)).toEqual(['Canada', 'Military', 'Air defence'])
    const opened = await openTable(path)
    if (!opened.ok) throw new Error(opened.message)
    const scores = opened.table.sheets.map(async (sheet) =>
      scoreTemplate(await sheet.firstRows(30)),
    )
    expect((await Promise.all(scores)).map((score) => score === 1)).toEqual([true, false, false])
  })

  test('offers each list in the rows below its heading, before what has to follow it', async () => {
    const workbook = await toTemplateWorkbook(catalogue)
    const sheet = readZipEntry(workbook, 'xl/worksheets/sheet1.xml')
    const column = letters(HEADINGS.indexOf('Category'))
    expect(sheet).toContain(
      `sqref="${column}2:${column}2001"><formula1>Codes!$C$2:$C$12</formula1></dataValidation>`,
    )
    expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('</sheetData>'))
    expect(sheet.trimEnd().endsWith('</dataValidations></worksheet>')).toBe(true)
  })

  test('is a CSV too', () => {
    expect(toTemplateCsv()).toBe(`\ufeff${HEADINGS.join(',')}\r\n`)
  })
})

const letters = (index: number) => String.fromCharCode(65 + index)

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type PledgeInput, pledgeInputSchema } from '@/lib/domain/pledge'
import { openTable } from '@/lib/import/table/open-table'
import { TEMPLATE_ENTRIES } from '@/lib/import/template/columns'
import { scoreTemplate } from '@/lib/import/template/heading'
import { toTemplateCsv, toTemplateWorkbook } from '@/lib/import/template/workbook'
import { fillWorkbook } from '../support/fill-workbook'
import { pledgeWriting } from '../support/generated-ledgers'
import { HEADINGS, readRows, readTable, TANKS, templateCatalogue } from '../support/read-template'
import { toTemplateRows } from '../support/template-file'
import { readWorkbookSheet, readZipEntry } from '../support/workbook-cells'

test('a row is a pledge, in the words of the lists or in their keys', async () => {
  const { inputs } = await readRows([
    TANKS,
    { ...TANKS, id: 'A2', category: 'armour_and_vehicles' },
  ])
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
  const { inputs } = await readRows([
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
      const { inputs, ...file } = await readRows(toTemplateRows('A1', content))
      expect(inputs, JSON.stringify(file.ok ? file.notices : file.message)).toEqual([content])
    }),
    { numRuns: 150 },
  )
})

/** What the template has columns for: one delivery an item; no amounts stated by a source. */
function toExpressible(content: PledgeInput): PledgeInput {
  const seen = new Set<string>()
  return {
    ...content,
    tranches: content.tranches.map((tranche) => ({
      ...tranche,
      items: tranche.items.map((item) => ({
        ...item,
        amount: item.amount && { ...item.amount, of: null },
        deliveries: item.deliveries.slice(0, 1),
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

test('figures that one may doubt are told', async () => {
  const file = await readRows([{ ...TANKS, allocated: '166m' }])
  if (!file.ok) throw new Error(file.message)
  expect(file.release.problems).toEqual([
    {
      row: 2,
      column: 'Pledged',
      found: '165m',
      kind: 'doubtful',
      made: 'EUR 166,000,000 allocated is more than EUR 165,000,000 pledged: are both right?',
    },
  ])
})

test('what the form would ask about is told at its cell', async () => {
  const path = ['tranches', 0, 'items', 0, 'quantity']
  const ask = () => [{ path, message: 'As many as that?' }]
  const file = await readRows([{ ...TANKS, announced: '', quantity: 1400 }], ask)
  if (!file.ok) throw new Error(file.message)
  expect(file.release.problems).toMatchObject([
    {
      column: 'Announced on',
      found: '',
      kind: 'doubtful',
      made: 'No day is given for the announcement: it would stand undated, in no month of the charts, and its amount unconverted. Does no source give a day?',
    },
    { column: 'Count', found: '1400', kind: 'doubtful', made: 'As many as that?' },
  ])
})

test('an empty template, and columns that are missing or twice there', async () => {
  expect(await readRows([])).toMatchObject({
    ok: false,
    message: 'There are no pledges yet: no row is filled in below the headings in row 1.',
  })
  expect(await readTable([['ID', 'Donors']])).toMatchObject({
    ok: false,
    message:
      'The template’s columns are missing: Summary, Aid type, Category, Source link, Source publisher, Source says. Take the headings over from the template as they are.',
  })
  expect(await readTable([[...HEADINGS, 'Donors']])).toMatchObject({
    ok: false,
    message: 'Two columns are called “Donors”. Delete or rename one of them.',
  })
})

test('a column of one’s own is kept with the row', async () => {
  const cells = TEMPLATE_ENTRIES.map(([key]) => TANKS[key] ?? null)
  const headings = [...HEADINGS, 'Note', 'Note']
  expect(await readTable([headings, [...cells, 'checked', 'twice']])).toMatchObject({
    notices: [
      'Not a column of the template, and kept with the row only: “Note”, “Note (column AL)”.',
    ],
    rows: [
      {
        number: 2,
        externalId: 'A1',
        tranche: 0,
        kept: { Note: 'checked', 'Note (column AL)': 'twice' },
      },
    ],
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
    writeFileSync(path, await toTemplateWorkbook(templateCatalogue))
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
    const workbook = await toTemplateWorkbook(templateCatalogue)
    const sheet = readZipEntry(workbook, 'xl/worksheets/sheet1.xml')
    const column = letters(HEADINGS.indexOf('Category'))
    expect(sheet).toContain(
      `sqref="${column}2:${column}2001"><formula1>Codes!$C$2:$C$12</formula1></dataValidation>`,
    )
    expect(sheet.indexOf('<dataValidations')).toBeGreaterThan(sheet.indexOf('</sheetData>'))
    expect(sheet.trimEnd().endsWith('</dataValidations></worksheet>')).toBe(true)
  })

  test('keeps words and IDs as they are typed: only sums and counts are numbers', async () => {
    const workbook = await toTemplateWorkbook(templateCatalogue)
    const sheet = readZipEntry(workbook, 'xl/worksheets/sheet1.xml')
    const isText = [...sheet.matchAll(/<col [^>]*>/g)].map(([column]) => column.includes(' style='))
    expect(isText).toHaveLength(HEADINGS.length)
    expect(HEADINGS.filter((_, index) => !isText[index])).toEqual([
      'Tranche',
      'Pledged',
      'Allocated',
      'Delivered',
      'Count',
      'Item amount',
      'Delivered units',
    ])
    expect(readZipEntry(workbook, 'xl/styles.xml')).toContain('formatCode="@"')
  })

  test('filled in, it is read: the rows of its first sheet', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'template-')), 'filled.xlsx')
    onTestFinished(() => rmSync(dirname(path), { recursive: true }))
    const workbook = await toTemplateWorkbook(templateCatalogue)
    writeFileSync(path, await fillWorkbook(workbook, [TANKS, { ...TANKS, id: '007' }]))
    const opened = await openTable(path)
    if (!opened.ok) throw new Error(opened.message)
    const [pledges] = opened.table.sheets
    const rows = (await pledges?.firstRows(30)) ?? []
    const { inputs } = await readTable(rows.map(({ cells }) => cells))
    expect(inputs.map(({ summary }) => summary)).toEqual(['Fourteen tanks', 'Fourteen tanks'])
    expect(rows[2]?.cells[0]).toBe('007')
  })

  test('of a catalogue without types it offers no list of them', async () => {
    const workbook = await toTemplateWorkbook({ ...templateCatalogue, equipmentTypes: [] })
    const sheet = readZipEntry(workbook, 'xl/worksheets/sheet1.xml')
    const column = letters(HEADINGS.indexOf('Equipment type'))
    expect(sheet).not.toContain(`sqref="${column}2`)
  })

  test('is a CSV too', () => {
    expect(toTemplateCsv()).toBe(`\ufeff${HEADINGS.join(',')}\r\n`)
  })
})

const letters = (index: number) => String.fromCharCode(65 + index)

import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { toCsv } from '@/lib/export/csv'
import type { TemplateCatalogue } from './catalogue-names'
import { TEMPLATE_ENTRIES, type TemplateKey } from './columns'

/** Excel takes the file for UTF-8 only with this before it. */
const BYTE_ORDER_MARK = '\ufeff'

/** So many rows offer their lists; further rows are read all the same. */
const ROWS_WITH_LISTS = 2000
const WIDTH = 20
const WIDE = { explanation: 80, example: 50 }

/** The template as a CSV: its headings. */
export function toTemplateCsv(): string {
  return BYTE_ORDER_MARK + toCsv([TEMPLATE_ENTRIES.map(([, { heading }]) => heading)])
}

/** The template as a workbook: an empty sheet to fill in, with lists to choose from, and what every column is. */
export function toTemplateWorkbook(catalogue: TemplateCatalogue): Promise<Buffer> {
  const lists = toLists(catalogue)
  return writeWorkbook(
    [
      {
        sheet: 'Pledges',
        data: [TEMPLATE_ENTRIES.map(([, { heading }]) => strong(heading)), textCells()],
        columns: TEMPLATE_ENTRIES.map(() => ({ width: WIDTH })),
        stickyRowsCount: 1,
      },
      {
        sheet: 'Columns',
        data: explainColumns(),
        columns: [
          { width: WIDTH },
          { width: 10 },
          { width: WIDE.explanation },
          { width: WIDE.example },
        ],
        stickyRowsCount: 1,
      },
      {
        sheet: 'Codes',
        data: toCodes(lists),
        columns: lists.map(() => ({ width: WIDTH })),
        stickyRowsCount: 1,
      },
    ],
    { features: [onPledges(textColumns), onPledges(dropDowns(lists))] },
  ).toBuffer()
}

/** The format by which a spreadsheet keeps what is typed: else it makes the first of the month of “April 2023”. */
const TEXT = '@'

/** A row of empty cells, whose format every cell of the text columns then has. */
function textCells(): SheetData[number] {
  return TEMPLATE_ENTRIES.map(([, { isNumeric }]) =>
    isNumeric ? null : { type: String, format: TEXT },
  )
}

const strong = (value: string) => ({ value, fontWeight: 'bold' as const })

function explainColumns(): SheetData {
  return [
    ['Column', 'Needed', 'What stands in it', 'Example'].map(strong),
    ...TEMPLATE_ENTRIES.map(([, { heading, isNeeded, explanation, example }]) => [
      heading,
      isNeeded ? 'yes' : '',
      explanation,
      example,
    ]),
  ]
}

/** A list to choose from, in a column of the sheet of codes. */
type List = { key: TemplateKey; heading: string; names: string[]; isClosed: boolean }

function toLists({ donors, equipmentTypes }: TemplateCatalogue): List[] {
  const ofCatalogue: Partial<Record<TemplateKey, string[]>> = {
    donors: donors.map(({ name }) => name),
    equipmentType: equipmentTypes.map(({ designation }) => designation),
  }
  return TEMPLATE_ENTRIES.flatMap(([key, { heading, codes }]) => {
    const names = codes ? Object.values(codes) : ofCatalogue[key]
    // Several donors stand in one cell, which is none of the list.
    return names?.length ? [{ key, heading, names, isClosed: key !== 'donors' }] : []
  })
}

function toCodes(lists: readonly List[]): SheetData {
  const longest = Math.max(...lists.map(({ names }) => names.length))
  const rows = Array.from({ length: longest }, (_, row) =>
    lists.map(({ names }) => names[row] ?? null),
  )
  return [lists.map(({ heading }) => strong(heading)), ...rows]
}

type Feature = NonNullable<NonNullable<Parameters<typeof writeWorkbook>[1]>['features']>[number]

const SHEET = 'xl/worksheets/sheet{id}.xml'

/** Changes the XML of the first sheet, which is filled in, in a way that the library has no option for. */
function onPledges(change: (xml: string) => string): Feature {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => (sheetIndex === 0 ? change(xml) : xml),
        },
      },
    },
  }
}

/** ECMA-376, 18.3.1.13: the style of a column is that of its cells which are not there yet. */
function textColumns(xml: string): string {
  const style = /<c r="A2" s="(\d+)"\/>/.exec(xml)?.[1]
  if (style === undefined) throw new Error('The first column of the template has no format')
  return TEMPLATE_ENTRIES.reduce((changed, [, { isNumeric }], index) => {
    const column = `<col min="${index + 1}" `
    return isNumeric ? changed : changed.replace(column, `${column}style="${style}" `)
  }, xml)
}

/** ECMA-376, 18.3.1.33: data validations of the first sheet, which take their lists from the third. */
function dropDowns(lists: readonly List[]): (xml: string) => string {
  const markup = `<dataValidations count="${lists.length}">${lists.map(toValidation).join('')}</dataValidations>`
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? []
  return (xml) => insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet')
}

function toValidation({ key, names, isClosed }: List, place: number): string {
  const column = TEMPLATE_ENTRIES.findIndex(([name]) => name === key)
  const cells = `${getCellAddress(1, column)}:${getCellAddress(ROWS_WITH_LISTS, column)}`
  const from = toAbsolute(getCellAddress(1, place))
  const to = toAbsolute(getCellAddress(names.length, place))
  const formula = sanitizeTextContent(`Codes!${from}:${to}`)
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="${isClosed ? 1 : 0}" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`
}

/** `$A$2` of `A2`. */
function toAbsolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')
}

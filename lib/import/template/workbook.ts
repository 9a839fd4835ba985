import writeWorkbook, { type SheetData } from 'write-excel-file/node'
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility'
import { toCsv } from '@/lib/export/csv'
import { TEMPLATE_ENTRIES, type TemplateKey } from './columns'
import type { TemplateCatalogue } from './fields'

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
        data: [TEMPLATE_ENTRIES.map(([, { heading }]) => strong(heading))],
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
    { features: [dropDowns(lists)] },
  ).toBuffer()
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
    return names ? [{ key, heading, names, isClosed: key !== 'donors' }] : []
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

/** ECMA-376, 18.3.1.33: data validations of the first sheet, which take their lists from the third. */
function dropDowns(lists: readonly List[]): Feature {
  const markup = `<dataValidations count="${lists.length}">${lists.map(toValidation).join('')}</dataValidations>`
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  markup,
                  getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  }
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

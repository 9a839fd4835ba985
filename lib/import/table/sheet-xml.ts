import { UnreadableTable } from './table'

/*
 * What has to be done to a sheet's XML before the library sees it. All of it looks at tags only, which are ASCII, so
 * the text is one character a byte (latin1): half the memory, and no byte changes on the way.
 */

const ROW_END = /<\/([\w.-]+:)?row\s*>/g
const EMPTY_ROW = /<(?:[\w.-]+:)?row(?:\s[^<>]*)?\/>/g
const VALUE = /<(?:[\w.-]+:)?(?:v|is)[\s>]/
const FORMULA = /<(?:[\w.-]+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f\s*>)/g
const EMPTY_VALUE = /<(?:[\w.-]+:)?v(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:[\w.-]+:)?v\s*>)/
/** A cell whose formula has no value beside it, or an empty one: its prefix, its attributes, and that value. */
const WITHOUT_RESULT = new RegExp(
  String.raw`<((?:[\w.-]+:)?)c((?:\s[^<>]*)?)>\s*${FORMULA.source}\s*(?:(${EMPTY_VALUE.source})\s*)?</(?:[\w.-]+:)?c\s*>`,
  'g',
)
const TYPE = /\st\s*=\s*["']([^"']*)["']/
const NO_CELLS = /<(?:[\w.-]+:)?sheetData\s*\/>/
const LONGEST_TAG = 100
/** Stands where a spreadsheet program would write the code of an error. */
const UNCOMPUTED_CODE = 'never computed'
const CELLS_END = /<\/([\w.-]+:)?sheetData\s*>/
const ERROR_VALUE =
  /(<(?:[\w.-]+:)?c\s(?:[^<>]*\s)?t\s*=\s*["'])e(["'][^<>]*>\s*<(?:[\w.-]+:)?v(?:\s[^<>]*)?>)/g

/**
 * The text of a sheet in blocks that end with a row, so that each can be looked at by itself; what follows the last row
 * is the last block.
 */
export async function* rowBlocks(
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<{ block: string; isLast: boolean }> {
  let text = ''
  let tail = ''
  for await (const chunk of chunks) {
    const added = chunk.toString('latin1')
    // A row's end may lie across two chunks. Looking into the whole text would copy it for every chunk.
    const seen = tail + added
    text += added
    tail = seen.slice(-LONGEST_TAG)
    const last = [...seen.matchAll(ROW_END)].at(-1)
    if (!last) continue
    const end = text.length - seen.length + last.index + last[0].length
    yield { block: text.slice(0, end), isLast: false }
    text = text.slice(end)
    tail = text.slice(-LONGEST_TAG)
  }
  yield { block: text, isLast: true }
}

/** The last block without what follows the cells. Throws UnreadableTable where the sheet is cut off. */
export function endOfCells(block: string, sheet: string): string {
  const end = CELLS_END.exec(block)
  if (end) return `${block.slice(0, end.index)}${end[0]}</${end[1] ?? ''}worksheet>`
  if (!NO_CELLS.test(block)) throw damagedSheet(sheet, 'its XML has no end')
  return block
}

/**
 * A block without its formulas, whose values stand beside them, and without rows that have no cell, up to which the
 * library makes a row of every number. Cells with a formula error, or a formula that was never computed, which the library
 * reads as empty, become texts that begin with `mark`.
 */
export function valuesOf(block: string, mark: string): string {
  return block
    .replace(WITHOUT_RESULT, (cell, prefix: string, attributes: string, value?: string) =>
      // A formula whose result is a text may have given an empty one.
      value && TYPE.exec(attributes)?.[1] === 'str'
        ? cell
        : `<${prefix}c${attributes.replace(TYPE, '')} t="str"><${prefix}v>${mark}${UNCOMPUTED_CODE}</${prefix}v></${prefix}c>`,
    )
    .replace(FORMULA, '')
    .replace(EMPTY_ROW, '')
    .replace(ERROR_VALUE, `$1str$2${mark}`)
}

/** Cuts a sheet off, block by block, after `count` rows with a value; keeps all of it without a count. */
export function firstRowsCutter(
  count: number | undefined,
): (block: string) => { kept: string; isEnough: boolean } {
  if (count === undefined) return (block) => ({ kept: block, isEnough: false })
  let found = 0
  return (block) => {
    let start = 0
    for (const { 0: tag, 1: prefix = '', index } of block.matchAll(ROW_END)) {
      const end = index + tag.length
      if (VALUE.test(block.slice(start, end))) found += 1
      if (found === count) {
        const closed = `${block.slice(0, end)}</${prefix}sheetData></${prefix}worksheet>`
        return { kept: closed, isEnough: true }
      }
      start = end
    }
    return { kept: block, isEnough: false }
  }
}

/** What a sheet that cannot be read is reported as; `reason` is the end of “is damaged:”. */
export function damagedSheet(sheet: string, reason: string): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `The sheet “${sheet}” is damaged: ${reason}. Open the file in a spreadsheet program and save it again as .xlsx.`,
  )
}

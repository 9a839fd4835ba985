import { MAX_TAG_BYTES, MAX_TEXT_BYTES } from './limits'
import { UnreadableTable } from './table'

/**
 * Follows the XML of a part of a workbook, piece by piece. Throws UnreadableTable at a tag or text that is longer than any
 * program writes: the time that the XML reader takes grows with the square of it.
 */
export function lengthChecker(part: string): (xml: string) => void {
  let inTag = false
  let length = 0
  return (xml) => {
    let at = 0
    while (at < xml.length) {
      const end = xml.indexOf(inTag ? '>' : '<', at)
      length += (end < 0 ? xml.length : end) - at
      if (length > (inTag ? MAX_TAG_BYTES : MAX_TEXT_BYTES)) throw tooLong(part, inTag)
      if (end < 0) return
      inTag = !inTag
      length = 0
      at = end + 1
    }
  }
}

function tooLong(part: string, isTag: boolean): UnreadableTable {
  const what = isTag
    ? `a tag of more than ${MAX_TAG_BYTES} bytes, which no spreadsheet program writes`
    : `a text of more than ${MAX_TEXT_BYTES} bytes, and Excel allows 32767 characters in a cell`
  return new UnreadableTable(
    'too_large',
    `The workbook cannot be read: its part “${part}” has ${what}. Open the file in a spreadsheet program, shorten that and save it again as .xlsx, or save the table as CSV.`,
  )
}

/** A text cut at a word so that it is at most so long, with an ellipsis where something is missing. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const room = text.slice(0, max - 1)
  const space = room.lastIndexOf(' ')
  const kept = room.slice(0, space > max / 2 ? space : max - 1)
  return `${kept.replace(/[\ud800-\udbff]$|[\s,;:(–-]+$/, '')}…`
}

const ABBREVIATIONS = /\b(Mr|Mrs|Dr|No|approx|incl|e\.g|i\.e)\./g
/** “Source of Aid 1”, “Sources 1 and 2”: columns of the file, by numbers that nobody knows outside of it. */
const COLUMN = String.raw`"?sources?(?: of aid)? ?\d+(?:(?:,| and|, and) (?:sources?(?: of aid)? )?\d+)*"?`
const IN_BRACKETS = new RegExp(String.raw` ?\((?:see )?${COLUMN}\)`, 'gi')
const AT_THE_START = new RegExp(
  String.raw`^(?:according to|in|following|as per) (?:an? |the )?(?:official )?${COLUMN},? (?=\S)`,
  'i',
)

/**
 * The first sentence of a text, on one line, without the file's own words for where it was found: those stand among the
 * sources.
 */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(IN_BRACKETS, '')
  const end = /[.!?](?= [A-Z“"(])/.exec(
    line.replace(ABBREVIATIONS, (word) => word.replaceAll('.', ' ')),
  )
  const sentence = end ? line.slice(0, end.index + 1) : line
  const said = sentence.replace(AT_THE_START, '')
  return said === sentence ? sentence : said.charAt(0).toUpperCase() + said.slice(1)
}

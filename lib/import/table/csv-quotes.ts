import type { Layout } from './delimiter'
import { RowLines } from './row-lines'
import { UnreadableTable } from './table'

const EXCERPT_LENGTH = 30

/**
 * The text of a CSV as it comes, without the spaces around quoted cells. Throws UnreadableTable at a quotation mark that
 * opens a cell and was not meant to: the parser would take all rows up to the next mark for one cell.
 */
export async function* soundQuotes(
  pieces: AsyncIterable<string>,
  layout: Layout,
): AsyncGenerator<string> {
  const quotes = new Quotes(layout)
  for await (const piece of pieces) yield quotes.take(piece)
  yield quotes.end()
}

/** Follows the cells of a CSV, character by character, over any number of pieces. */
class Quotes {
  readonly #lines: RowLines
  #at: 'start' | 'plain' | 'quoted' | 'closed' = 'start'
  /** Spaces at the start of a cell or behind its quotation marks: what follows tells whether they belong to it. */
  #spaces = ''
  #row = 1
  /** How the quoted cell begins. */
  #excerpt = ''

  constructor(readonly layout: Layout) {
    this.#lines = new RowLines(layout)
  }

  take(piece: string): string {
    let text = ''
    for (const character of piece) {
      text += this.#step(character)
      const isQuoted = this.#at === 'quoted'
      if (this.#lines.take(character, isQuoted) && !isQuoted) this.#endRow()
    }
    return text
  }

  end(): string {
    this.#lines.endLine()
    this.#endRow()
    return this.#spaces
  }

  #step(character: string): string {
    switch (this.#at) {
      case 'start':
        return this.#atStart(character)
      case 'plain':
        if (this.#endsCell(character)) this.#at = 'start'
        return character
      case 'quoted':
        if (character === '"') this.#at = 'closed'
        else if (this.#excerpt.length < EXCERPT_LENGTH) this.#excerpt += character
        return character
      case 'closed':
        return this.#afterQuote(character)
    }
  }

  #atStart(character: string): string {
    if (character === ' ') return this.#hold(character)
    const spaces = this.#takeSpaces()
    if (character === '"') {
      this.#at = 'quoted'
      this.#excerpt = ''
      return character
    }
    if (!this.#endsCell(character)) this.#at = 'plain'
    return spaces + character
  }

  #afterQuote(character: string): string {
    if (character === ' ') return this.#hold(character)
    const spaces = this.#takeSpaces()
    if (character === '"' && spaces === '') this.#at = 'quoted'
    else if (this.#endsCell(character)) this.#at = 'start'
    else throw this.#strayQuote(spaces + character)
    return character
  }

  #hold(space: string): string {
    this.#spaces += space
    return ''
  }

  #takeSpaces(): string {
    const spaces = this.#spaces
    this.#spaces = ''
    return spaces
  }

  #endsCell(character: string): boolean {
    return character === this.layout.delimiter || character === '\n' || character === '\r'
  }

  #endRow(): void {
    if (this.#lines.areRows())
      throw unreadable(
        this.#row,
        `the cell that begins with “${this.#told()}” goes on over lines that look like rows of their own`,
      )
    this.#lines.startRow()
    this.#row += 1
  }

  #strayQuote(next: string): UnreadableTable {
    return unreadable(
      this.#row,
      `after the quotation mark that ends the cell “${this.#told()}” stands “${next}” instead of a delimiter`,
    )
  }

  #told(): string {
    const told = this.#excerpt.replaceAll(/\s+/g, ' ')
    return this.#excerpt.length < EXCERPT_LENGTH ? told : `${told}…`
  }
}

function unreadable(row: number, what: string): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `Row ${row} cannot be told from those after it: ${what}. Delete the quotation mark that the cell begins with, or double each one within it, and import the file again.`,
  )
}

import type { Layout } from './delimiter'

/** Where rows have fewer delimiters, a line of prose within a cell has as many by chance. */
const FEWEST_TELLING = 5

/** The lines that one row of a CSV goes on over, and how many of them could be rows by themselves. */
export class RowLines {
  #before = ''
  #delimiters = 0
  /** Those without a space behind them, as in prose they have one. */
  #tight = 0
  #lines = 0
  #rowLike = 0
  #rowsExactly = 0
  #betweenCells = 0

  constructor(readonly layout: Layout) {}

  /** Moves over one character, in a quoted cell or not; gives whether a line ends with it. */
  take(character: string, isQuoted: boolean): boolean {
    if (this.#before === this.layout.delimiter && character !== ' ') this.#tight += 1
    if (character === this.layout.delimiter) {
      this.#delimiters += 1
      if (!isQuoted) this.#betweenCells += 1
    }
    const isEnd = character === '\r' || (character === '\n' && this.#before !== '\r')
    this.#before = character
    if (isEnd) this.endLine()
    return isEnd
  }

  endLine(): void {
    const { perRow } = this.layout
    this.#lines += 1
    if (this.#delimiters >= perRow) this.#rowLike += 1
    if (this.#tight === perRow) this.#rowsExactly += 1
    this.#delimiters = 0
    this.#tight = 0
  }

  /**
   * Whether these are rows. Where the row that they make together has as many cells as it should, prose may have its
   * commas in several lines, but not to the number in each.
   */
  areRows(): boolean {
    const { perRow } = this.layout
    if (perRow < FEWEST_TELLING || this.#lines < 2) return false
    if (this.#betweenCells === perRow) return this.#rowsExactly === this.#lines
    return this.#rowLike > 1 && this.#rowLike >= this.#lines / 2
  }

  startRow(): void {
    this.#lines = 0
    this.#rowLike = 0
    this.#rowsExactly = 0
    this.#betweenCells = 0
  }
}

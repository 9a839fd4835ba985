import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { UnreadableTable } from './table'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
/** What a file of text is written in, and its SHA-256. `start` is its beginning, decoded. */
export type TextFile = { encoding: TextEncoding; marked: boolean; sha256: string; start: string }

const START_BYTES = 64 * 1024
const MARKS: [TextEncoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Reads a file once from end to end to know its encoding: by its byte-order mark, else by where its NUL bytes stand
 * (UTF-16), else UTF-8 where every byte is valid, else Windows-1252. Throws UnreadableTable where it is no text.
 */
export async function inspectText(path: string): Promise<TextFile> {
  const hash = createHash('sha256')
  let guess: ReturnType<typeof guessEncoding> | undefined
  let check: TextCheck | undefined
  let start = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: START_BYTES })) {
    hash.update(chunk)
    if (!guess) start = chunk
    guess ??= guessEncoding(chunk)
    check ??= new TextCheck(guess.encoding)
    check.add(chunk)
  }
  const { encoding, marked } = guess ?? { encoding: 'utf-8' as const, marked: false }
  const sound = check?.end() ?? true
  if (!sound && (marked || encoding !== 'utf-8')) throw brokenText(encoding)
  const found = sound ? encoding : 'windows-1252'
  return { encoding: found, marked, sha256: hash.digest('hex'), start: decodeStart(start, found) }
}

/** The text of a file in pieces, without its byte-order mark. */
export async function* decodedText(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** Whether a file is valid text in one encoding, piece by piece. Throws UnreadableTable at a NUL, which no text has. */
class TextCheck {
  #decoder: TextDecoder
  #sound = true
  #bytes = 0

  constructor(readonly encoding: TextEncoding) {
    this.#decoder = new TextDecoder(encoding, { fatal: true })
  }

  add(chunk: Buffer): void {
    const isNul = this.encoding === 'utf-8' ? chunk.includes(0) : this.#decode(chunk).includes('\0')
    if (isNul) throw notText(this.#bytes)
    if (this.encoding === 'utf-8') this.#decode(chunk)
    this.#bytes += chunk.length
  }

  end(): boolean {
    this.#decode()
    return this.#sound
  }

  #decode(chunk?: Buffer): string {
    if (!this.#sound) return ''
    try {
      return chunk ? this.#decoder.decode(chunk, { stream: true }) : this.#decoder.decode()
    } catch {
      this.#sound = false
      return ''
    }
  }
}

function guessEncoding(start: Buffer): { encoding: TextEncoding; marked: boolean } {
  const mark = MARKS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))
  if (mark) return { encoding: mark[0], marked: true }
  const nuls = [0, 0] as [number, number]
  for (let at = start.indexOf(0); at >= 0; at = start.indexOf(0, at + 1)) nuls[at % 2 ? 1 : 0]++
  // Delimiters and line ends are ASCII, so half of their bytes in UTF-16 are NUL, all on one side.
  const [even, odd] = nuls
  if (odd > 4 * even) return { encoding: 'utf-16le', marked: false }
  if (even > 4 * odd) return { encoding: 'utf-16be', marked: false }
  return { encoding: 'utf-8', marked: false }
}

function decodeStart(start: Buffer, encoding: TextEncoding): string {
  // Streaming, because the last character may be cut in two; and Node decodes Windows-1252 rightly only then.
  return new TextDecoder(encoding).decode(start, { stream: true })
}

function notText(near: number): UnreadableTable {
  return new UnreadableTable(
    'not_a_spreadsheet',
    `The file is neither an Excel workbook nor text: it has a NUL byte after byte ${near}. Save the table as .xlsx or CSV and import that.`,
  )
}

function brokenText(encoding: TextEncoding): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `The file is ${encoding.toUpperCase()}, but not all of it can be read as that. Save the table again as CSV in UTF-8 and import that.`,
  )
}

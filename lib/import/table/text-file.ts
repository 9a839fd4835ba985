import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { UnreadableTable } from './table'
import { countUtf8, lineOf } from './utf8'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
/** What a file of text is written in, and its SHA-256. `start` is its beginning, decoded. */
export type TextFile = { encoding: TextEncoding; marked: boolean; sha256: string; start: string }

const START_BYTES = 64 * 1024
/** The least share of NUL bytes that tells UTF-16: half of what every second byte of a plain text has. */
const NULS_OF_UTF16 = 1 / 8
/** A text in Windows-1252 has a German “ß” before a closing quotation mark now and then, which is valid UTF-8. */
const WHOLE_BY_CHANCE = 1 / 10
const MARKS: [TextEncoding, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Reads a file from end to end to know its encoding: by its byte-order mark, else by where its NUL bytes stand (UTF-16),
 * else UTF-8 where every byte is valid, else Windows-1252. Throws UnreadableTable where it is no text, or broken.
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
    const nul = check.add(chunk)
    if (nul !== null) throw await notText(path, nul, guess.encoding)
  }
  const { encoding, marked } = guess ?? { encoding: 'utf-8' as const, marked: false }
  const sound = check?.end() ?? true
  if (!sound) await requireOtherEncoding(path, encoding, marked)
  const found = sound ? encoding : 'windows-1252'
  return { encoding: found, marked, sha256: hash.digest('hex'), start: decodeStart(start, found) }
}

/** Throws UnreadableTable where a text is in this encoding, although not all of it is valid. */
async function requireOtherEncoding(
  path: string,
  encoding: TextEncoding,
  marked: boolean,
): Promise<void> {
  if (encoding !== 'utf-8') throw brokenText(encoding, 'some of it')
  const { whole, broken, firstBroken } = await countUtf8(path)
  if (!marked && whole < broken * WHOLE_BY_CHANCE) return
  const line = await lineOf(path, firstBroken)
  throw brokenText(encoding, `its byte ${firstBroken + 1} (in line ${line})`)
}

/** The text of a file in pieces, without its byte-order mark. */
export async function* decodedText(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** Whether a file is valid text in one encoding, piece by piece. */
class TextCheck {
  #decoder: TextDecoder
  #sound = true
  #bytes = 0

  constructor(readonly encoding: TextEncoding) {
    this.#decoder = new TextDecoder(encoding, { fatal: true })
  }

  /** Gives the place of the first NUL of this piece in the file; null where it has none, as all text. */
  add(chunk: Buffer): number | null {
    const before = this.#bytes
    this.#bytes += chunk.length
    const text = this.#decode(chunk)
    const nul = this.encoding === 'utf-8' ? chunk.indexOf(0) : text.indexOf('\0') * 2
    return nul < 0 ? null : before + nul
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
  if (even + odd < start.length * NULS_OF_UTF16) return { encoding: 'utf-8', marked: false }
  if (odd > 4 * even) return { encoding: 'utf-16le', marked: false }
  if (even > 4 * odd) return { encoding: 'utf-16be', marked: false }
  return { encoding: 'utf-8', marked: false }
}

function decodeStart(start: Buffer, encoding: TextEncoding): string {
  // Streaming, because the last character may be cut in two; and Node decodes Windows-1252 rightly only then.
  return new TextDecoder(encoding).decode(start, { stream: true })
}

async function notText(
  path: string,
  nul: number,
  encoding: TextEncoding,
): Promise<UnreadableTable> {
  const line = encoding === 'utf-8' ? ` (in line ${await lineOf(path, nul)})` : ''
  return new UnreadableTable(
    'not_a_spreadsheet',
    `The file is neither an Excel workbook nor sound text: its byte ${nul + 1}${line} is a NUL, which no text has. Save the table as .xlsx or CSV and import that.`,
  )
}

function brokenText(encoding: TextEncoding, what: string): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `The file is ${encoding.toUpperCase()}, but ${what} cannot be read as that. Save the table again as CSV in UTF-8 and import that.`,
  )
}

import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

type RawCell = string | number | boolean | null | { error: string }
export type RawRow = { number: number; cells: RawCell[] }

/**
 * The rows with a value of a workbook's sheet, in its order of sheets from 1: a second reader, written for the tests
 * only, so that figures do not come out of the code that they check. Days stay day numbers.
 */
export function readWorkbookSheet(path: string, sheet: number): RawRow[] {
  const file = readFileSync(path)
  const part = (name: string) => readZipEntry(file, name)
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map(
    ([, body = '']) => textOf(body.replace(/<rPh[\s\S]*?<\/rPh>/g, '')),
  )
  const rows: RawRow[] = []
  const xml = part(`xl/worksheets/sheet${sheet}.xml`)
  for (const [, number, body = ''] of xml.matchAll(
    /<row [^>]*?r="(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g,
  )) {
    const cells: RawCell[] = []
    for (const [, attributes = '', content = ''] of body.matchAll(
      /<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
    )) {
      const column = columnIndex(/r="([A-Z]+)/.exec(attributes)?.[1] ?? 'A')
      while (cells.length < column) cells.push(null)
      cells[column] = toCell(/ t="(\w+)"/.exec(` ${attributes}`)?.[1] ?? 'n', content, shared)
    }
    if (cells.some((cell) => cell !== null && cell !== ''))
      rows.push({ number: Number(number), cells })
  }
  return rows
}

/** The rows of a UTF-16LE CSV with commas and quotes. */
export function readUtf16Csv(path: string): RawRow[] {
  const text = readFileSync(path, 'utf16le').replace(/^\ufeff/, '')
  const rows: RawRow[] = [{ number: 1, cells: [] }]
  for (const [whole, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    if (whole === '') break
    const value = quoted?.replaceAll('""', '"') ?? plain ?? ''
    rows.at(-1)?.cells.push(value === '' ? null : value)
    if (end !== ',') rows.push({ number: rows.length + 1, cells: [] })
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== null))
}

function toCell(type: string, content: string, shared: readonly string[]): RawCell {
  const value = /<v[^>]*>([\s\S]*?)<\/v>/.exec(content)?.[1]
  if (type === 'inlineStr') return textOf(content)
  if (value === undefined) return null
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'str') return decode(value)
  if (type === 'e') return { error: value }
  return type === 'b' ? value === '1' : Number(value)
}

function textOf(xml: string): string {
  return decode(
    [...xml.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/g)].map(([, text]) => text).join(''),
  )
}

function decode(xml: string): string {
  return xml
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, code) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(/_x([\dA-F]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Finds an entry by the archive's central directory (PKWARE APPNOTE 4.3.12) and inflates it. */
/** A part of a workbook as text. Throws where it has none of this name. */
export function readZipEntry(file: Buffer, name: string): string {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = file.readUInt32LE(end + 16)
  while (file.readUInt32LE(at) === 0x02014b50) {
    const length = file.readUInt16LE(at + 28)
    if (file.toString('utf8', at + 46, at + 46 + length) === name) return inflateEntry(file, at)
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  throw new Error(`There is no ${name} in this archive`)
}

function inflateEntry(file: Buffer, directory: number): string {
  const local = file.readUInt32LE(directory + 42)
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const content = file.subarray(start, start + file.readUInt32LE(directory + 20))
  const isStored = file.readUInt16LE(directory + 10) === 0
  return (isStored ? content : inflateRawSync(content)).toString('utf8')
}

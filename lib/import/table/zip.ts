import { buffer as toBuffer } from 'node:stream/consumers'
import { crc32, createInflateRaw } from 'node:zlib'
import { inMegabytes, MAX_PART_BYTES, MAX_UNPACKED_BYTES } from './limits'
import { UnreadableTable } from './table'

type Entry = {
  name: string
  encrypted: boolean
  method: number
  crc: number
  packed: number
  unpacked: number
  offset: number
}
export type Zip = { bytes: Buffer; entries: Map<string, Entry> }

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1')
const ENTRY_SIGNATURE = 0x02014b50
const IN_ZIP64 = 0xffffffff
const STORED = 0
const DEFLATED = 8
const CHUNK_BYTES = 1024 * 1024

/** The directory of a ZIP file, by lower-case name. Throws UnreadableTable where it is cut off or unpacks to too much. */
export function openZip(bytes: Buffer): Zip {
  try {
    const entries = readDirectory(bytes)
    const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
    if (total > MAX_UNPACKED_BYTES) throw tooMuch('The workbook', total, MAX_UNPACKED_BYTES)
    // Packages of this kind compare names without regard to case.
    return { bytes, entries: new Map(entries.map((entry) => [entry.name.toLowerCase(), entry])) }
  } catch (error) {
    if (error instanceof RangeError) throw cutOff()
    throw error
  }
}

/** What one part unpacks to; null where there is no such part. Throws as `unpackChunks`. */
export async function unpack(zip: Zip, name: string): Promise<Buffer | null> {
  if (!zip.entries.has(name.toLowerCase())) return null
  return toBuffer(unpackChunks(zip, name))
}

/**
 * What one part unpacks to, piece by piece; nothing where there is no such part. Whether the whole has the size and
 * checksum that the directory gives shows at its end only. Throws UnreadableTable.
 */
export async function* unpackChunks({ bytes, entries }: Zip, name: string): AsyncGenerator<Buffer> {
  const entry = entries.get(name.toLowerCase())
  if (!entry) return
  if (entry.encrypted)
    throw new UnreadableTable(
      'encrypted',
      'The file is protected by a password. Save it without one and import that.',
    )
  if (entry.unpacked > MAX_PART_BYTES)
    throw tooMuch(`The part “${entry.name}”`, entry.unpacked, MAX_PART_BYTES)
  let size = 0
  let sum = 0
  for await (const chunk of inflated(packedBytes(bytes, entry), entry)) {
    size += chunk.length
    // A directory can lie: unpacking stops at the size it gave, and the sizes together were within the limit.
    if (size > entry.unpacked) throw damagedPart(entry)
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (size !== entry.unpacked || sum !== entry.crc) throw damagedPart(entry)
}

/** Unpacks a part of which the beginning was enough, for its checksum stands at the end. Throws as `unpackChunks`. */
export async function requireWhole(zip: Zip, name: string): Promise<void> {
  for await (const _ of unpackChunks(zip, name));
}

async function* inflated(packed: Buffer, entry: Entry): AsyncGenerator<Buffer> {
  if (entry.method === STORED) return yield packed
  if (entry.method !== DEFLATED) throw otherwisePacked(entry)
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES })
  inflate.end(packed)
  try {
    yield* inflate
  } catch {
    throw damagedPart(entry)
  }
}

function otherwisePacked({ name }: Entry): UnreadableTable {
  return new UnreadableTable(
    'not_a_spreadsheet',
    `The part “${name}” of the file is packed in a way that is not supported here. Open the file in a spreadsheet program and save it again as .xlsx, or save the table as CSV.`,
  )
}

function damagedPart({ name }: Entry): UnreadableTable {
  return new UnreadableTable(
    'damaged',
    `The file is damaged: its part “${name}” does not unpack to what it should. Download or save the file again.`,
  )
}

function packedBytes(bytes: Buffer, { offset, packed }: Entry): Buffer {
  if (offset + 30 > bytes.length) throw cutOff()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  if (start + packed > bytes.length) throw cutOff()
  return bytes.subarray(start, start + packed)
}

function readDirectory(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(END_SIGNATURE)
  if (end < 0) throw cutOff()
  const entries: Entry[] = []
  let { at, count } = directoryPlace(bytes, end)
  for (; count > 0; count--) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw cutOff()
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
    entries.push({
      name: bytes.toString('utf8', at + 46, nameEnd),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      ...sizes(bytes, at, bytes.subarray(nameEnd, extraEnd)),
    })
    at = extraEnd + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Some programs write the form for files above 4 GB however small the file is: then the numbers stand elsewhere. */
function directoryPlace(bytes: Buffer, end: number): { at: number; count: number } {
  const at = bytes.readUInt32LE(end + 16)
  const count = bytes.readUInt16LE(end + 10)
  if (at !== IN_ZIP64 && count !== 0xffff) return { at, count }
  const large = Number(bytes.readBigUInt64LE(end - 12))
  return {
    at: Number(bytes.readBigUInt64LE(large + 48)),
    count: Number(bytes.readBigUInt64LE(large + 32)),
  }
}

function sizes(bytes: Buffer, at: number, extra: Buffer) {
  const wide = wideNumbers(extra)
  const size = (field: number) => {
    const written = bytes.readUInt32LE(at + field)
    return written === IN_ZIP64 ? (wide.shift() ?? written) : written
  }
  const unpacked = size(24)
  const packed = size(20)
  return { unpacked, packed, offset: size(42) }
}

function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const count = Math.floor(extra.readUInt16LE(at + 2) / 8)
    return Array.from({ length: count }, (_, i) => Number(extra.readBigUInt64LE(at + 4 + i * 8)))
  }
  return []
}

function cutOff(): UnreadableTable {
  return new UnreadableTable(
    'truncated',
    'The workbook is incomplete: the file ends before its table of contents. Download or save it again.',
  )
}

function tooMuch(what: string, bytes: number, limit: number): UnreadableTable {
  return new UnreadableTable(
    'too_large',
    `${what} unpacks to ${inMegabytes(bytes)}; at most ${inMegabytes(limit)} can be read. Save the sheet with the data as CSV and import that.`,
  )
}

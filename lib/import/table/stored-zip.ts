import { crc32 } from 'node:zlib'

export type ZipPart = { name: string; content: Buffer }

const VERSION = 20

/** A ZIP file of the parts as they are, not packed. */
export function storedZip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const shared = sharedHeader(part)
    const body = Buffer.concat([signature('PK\x03\x04'), shared, Buffer.from(part.name)])
    directory.push(directoryEntry(part, shared, offset))
    bodies.push(body, part.content)
    offset += body.length + part.content.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...bodies, entries, endRecord(parts.length, entries.length, offset)])
}

/** The 26 bytes that a part's own header and its entry in the directory have in common. */
function sharedHeader({ name, content }: ZipPart): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(VERSION, 0)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(Buffer.byteLength(name), 22)
  return header
}

function directoryEntry({ name }: ZipPart, shared: Buffer, offset: number): Buffer {
  const version = Buffer.alloc(2)
  version.writeUInt16LE(VERSION)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([signature('PK\x01\x02'), version, shared, rest, Buffer.from(name)])
}

function endRecord(count: number, directoryBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directoryBytes, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

function signature(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

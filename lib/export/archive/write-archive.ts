import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type StoredValue, toArchiveLines, writeCell } from './cells'
import { DESCRIPTOR, fileOf, toDataPackage, type WrittenFile } from './data-package'
import { toReadme } from './readme'
import type { ArchiveResource } from './resource'
import { ARCHIVE_RESOURCES } from './resources'

type Source = {
  /** A table’s rows, batch by batch, all of one state. */
  listRows: (resource: ArchiveResource) => Iterable<readonly StoredValue[][]>
  recordedThrough: string | null
  onWritten?: (resource: ArchiveResource, file: WrittenFile) => void
}

/** Writes an archive into a folder that is there and empty. The same content makes the same bytes. */
export function writeArchive(folder: string, source: Source): Map<ArchiveResource, WrittenFile> {
  const written = new Map<ArchiveResource, WrittenFile>()
  for (const resource of ARCHIVE_RESOURCES) {
    const file = writeRows(join(folder, fileOf(resource)), resource, source.listRows(resource))
    written.set(resource, file)
    source.onWritten?.(resource, file)
  }
  writeFileSync(join(folder, 'README.md'), toReadme(source.recordedThrough))
  writeFileSync(join(folder, DESCRIPTOR), toDataPackage(written, source.recordedThrough))
  return written
}

function writeRows(
  path: string,
  { columns }: ArchiveResource,
  batches: Iterable<readonly StoredValue[][]>,
): WrittenFile {
  const types = Object.values(columns).map(({ type }) => type)
  const hash = createHash('sha256')
  const descriptor = openSync(path, 'wx')
  let [bytes, rows] = [0, 0]
  const write = (lines: readonly (readonly string[])[]) => {
    const content = Buffer.from(toArchiveLines(lines))
    hash.update(content)
    for (let at = 0; at < content.length; ) at += writeSync(descriptor, content, at)
    bytes += content.length
  }
  try {
    write([Object.keys(columns)])
    for (const batch of batches) {
      write(
        batch.map((row) => row.map((value, index) => writeCell(value, types[index] ?? 'string'))),
      )
      rows += batch.length
    }
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  return { bytes, sha256: hash.digest('hex'), rows }
}

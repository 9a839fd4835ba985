import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listArchiveRows, readRecordedThrough } from '@/lib/db/archive-rows'
import { loadArchive } from '@/lib/db/load-archive'
import { openSnapshot } from '@/lib/db/snapshot'
import { writeArchive } from '@/lib/export/archive/write-archive'
import { openArchive } from '@/lib/import/archive/open-archive'

/** Exports the tracker that DATABASE_URL names into a new folder. */
export function exportTo(folder: string): string {
  mkdirSync(folder)
  const snapshot = openSnapshot()
  try {
    writeArchive(folder, {
      listRows: (resource) => listArchiveRows(snapshot, resource),
      recordedThrough: readRecordedThrough(snapshot),
    })
  } finally {
    snapshot.close()
  }
  return folder
}

/** Makes a database of an archive, and exports that one too, beside it. */
export async function roundTrip(archive: string, file: string): Promise<string> {
  await loadArchive(await openArchive(archive), file)
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = `file:${file}`
  try {
    return exportTo(`${archive}-again`)
  } finally {
    process.env.DATABASE_URL = before
  }
}

/** Every file of a folder with its content. */
export function readFolder(folder: string): Record<string, string> {
  const names = readdirSync(folder).toSorted()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Changes a file of an archive as somebody would who also corrects its descriptor. */
export function rewrite(archive: string, name: string, change: (text: string) => string): void {
  const path = join(archive, `${name}.csv`)
  const content = Buffer.from(change(readFileSync(path, 'utf8')))
  writeFileSync(path, content)
  const descriptor = join(archive, 'datapackage.json')
  const { resources, ...rest } = JSON.parse(readFileSync(descriptor, 'utf8'))
  const sha256 = createHash('sha256').update(content).digest('hex')
  const changed = resources.map((resource: { name: string }) =>
    resource.name === name
      ? { ...resource, bytes: content.length, hash: `sha256:${sha256}` }
      : resource,
  )
  writeFileSync(descriptor, JSON.stringify({ ...rest, resources: changed }))
}

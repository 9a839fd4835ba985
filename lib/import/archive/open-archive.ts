import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import * as z from 'zod'
import type { StoredValue } from '@/lib/export/archive/cells'
import {
  ARCHIVE_NAME,
  ARCHIVE_VERSION,
  DESCRIPTOR,
  fileOf,
} from '@/lib/export/archive/data-package'
import type { ArchiveResource } from '@/lib/export/archive/resource'
import { ARCHIVE_RESOURCES } from '@/lib/export/archive/resources'
import { readArchiveTable } from './read-table'
import { UnusableArchive } from './unusable-archive'

/** A checked archive: its tables can be read, each in the order of the list of resources. */
export type OpenedArchive = {
  readRows: (resource: ArchiveResource) => AsyncIterable<StoredValue[]>
}

const descriptorSchema = z.object({
  name: z.literal(ARCHIVE_NAME),
  version: z.literal(ARCHIVE_VERSION),
  resources: z.array(
    z.object({
      name: z.string(),
      bytes: z.int().min(0),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    }),
  ),
})
type Descriptor = z.output<typeof descriptorSchema>

/** The folder that a path names, by itself or by its archive’s descriptor; null where it names another file. */
export function findArchive(path: string): string | null {
  if (basename(path) === DESCRIPTOR) return dirname(path)
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : null
}

/** Opens an archive whose files are all there, whole and unchanged. Throws `UnusableArchive`. */
export async function openArchive(folder: string): Promise<OpenedArchive> {
  const { resources } = readDescriptor(folder)
  for (const resource of ARCHIVE_RESOURCES) {
    const stated = resources.find(({ name }) => name === resource.name)
    if (!stated)
      throw new UnusableArchive(`${DESCRIPTOR} does not name the table ${resource.name}.`)
    await requireUnchanged(folder, fileOf(resource), stated)
  }
  return { readRows: (resource) => readArchiveTable(join(folder, fileOf(resource)), resource) }
}

function readDescriptor(folder: string): Descriptor {
  const path = join(folder, DESCRIPTOR)
  if (!existsSync(path))
    throw new UnusableArchive(
      `The folder ${folder} is no archive of a tracker: it has no ${DESCRIPTOR}.`,
    )
  const parsed = descriptorSchema.safeParse(parseJson(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new UnusableArchive(
    `${DESCRIPTOR} is not that of an archive of this tracker, version ${ARCHIVE_VERSION}: ${issue?.path.join('.') || 'it'} is not what one has.`,
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function requireUnchanged(
  folder: string,
  file: string,
  { bytes, hash }: Descriptor['resources'][number],
): Promise<void> {
  const path = join(folder, file)
  if (!existsSync(path)) throw new UnusableArchive(`${file} is missing.`)
  const found = statSync(path).size
  if (found !== bytes) {
    throw new UnusableArchive(`${file} has ${found} bytes; ${DESCRIPTOR} says ${bytes}.`)
  }
  const digest = createHash('sha256')
  for await (const chunk of createReadStream(path)) digest.update(chunk)
  if (`sha256:${digest.digest('hex')}` !== hash) {
    throw new UnusableArchive(`${file} is not what was exported: its SHA-256 is another one.`)
  }
}

import type { ArchiveResource } from './resource'
import { ARCHIVE_RESOURCES } from './resources'

/** What a descriptor is known by. A later form of the archive gets another number. */
export const ARCHIVE_NAME = 'military-aid-tracker'
export const ARCHIVE_VERSION = '1'
export const DESCRIPTOR = 'datapackage.json'

/** A written file: its size, and its SHA-256 in hexadecimal. */
export type WrittenFile = { bytes: number; sha256: string; rows: number }

/** The file of a table. */
export const fileOf = ({ name }: ArchiveResource) => `${name}.csv`

/** The descriptor of a Frictionless Data Package (https://specs.frictionlessdata.io), as JSON. */
export function toDataPackage(
  written: ReadonlyMap<ArchiveResource, WrittenFile>,
  recordedThrough: string | null,
): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: ARCHIVE_NAME,
    title: 'Military Aid Tracker: everything that is published',
    version: ARCHIVE_VERSION,
    description: `Everything recorded through ${recordedThrough ?? 'no day'}: each revision of each pledge, with its sources. README.md says how to read it.`,
    resources: [...written].map(([resource, file]) => toResource(resource, file)),
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

function toResource(resource: ArchiveResource, { bytes, sha256 }: WrittenFile) {
  const { name, description, columns, key, references } = resource
  return {
    profile: 'tabular-data-resource',
    name,
    path: fileOf(resource),
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      fields: Object.entries(columns).map(
        ([column, { type, description, isRequired, values }]) => ({
          name: column,
          type,
          ...(type === 'datetime' && { format: 'any' }),
          description,
          constraints: { required: isRequired, ...(values && { enum: values }) },
        }),
      ),
      missingValues: [''],
      primaryKey: key,
      foreignKeys: Object.entries(references).map(([column, target]) => ({
        fields: column,
        // The specification names a table's own self by an empty text.
        reference: { resource: target === name ? '' : target, fields: keyOf(target) },
      })),
    },
  }
}

/** The column of a table by which others refer to it. */
function keyOf(target: string): string | undefined {
  return ARCHIVE_RESOURCES.find(({ name }) => name === target)?.key[0]
}

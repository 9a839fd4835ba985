import { CATALOGUE_RESOURCES } from './catalogue-resources'
import { LEDGER_RESOURCES } from './ledger-resources'
import type { ArchiveResource } from './resource'

/** Everything that is published, table by table; each comes after those that it refers to. */
export const ARCHIVE_RESOURCES: readonly ArchiveResource[] = [
  ...CATALOGUE_RESOURCES,
  ...LEDGER_RESOURCES,
]

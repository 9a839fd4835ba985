/** The types of the Frictionless Table Schema that an archive uses. */
export type ArchiveType = 'string' | 'integer' | 'boolean' | 'date' | 'datetime'

export type ArchiveColumn = {
  type: ArchiveType
  description: string
  isRequired: boolean
  /** The only values that it may have. */
  values?: readonly string[]
}

/** A table of an archive: one CSV file. Its columns are called as in the database, and are in this order. */
export type ArchiveResource = {
  /** The file’s name without its ending. */
  name: string
  /** The database’s table. */
  table: string
  description: string
  key: readonly string[]
  /** Column and the table whose first column of the key it names. */
  references: Readonly<Record<string, string>>
  /** What of the table is published, where not all of it is. */
  where?: string
  columns: Readonly<Record<string, ArchiveColumn>>
}

/** A column that always has a value. */
export function needed(
  type: ArchiveType,
  description: string,
  values?: readonly string[],
): ArchiveColumn {
  return { type, description, isRequired: true, ...(values && { values }) }
}

/** A column that is empty where nothing is known. */
export function optional(
  type: ArchiveType,
  description: string,
  values?: readonly string[],
): ArchiveColumn {
  return { type, description, isRequired: false, ...(values && { values }) }
}

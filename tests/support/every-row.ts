import Database from 'better-sqlite3'

/** Every row of every table of a database, read without changing it. */
export function listEveryRow(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  try {
    const names = database
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
      .pluck()
      .all()
    return names.map((name) => [
      name,
      database.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all(),
    ])
  } finally {
    database.close()
  }
}

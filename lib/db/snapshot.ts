import Database from 'better-sqlite3'
import { databaseFile } from '../env'
import { toDatabaseError } from './errors'
import type { Parameters, Row } from './reader'

/** A connection that sees the database as it was when the first row was read, until it is closed. */
export type Snapshot = {
  readAll: <R extends Row>(sql: string, parameters?: Parameters) => R[]
  close: () => void
}

/** Opens a snapshot, so that an export which takes minutes adds up whatever is published meanwhile. */
export function openSnapshot(): Snapshot {
  try {
    const database = new Database(databaseFile(), {
      readonly: true,
      fileMustExist: true,
      timeout: 250,
    })
    database.defaultSafeIntegers(true)
    // Read page by page: a mapped file would count as this process's memory while the whole of it passes.
    database.pragma('mmap_size = 0')
    database.exec('BEGIN')
    const queries = new Map<string, Query>()
    const prepare = (sql: string) => {
      const statement = database.prepare(sql).raw()
      const query = { statement, names: statement.columns().map(({ name }) => name) }
      queries.set(sql, query)
      return query
    }
    return {
      readAll: <R extends Row>(sql: string, parameters: Parameters = []) => {
        try {
          return toObjects(queries.get(sql) ?? prepare(sql), parameters) as R[]
        } catch (error) {
          throw toDatabaseError(error)
        }
      },
      close: () => database.close(),
    }
  } catch (error) {
    throw toDatabaseError(error)
  }
}

type Query = { statement: Database.Statement; names: string[] }

/** Rows made here from plain lists of values: the driver takes longer to make the same objects. */
function toObjects({ statement, names }: Query, parameters: Parameters): Row[] {
  return (statement.all(...parameters) as Row[string][][]).map((values) => {
    const row: Row = {}
    // Millions of cells pass here in one export: no iterator, which would be made for each row.
    for (let index = 0; index < names.length; index += 1) {
      row[names[index] as string] = values[index] as Row[string]
    }
    return row
  })
}

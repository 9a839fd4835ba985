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
    database.pragma('mmap_size = 268435456')
    database.exec('BEGIN')
    const statements = new Map<string, Database.Statement>()
    return {
      readAll: <R extends Row>(sql: string, parameters: Parameters = []) => {
        const statement = statements.get(sql) ?? database.prepare(sql)
        statements.set(sql, statement)
        try {
          return statement.all(...parameters) as R[]
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

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's schema engine as the WebAssembly that Prisma publishes on npm, for machines that cannot download the
 * native one. An internal interface of Prisma: pinned in package.json, used in this file only, held by a test.
 */

const FILTERS = { externalTables: [], externalEnums: [] }

export type Migration = { name: string; sql: string }

/** Applies what is missing, in order, and keeps Prisma's own `_prisma_migrations` table. Returns the names applied. */
export async function applyMigrations(
  adapter: SqlDriverAdapter,
  migrations: readonly Migration[],
): Promise<string[]> {
  const engine = await openEngine(lend(adapter))
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: {
      baseDir: 'prisma/migrations',
      lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
      migrationDirectories: migrations.map(({ name, sql }) => ({
        path: name,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
      })),
      shadowDbInitScript: '',
    },
    filters: FILTERS,
  })
  return appliedMigrationNames
}

/**
 * The SQL that turns the database behind `url` (or an empty one) into `schema`; empty when it matches already.
 * The database must hold no partial index: the engine asks for them in a way that better-sqlite3 refuses
 * (double-quoted string literals), so a caller compares a scratch copy without them.
 */
export async function diffToSchema(
  url: string | null,
  schema: { path: string; content: string },
): Promise<string> {
  const factory = new PrismaBetterSqlite3({ url: url ?? ':memory:' })
  const engine = await openEngine(factory, schema)
  const { stdout } = await engine.diff({
    from: url ? { tag: 'schemaDatasource', files: [schema], configDir: '.' } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    filters: FILTERS,
  })
  return (stdout ?? '').trim().replace(/^-- This is an empty migration\.$/, '')
}

async function openEngine(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schema?: { path: string; content: string },
): Promise<SchemaEngine> {
  instantiated ??= instantiate()
  await instantiated
  return bindings.SchemaEngine.new(
    { datamodels: schema ? [[schema.path, schema.content]] : undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

// Once a process: the bindings keep views of the first instance's memory, and with a second one read rubbish.
let instantiated: Promise<void> | undefined

async function instantiate(): Promise<void> {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = readFileSync(join(dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** A factory that hands out one adapter that its owner opened and will close. */
function lend(adapter: SqlDriverAdapter): SqlMigrationAwareDriverAdapterFactory {
  const lent: SqlDriverAdapter = Object.assign(Object.create(adapter), {
    dispose: async () => undefined,
  })
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => lent,
    connectToShadowDb: async () => {
      throw new Error('Applying migrations needs no shadow database')
    },
  }
}

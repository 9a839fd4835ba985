import { defineConfig } from 'prisma/config'

// `generate` uses no engine, but the command line downloads one unless it is told of a binary.
// Other commands keep the engine that Prisma finds for them.
if (process.argv.includes('generate')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/tracker.db' },
})

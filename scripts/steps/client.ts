import { PlainFailure } from './failure'
import { runProgram } from './program'
import { hashContents, isStamped, writeStamp } from './stamp'
import { skipped, step } from './step'

const STAMP = 'lib/db/generated/.generated-from'
const SOURCES = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']

/** Generates Prisma's client where the schema, or Prisma itself, has changed since the last time. */
export async function ensureClient(): Promise<void> {
  const hash = hashContents(SOURCES)
  if (isStamped(STAMP, hash)) return skipped('Database client')
  await step('Database client', 'generating', async () => {
    const { code, printed } = await runProgram('node_modules/prisma/build/index.js', ['generate'], {
      output: 'kept',
      env: { PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    })
    if (code !== 0)
      throw new PlainFailure(
        `${printed}\nThe database client could not be generated from prisma/schema.prisma.`,
      )
    writeStamp(STAMP, hash)
    return 'generated'
  })
}

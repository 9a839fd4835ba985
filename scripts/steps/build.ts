import { PlainFailure } from './failure'
import { runProgram } from './program'
import { hashContents, isStamped, writeStamp } from './stamp'
import { skipped, step } from './step'

const STAMP = '.next/built-from'
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'prisma/schema.prisma',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** Builds the pages where a source of theirs has changed since the last build. */
export async function ensureBuild(): Promise<void> {
  const hash = hashContents(SOURCES, (path) => path.includes('generated'))
  if (isStamped(STAMP, hash)) return skipped('Pages')
  await step('Pages', 'building', async () => {
    const { code, printed } = await runProgram('node_modules/next/dist/bin/next', ['build'], {
      output: 'kept',
      env: { NODE_ENV: 'production' },
    })
    if (code !== 0)
      throw new PlainFailure(`${printed}\nThe pages could not be built; the reason stands above.`)
    writeStamp(STAMP, hash)
    return 'built'
  })
}

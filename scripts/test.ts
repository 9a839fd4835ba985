import { browserTests } from './checks/browser'
import { code } from './checks/code'
import { type Count, failure, NOTHING, sum } from './checks/count'
import { vitest } from './checks/vitest'
import { ensureBuild } from './steps/build'
import { ensureClient } from './steps/client'
import { PlainFailure } from './steps/failure'

const BIOME = 'node_modules/@biomejs/biome/bin/biome'

/** Runs every check and every test, also after one has failed, and ends with one line that sums them up. */
export async function test(): Promise<void> {
  const start = performance.now()
  const counts = [
    await preparation('Database client', ensureClient),
    await code('Lint', BIOME, ['check', '--error-on-warnings', '.']),
    await code('Route types', 'node_modules/next/dist/bin/next', ['typegen'], NOTHING),
    await code('Types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
    await code('Unused code', 'node_modules/knip/bin/knip.js', ['--no-progress']),
    await vitest(),
  ]
  const build = await preparation('Pages', ensureBuild)
  counts.push(build)
  if (build.failed.length === 0) counts.push(await browserTests())
  else console.log('Browser tests: not run, since there are no pages to open')
  console.log(`\nTook ${Math.round((performance.now() - start) / 1000)} s.`)
  report(sum(counts))
}

/** Names what failed last of all, for a reader who sees only the end. */
function report({ passed, skipped, failed, retried }: Count): void {
  for (const name of retried) console.log(`Passed at the second try: ${name}`)
  for (const name of failed) console.log(`Failed: ${name}`)
  console.log(
    `${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  )
  process.exitCode = failed.length > 0 ? 1 : 0
}

/** What has to be there for the tests counts only when it fails. */
async function preparation(name: string, prepare: () => Promise<void>): Promise<Count> {
  try {
    await prepare()
    return NOTHING
  } catch (error) {
    console.error(error instanceof PlainFailure ? error.message : error)
    return failure(name)
  }
}

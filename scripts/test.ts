import { browserTests } from './checks/browser'
import { code } from './checks/code'
import { type Count, NOTHING, sum } from './checks/count'
import { vitest } from './checks/vitest'
import { ensureBuild } from './steps/build'
import { ensureClient } from './steps/client'
import { PlainFailure } from './steps/failure'

const BIOME = 'node_modules/@biomejs/biome/bin/biome'

/** Runs every check and every test, also after one has failed, and ends with one line that sums them up. */
export async function test(): Promise<void> {
  const start = performance.now()
  const counts = [
    await preparation(ensureClient),
    await code('Lint', BIOME, ['check', '--error-on-warnings', '.']),
    await code('Route types', 'node_modules/next/dist/bin/next', ['typegen'], NOTHING),
    await code('Types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
    await code('Unused code', 'node_modules/knip/bin/knip.js', ['--no-progress']),
    await vitest(),
  ]
  const build = await preparation(ensureBuild)
  counts.push(build)
  if (build.failed === 0) counts.push(await browserTests())
  else console.log('Browser tests: not run, since there are no pages to open')
  const { passed, failed, skipped } = sum(counts)
  console.log(`\nTook ${Math.round((performance.now() - start) / 1000)} s.`)
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed > 0 ? 1 : 0
}

/** What has to be there for the tests counts only when it fails. */
async function preparation(prepare: () => Promise<void>): Promise<Count> {
  try {
    await prepare()
    return NOTHING
  } catch (error) {
    console.error(error instanceof PlainFailure ? error.message : error)
    return { ...NOTHING, failed: 1 }
  }
}

import { readFileSync, rmSync } from 'node:fs'
import { findChromium } from '@/tests/support/chromium'
import { runProgram } from '../steps/program'
import { ensureChromium } from './chromium'
import { type Count, failure, sum } from './count'

const REPORT = 'test-results/browser.json'

/** Browser tests against a server of their own. */
export async function browserTests(): Promise<Count> {
  console.log('Browser tests')
  await ensureChromium()
  if (!findChromium()) {
    console.error(
      'There is no Chromium to test with, and none could be installed. Install it (on Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium) and run npm test again.',
    )
    return failure('browser tests, for want of Chromium')
  }
  rmSync(REPORT, { force: true })
  const { code } = await runProgram('node_modules/@playwright/test/cli.js', ['test'], {
    output: 'shown',
    timeoutMs: 1_560_000,
  })
  const count = readCount()
  return code !== 0 && count.failed.length === 0
    ? sum([count, failure('browser tests, outside of a test (the reason stands above)')])
    : count
}

type Suite = {
  suites?: Suite[]
  specs?: { title: string; file: string; tests: { projectName: string; status: string }[] }[]
}

type Report = { stats: { expected: number; flaky: number; skipped: number }; suites: Suite[] }

function readCount(): Count {
  try {
    const { stats, suites }: Report = JSON.parse(readFileSync(REPORT, 'utf8'))
    return {
      passed: stats.expected + stats.flaky,
      skipped: stats.skipped,
      failed: findTests(suites, 'unexpected'),
      retried: findTests(suites, 'flaky'),
    }
  } catch {
    return failure('browser tests, which left no report')
  }
}

/** The names of all tests that ended so. */
function findTests(suites: readonly Suite[], ending: string): string[] {
  return suites.flatMap((suite) => [
    ...findTests(suite.suites ?? [], ending),
    ...(suite.specs ?? []).flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === ending)
        .map(({ projectName }) => `[${projectName}] ${file} › ${title}`),
    ),
  ])
}

import { readFileSync, rmSync } from 'node:fs'
import { findChromium } from '@/tests/support/chromium'
import { runProgram } from '../steps/program'
import { ensureChromium } from './chromium'
import { type Count, NOTHING, ONE_FAILED } from './count'

const REPORT = 'test-results/browser.json'

/** Browser tests against a server of their own. */
export async function browserTests(): Promise<Count> {
  console.log('Browser tests')
  await ensureChromium()
  if (!findChromium()) {
    console.error(
      'There is no Chromium to test with, and none could be installed. Install it (on Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium) and run npm test again.',
    )
    return ONE_FAILED
  }
  rmSync(REPORT, { force: true })
  const { code } = await runProgram('node_modules/@playwright/test/cli.js', ['test'], {
    output: 'shown',
    timeoutMs: 1_560_000,
  })
  const count = readCount()
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

type Report = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

function readCount(): Count {
  try {
    const { stats }: Report = JSON.parse(readFileSync(REPORT, 'utf8'))
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    }
  } catch {
    return NOTHING
  }
}

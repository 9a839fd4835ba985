import { readFileSync, rmSync } from 'node:fs'
import { runProgram } from '../steps/program'
import { type Count, NOTHING, ONE_FAILED } from './count'

const REPORT = 'test-results/vitest.json'

/** Unit and database tests. */
export async function vitest(): Promise<Count> {
  console.log('Unit and database tests')
  rmSync(REPORT, { force: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const { code } = await runProgram('node_modules/vitest/vitest.mjs', args, {
    output: 'shown',
    env: { NODE_ENV: 'test' },
    timeoutMs: 360_000,
  })
  const count = readCount()
  // Something outside the tests can fail as well.
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

function readCount(): Count {
  const report = readReport()
  if (!report) return ONE_FAILED
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    ...NOTHING,
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readReport(): Report | null {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'))
  } catch {
    return null
  }
}

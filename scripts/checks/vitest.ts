import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { runProgram } from '../steps/program'
import { type Count, failure, NOTHING, sum } from './count'

const REPORT = 'test-results/vitest.json'

/** Unit and database tests. */
export async function vitest(): Promise<Count> {
  console.log('Unit and database tests')
  rmSync(REPORT, { force: true })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]
  const { code } = await runProgram('node_modules/vitest/vitest.mjs', args, {
    output: 'shown',
    env: { NODE_ENV: 'test' },
    timeoutMs: 480_000,
  })
  const count = readCount()
  // Something outside the tests can fail as well: a worker may end, or a promise be rejected after its test.
  return code !== 0 && count.failed.length === 0
    ? sum([count, failure('unit and database tests, outside of a test (the reason stands above)')])
    : count
}

type Report = {
  numPassedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    assertionResults: { status: string; fullName: string }[]
  }[]
}

function readCount(): Count {
  const report = readReport()
  if (!report) return failure('unit and database tests, which left no report')
  return {
    ...NOTHING,
    passed: report.numPassedTests,
    failed: report.testResults.flatMap(readFailed),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readFailed({ name, status, assertionResults }: Report['testResults'][number]): string[] {
  const file = relative(process.cwd(), name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  const isUnloadable = status === 'failed' && failed.length === 0
  return isUnloadable ? [file] : failed.map(({ fullName }) => `${file} › ${fullName}`)
}

function readReport(): Report | null {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8'))
  } catch {
    return null
  }
}

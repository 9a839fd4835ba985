import { runProgram } from '../steps/program'
import { failure, ONE_PASSED } from './count'

/** Runs a program that reads the code; what it prints is shown when it objects. It counts as one. */
export async function code(
  name: string,
  script: string,
  args: readonly string[],
  whenPassed = ONE_PASSED,
) {
  process.stdout.write(`${name}: checking … `)
  const start = performance.now()
  const result = await runProgram(script, args, { output: 'kept', timeoutMs: 120_000 })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${result.code === 0 ? 'passed' : 'failed'} (${seconds} s)`)
  if (result.code === 0) return whenPassed
  console.log(`\n${result.printed}\n`)
  return failure(name)
}

import { runProgram } from '../steps/program'
import type { Line } from './table'
import { percentile } from './timing'

const TIMES = 200

/** One revision at a time in a process of its own, the disk waited for each time, beside a bare commit of one row. */
export async function measurePublishing(file: string): Promise<Line[]> {
  const { code, printed } = await runProgram(
    'node_modules/tsx/dist/cli.mjs',
    ['scripts/bench/publisher.ts', file, String(TIMES)],
    { output: 'kept' },
  )
  if (code !== 0) throw new Error(printed)
  const { publishing, committing } = JSON.parse(printed) as Record<
    'publishing' | 'committing',
    number[]
  >
  const line = (name: string, part: number): Line => ({
    what: `publishing a revision, ${name}`,
    measured: percentile(publishing, part),
    unit: 'ms',
    limit: { what: 'bare commit of a row', measured: percentile(committing, part) },
  })
  return [line('p50', 0.5), { ...line('p99', 0.99), aim: { atMost: 50 } }]
}

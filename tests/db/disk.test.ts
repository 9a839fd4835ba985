import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder } from '../support/database'
import { startTraced } from '../support/program'
import { openLedger } from '../support/small-ledger'

// That the writer asks for full synchronous writes is tested on every machine (connections.test.ts). Whether the disk
// is in fact waited for can be seen only from outside the process.

const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

test.skipIf(!canTrace)(
  'the log is on the disk before each answer (needs strace, which may trace)',
  async () => {
    const { file, client } = await openLedger()
    await client.$disconnect()
    const trace = join(freshFolder(), 'trace')
    const program = startTraced(trace, 'publish-steadily', file, '1', '20')
    expect(await program.ended).toBe(0)
    const calls = readFileSync(trace, 'utf8').split('\n').flatMap(toStep)
    // Between two answers the log was written and then synchronised, in this order.
    const beforeEachAnswer = calls.join('').split('answer ').slice(0, -1)
    expect(beforeEachAnswer).toHaveLength(20)
    for (const steps of beforeEachAnswer) expect(steps).toMatch(/write .*synchronise $/)
  },
  60_000,
)

/** What a traced call does to the log or to whoever asked; nothing for other files. */
function toStep(call: string): string[] {
  if (/write\(1<.*\\"pledgeNumber/.test(call)) return ['answer ']
  if (!/db-wal>/.test(call)) return []
  return /sync\(/.test(call) ? ['synchronise '] : ['write ']
}

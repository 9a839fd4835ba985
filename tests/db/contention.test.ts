import { expect, test } from 'vitest'
import type { PublishResult } from '@/lib/db/publish-request'
import { startProgram } from '../support/program'
import { TANKS } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'
import { expectSoundLedger } from '../support/sound-ledger'

type Attempt = { base: number; summary: string; result: PublishResult }

const PROCESSES = 2
const EDITORS = 10
const TIMES = 6

test('of twenty editors of one pledge in two processes, each is told truly whether it was published', async () => {
  const { file, add, client } = await openLedger()
  await add(TANKS, '2023-04-21')
  const programs = Array.from({ length: PROCESSES }, () =>
    startProgram('contend', file, String(EDITORS), String(TIMES)),
  )
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0])
  const attempts = programs.flatMap(({ printed }) => parseAttempts(printed()))
  expect(attempts).toHaveLength(PROCESSES * EDITORS * TIMES)

  const published = attempts.flatMap(({ base, summary, result }) =>
    result.ok ? [{ base, summary, ...result }] : [],
  )
  for (const { base, revisionNumber } of published) expect(revisionNumber).toBe(base + 1)
  expect(await client.revision.count()).toBe(1 + published.length)
  expect((await client.dataVersion.findFirstOrThrow()).version).toBe(2 + published.length)
  expectSoundLedger(file, published)

  const refused = attempts.flatMap(({ base, result }) => (result.ok ? [] : [{ base, ...result }]))
  expect(refused.length).toBeGreaterThan(0)
  for (const { base, message, currentRevisionNumber } of refused) {
    expect(message).toBe('Someone else has published a newer version in between.')
    expect(currentRevisionNumber).toBeGreaterThan(base)
  }
})

function parseAttempts(printed: string): Attempt[] {
  return printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Attempt)
}

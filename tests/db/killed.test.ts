import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { type Acknowledged, parseAcknowledged } from '../support/acknowledged'
import { startProgram } from '../support/program'
import { openLedger } from '../support/small-ledger'
import { expectSoundLedger } from '../support/sound-ledger'

const ROUNDS = 50
const WRITERS = 8
const LONGEST_LIFE_MS = 300

test('whatever was acknowledged is there after kill -9, fifty times over on one file', async () => {
  const { file, client } = await openLedger()
  await client.$disconnect()
  const acknowledged: Acknowledged[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const told = await publishUntilKilled(file)
    expect(told.length).toBeGreaterThan(0)
    acknowledged.push(...told)
    expectSoundLedger(file, acknowledged)
  }
  expect(countParts(file)).toEqual([
    { parts: 1, contributions: 1, items: 1, deliveries: 1, sources: 1 },
  ])
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * 2)
}, 300_000)

async function publishUntilKilled(file: string): Promise<Acknowledged[]> {
  const program = startProgram('publish-steadily', file, String(WRITERS))
  await program.started
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS))
  program.child.kill('SIGKILL')
  expect(await program.ended).toBeNull()
  return parseAcknowledged(program.printed())
}

/** Which numbers of parts revisions have: all of them say the same. */
function countParts(file: string): unknown[] {
  const database = new Database(file, { readonly: true })
  const count = (table: string) => `(SELECT COUNT(*) FROM ${table} x WHERE x.revisionId = r.id)`
  try {
    return database
      .prepare(`SELECT DISTINCT ${count('Tranche')} AS parts, ${count('Contribution')} AS contributions,
        ${count('Item')} AS items, ${count('Source')} AS sources,
        (SELECT COUNT(*) FROM Delivery d JOIN Item i ON i.id = d.itemId WHERE i.revisionId = r.id) AS deliveries
        FROM Revision r`)
      .all()
  } finally {
    database.close()
  }
}

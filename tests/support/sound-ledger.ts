import assert from 'node:assert/strict'
import Database from 'better-sqlite3'
import type { Acknowledged } from './acknowledged'

type Published = Pick<Acknowledged, 'pledgeNumber' | 'revisionNumber' | 'summary'>

/** Each of these finds rows only where a publication was written in part, or not in its turn. */
const FAULTS = {
  'unsealed revision': 'SELECT id FROM Revision WHERE sealed = 0',
  'revision without a part': `SELECT id FROM Revision WHERE id NOT IN (SELECT revisionId FROM Tranche)`,
  'revision that lacks a source': `SELECT id FROM Revision r WHERE sourceCount <>
    (SELECT COUNT(*) FROM Source s WHERE s.revisionId = r.id)`,
  'tranche without a donor': `SELECT id FROM Tranche WHERE id NOT IN (SELECT trancheId FROM Contribution)`,
  'published pledge without one current revision': `SELECT number FROM Pledge p WHERE number IS NOT NULL AND 1 <>
    (SELECT COUNT(*) FROM Revision r WHERE r.pledgeId = p.id AND supersededAt IS NULL)`,
  'current revision that is not the last': `SELECT id FROM Revision r WHERE supersededAt IS NULL AND number <>
    (SELECT MAX(number) FROM Revision WHERE pledgeId = r.pledgeId)`,
  'gap in the numbers': `SELECT pledgeId FROM Revision GROUP BY pledgeId HAVING COUNT(*) <> MAX(number)`,
  'contribution superseded apart from its revision': `SELECT c.id FROM Contribution c
    JOIN Revision r ON r.id = c.revisionId WHERE c.supersededAt IS NOT r.supersededAt`,
  'item superseded apart from its revision': `SELECT i.id FROM Item i
    JOIN Revision r ON r.id = i.revisionId WHERE i.supersededAt IS NOT r.supersededAt`,
}

// By Node's own assertions: both vitest and Playwright run it.

/** Expects a whole database in which every publication stands complete, and every acknowledged one stands. */
export function expectSoundLedger(file: string, acknowledged: readonly Published[]): void {
  const database = new Database(file, { fileMustExist: true })
  try {
    assert.equal(database.pragma('integrity_check', { simple: true }), 'ok')
    assert.deepEqual(database.pragma('foreign_key_check'), [])
    for (const [fault, sql] of Object.entries(FAULTS)) {
      assert.deepEqual({ [fault]: database.prepare(sql).all() }, { [fault]: [] })
    }
    assert.deepEqual(listLost(database, acknowledged), [])
  } finally {
    database.close()
  }
}

function listLost(database: Database.Database, acknowledged: readonly Published[]): Published[] {
  const find = database.prepare(`SELECT r.summary FROM Revision r JOIN Pledge p ON p.id = r.pledgeId
    WHERE p.number = ? AND r.number = ?`)
  return acknowledged.filter(({ pledgeNumber, revisionNumber, summary }) => {
    return find.pluck().get(pledgeNumber, revisionNumber) !== summary
  })
}

import type { Row } from './reader'
import type { Snapshot } from './snapshot'

type Renaming = Row & { pledgeNumber: bigint; before: string }

/** What a pledge whose ID has gone to another is called by then: the ID, and the day since when it is not its own. */
const LOST = /^(.+) \(until (\d{4}-\d{2}-\d{2})\)$/

/** A pledge’s ID in its dataset on the day in question, of its number and its ID now. */
export type IdAt = (pledgeNumber: number, now: string | null) => string | null

/**
 * The ID in its dataset that a pledge had as of the end of a day (YYYY-MM-DD; null for now), of its number and its ID
 * now: releases after that day may have given it another.
 */
export function readIdsAt(snapshot: Snapshot, asOf: string | null): IdAt {
  if (asOf === null) return (_, now) => now
  const later = snapshot.readAll<Renaming>(
    `SELECT json_extract(j.value, '$.pledgeNumber') AS pledgeNumber, json_extract(j.value, '$.from') AS before
     FROM Import m, json_each(m.report, '$.renamed') j WHERE m.releasedOn > ?
     ORDER BY m.releasedOn DESC, m.id DESC`,
    [asOf],
  )
  // Of several later ones the first to follow stands last.
  const before = new Map(later.map((row) => [Number(row.pledgeNumber), row.before]))
  return (pledgeNumber, now) => {
    const id = before.get(pledgeNumber) ?? now
    const [, own, until = ''] = LOST.exec(id ?? '') ?? []
    return own !== undefined && until > asOf ? own : id
  }
}

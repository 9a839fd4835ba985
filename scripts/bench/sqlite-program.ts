import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { constants, copyFileSync, rmSync } from 'node:fs'
import { median } from './timing'

const PROGRAM = 'sqlite3'
const RUNS = 3
const REPEATED_FOR_MS = 60_000

/** What the pledge export says, as nearly as one query can say it. */
const ROWS = `
  SELECT 'P' || p.number, v.announcedOn, v.donorNames,
    (SELECT group_concat(c.donorCode, '; ') FROM Contribution c WHERE c.revisionId = v.id),
    (SELECT group_concat(c.shareBasisPoints / 100.0, '; ') FROM Contribution c WHERE c.revisionId = v.id),
    (SELECT group_concat(DISTINCT t.shareBasis) FROM Tranche t WHERE t.revisionId = v.id),
    v.summary, v.detail, v.aidType, v.category,
    (SELECT COUNT(*) FROM Tranche t WHERE t.revisionId = v.id),
    (SELECT group_concat(DISTINCT t.amountQualifier) FROM Tranche t WHERE t.revisionId = v.id),
    (SELECT group_concat(DISTINCT t.currency) FROM Tranche t WHERE t.revisionId = v.id),
    (SELECT SUM(t.pledgedMinor) / 100.0 FROM Tranche t WHERE t.revisionId = v.id),
    (SELECT SUM(t.allocatedMinor) / 100.0 FROM Tranche t WHERE t.revisionId = v.id),
    (SELECT SUM(t.deliveredMinor) / 100.0 FROM Tranche t WHERE t.revisionId = v.id),
    (SELECT group_concat(DISTINCT t.rateDay) FROM Tranche t WHERE t.revisionId = v.id),
    (SELECT group_concat(DISTINCT t.currencyPerEur) FROM Tranche t WHERE t.revisionId = v.id),
    'EUR', v.pledgedEur / 100.0, v.allocatedEur / 100.0, v.deliveredEur / 100.0,
    (SELECT SUM(c.pledgedEur) / 100.0 FROM Contribution c WHERE c.revisionId = v.id),
    (SELECT group_concat(coalesce(i.quantity || ' × ', '') || coalesce(i.designation, e.designation)
      || coalesce(', due ' || i.dueWords, ''), '; ')
      FROM Item i LEFT JOIN EquipmentType e ON e.key = i.equipmentTypeKey WHERE i.revisionId = v.id),
    v.deliveryStatus,
    (SELECT group_concat(s.url, ' ') FROM Source s WHERE s.revisionId = v.id),
    v.number, strftime('%Y-%m-%dT%H:%M:%fZ', v.publishedAt / 1000.0, 'unixepoch'),
    strftime('%Y-%m-%dT%H:%M:%fZ', v.recordedAt / 1000.0, 'unixepoch')
  FROM Revision v JOIN Pledge p ON p.id = v.pledgeId
  WHERE v.supersededAt IS NULL AND v.withdrawn = 0 AND v.aidType = 'military'
  ORDER BY v.pledgeId;`

/**
 * Seconds that the `sqlite3` program takes to print the rows of the export; null where it is not installed. It reads
 * a copy: Debian’s can damage a database that another program has open.
 */
export async function printRows(file: string): Promise<number | null> {
  if (spawnSync(PROGRAM, ['--version']).status !== 0) {
    console.log('The sqlite3 program is not installed: the export is not compared with it.')
    return null
  }
  const copy = `${file}.copy`
  copyFileSync(file, copy, constants.COPYFILE_FICLONE)
  try {
    const seconds: number[] = []
    const deadline = performance.now() + REPEATED_FOR_MS
    do seconds.push(await printOnce(copy))
    while (seconds.length < RUNS && performance.now() < deadline)
    return median(seconds)
  } finally {
    rmSync(copy)
  }
}

async function printOnce(file: string): Promise<number> {
  const start = performance.now()
  const program = spawn(PROGRAM, ['-readonly', '-csv', file, ROWS], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(program, 'exit')
  if (code !== 0) throw new Error(`sqlite3 ended with ${code}`)
  return (performance.now() - start) / 1000
}

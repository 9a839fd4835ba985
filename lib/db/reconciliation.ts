import { addDays, toEpochMs } from '@/lib/domain/calendar'
import { type AidType, keysOf, MEASURES, type Measure } from '@/lib/domain/vocabulary'
import type { Reconciliation } from '@/lib/import/reconciliation'
import { toMinor } from './cells'
import { type Row, readAll, readOne } from './reader'

/**
 * One line of the file against the tranche it became. A figure of the file whose tranche has no such amount was not
 * taken; one whose tranche has it, but no euro, waits for a rate.
 */
const linesOf = (measure: Measure) => `
  SELECT w.donorCode, w.aidType, w.${measure}EurOfFile AS fileEur,
    CASE
      WHEN w.setAside IS NOT NULL OR t.${measure}Minor IS NULL THEN 'unread'
      WHEN t.${measure}Eur IS NULL THEN 'unconverted'
      ELSE 'converted'
    END AS state,
    CASE WHEN w.setAside IS NULL THEN t.${measure}Eur END AS oursEur, t.id AS trancheId, t.currency
  FROM ImportRow w
    LEFT JOIN Pledge p ON p.dataset = (SELECT dataset FROM asked) AND p.externalId = w.externalId
    LEFT JOIN Revision r ON r.pledgeId = p.id AND r.publishedAt < (SELECT ends FROM asked) AND COALESCE(r.supersededAt, (SELECT ends FROM asked)) >= (SELECT ends FROM asked)
    LEFT JOIN Tranche t ON t.revisionId = r.id AND t.position = w.tranche
  WHERE w.importId = (SELECT importId FROM asked) AND w.${measure}EurOfFile IS NOT NULL`

/**
 * For each donor, type of aid and measure of an import, ordered so; sums as of the release's day. None for a file that
 * states no sums in euro.
 */
export function listReconciliation(importId: number): Reconciliation[] {
  const release = readOne<Row & { dataset: string; releasedOn: string }>(
    'SELECT dataset, releasedOn FROM Import WHERE id = ?',
    [importId],
  )
  if (!release) throw new Error(`There is no import ${importId}`)
  if (!hasFigures(importId)) return []
  const end = toEpochMs(addDays(release.releasedOn, 1))
  return keysOf(MEASURES)
    .flatMap((measure) => listMeasure(measure, { importId, end, dataset: release.dataset }))
    .toSorted(
      (a, b) => a.donorCode.localeCompare(b.donorCode) || a.aidType.localeCompare(b.aidType),
    )
}

function hasFigures(importId: number): boolean {
  const figure = keysOf(MEASURES).map((measure) => `${measure}EurOfFile`)
  const sql = `SELECT 1 AS one FROM ImportRow WHERE importId = ? AND COALESCE(${figure.join(', ')}) IS NOT NULL LIMIT 1`
  return readOne<Row>(sql, [importId]) !== null
}

type Asked = { importId: number; end: number; dataset: string }

function listMeasure(measure: Measure, { importId, end, dataset }: Asked): Reconciliation[] {
  const sql = `
    WITH asked (importId, ends, dataset) AS (VALUES (?, ?, ?)), line AS (${linesOf(measure)}),
    file AS (
      SELECT donorCode, aidType, SUM(fileEur) AS fileEur,
        SUM(CASE WHEN state = 'unread' THEN fileEur ELSE 0 END) AS unread,
        SUM(CASE WHEN state = 'unconverted' THEN fileEur ELSE 0 END) AS unconverted,
        SUM(CASE WHEN state = 'converted' THEN oursEur ELSE 0 END) AS converted,
        SUM(CASE WHEN state = 'converted' THEN fileEur ELSE 0 END) AS convertedOfFile,
        SUM(CASE WHEN state = 'converted' AND currency = 'EUR' THEN oursEur - fileEur ELSE 0 END) AS euro
      FROM line GROUP BY donorCode, aidType),
    ours AS (
      SELECT c.donorCode, c.aidType, SUM(c.${measure}Eur) AS oursEur
      FROM Contribution c JOIN Pledge p ON p.id = c.pledgeId
      WHERE p.dataset = (SELECT dataset FROM asked) AND c.withdrawn = 0
        AND c.publishedAt < (SELECT ends FROM asked) AND COALESCE(c.supersededAt, (SELECT ends FROM asked)) >= (SELECT ends FROM asked)
      GROUP BY c.donorCode, c.aidType),
    part AS (
      SELECT c.donorCode, l.aidType, c.${measure}Eur AS eur
      FROM line l JOIN Contribution c ON c.trancheId = l.trancheId WHERE l.state = 'converted'
      UNION ALL SELECT donorCode, aidType, -oursEur FROM line WHERE state = 'converted'),
    joint AS (SELECT donorCode, aidType, SUM(eur) AS eur FROM part GROUP BY donorCode, aidType)
    SELECT COALESCE(f.donorCode, o.donorCode, '') AS donorCode, COALESCE(f.aidType, o.aidType, '') AS aidType,
      COALESCE(o.oursEur, 0) AS oursEur, COALESCE(f.fileEur, 0) AS fileEur, COALESCE(f.unread, 0) AS unread,
      COALESCE(f.unconverted, 0) AS unconverted, COALESCE(f.converted, 0) AS converted,
      COALESCE(f.convertedOfFile, 0) AS convertedOfFile, COALESCE(f.euro, 0) AS euro, COALESCE(j.eur, 0) AS joint
    FROM file f FULL JOIN ours o ON o.donorCode = f.donorCode AND o.aidType = f.aidType
      LEFT JOIN joint j ON j.donorCode = COALESCE(f.donorCode, o.donorCode) AND j.aidType = COALESCE(f.aidType, o.aidType)`
  return readAll<Row>(sql, [importId, end, dataset]).flatMap((row) => {
    const line = toReconciliation(row, measure)
    return line.oursEur === 0n && line.fileEur === 0n ? [] : [line]
  })
}

function toReconciliation(row: Row, measure: Measure): Reconciliation {
  const of = (column: string) => toMinor(row[column] ?? null) ?? 0n
  return {
    donorCode: String(row.donorCode),
    aidType: row.aidType as AidType,
    measure,
    oursEur: of('oursEur'),
    fileEur: of('fileEur'),
    exchangeRate: of('converted') - of('convertedOfFile') - of('euro'),
    otherEuro: of('euro'),
    missingRate: -of('unconverted'),
    unreadRows: -of('unread'),
    jointPledges: of('joint'),
    onlyOurs: of('oursEur') - of('converted') - of('joint'),
  }
}

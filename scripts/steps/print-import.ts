import { toReference } from '@/lib/domain/published'
import { AID_TYPES, MEASURES } from '@/lib/domain/vocabulary'
import { formatCompactMoney, formatCount, formatCounted, formatPercent } from '@/lib/format'
import type { ImportOutcome } from '@/lib/import/outcome'
import type { CellProblem } from '@/lib/import/problem'
import type { Reconciliation } from '@/lib/import/reconciliation'
import type { Refusal } from '@/lib/import/release'
import type { ImportReport } from '@/lib/import/report'
import type { SummaryComparison } from '@/lib/import/summary'

const PROBLEMS_SHOWN = 20

/** What an import did, or would do, for whoever typed the command. */
export function printImport(outcome: Exclude<ImportOutcome, { kind: 'refused' }>): string {
  if (outcome.kind === 'known') {
    return `This file was brought in before, as the release of ${outcome.releasedOn}: nothing to do.${sayNotUsed(outcome.rowsSetAside)}`
  }
  const report = printReport(outcome.report)
  if (outcome.kind === 'rehearsed') return `${report}\n${printPreview(outcome)}`
  return [
    report,
    printWritten(outcome),
    ...printReconciliation(outcome.reconciliation),
    ...printSummary(outcome.summary),
  ].join('\n\n')
}

/** Why a file was refused, with the cells that have to be put right first. */
export function printRefusal({ message, problems = [] }: Refusal): string {
  const more =
    problems.length > PROBLEMS_SHOWN
      ? [`  and ${formatCount(problems.length - PROBLEMS_SHOWN)} more`]
      : []
  return [message, ...problems.slice(0, PROBLEMS_SHOWN).map(printProblem), ...more].join('\n')
}

function printProblem({ row, column, found, made }: CellProblem): string {
  return `  row ${row}, ${column}: “${found}”. ${made}`
}

/** Whoever brought in military aid only may look for the rest. */
function sayNotUsed(rows: number): string {
  return rows === 0
    ? ''
    : ` ${formatCounted(rows, 'row of it was', 'rows of it were')} set aside then.`
}

function printReport({
  rows,
  pledges,
  gone,
  goneEdited,
  renamed,
  problems,
  heavyWeapons,
  notices,
}: ImportReport): string {
  const { units, withoutClass } = heavyWeapons
  return [
    ...notices,
    `${formatCount(rows.read)} rows read = ${formatCount(rows.used)} used + ${formatCount(rows.setAside.length)} set aside`,
    ...rows.setAside.slice(0, PROBLEMS_SHOWN).map(({ row, reason }) => `  row ${row}: ${reason}`),
    `Pledges: ${pledges.new} new, ${pledges.changed} changed, ${pledges.unchanged} unchanged, ${pledges.gone} gone from the release, ${pledges.gone_edited} gone but changed by an editor since, ${pledges.matchedUnderAnotherId} under another ID`,
    ...(pledges.edited > 0
      ? [`  ${pledges.edited} changed by editors too: kept, with a draft for each`]
      : []),
    ...(pledges.later > 0 ? [`  ${pledges.later} left alone: they have a later revision`] : []),
    ...list('Gone', gone.map(namePledge)),
    ...list('Gone, but changed by an editor since: they stay', goneEdited.map(namePledge)),
    ...list(
      'Under another ID',
      renamed.map(({ from, to }) => `${from} → ${to}`),
    ),
    `Cells: ${problems.fixed} fixed, ${problems.read} read one of several ways, ${problems.imprecise} imprecise dates, ${problems.not_understood} not understood, ${problems.left_out} kept with the row only${problems.doubtful ? `, ${problems.doubtful} doubtful` : ''}`,
    ...(['doubtful', 'not_understood'] as const).flatMap((shown) =>
      problems.list
        .filter(({ kind }) => kind === shown)
        .slice(0, PROBLEMS_SHOWN)
        .map(printProblem),
    ),
    ...(units > 0
      ? [
          `Heavy weapons: ${formatCount(units)} units, ${formatCount(withoutClass)} without a class (${formatPercent(withoutClass / units)})`,
        ]
      : []),
  ].join('\n')
}

type Rehearsed = Extract<ImportOutcome, { kind: 'rehearsed' }>

function printPreview({ preview, obstacle, firstFacts }: Rehearsed): string {
  const changed = preview.pledges.filter(({ changes }) => changes.length > 0)
  const { duplicates } = preview
  return [
    ...changed
      .slice(0, PROBLEMS_SHOWN)
      .flatMap(({ externalId, pledgeNumber, changes }) => [
        `  ${externalId} (${toReference(pledgeNumber ?? 0)})`,
        ...changes.map(
          ({ field, before, after }) =>
            `    ${field}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`,
        ),
      ]),
    ...(changed.length > PROBLEMS_SHOWN
      ? [`  and ${changed.length - PROBLEMS_SHOWN} more: --json names them all`]
      : []),
    `Likely duplicates of what is there: ${formatCount(duplicates.length)}`,
    ...duplicates
      .slice(0, PROBLEMS_SHOWN)
      .map(
        ({ externalId, pledgeNumber, announcedOn }) =>
          `  ${externalId} is like ${toReference(pledgeNumber)} of ${announcedOn}`,
      ),
    ...(firstFacts > 0
      ? [
          `${formatCounted(firstFacts, 'first fact is', 'first facts are')} in the sums: say --first-facts set-aside or keep.`,
        ]
      : []),
    ...(obstacle ? [`It could not be written so: ${obstacle}`] : []),
    '',
    'Nothing was written: this was a dry run.',
  ].join('\n')
}

function namePledge({ externalId, pledgeNumber }: ImportReport['gone'][number]): string {
  return `${externalId} (P${pledgeNumber})`
}

function list(title: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const more = names.length > PROBLEMS_SHOWN ? ` and ${names.length - PROBLEMS_SHOWN} more` : ''
  return [`  ${title}: ${names.slice(0, PROBLEMS_SHOWN).join(', ')}${more}`]
}

type Written = Extract<ImportOutcome, { kind: 'written' }>

function printWritten({ drafts, setAside, withdrawn }: Written): string {
  const lines = ['Written.']
  if (withdrawn > 0)
    lines.push(`${formatCounted(withdrawn, 'pledge', 'pledges')} withdrawn, gone from the release.`)
  if (drafts > 0) lines.push(`${formatCounted(drafts, 'draft', 'drafts')} wait on the desk.`)
  if (setAside > 0) lines.push(`${formatCounted(setAside, 'first fact', 'first facts')} set aside.`)
  return lines.join(' ')
}

/** Nothing where the file states no sums. */
function printReconciliation(lines: readonly Reconciliation[]): string[] {
  if (lines.length === 0) return []
  const rows = lines.map((line) =>
    [
      line.donorCode,
      AID_TYPES[line.aidType],
      MEASURES[line.measure],
      ...[
        line.oursEur,
        line.fileEur,
        line.exchangeRate,
        line.otherEuro,
        line.missingRate,
        line.unreadRows,
        line.jointPledges,
        line.onlyOurs,
      ].map(money),
    ].join('\t'),
  )
  const printed = [
    'Our sums beside the file’s own, in euro',
    'donor\taid\tmeasure\tours\tfile’s\texchange rate\tother euro figure\tno rate\tunread\tjoint\tonly ours',
    ...rows,
  ]
  return [printed.join('\n')]
}

/** Nothing where the file has no summary sheets. */
function printSummary(lines: readonly SummaryComparison[]): string[] {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))]
  if (sheets.length === 0) return []
  const printed = sheets.flatMap((name) => printSheet(lines.filter(({ sheet }) => sheet === name)))
  return [['The workbook’s own summary sheets beside its rows', ...printed].join('\n')]
}

function printSheet(lines: readonly SummaryComparison[]): string[] {
  const apart = lines.filter(({ isSumOfRows }) => !isSumOfRows)
  return [
    `“${lines[0]?.sheet}”: ${lines.length - apart.length} of ${lines.length} figures are what the rows add up to`,
    ...apart.map(
      ({ donorCode, aidType, measure, statedEur, fileEur, oursEur }) =>
        `  ${donorCode}\t${AID_TYPES[aidType]}\t${MEASURES[measure]}\tsheet ${money(statedEur)}\trows ${money(fileEur)}\tours ${money(oursEur)}`,
    ),
  ]
}

function money(minor: bigint): string {
  return formatCompactMoney({ minor, currency: 'EUR' })
}

import { LEDGER_REPORTS } from './ledger-report-columns'
import type { Report } from './report-column'
import { SUMMARY_REPORTS } from './summary-report-columns'

export type ReportKey = keyof typeof LEDGER_REPORTS | keyof typeof SUMMARY_REPORTS

/** The columns of every export, in order. The page that describes them and the files are made from this list. */
export const REPORTS: Record<ReportKey, Report> = { ...LEDGER_REPORTS, ...SUMMARY_REPORTS }

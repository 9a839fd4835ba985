import type { AidType, Measure } from '@/lib/domain/vocabulary'
import type { Reconciliation } from './reconciliation'

/** What a workbook's own summary sheet states of a donor's aid. */
export type SummaryFigure = {
  sheet: string
  donorCode: string
  aidType: AidType
  measure: Measure
  /** Euro cents as text, as it is kept in the report. */
  statedEur: string
}

/** A figure of a summary sheet beside the sum of the file's rows and ours; euro cents. */
export type SummaryComparison = Omit<SummaryFigure, 'statedEur'> & {
  statedEur: bigint
  fileEur: bigint
  oursEur: bigint
  /** Whether the sheet states what the file's rows add up to. */
  isSumOfRows: boolean
}

/** One euro: the sheets give billions with so many decimals that no more than this is rounding. */
const ROUNDING_CENTS = 100n

/** Puts each figure beside the sums of the same donor, type of aid and measure; none of them is a sum of nothing. */
export function compareSummary(
  figures: readonly SummaryFigure[],
  reconciliation: readonly Reconciliation[],
): SummaryComparison[] {
  const sums = new Map(reconciliation.map((line) => [keyOf(line), line]))
  return figures.map(({ statedEur: text, ...figure }) => {
    const { fileEur = 0n, oursEur = 0n } = sums.get(keyOf(figure)) ?? {}
    const statedEur = BigInt(text)
    const apart = statedEur < fileEur ? fileEur - statedEur : statedEur - fileEur
    return { ...figure, statedEur, fileEur, oursEur, isSumOfRows: apart <= ROUNDING_CENTS }
  })
}

type Key = Pick<Reconciliation, 'donorCode' | 'aidType' | 'measure'>

const keyOf = ({ donorCode, aidType, measure }: Key) => `${donorCode} ${aidType} ${measure}`

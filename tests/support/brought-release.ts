import { expect } from 'vitest'
import { type AskedImport, bringIn } from '@/lib/db/bring-in'
import { writer } from '@/lib/db/client'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import type { ImportOutcome } from '@/lib/import/outcome'
import type { Reconciliation } from '@/lib/import/reconciliation'
import { requestReport } from './csv-requests'

// A small release of the dataset, brought into the ledger of the running test.

/** The IDs of the dataset’s pledges, in order. */
export async function listIds({ asOf }: { asOf?: string }): Promise<string[]> {
  const { rows } = await requestReport('pledges', `?dataset=kiel${asOf ? `&asOf=${asOf}` : ''}`)
  return rows.map((row) => row.external_id ?? '').toSorted()
}

export async function bring(
  path: string,
  asked: Partial<AskedImport> = {},
): Promise<ImportOutcome> {
  return bringIn(writer(), {
    path,
    fileName: 'release.csv',
    releasedOn: '2023-05-01',
    sheet: null,
    dataset: null,
    onlyMilitary: false,
    firstFacts: null,
    gone: 'keep',
    authorId: null,
    isRehearsal: false,
    ...asked,
  })
}

export function requireReport(outcome: ImportOutcome) {
  if (outcome.kind !== 'written' && outcome.kind !== 'rehearsed') {
    throw new Error(`The import was ${outcome.kind}: ${JSON.stringify(outcome)}`)
  }
  return outcome.report
}

export const pledgedEur = (asked: { asOf?: string; dataset?: string }) =>
  getTotals({ ...OPENING_FILTER, dataset: 'kiel', ...asked }).amountMinor

export const TANKS = {
  id: 'DKM1',
  pledged: '100',
  pledgedEur: '100',
  item: 'Leopard-2A4',
  itemType: 'Heavy weapon',
  subType: 'Main Battle Tank (MBT)',
  units: '14',
}
export const SHELLS = { id: 'DKM2', pledged: '50.5', pledgedEur: '50.5', announced: '2023-04-25' }

/** Holds a line of the reconciliation to its parts. */
export function expectToAddUp(line: Reconciliation) {
  const { fileEur, exchangeRate, otherEuro, missingRate, unreadRows, jointPledges, onlyOurs } = line
  const sum =
    fileEur + exchangeRate + otherEuro + missingRate + unreadRows + jointPledges + onlyOurs
  expect(sum).toBe(line.oursEur)
}

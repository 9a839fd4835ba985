import { expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { getImport } from '@/lib/db/imports'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import type { ImportOutcome } from '@/lib/import/outcome'
import { printImport } from '@/scripts/steps/print-import'
import {
  bring,
  listIds,
  pledgedEur,
  requireReport,
  SHELLS,
  TANKS,
} from '../support/brought-release'
import { writeRelease } from '../support/release-file'
import { FUND } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'

// Which pledge of the ledger each of a release is, whatever its ID.

test('what was not looked at is not gone', async () => {
  await openLedger()
  const relief = { ...SHELLS, id: 'DKH1', aidType: 'Humanitarian', pledged: '7', pledgedEur: '7' }
  const away = { ...SHELLS, id: 'DKM9', pledged: '9', pledgedEur: '9' }
  await bring(writeRelease([TANKS, relief, away]))
  const military = await bring(writeRelease([TANKS, relief]), {
    releasedOn: '2023-06-01',
    onlyMilitary: true,
    gone: 'withdraw',
  })
  expect(requireReport(military).gone.map(({ externalId }) => externalId)).toEqual(['DKM9'])
  expect(pledgedEur({})).toBe(100_00n)
  expect(
    getTotals({ ...OPENING_FILTER, dataset: 'kiel', aidType: 'humanitarian' }).amountMinor,
  ).toBe(7_00n)
})

test('what is gone from a release stays until somebody says otherwise', async () => {
  await openLedger()
  await bring(writeRelease([TANKS, SHELLS]))
  const kept = await bring(writeRelease([TANKS]), { releasedOn: '2023-06-01' })
  expect(requireReport(kept).gone).toEqual([
    { externalId: 'DKM2', pledgeNumber: expect.any(Number) },
  ])
  expect(pledgedEur({})).toBe(150_50n)
  await bring(writeRelease([TANKS], 'again.csv'), { releasedOn: '2023-07-01' })
  const withdrawn = await bring(writeRelease([{ ...TANKS, note: 'Kyiv' }]), {
    releasedOn: '2023-08-01',
    gone: 'withdraw',
  })
  expect([sayWithdrawn(kept), sayWithdrawn(withdrawn)]).toEqual([
    { recorded: 0, printed: 'Written.' },
    { recorded: 1, printed: 'Written. 1 pledge withdrawn, gone from the release.' },
  ])
  expect(pledgedEur({ asOf: '2023-07-31' })).toBe(150_50n)
  expect(pledgedEur({})).toBe(100_00n)
})

/** How many withdrawals the record has of an import, and what the command says of them. */
function sayWithdrawn(outcome: ImportOutcome) {
  if (outcome.kind !== 'written') throw new Error(`The import was ${outcome.kind}`)
  const printed = printImport(outcome).split('\n')
  return {
    recorded: getImport(outcome.importId)?.withdrawn,
    printed: printed.find((line) => line.startsWith('Written')),
  }
}

test('what is gone from a release and was changed by an editor stays, and is counted and listed apart', async () => {
  const { revise } = await openLedger()
  await bring(writeRelease([TANKS, SHELLS, { ...SHELLS, id: 'DKM3', pledged: '7' }]))
  const { number } = await writer().pledge.findFirstOrThrow({ where: { externalId: 'DKM3' } })
  await revise(Number(number), 1, FUND, '2023-05-10', { changeKind: 'correction' })
  const asked = { releasedOn: '2023-06-01', gone: 'withdraw' } as const
  const later = writeRelease([TANKS])
  const outcome = await bring(later, { ...asked, isRehearsal: true })
  const seen = requireReport(outcome)
  expect(seen.pledges).toMatchObject({ gone: 1, gone_edited: 1 })
  expect(seen.gone).toMatchObject([{ externalId: 'DKM2' }])
  expect(seen.goneEdited).toEqual([{ externalId: 'DKM3', pledgeNumber: Number(number) }])
  const written = await bring(later, asked)
  expect(requireReport(written)).toEqual(seen)
  expect(await listIds({})).toEqual(['DKM1', 'DKM3'])
  if (written.kind !== 'written') throw new Error(`It was ${written.kind}`)
  expect(getImport(written.importId)?.report).toEqual(seen)
  expect(printImport(written)).toContain(
    `Gone, but changed by an editor since: they stay: DKM3 (P${number})`,
  )
})

test('an ID goes to another pledge, and a pledge that was gone comes back', async () => {
  await openLedger()
  await bring(writeRelease([TANKS, SHELLS]))
  await bring(writeRelease([TANKS]), { releasedOn: '2023-06-01', gone: 'withdraw' })
  const reused = { ...SHELLS, donor: 'Canada', pledged: '9', pledgedEur: '9' }
  await bring(writeRelease([TANKS, reused]), { releasedOn: '2023-07-01', gone: 'withdraw' })
  expect(pledgedEur({})).toBe(109_00n)
  await bring(writeRelease([TANKS, SHELLS, { ...reused, id: 'CAM1' }]), {
    releasedOn: '2023-08-01',
    gone: 'withdraw',
  })
  expect(pledgedEur({ asOf: '2023-06-30' })).toBe(100_00n)
  expect(pledgedEur({})).toBe(159_50n)
  expect(await writer().pledge.count({ where: { dataset: 'kiel' } })).toBe(3)
})

test('a pledge without a sum that moved on is known by its words, and its ID is another pledge', async () => {
  await openLedger()
  const convoy = { ...TANKS, pledged: '', pledgedEur: '' }
  const told = (id: string, explanation: string, announced = '2022-03-05') => ({
    ...convoy,
    id,
    explanation,
    announced,
  })
  const ambulances = 'Twelve ambulances for the emergency service of Kharkiv.'
  const wounded = 'Evacuation of six wounded soldiers to a hospital in Odense.'
  await bring(writeRelease([told('DKM6', ambulances), told('DKM8', wounded, '2022-04-01')]))
  const before = await writer().pledge.findMany({ where: { dataset: 'kiel' } })
  const { pledges, renamed } = requireReport(
    await bring(
      writeRelease([
        told('DKM6', 'A third convoy of relief vehicles leaves Aalborg.', '2022-06-01'),
        told('DKM8', ambulances),
        told('DKM10', wounded, '2022-04-01'),
      ]),
      { releasedOn: '2023-06-01' },
    ),
  )
  expect(pledges).toMatchObject({ new: 1, changed: 0, unchanged: 2, gone: 0 })
  expect(renamed.map(({ from, to }) => `${from} → ${to}`)).toEqual(['DKM6 → DKM8', 'DKM8 → DKM10'])
  const idOf = async (externalId: string) =>
    (await writer().pledge.findFirstOrThrow({ where: { externalId } })).id
  expect(await idOf('DKM8')).toBe(before.find(({ externalId }) => externalId === 'DKM6')?.id)
  expect(await listIds({ asOf: '2023-05-31' })).toEqual(['DKM6', 'DKM8'])
  expect(await listIds({})).toEqual(['DKM10', 'DKM6', 'DKM8'])
})

test('as of a day before its ID went to another, a pledge that is gone has its ID', async () => {
  await openLedger()
  await bring(writeRelease([TANKS, SHELLS]))
  const reused = { ...SHELLS, donor: 'Canada' }
  await bring(writeRelease([TANKS, reused]), { releasedOn: '2023-06-01', gone: 'withdraw' })
  expect(await listIds({ asOf: '2023-05-31' })).toEqual(['DKM1', 'DKM2'])
  expect(await listIds({})).toEqual(['DKM1', 'DKM2'])
})

test('a pledge that was valued anew under another ID is the same pledge still', async () => {
  await openLedger()
  const explanation = 'Fourteen tanks from the reserve of the army, overhauled.'
  await bring(writeRelease([{ ...TANKS, explanation }]))
  const { pledges } = requireReport(
    await bring(writeRelease([{ ...TANKS, id: 'DKM7', explanation, pledged: '101' }]), {
      releasedOn: '2023-06-01',
    }),
  )
  expect(pledges).toMatchObject({ new: 0, changed: 1, gone: 0, matchedUnderAnotherId: 1 })
})

test('IDs that changed places are the same pledges still', async () => {
  await openLedger()
  await bring(writeRelease([TANKS, SHELLS]))
  const { pledges, renamed } = requireReport(
    await bring(
      writeRelease([
        { ...TANKS, id: 'DKM2' },
        { ...SHELLS, id: 'DKM1' },
      ]),
      { releasedOn: '2023-06-01' },
    ),
  )
  expect(pledges).toMatchObject({
    new: 0,
    changed: 0,
    unchanged: 2,
    gone: 0,
    matchedUnderAnotherId: 2,
  })
  expect(renamed.map(({ from, to }) => `${from} → ${to}`)).toEqual(['DKM1 → DKM2', 'DKM2 → DKM1'])
})

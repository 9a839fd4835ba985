import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { isUnchanged, readBasis } from '@/lib/db/import-basis'
import type { ImportStep } from '@/lib/import/progress'
import { bring, requireReport, SHELLS, TANKS } from '../support/brought-release'
import { writeRelease } from '../support/release-file'
import { FUND } from '../support/sample-ledger'
import { openLedger } from '../support/small-ledger'
import { expectSoundLedger } from '../support/sound-ledger'

/** Writes by a connection of its own, which does not wait, each time when an import comes to a step. */
function meanwhile(file: string, at: ImportStep, sql: string) {
  const database = new Database(file, { timeout: 0 })
  let times = 0
  const onProgress = ({ step, done }: { step: ImportStep; done: number }) => {
    if (step !== at || done > 0) return
    times += 1
    database.prepare(sql).run({ times })
  }
  return { onProgress, times: () => times }
}

const dataset = { dataset: 'kiel' }

test('while an import is prepared others write, and what they publish keeps its number', async () => {
  const { file, add } = await openLedger()
  const fund = await add(FUND, '2023-03-01')
  const { onProgress, times } = meanwhile(
    file,
    'enter',
    `INSERT INTO Pledge (number) SELECT MAX(number) + 1 FROM Pledge`,
  )
  const first = await bring(writeRelease([TANKS, SHELLS]), { onProgress })
  expect(requireReport(first).pledges.new).toBe(2)
  expect(times()).toBe(1)
  const brought = await writer().pledge.findMany({ where: dataset, orderBy: { number: 'asc' } })
  expect(brought.map(({ number, externalId }) => [number, externalId])).toEqual([
    [fund + 2, 'DKM1'],
    [fund + 3, 'DKM2'],
  ])
  const revisions = await writer().revision.findMany({ where: { pledge: dataset } })
  expect(revisions.map(({ searchText }) => searchText.split('\n')[0])).toEqual([
    `p${fund + 2}`,
    `p${fund + 3}`,
  ])
})

test('a donor renamed while an import is prepared goes by the new name in it', async () => {
  const { file } = await openLedger()
  const renaming = meanwhile(
    file,
    'enter',
    `UPDATE Donor SET name = 'Kingdom of Denmark' WHERE code = 'DNK' AND @times > 0`,
  )
  await bring(writeRelease([TANKS]), renaming)
  expect(renaming.times()).toBe(2)
  const [revision] = await writer().revision.findMany({ where: { pledge: dataset } })
  expect(revision?.donorNames).toBe('Kingdom of Denmark')
  expectSoundLedger(file, [])
})

test('an import whose basis changes each time is refused, and nothing of it is written', async () => {
  const { file } = await openLedger()
  const before = await writer().pledge.count()
  const renaming = meanwhile(
    file,
    'enter',
    `UPDATE Donor SET name = 'Denmark ' || @times WHERE code = 'DNK'`,
  )
  expect(await bring(writeRelease([TANKS, SHELLS]), renaming)).toEqual({
    kind: 'refused',
    message:
      'While it was prepared, the pledges of this dataset, the catalogues or the exchange rates were changed again and again. Nothing was written: try again.',
  })
  expect(renaming.times()).toBe(3)
  expect(await writer().import.count({ where: dataset })).toBe(0)
  expect(await writer().pledge.count()).toBe(before)
  expect(requireReport(await bring(writeRelease([TANKS, SHELLS]))).pledges.new).toBe(2)
})

test('a rate corrected while a release is prepared is the one it is converted by', async () => {
  const { file } = await openLedger()
  await bring(writeRelease([TANKS, SHELLS]))
  const correcting = meanwhile(
    file,
    'enter',
    `UPDATE ExchangeRate SET perEur = '2' WHERE currency = 'USD' AND @times > 0`,
  )
  const later = writeRelease([{ ...TANKS, pledged: '120', currency: 'USD' }, SHELLS])
  await bring(later, { releasedOn: '2023-06-01', ...correcting })
  const [tranche] = await writer().tranche.findMany({
    where: { revision: { number: 2, pledge: dataset } },
  })
  expect(tranche).toMatchObject({ pledgedMinor: 120_00n, pledgedEur: 60_00n })
  expectSoundLedger(file, [])
})

test('what an editor publishes of the dataset changes what an import builds on, and nothing else does', async () => {
  const { add, revise } = await openLedger()
  const other = await add(FUND, '2023-03-01')
  await bring(writeRelease([TANKS]))
  const { number } = await writer().pledge.findFirstOrThrow({ where: dataset })
  const basis = readBasis()
  const holds = () => isUnchanged(writer(), basis, 'kiel')
  const again = { changeKind: 'new_information' } as const
  await revise(other, 1, FUND, '2023-06-01', again)
  expect(await holds()).toBe(true)
  await revise(Number(number), 1, FUND, '2023-06-01', again)
  expect(await holds()).toBe(false)
})

test('indexes that were taken away while many rows came in are there again', async () => {
  const { file } = await openLedger()
  const listIndexes = () => {
    const database = new Database(file, { readonly: true })
    const all = database
      .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY name`)
      .all()
    database.close()
    return all
  }
  const before = listIndexes()
  expect(before.length).toBeGreaterThan(40)
  await bring(writeRelease([TANKS, SHELLS]))
  expect(listIndexes()).toEqual(before)
  expectSoundLedger(file, [])
})

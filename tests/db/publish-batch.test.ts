import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { publishBatch } from '@/lib/db/publish'
import type { PublishRequest, PublishResult } from '@/lib/db/publish-request'
import { readDataVersion } from '@/lib/db/reader'
import type { PledgeWriting } from '@/lib/domain/pledge'
import { listEveryRow } from '../support/every-row'
import { pledgeWriting } from '../support/generated-ledgers'
import { publishRequest } from '../support/publish-request'
import { FUND, TANKS, UNDISCLOSED } from '../support/sample-ledger'
import { type Ledger, openLedger, withLedger } from '../support/small-ledger'
import { expectSoundLedger } from '../support/sound-ledger'

vi.setConfig({ testTimeout: 120_000 })

const OUTDATED = 'Someone else has published a newer version in between.'
const SECOND = { changeKind: 'new_information' } as const

/** In one transaction, as an import does. */
function publishAll(
  ledger: Ledger,
  requests: PublishRequest[],
  batchOf = requests.length,
): Promise<PublishResult[]> {
  return ledger.client.$transaction(async (transaction) => {
    const results: PublishResult[] = []
    for (let start = 0; start < requests.length; start += batchOf) {
      results.push(...(await publishBatch(transaction, requests.slice(start, start + batchOf))))
    }
    return results
  })
}

function requestAll(writings: readonly PledgeWriting[]): PublishRequest[] {
  return writings.map((writing, index) =>
    publishRequest(writing, '2023-04-21', {
      pledge: index % 2 === 0 ? 'new' : { dataset: 'landmark', externalId: `row ${index}` },
      importId: index % 2 === 0 ? null : 1,
    }),
  )
}

/** The next revision of the pledges that `requestAll` made, whose ids are their places; some from an outdated one. */
function requestNext(writings: readonly PledgeWriting[]): PublishRequest[] {
  return writings.map((writing, index) => {
    const day = index % 3 === 0 ? '2023-04-20' : `2023-05-0${1 + (index % 3)}`
    const pledge = { id: 1 + index, baseRevisionNumber: index % 4 === 3 ? 7 : 1 }
    return publishRequest(writing, day, { ...SECOND, pledge })
  })
}

/** Every row with what it belongs to told by content, so that the order of numbering says nothing; versions aside. */
function describeLedger(file: string): unknown {
  const database = new Database(file, { readonly: true })
  const tranche = `(SELECT revisionId || '/' || position FROM Tranche t WHERE t.id = x.trancheId)`
  const item = `(SELECT ${tranche} || '/' || position FROM Item x WHERE x.id = d.itemId)`
  const source = `(SELECT revisionId || '/' || position FROM Source s WHERE s.id = a.sourceId)`
  const revisions = `(SELECT pledgeId || '/' || number FROM Revision r WHERE r.id = revisionId)`
  const queries = [
    'SELECT * FROM Pledge ORDER BY number',
    'SELECT *, NULL AS id FROM Revision ORDER BY pledgeId, number',
    `SELECT *, NULL AS id, NULL AS revisionId, ${revisions} AS owner FROM Tranche ORDER BY owner, position`,
    `SELECT x.*, NULL AS id, NULL AS trancheId, NULL AS revisionId, ${revisions} AS owner, ${tranche} AS part
     FROM Contribution x ORDER BY owner, part, donorCode`,
    `SELECT x.*, NULL AS id, NULL AS trancheId, NULL AS revisionId, ${revisions} AS owner, ${tranche} AS part
     FROM Item x ORDER BY owner, part, position`,
    `SELECT d.*, NULL AS id, NULL AS itemId, ${item} AS part FROM Delivery d ORDER BY part, position`,
    `SELECT *, NULL AS id, NULL AS revisionId, ${revisions} AS owner FROM Source ORDER BY owner, position`,
    `SELECT a.*, NULL AS id, NULL AS sourceId, ${source} AS part FROM StatedAmount a ORDER BY part, position`,
  ]
  try {
    return queries.map((query) => database.prepare(query).safeIntegers().all())
  } finally {
    database.close()
  }
}

async function publishTwice(ledger: Ledger, writings: readonly PledgeWriting[], batchOf?: number) {
  const results = [
    ...(await publishAll(ledger, requestAll(writings), batchOf)),
    ...(await publishAll(ledger, requestNext(writings), batchOf)),
  ]
  expectSoundLedger(ledger.file, [])
  return { results, content: describeLedger(ledger.file) }
}

test('a batch leaves what its requests leave one by one', async () => {
  const property = fc.asyncProperty(
    fc.array(pledgeWriting, { minLength: 1, maxLength: 8 }),
    async (writings) => {
      const together = await withLedger((ledger) => publishTwice(ledger, writings))
      const oneByOne = await withLedger((ledger) => publishTwice(ledger, writings, 1))
      expect(together).toEqual(oneByOne)
    },
  )
  await fc.assert(property, { numRuns: 12, endOnFailure: true })
})

test('a batch beyond what one statement may ask for is published whole and in order', async () => {
  const ledger = await openLedger()
  const [tranche] = TANKS.tranches
  const tanks = (index: number): PledgeWriting => ({
    ...TANKS,
    summary: `Tanks ${index}`,
    tranches: Array.from({ length: 12 }, (_, part) => ({
      ...tranche,
      amount: { qualifier: 'exact', currency: 'EUR', pledged: `${index}.${part + 10}` },
      announced: new Date(Date.UTC(2018, 0, 1 + index * 12 + part)).toISOString().slice(0, 10),
      donors: [{ code: 'DNK' }],
    })),
  })
  const requests = requestAll(Array.from({ length: 450 }, (_, index) => tanks(index)))
  const results = await publishAll(ledger, requests)
  expect(results).toEqual(
    requests.map((_, index) => ({ ok: true, pledgeNumber: 1001 + index, revisionNumber: 1 })),
  )
  const told = results.map((_, index) => ({
    pledgeNumber: 1001 + index,
    revisionNumber: 1,
    summary: `Tanks ${index}`,
  }))
  expectSoundLedger(ledger.file, told)
  expect(await ledger.client.tranche.count()).toBe(5400)
  expect(readDataVersion()).toBe(2)
})

test('an outdated request leaves the others as they are', async () => {
  const ledger = await openLedger()
  await publishAll(ledger, requestAll([TANKS, FUND]))
  const at = (id: number, baseRevisionNumber: number) => ({ pledge: { id, baseRevisionNumber } })
  const results = await publishAll(ledger, [
    publishRequest(UNDISCLOSED, '2023-05-01'),
    publishRequest(TANKS, '2023-05-01', { ...SECOND, ...at(1, 9) }),
    publishRequest(FUND, '2023-05-01', { ...SECOND, ...at(2, 1) }),
  ])
  expect(results).toEqual([
    { ok: true, pledgeNumber: 1003, revisionNumber: 1 },
    { ok: false, message: OUTDATED, currentRevisionNumber: 1 },
    { ok: true, pledgeNumber: 1002, revisionNumber: 2 },
  ])
  expectSoundLedger(ledger.file, [])
  expect(readDataVersion()).toBe(3)
})

test('a batch of outdated requests only, or of none, changes nothing', async () => {
  const ledger = await openLedger()
  await publishAll(ledger, requestAll([TANKS]))
  const before = listEveryRow(ledger.file)
  const pledge = { id: 1, baseRevisionNumber: 2 }
  expect(await publishAll(ledger, [publishRequest(TANKS, '2023-05-01', { pledge })])).toEqual([
    { ok: false, message: OUTDATED, currentRevisionNumber: 1 },
  ])
  expect(await publishAll(ledger, [])).toEqual([])
  expect(listEveryRow(ledger.file)).toEqual(before)
})

test('a code that no catalogue holds takes the whole batch back', async () => {
  const ledger = await openLedger()
  await publishAll(ledger, requestAll([TANKS]))
  const before = listEveryRow(ledger.file)
  const [tranche] = FUND.tranches
  const unknown = { ...FUND, tranches: [{ ...tranche, donors: [{ code: 'XYZ' }] }] }
  const next = publishRequest(TANKS, '2023-05-01', { pledge: { id: 1, baseRevisionNumber: 1 } })
  const many = Array.from({ length: 250 }, () => publishRequest(FUND, '2023-05-01'))
  const last = publishRequest(unknown as PledgeWriting, '2023-05-01')
  await expect(publishAll(ledger, [next, ...many, last])).rejects.toThrow('There is no donor “XYZ”')
  expect(listEveryRow(ledger.file)).toEqual(before)
})

test('the same pledge twice is the caller’s mistake', async () => {
  const ledger = await openLedger()
  await publishAll(ledger, requestAll([TANKS]))
  const pledge = { id: 1, baseRevisionNumber: 1 }
  const next = publishRequest(TANKS, '2023-05-01', { pledge })
  await expect(publishAll(ledger, [next, next])).rejects.toThrow('Pledge 1 stands twice')
  const identity = { pledge: { dataset: 'landmark', externalId: 'CAM21' } }
  const added = publishRequest(FUND, '2023-05-01', identity)
  await expect(publishAll(ledger, [added, added])).rejects.toThrow(
    'Pledge ["landmark","CAM21"] stands twice',
  )
  expect(await ledger.client.revision.count()).toBe(1)
})

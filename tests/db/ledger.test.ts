import Database from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { getPledge } from '@/lib/db/pledges'
import { readDataVersion } from '@/lib/db/reader'
import type { PledgeWriting } from '@/lib/domain/pledge'
import type { PublishedRevision } from '@/lib/domain/published'
import { FUND, TANKS } from '../support/sample-ledger'
import { type Ledger, openLedger } from '../support/small-ledger'

const CORRECTED: PledgeWriting = { ...TANKS, summary: 'Eleven Leopard 2 tanks' }
const DETAILED: PledgeWriting = { ...CORRECTED, detail: 'Of the A4 version.' }

let ledger: Ledger

beforeEach(async () => {
  ledger = await openLedger()
})

describe('a pledge that is published again and again', () => {
  test('keeps every earlier revision as it was', async () => {
    await ledger.add(TANKS, '2023-04-21')
    const [first] = revisionsOf(1001)
    await ledger.revise(1001, 1, CORRECTED, '2023-04-22', { changeKind: 'correction' })
    const [, second] = revisionsOf(1001)
    await ledger.revise(1001, 2, DETAILED, '2023-04-23')
    const [, , third] = revisionsOf(1001)
    await ledger.revise(1001, 3, DETAILED, '2023-04-24', {
      changeKind: 'withdrawal',
      reason: 'Announced twice.',
    })
    const [firstNow, secondNow, thirdNow, withdrawal] = revisionsOf(1001)
    expect(firstNow).toEqual({ ...first, supersededAt: Date.parse('2023-04-22') })
    expect(secondNow).toEqual({ ...second, supersededAt: Date.parse('2023-04-23') })
    expect(thirdNow).toEqual({ ...third, supersededAt: Date.parse('2023-04-24') })
    expect(withdrawal).toMatchObject({
      number: 4,
      changeKind: 'withdrawal',
      reason: 'Announced twice.',
      isWithdrawn: true,
      supersededAt: null,
    })
    expect(revisionsOf(1001).map(({ content }) => content.summary)).toEqual([
      'Ten Leopard 2 tanks',
      'Eleven Leopard 2 tanks',
      'Eleven Leopard 2 tanks',
      'Eleven Leopard 2 tanks',
    ])
  })

  test('refuses an outdated base revision and says which one is current', async () => {
    await ledger.add(TANKS, '2023-04-21')
    await ledger.revise(1001, 1, CORRECTED, '2023-04-22')
    const version = readDataVersion()
    expect(await ledger.revise(1001, 1, DETAILED, '2023-04-23')).toEqual({
      ok: false,
      message: 'Someone else has published a newer version in between.',
      currentRevisionNumber: 2,
    })
    expect(revisionsOf(1001)).toHaveLength(2)
    expect(readDataVersion()).toBe(version)
  })

  test('refuses a base revision that does not exist yet', async () => {
    await ledger.add(TANKS, '2023-04-21')
    expect(await ledger.revise(1001, 7, CORRECTED, '2023-04-22')).toMatchObject({
      ok: false,
      currentRevisionNumber: 1,
    })
  })

  test('takes one of two that are published from the same base at once', async () => {
    await ledger.add(TANKS, '2023-04-21')
    const results = await Promise.all([
      ledger.revise(1001, 1, CORRECTED, '2023-04-22'),
      ledger.revise(1001, 1, DETAILED, '2023-04-22'),
    ])
    expect(results.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(revisionsOf(1001)).toHaveLength(2)
  })

  test('is published later each time, also where the clock was set back', async () => {
    await ledger.add(TANKS, '2023-04-21T12:00:00Z')
    await ledger.revise(1001, 1, CORRECTED, '2023-04-20T12:00:00Z')
    await ledger.revise(1001, 2, DETAILED, '2023-04-21T12:00:00.001Z')
    const instants = revisionsOf(1001).map(({ publishedAt }) => new Date(publishedAt).toISOString())
    expect(instants).toEqual([
      '2023-04-21T12:00:00.000Z',
      '2023-04-21T12:00:00.001Z',
      '2023-04-21T12:00:00.002Z',
    ])
    const gaps = revisionsOf(1001).map(({ publishedAt, supersededAt, recordedAt }) => [
      supersededAt && supersededAt > publishedAt,
      recordedAt >= publishedAt,
    ])
    expect(gaps).toEqual([
      [true, true],
      [true, true],
      [null, true],
    ])
  })
})

test('references rise from P1001, one a pledge, however often it is published', async () => {
  expect(await ledger.add(TANKS, '2023-04-21')).toBe(1001)
  expect(await ledger.add(FUND, '2023-04-21')).toBe(1002)
  expect(await ledger.revise(1001, 1, CORRECTED, '2023-04-22')).toEqual({
    ok: true,
    pledgeNumber: 1001,
    revisionNumber: 2,
  })
  expect(await ledger.add(FUND, '2023-04-22')).toBe(1003)
})

test('each publication raises the data version', async () => {
  expect(readDataVersion()).toBe(1)
  await ledger.add(TANKS, '2023-04-21')
  expect(readDataVersion()).toBe(2)
  await ledger.revise(1001, 1, CORRECTED, '2023-04-22')
  expect(readDataVersion()).toBe(3)
})

test('an unknown donor or equipment type publishes nothing at all', async () => {
  const [tranche] = TANKS.tranches
  const withTranche = (part: object) =>
    ({ ...TANKS, tranches: [{ ...tranche, ...part }] }) as PledgeWriting
  await expect(
    ledger.add(withTranche({ donors: [{ code: 'XYZ' }] }), '2023-04-21'),
  ).rejects.toThrow('There is no donor “XYZ”')
  await expect(
    ledger.add(withTranche({ items: [{ equipmentType: 'sling' }] }), '2023-04-21'),
  ).rejects.toThrow('There is no equipment type “sling”')
  expect(await ledger.client.pledge.count()).toBe(0)
  expect(readDataVersion()).toBe(1)
})

test('an external ID stands once in its dataset', async () => {
  const further = { pledge: { dataset: 'first-facts', externalId: 'DNK-2023-03-01' } }
  await ledger.add(TANKS, '2023-04-21', further)
  await expect(ledger.add(FUND, '2023-04-22', further)).rejects.toThrow(
    'UNIQUE constraint failed: Pledge.dataset, Pledge.externalId',
  )
  expect(await ledger.client.revision.count()).toBe(1)
})

describe('the database itself refuses to change what was published', () => {
  let database: Database.Database

  beforeEach(async () => {
    await ledger.add(TANKS, '2023-04-21')
    await ledger.revise(1001, 1, CORRECTED, '2023-04-22')
    database = new Database(ledger.file)
    return () => database.close()
  })

  test.each([
    [
      `UPDATE Revision SET summary = 'Nothing' WHERE number = 2`,
      'Revision: published content never changes',
    ],
    [
      'UPDATE Revision SET publishedAt = 0 WHERE number = 1',
      'Revision: published content never changes',
    ],
    [
      'UPDATE Revision SET supersededAt = NULL WHERE number = 1',
      'Revision: this was filled in already',
    ],
    ['DELETE FROM Revision', 'Revision: published content is never deleted'],
    ['UPDATE Tranche SET pledgedMinor = 1', 'Tranche: published content never changes'],
    ['UPDATE Tranche SET pledgedEur = 1', 'Tranche: this was filled in already'],
    ['DELETE FROM Tranche', 'Tranche: published content is never deleted'],
    [`UPDATE Contribution SET donorCode = 'NLD'`, 'Contribution: published content never changes'],
    ['UPDATE Contribution SET pledgedEur = NULL', 'Contribution: this was filled in already'],
    ['DELETE FROM Contribution', 'Contribution: published content is never deleted'],
    ['UPDATE Item SET quantity = 1', 'Item: published content never changes'],
    ['DELETE FROM Item', 'Item: published content is never deleted'],
    ['UPDATE Delivery SET quantity = 1', 'Delivery: published content never changes'],
    ['DELETE FROM Delivery', 'Delivery: published content is never deleted'],
    [`UPDATE Source SET says = 'Nothing'`, 'Source: published content never changes'],
    ['DELETE FROM Source', 'Source: published content is never deleted'],
    [
      `INSERT INTO Source (revisionId, position, publisher, official, says)
       SELECT id, 99, 'A newspaper', 0, 'More' FROM Revision`,
      'Source: nothing is added to what was published',
    ],
    [
      `INSERT INTO Delivery (itemId, position, quantity, qualifier)
       SELECT id, 99, 1, 'exact' FROM Item`,
      'Delivery: nothing is added to what was published',
    ],
    ['UPDATE Revision SET sealed = 0', 'Revision: published content never changes'],
  ])('%s', (sql, message) => {
    const before = revisionsOf(1001)
    expect(() => database.exec(sql)).toThrow(message)
    expect(revisionsOf(1001)).toEqual(before)
  })
})

test('there is no pledge of a number that was never given', async () => {
  await ledger.add(TANKS, '2023-04-21')
  expect(getPledge(1002, null)).toBeNull()
})

function revisionsOf(pledgeNumber: number): PublishedRevision[] {
  return getPledge(pledgeNumber, null)?.revisions ?? []
}

import { expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { bring } from '../support/brought-release'
import { writeRelease } from '../support/release-file'
import { openLedger } from '../support/small-ledger'

async function rehearse(path: string, releasedOn: string) {
  const outcome = await bring(path, { releasedOn, isRehearsal: true })
  if (outcome.kind !== 'rehearsed') throw new Error(`It was ${outcome.kind}`)
  return outcome
}

const TANKS = { id: 'DKM1', pledged: '100', explanation: 'Fourteen tanks.' }
const SHELLS = { id: 'DKM2', pledged: '50.5', explanation: 'Shells.', announced: '2023-04-25' }

test('the preview says of each pledge what would change, field by field, and writes nothing', async () => {
  await openLedger()
  await bring(writeRelease([TANKS, SHELLS]))
  const later = writeRelease([
    { ...TANKS, pledged: '120' },
    SHELLS,
    { ...SHELLS, id: 'DKM9', pledged: '9' },
  ])
  const { preview, obstacle, firstFacts } = await rehearse(later, '2023-06-01')
  expect(preview.pledges).toEqual([
    {
      kind: 'changed',
      externalId: 'DKM1',
      pledgeNumber: expect.any(Number),
      donors: ['Denmark'],
      summary: 'Fourteen tanks.',
      announced: '2023-04-20',
      stated: [{ currency: 'EUR', pledged: '12000', allocated: null, delivered: null }],
      tranches: 1,
      items: 0,
      changes: [{ field: 'Pledged', before: 'EUR 100', after: 'EUR 120' }],
    },
    {
      kind: 'new',
      externalId: 'DKM9',
      pledgeNumber: null,
      donors: ['Denmark'],
      summary: 'Shells.',
      announced: '2023-04-25',
      stated: [{ currency: 'EUR', pledged: '900', allocated: null, delivered: null }],
      tranches: 1,
      items: 0,
      changes: [],
    },
  ])
  expect({ obstacle, firstFacts }).toEqual({ obstacle: null, firstFacts: 0 })
  expect(await writer().import.count({ where: { dataset: 'kiel' } })).toBe(1)
})

test('a new pledge is shown beside what it is like, but not beside one that the release lists too', async () => {
  await openLedger()
  await bring(writeRelease([TANKS, SHELLS]))
  // The sum differs by 4 % and the ID too: DKM2 is gone, and DKM7 looks like it.
  const moved = writeRelease([TANKS, { ...SHELLS, id: 'DKM7', pledged: '52' }])
  const { preview } = await rehearse(moved, '2023-06-01')
  expect(preview.duplicates).toEqual([
    {
      externalId: 'DKM7',
      summary: 'Shells.',
      pledgeNumber: expect.any(Number),
      announcedOn: '2023-04-25',
      donorNames: 'Denmark',
      sameEur: '5050',
      sameParts: [],
      sameEquipment: [],
    },
  ])
  const listed = writeRelease([TANKS, SHELLS, { ...SHELLS, id: 'DKM7', pledged: '52' }])
  expect((await rehearse(listed, '2023-06-01')).preview.duplicates).toEqual([])
})

test('a release of an earlier day than one that is in says so before it is confirmed', async () => {
  await openLedger()
  await bring(writeRelease([TANKS]), { releasedOn: '2023-06-01' })
  expect((await rehearse(writeRelease([SHELLS]), '2023-05-01')).obstacle).toBe(
    'The release of 2023-06-01 is in already: releases go in oldest first, and this one is of 2023-05-01.',
  )
})

import { expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { getPledge } from '@/lib/db/pledges'
import { publishForm } from '@/lib/db/publish-form'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { toContent } from '@/lib/domain/pledge-content'
import { parseFormRequest } from '@/lib/domain/pledge-request'
import type { ImportOutcome } from '@/lib/import/outcome'
import type { ImportProgress } from '@/lib/import/progress'
import {
  bring,
  expectToAddUp,
  listIds,
  pledgedEur,
  requireReport,
  SHELLS,
  TANKS,
} from '../support/brought-release'
import { addEditor } from '../support/editors'
import { writeRelease } from '../support/release-file'
import { openLedger } from '../support/small-ledger'

test('a release becomes pledges, and every row is accounted for', async () => {
  await openLedger()
  const path = writeRelease([TANKS, SHELLS, { ...SHELLS, id: '' }])
  const outcome = await bring(path)
  const { rows, pledges } = requireReport(outcome)
  expect(rows).toEqual({ read: 3, used: 2, setAside: [{ row: 4, reason: 'The row has no ID.' }] })
  expect(pledges).toMatchObject({ new: 2, changed: 0, unchanged: 0, gone: 0 })
  expect(pledgedEur({})).toBe(150_50n)
})

test('the same file again changes nothing, and a later release only what it changes', async () => {
  await openLedger()
  const first = writeRelease([TANKS, SHELLS, { ...SHELLS, id: '' }])
  await bring(first)
  expect(await bring(first, { releasedOn: '2023-06-01' })).toEqual({
    kind: 'known',
    rowsSetAside: 1,
    importId: expect.any(Number),
    releasedOn: '2023-05-01',
  })
  const later = writeRelease([
    { ...TANKS, pledged: '120', pledgedEur: '120' },
    SHELLS,
    { ...SHELLS, id: 'DKM3', pledged: '7' },
  ])
  const { pledges } = requireReport(await bring(later, { releasedOn: '2023-06-01' }))
  expect(pledges).toMatchObject({ new: 1, changed: 1, unchanged: 1, gone: 0 })
  expect(pledgedEur({ asOf: '2023-04-30' })).toBeNull()
  expect(pledgedEur({ asOf: '2023-05-01' })).toBe(150_50n)
  expect(pledgedEur({ asOf: '2023-06-01' })).toBe(177_50n)
})

test('an item is of the type that an editor has made, whatever its key', async () => {
  await openLedger()
  await writer().equipmentType.create({
    data: { key: 'mars-ii', designation: 'MARS II', class: 'multiple_rocket_launcher' },
  })
  await bring(writeRelease([{ ...TANKS, item: 'MARS II', subType: 'Multiple Rocket Launcher' }]))
  expect(
    await writer().item.findMany({ select: { equipmentTypeKey: true, designation: true } }),
  ).toEqual([{ equipmentTypeKey: 'mars-ii', designation: null }])
  expect(await writer().equipmentType.count({ where: { designation: 'MARS II' } })).toBe(1)
})

test('military aid goes in first, and the rest of the same release after it', async () => {
  await openLedger()
  const relief = { ...SHELLS, id: 'DKH1', aidType: 'Humanitarian', pledged: '7', pledgedEur: '7' }
  const file = writeRelease([TANKS, relief])
  const count = (outcome: ImportOutcome) => requireReport(outcome).pledges
  expect(count(await bring(file, { onlyMilitary: true }))).toMatchObject({ new: 1 })
  expect(await bring(file, { onlyMilitary: true })).toMatchObject({ kind: 'known' })
  expect(await bring(file, { releasedOn: '2023-05-02' })).toEqual({
    kind: 'refused',
    message:
      'The military aid of this file is in as the release of 2023-05-01: the rest of it is of that day too. Leave the day out.',
  })
  const rest = await bring(file, { releasedOn: null })
  expect(count(rest)).toMatchObject({ new: 1, changed: 0, unchanged: 1, gone: 0 })
  expect(await listIds({ asOf: '2023-05-01' })).toEqual(['DKM1'])
  expect(
    getTotals({ ...OPENING_FILTER, dataset: 'kiel', aidType: 'all', asOf: '2023-05-01' })
      .amountMinor,
  ).toBe(107_00n)
  expect(await bring(file)).toMatchObject({ kind: 'known', rowsSetAside: 0 })
})

test('what an editor changed is kept, and the release waits as a draft beside it', async () => {
  await openLedger()
  await bring(writeRelease([TANKS]))
  const { number } = await writer().pledge.findFirstOrThrow({ where: { externalId: 'DKM1' } })
  if (number === null) throw new Error('The pledge has no number')
  const editor = await addEditor('ed')
  const current = getPledge(number, null)?.revisions.at(-1)
  if (!current) throw new Error('The pledge has no revision')
  await publishForm(editor, {
    input: { ...toContent(current.content), summary: 'Fourteen tanks' },
    formKey: crypto.randomUUID(),
    base: { pledgeNumber: number, revisionNumber: 1 },
    changeKind: 'correction',
    reason: 'Counted again.',
    draft: null,
  })
  const outcome = await bring(writeRelease([{ ...TANKS, pledged: '120' }]), {
    releasedOn: '2023-06-01',
  })
  expect(requireReport(outcome).pledges).toMatchObject({ edited: 1, changed: 0 })
  expect(getPledge(number, null)?.revisions.at(-1)?.content.summary).toBe('Fourteen tanks')
  const [draft] = await writer().draft.findMany()
  const origin = 'Release of 2023-06-01 (kiel)'
  expect(draft).toMatchObject({ baseRevisionNumber: 1, authorId: editor, origin })
  expect(JSON.parse(draft?.content ?? '')).toMatchObject({
    summary: 'Fourteen tanks',
    tranches: [{ amount: { pledged: '120' } }],
    changeKind: 'new_information',
    reason: 'Release of 2023-06-01',
  })
  // The form that continues it is taken for one of ours.
  const sent = new FormData()
  sent.set('formKey', draft?.formKey ?? '')
  sent.set('draft.id', String(draft?.id))
  sent.set('draft.version', String(draft?.version))
  sent.set('base.pledge', String(number))
  sent.set('base.revision', '1')
  sent.set('intent', 'publish')
  expect(parseFormRequest(sent)).toMatchObject({ asks: 'publish', draft: { id: draft?.id } })
})

test.each([
  [
    'an unknown donor',
    [{ ...TANKS, donor: 'Atlantis' }],
    'The catalogue has no donor “Atlantis” (row 2). Add it under Desk, Donors, or correct the name in the file; nothing was written.',
  ],
  [
    'an ID of two donors',
    [TANKS, { ...TANKS, donor: 'Canada' }],
    "The ID DKM1 stands for several donors (DNK, CAN): one ID is one donor's pledge. Correct the file; nothing was written.",
  ],
  ['no rows', [], 'There are no rows below the headings in row 1.'],
] as const)('%s is refused, and nothing is written', async (_, rows, message) => {
  await openLedger()
  expect(await bring(writeRelease(rows))).toMatchObject({ kind: 'refused', message })
  expect(await writer().import.count({ where: { dataset: 'kiel' } })).toBe(0)
})

test('releases go in oldest first, each day once', async () => {
  await openLedger()
  await bring(writeRelease([TANKS]))
  expect(await bring(writeRelease([SHELLS]))).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('A release of 2023-05-01 is in already, from another file.'),
  })
  expect(await bring(writeRelease([SHELLS]), { releasedOn: '2023-04-01' })).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('releases go in oldest first'),
  })
})

test('a rehearsal tells the same and writes nothing', async () => {
  await openLedger()
  const path = writeRelease([TANKS, SHELLS])
  const { report } = { report: requireReport(await bring(path, { isRehearsal: true })) }
  expect(report.pledges.new).toBe(2)
  expect(await writer().import.count({ where: { dataset: 'kiel' } })).toBe(0)
  expect(pledgedEur({})).toBeNull()
})

test('who waits is told how far it is', async () => {
  await openLedger()
  const told: ImportProgress[] = []
  await bring(writeRelease([TANKS, SHELLS]), { onProgress: (progress) => told.push(progress) })
  expect(told).toEqual([
    { step: 'open', done: 0, total: null },
    { step: 'read', done: 1, total: null },
    { step: 'read', done: 2, total: null },
    { step: 'read', done: 3, total: null },
    { step: 'compare', done: 0, total: null },
    { step: 'write', done: 0, total: 2 },
    { step: 'write', done: 2, total: 2 },
    { step: 'enter', done: 0, total: null },
    { step: 'reconcile', done: 0, total: null },
  ])
})

test('our sums stand beside the file’s, and the difference is explained', async () => {
  await openLedger()
  const outcome = await bring(
    writeRelease([
      { ...TANKS, currency: 'USD', pledged: '110', pledgedEur: '90' },
      { ...SHELLS, currency: 'TWD', pledged: '3000', pledgedEur: '88' },
      { ...SHELLS, id: '', pledgedEur: '5' },
      { ...TANKS, id: 'DKM7', pledged: '777', pledgedEur: '1000' },
    ]),
  )
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
  expect(outcome.reconciliation).toEqual([
    {
      donorCode: 'DNK',
      aidType: 'military',
      measure: 'pledged',
      oursEur: 877_00n,
      fileEur: 1_183_00n,
      exchangeRate: 10_00n,
      otherEuro: -223_00n,
      missingRate: -88_00n,
      unreadRows: -5_00n,
      jointPledges: 0n,
      onlyOurs: 0n,
    },
  ])
  for (const line of outcome.reconciliation) expectToAddUp(line)
})

import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type AskedImport, bringIn } from '@/lib/db/bring-in'
import { writer } from '@/lib/db/client'
import { listOriginRows } from '@/lib/db/origins'
import { getPledge } from '@/lib/db/pledges'
import { publishForm } from '@/lib/db/publish-form'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import type { PledgeInput } from '@/lib/domain/pledge'
import { toContent } from '@/lib/domain/pledge-content'
import { parseFormRequest } from '@/lib/domain/pledge-request'
import type { ImportOutcome } from '@/lib/import/outcome'
import type { ImportProgress } from '@/lib/import/progress'
import type { Reconciliation } from '@/lib/import/reconciliation'
import { requestReport } from '../support/csv-requests'
import { addEditor } from '../support/editors'
import { writeRelease } from '../support/release-file'
import { openLedger } from '../support/small-ledger'

/** The IDs of the dataset’s pledges, in order. */
async function listIds({ asOf }: { asOf?: string }): Promise<string[]> {
  const { rows } = await requestReport('pledges', `?dataset=kiel${asOf ? `&asOf=${asOf}` : ''}`)
  return rows.map((row) => row.external_id ?? '').toSorted()
}

async function bring(path: string, asked: Partial<AskedImport> = {}): Promise<ImportOutcome> {
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

function requireReport(outcome: ImportOutcome) {
  if (outcome.kind !== 'written' && outcome.kind !== 'rehearsed') {
    throw new Error(`The import was ${outcome.kind}: ${JSON.stringify(outcome)}`)
  }
  return outcome.report
}

const pledgedEur = (asked: { asOf?: string; dataset?: string }) =>
  getTotals({ ...OPENING_FILTER, dataset: 'kiel', ...asked }).amountMinor

function expectToAddUp(line: Reconciliation) {
  const { fileEur, exchangeRate, missingRate, unreadRows, jointPledges, onlyOurs } = line
  const sum = fileEur + exchangeRate + missingRate + unreadRows + jointPledges + onlyOurs
  expect(sum).toBe(line.oursEur)
}

const TANKS = {
  id: 'DKM1',
  pledged: '100',
  pledgedEur: '100',
  item: 'Leopard-2A4',
  itemType: 'Heavy weapon',
  subType: 'Main Battle Tank (MBT)',
  units: '14',
}
const SHELLS = { id: 'DKM2', pledged: '50.5', pledgedEur: '50.5', announced: '2023-04-25' }

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
  await bring(writeRelease([{ ...TANKS, note: 'Kyiv' }]), {
    releasedOn: '2023-08-01',
    gone: 'withdraw',
  })
  expect(pledgedEur({ asOf: '2023-07-31' })).toBe(150_50n)
  expect(pledgedEur({})).toBe(100_00n)
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
  expect(draft).toMatchObject({ baseRevisionNumber: 1, authorId: editor })
  expect(JSON.parse(draft?.content ?? '')).toMatchObject({
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
    ]),
  )
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
  expect(outcome.reconciliation).toEqual([
    {
      donorCode: 'DNK',
      aidType: 'military',
      measure: 'pledged',
      oursEur: 100_00n,
      fileEur: 183_00n,
      exchangeRate: 10_00n,
      missingRate: -88_00n,
      unreadRows: -5_00n,
      jointPledges: 0n,
      onlyOurs: 0n,
    },
  ])
  for (const line of outcome.reconciliation) expectToAddUp(line)
})

test('every row knows its file, its revision and what had no place of its own', async () => {
  await openLedger()
  await bring(writeRelease([{ ...TANKS, note: 'Kyiv city' }]))
  const row = await writer().importRow.findFirstOrThrow({
    include: { import: true, revision: { include: { pledge: true } } },
  })
  expect(row).toMatchObject({
    rowNumber: 2,
    externalId: 'DKM1',
    tranche: 0,
    donorCode: 'DNK',
    pledgedEurOfFile: 100_00n,
  })
  expect(JSON.parse(row.kept)).toMatchObject({ 'Geographic item': 'Kyiv city' })
  expect(row.import).toMatchObject({
    dataset: 'kiel',
    fileName: 'release.csv',
    releasedOn: '2023-05-01',
  })
  expect(row.revision?.pledge.externalId).toBe('DKM1')
  expect(existsSync(`${process.env.DATABASE_URL?.replace('file:', '')}.import`)).toBe(false)
})

test('a revision that was read from a file says where it stands there, and what else is said there', async () => {
  await openLedger()
  await bring(writeRelease([SHELLS, { ...TANKS, note: 'Kyiv city' }, { ...SHELLS, id: '' }]))
  const { number } = await writer().pledge.findFirstOrThrow({ where: { externalId: 'DKM1' } })
  const pledgeNumber = number ?? 0
  const [imported] = getPledge(pledgeNumber, null)?.revisions ?? []
  expect(imported?.origin).toEqual({ fileName: 'release.csv', sheet: null, rowNumbers: [3] })
  const [row, ...others] = listOriginRows(pledgeNumber, 1)
  expect(others).toEqual([])
  expect(row).toMatchObject({
    number: 3,
    tranche: 1,
    eurOfFile: { pledged: 100_00n, allocated: null, delivered: null },
  })
  expect(row?.kept).toContainEqual({ column: 'Geographic item', value: 'Kyiv city' })
  const { text } = await requestReport('pledges', '?q=Leopard&dataset=kiel')
  expect(text).toContain(',kiel,DKM1,release.csv,,3,1,2023-05-01T00:00:00.000Z,')
})

test('what an editor made joint is told apart from what only the tracker has', async () => {
  await openLedger()
  await bring(writeRelease([TANKS]))
  await publishChanged('DKM1', (content) => ({
    ...content,
    tranches: content.tranches.map((tranche) => ({
      ...tranche,
      donors: ['DNK', 'NLD'].map((code) => ({ code, shareBasisPoints: null })),
    })),
  }))
  const releasedOn = new Date().toISOString().slice(0, 10)
  const outcome = await bring(writeRelease([TANKS, SHELLS]), { releasedOn })
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
  const pledged = outcome.reconciliation.filter(({ measure }) => measure === 'pledged')
  expect(pledged).toMatchObject([
    { donorCode: 'DNK', oursEur: 100_50n, fileEur: 150_50n, jointPledges: -50_00n, onlyOurs: 0n },
    { donorCode: 'NLD', oursEur: 50_00n, fileEur: 0n, jointPledges: 50_00n, onlyOurs: 0n },
  ])
  for (const line of outcome.reconciliation) expectToAddUp(line)
})

/** An editor publishes a changed version of an imported pledge. */
async function publishChanged(
  externalId: string,
  change: (content: PledgeInput) => PledgeInput,
): Promise<number> {
  const { number } = await writer().pledge.findFirstOrThrow({ where: { externalId } })
  const pledgeNumber = number ?? 0
  const content = getPledge(pledgeNumber, null)?.revisions.at(-1)?.content
  if (!content) throw new Error(`The import made no pledge ${externalId}`)
  const outcome = await publishForm(await addEditor('joint'), {
    input: change(toContent(content)),
    formKey: `changed ${externalId}`,
    base: { pledgeNumber, revisionNumber: 1 },
    changeKind: 'correction',
    reason: 'As announced',
    draft: null,
  })
  expect(outcome.kind).toBe('published')
  return pledgeNumber
}

test('what an editor made of it comes from no row', async () => {
  await openLedger()
  await bring(writeRelease([TANKS]))
  const pledgeNumber = await publishChanged('DKM1', (content) => ({
    ...content,
    summary: 'Fourteen tanks',
  }))
  expect(getPledge(pledgeNumber, null)?.revisions[1]?.origin).toBeNull()
  expect(listOriginRows(pledgeNumber, 2)).toEqual([])
})

import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { listOriginRows } from '@/lib/db/origins'
import { getPledge } from '@/lib/db/pledges'
import { publishForm } from '@/lib/db/publish-form'
import type { PledgeInput } from '@/lib/domain/pledge'
import { toContent } from '@/lib/domain/pledge-content'
import { bring, expectToAddUp, SHELLS, TANKS } from '../support/brought-release'
import { requestReport } from '../support/csv-requests'
import { addEditor } from '../support/editors'
import { writeRelease } from '../support/release-file'
import { openLedger } from '../support/small-ledger'

// What a revision says of the rows that it was read from.

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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import type { AskedImport } from '@/lib/db/bring-in'
import { writer } from '@/lib/db/client'
import { getPledge } from '@/lib/db/pledges'
import { publishForm } from '@/lib/db/publish-form'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { toContent } from '@/lib/domain/pledge-content'
import { TEMPLATE_ENTRIES } from '@/lib/import/template/columns'
import { bring as bringFile } from '../support/brought-release'
import { runScript } from '../support/command'
import { freshFolder } from '../support/database'
import { addEditor } from '../support/editors'
import { openLedger } from '../support/small-ledger'
import { type Filled, toTemplateCsv } from '../support/template-file'

const TANKS: Filled = {
  id: 'A1',
  donors: 'Denmark',
  announced: '20 April 2023',
  summary: 'Fourteen tanks',
  aidType: 'Military',
  category: 'Armour and vehicles',
  currency: 'EUR',
  pledged: '165',
  url: 'https://example.org/release',
  publisher: 'Ministry of Defence',
  says: 'Fourteen tanks.',
}
const SHELLS: Filled = { ...TANKS, id: 'A2', summary: 'Shells', pledged: '10' }

function writeTemplate(rows: readonly Filled[]): string {
  const path = join(freshFolder(), 'pledges.csv')
  writeFileSync(path, `\ufeff${toTemplateCsv(rows)}`)
  return path
}

function bring(rows: readonly Filled[], asked: Partial<AskedImport> = {}) {
  const own = { fileName: 'pledges.csv', releasedOn: null, dataset: 'our-desk' }
  return bringFile(writeTemplate(rows), { ...own, ...asked })
}

async function requireWritten(rows: readonly Filled[], asked: Partial<AskedImport> = {}) {
  const outcome = await bring(rows, asked)
  if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
  return outcome.report.pledges
}

async function requirePledge(externalId: string) {
  const { number } = await writer().pledge.findFirstOrThrow({ where: { externalId } })
  const pledge = getPledge(number ?? 0, null)
  if (!pledge) throw new Error(`There is no ${externalId}`)
  return pledge
}

test('a filled-in template becomes pledges of whoever brings it in, from today on', async () => {
  await openLedger()
  await addEditor('rita')
  await writer().user.update({ where: { id: 'rita' }, data: { role: 'reviewer' } })
  expect(await requireWritten([TANKS, SHELLS], { authorId: 'rita' })).toMatchObject({ new: 2 })
  expect(getTotals({ ...OPENING_FILTER, dataset: 'our-desk' }).amountMinor).toBe(175_00n)
  const [revision] = (await requirePledge('A1')).revisions
  expect(revision).toMatchObject({
    author: 'Editor rita',
    changeKind: 'new',
    origin: { fileName: 'pledges.csv', rowNumbers: [2] },
    content: { summary: 'Fourteen tanks' },
  })
  expect(revision?.publishedAt).toBe(revision?.recordedAt)
})

test('a figure that the record has nothing like is asked about before anything is written', async () => {
  await openLedger()
  await requireWritten([{ ...TANKS, pledged: '2bn' }])
  expect(await bring([{ ...SHELLS, pledged: '29bn' }], { isRehearsal: true })).toMatchObject({
    kind: 'rehearsed',
    report: {
      problems: {
        doubtful: 1,
        list: [
          {
            row: 2,
            column: 'Pledged',
            found: '29bn',
            made: '€29bn by Denmark would be more than any donor has promised at once so far (€2bn). Is the amount right?',
          },
        ],
      },
    },
  })
})

test('a later file changes what it names, and leaves alone what it does not', async () => {
  await openLedger()
  await requireWritten([TANKS, SHELLS])
  expect(await requireWritten([{ ...TANKS, pledged: '170' }])).toMatchObject({
    new: 0,
    changed: 1,
    gone: 0,
  })
  expect(getTotals({ ...OPENING_FILTER, dataset: 'our-desk' }).amountMinor).toBe(180_00n)
  expect((await requirePledge('A1')).revisions.map(({ reason }) => reason)).toEqual([
    null,
    'File pledges.csv',
  ])
  expect(await requireWritten([{ ...TANKS, pledged: '170' }, SHELLS])).toMatchObject({
    new: 0,
    changed: 0,
    unchanged: 2,
  })
})

test('the same under another ID is another pledge; the same file again is known', async () => {
  await openLedger()
  await requireWritten([TANKS])
  expect(await requireWritten([{ ...TANKS, id: 'A9' }])).toMatchObject({ new: 1, unchanged: 0 })
  expect(await bring([TANKS])).toMatchObject({ kind: 'known' })
})

test('what an editor has changed since becomes a draft beside their revision', async () => {
  await openLedger()
  await requireWritten([TANKS])
  const pledge = await requirePledge('A1')
  const content = pledge.revisions[0]?.content
  if (!content) throw new Error('It has no revision')
  await publishForm(await addEditor('ed'), {
    input: { ...toContent(content), summary: 'Fourteen Leopard tanks' },
    formKey: 'form',
    base: { pledgeNumber: pledge.number, revisionNumber: 1 },
    changeKind: 'correction',
    reason: 'Named',
    draft: null,
  })
  expect(await requireWritten([{ ...TANKS, pledged: '170' }])).toMatchObject({ edited: 1 })
  expect((await requirePledge('A1')).revisions.at(-1)?.content.summary).toBe(
    'Fourteen Leopard tanks',
  )
  expect(await writer().draft.count()).toBe(1)
})

test.each<[string, Partial<AskedImport>, string]>([
  [
    'no dataset',
    { dataset: null },
    'This file was made from the template: say under Dataset, or with --dataset, what its IDs belong to, such as my-ministry.',
  ],
  [
    'a name that is none',
    { dataset: 'Our Desk' },
    '“Our Desk” cannot be the name of a dataset: it has lower-case letters, digits and hyphens, at most 40.',
  ],
  [
    'the name of the Ukraine Support Tracker',
    { dataset: 'kiel' },
    'The dataset kiel has files of its own kind: name another one.',
  ],
  [
    'a past day',
    { releasedOn: '2023-05-01' },
    'A file of your own counts from the moment at which it is brought in: leave the day of the release out.',
  ],
  [
    'what a release is asked',
    { onlyMilitary: true, firstFacts: 'set_aside', gone: 'withdraw' },
    'For releases of the Ukraine Support Tracker only, and not for a file of your own: “Military aid only” (--only), --first-facts, --gone. Leave it out.',
  ],
])('refused, and told in the preview too: %s', async (_, asked, message) => {
  await openLedger()
  expect(await bring([TANKS], { ...asked, isRehearsal: true })).toMatchObject({ obstacle: message })
  expect(await bring([TANKS], asked)).toEqual({ kind: 'refused', message })
  expect(await writer().pledge.count()).toBe(0)
})

test('the workbook, filled in with numbers and days as a spreadsheet keeps them', async () => {
  await openLedger()
  const path = join(freshFolder(), 'pledges.xlsx')
  const cells = { ...TANKS, announced: new Date('2023-04-20'), pledged: 165.5, quantity: 14 }
  const filled = { ...cells, kind: 'Equipment', equipmentType: 'Leopard 2' }
  await writeWorkbook([
    { sheet: 'Notes', data: [['Not this one']] },
    {
      sheet: 'Pledges',
      dateFormat: 'dd/mm/yyyy',
      data: [
        TEMPLATE_ENTRIES.map(([, { heading }]) => heading),
        TEMPLATE_ENTRIES.map(([key]) => ({ ...filled })[key as keyof typeof filled] ?? null),
      ],
    },
  ]).toFile(path)
  expect(await requireWritten([], { path, fileName: 'pledges.xlsx' })).toMatchObject({ new: 1 })
  expect((await requirePledge('A1')).revisions[0]).toMatchObject({
    origin: { fileName: 'pledges.xlsx', sheet: 'Pledges', rowNumbers: [2] },
    content: {
      tranches: [
        {
          announced: { words: '2023-04-20', latest: '2023-04-20' },
          amount: { pledgedMinor: 165_50n },
          items: [{ equipmentType: 'leopard-2', quantity: 14 }],
        },
      ],
    },
  })
})

test('by the command, with what has to be put right cell by cell', async () => {
  const { file } = await openLedger()
  const wrong = [
    { ...TANKS, pledged: '1.234,56' },
    { ...SHELLS, announced: '31 April 2023' },
  ]
  const refused = await runScript('import', file, writeTemplate(wrong), '--dataset', 'our-desk')
  expect(refused).toMatchObject({ code: 1 })
  expect(refused.failure).toBe(
    [
      'Row 2, Pledged: A comma cannot stand before decimals: write 1,234.56, with a point. 2 cells in all have to be put right. Nothing was written.',
      '  row 2, Pledged: “1.234,56”. A comma cannot stand before decimals: write 1,234.56, with a point.',
      '  row 3, Announced on: “31 April 2023”. “31 April 2023” is no date that exists or can be read. Write for example 21 April 2023, April 2023, Q1 2024, winter 2023/24 or by early 2024.',
    ].join('\n'),
  )
  const taken = await runScript('import', file, writeTemplate([TANKS]), '--dataset', 'our-desk')
  expect(taken).toMatchObject({ code: 0, failure: '' })
  expect(taken.printed).toContain('1 rows read = 1 used + 0 set aside')
  expect(taken.printed).toContain('Written.')
})

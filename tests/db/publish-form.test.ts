import { beforeEach, describe, expect, test } from 'vitest'
import { getDraft, isBesideThatOf, listDrafts } from '@/lib/db/draft-reads'
import { type DraftToSave, discardDraft, saveDraft } from '@/lib/db/drafts'
import { NotAllowed } from '@/lib/db/permission'
import { getPledge } from '@/lib/db/pledges'
import { type FormPublication, publishForm } from '@/lib/db/publish-form'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import { addEditor } from '../support/editors'
import { TANKS } from '../support/sample-ledger'
import { type Ledger, openLedger } from '../support/small-ledger'

const KEY = '6f1c1c52-4a86-4a3e-9d5e-0f5a5f6b7c01'

let ledger: Ledger
let editor: string

beforeEach(async () => {
  ledger = await openLedger()
  editor = await addEditor('edith')
})

function form(writing: PledgeWriting, further: Partial<FormPublication> = {}): FormPublication {
  return {
    input: pledgeInputSchema.parse(writing),
    formKey: KEY,
    base: null,
    changeKind: 'new',
    reason: null,
    draft: null,
    ...further,
  }
}

const change = (summary: string, formKey: string = crypto.randomUUID()) =>
  form(
    { ...TANKS, summary },
    {
      formKey,
      base: { pledgeNumber: 1001, revisionNumber: 1 },
      changeKind: 'correction',
      reason: 'It was wrong.',
    },
  )

const countRevisions = () => getPledge(1001, null)?.revisions.length ?? 0

describe('a form that is published', () => {
  test('makes one revision, however often it is sent', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => publishForm(editor, form(TANKS))))
    expect(answers).toEqual(
      answers.map(() => ({ kind: 'published', pledgeNumber: 1001, revisionNumber: 1 })),
    )
    expect(countRevisions()).toBe(1)
  })

  test('is outdated when it comes again with other content', async () => {
    await publishForm(editor, form(TANKS))
    expect(await publishForm(editor, form({ ...TANKS, summary: 'Others' }))).toEqual({
      kind: 'outdated',
      pledgeNumber: 1001,
      currentRevisionNumber: 1,
    })
  })

  test('is outdated when somebody published in between', async () => {
    await publishForm(editor, form(TANKS))
    await publishForm(editor, change('Theirs'))
    expect(await publishForm(editor, change('Mine'))).toEqual({
      kind: 'outdated',
      pledgeNumber: 1001,
      currentRevisionNumber: 2,
    })
    expect(getPledge(1001, null)?.revisions.at(-1)?.content.summary).toBe('Theirs')
  })

  test('publishes nothing where nothing has changed', async () => {
    await publishForm(editor, form(TANKS))
    expect(await publishForm(editor, change(TANKS.summary))).toEqual({ kind: 'unchanged' })
  })

  test('is refused of a disabled person', async () => {
    await ledger.client.user.update({ where: { id: editor }, data: { banned: true } })
    await expect(publishForm(editor, form(TANKS))).rejects.toThrow(NotAllowed)
    expect(getPledge(1001, null)).toBeNull()
  })

  test('wins once where twenty change one pledge at a time', async () => {
    await publishForm(editor, form(TANKS))
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => publishForm(editor, change(`Change ${index}`))),
    )
    expect(answers.filter(({ kind }) => kind === 'published')).toHaveLength(1)
    expect(answers.filter(({ kind }) => kind === 'outdated')).toHaveLength(19)
    expect(countRevisions()).toBe(2)
  })
})

async function save(userId: string, asked: DraftToSave) {
  const saved = await saveDraft(userId, asked)
  if (!saved) throw new Error('The draft was not saved')
  return saved
}

describe('a draft', () => {
  const asked = { draft: null, formKey: KEY, base: null, fields: { summary: 'Half' } }

  test('ends with its publication', async () => {
    const { id, version } = await save(editor, asked)
    await publishForm(editor, form(TANKS, { draft: { id, version } }))
    expect(listDrafts(editor)).toEqual([])
  })

  test('that somebody has changed since stays for them', async () => {
    const other = await addEditor('olga')
    const { id, version } = await save(editor, asked)
    const draft = { id, version }
    await saveDraft(other, { ...asked, draft, fields: { summary: 'Theirs' } })
    await publishForm(editor, form(TANKS, { draft }))
    const left = listDrafts(other)
    expect(left.map(({ fields }) => fields)).toEqual([{ summary: 'Theirs' }])
  })

  test('that somebody has saved since is not discarded', async () => {
    const other = await addEditor('oda')
    const { id, version } = await save(editor, asked)
    await saveDraft(other, { ...asked, draft: { id, version }, fields: { summary: 'Theirs' } })
    expect(await discardDraft(editor, { id, version })).toBe(false)
    expect(getDraft(other, id)?.fields).toEqual({ summary: 'Theirs' })
  })

  test('that was discarded is saved anew from each window that still shows it', async () => {
    const { id, version } = await save(editor, asked)
    expect(await discardDraft(editor, { id, version })).toBe(true)
    for (const summary of ['One window', 'Another']) {
      await saveDraft(editor, { ...asked, draft: { id, version }, fields: { summary } })
    }
    const left = listDrafts(editor).map(({ fields }) => fields.summary)
    expect(left.toSorted()).toEqual(['Another', 'One window'])
  })

  test('does not come back once its form was published', async () => {
    const { id, version } = await save(editor, asked)
    await publishForm(editor, form(TANKS, { draft: { id, version } }))
    expect(await saveDraft(editor, { ...asked, draft: { id, version } })).toBeNull()
    expect(await saveDraft(editor, asked)).toBeNull()
    expect(listDrafts(editor)).toEqual([])
  })

  test('is one, however often a first save is sent', async () => {
    const { id } = await save(editor, asked)
    for (const _ of ['once more', 'and again']) {
      expect(await saveDraft(editor, asked)).toEqual({ id, version: 2, besideThatOf: null })
    }
    expect(listDrafts(editor)).toHaveLength(1)
  })

  test('goes on where the answer to a save was lost', async () => {
    const draft = await save(editor, asked)
    const lost = { ...asked, draft, fields: { summary: 'Half, and more' } }
    await save(editor, lost)
    expect(await save(editor, lost)).toEqual({ id: draft.id, version: 2, besideThatOf: null })
    const further = { ...lost, draft: { id: draft.id, version: 2 }, fields: { summary: 'Whole' } }
    expect(await save(editor, further)).toEqual({ id: draft.id, version: 3, besideThatOf: null })
    expect(listDrafts(editor).map(({ fields }) => fields)).toEqual([{ summary: 'Whole' }])
  })

  test('of its own is one too, where the answer was lost', async () => {
    const other = await addEditor('ottilie')
    const draft = await save(editor, asked)
    await save(other, { ...asked, draft, fields: { summary: 'Theirs' } })
    const lost = { ...asked, draft, fields: { summary: 'Mine' } }
    const mine = await save(editor, lost)
    expect(await save(editor, lost)).toEqual(mine)
    expect(listDrafts(editor)).toHaveLength(2)
  })

  test('in two windows of one person is two, and says so', async () => {
    const draft = await save(editor, asked)
    await save(editor, { ...asked, draft, fields: { summary: 'One window' } })
    const second = await save(editor, { ...asked, draft, fields: { summary: 'Another' } })
    expect(second.besideThatOf).toBe('You, in another window,')
    const left = listDrafts(editor).map(({ fields }) => fields.summary)
    expect(left.toSorted()).toEqual(['Another', 'One window'])
  })

  test('that a colleague keeps is saved on, though its form was published', async () => {
    const other = await addEditor('oleg')
    const { id, version } = await save(editor, asked)
    const draft = { id, version }
    const theirs = await save(other, { ...asked, draft, fields: { summary: 'Theirs' } })
    await publishForm(editor, form(TANKS, { draft }))
    const further = { ...asked, draft: theirs, fields: { summary: 'Theirs, and more' } }
    expect(await save(other, further)).toMatchObject({ id, version: 3 })
  })

  test('is kept beside what somebody else saved in between', async () => {
    const other = await addEditor('otto')
    const { id, version } = await save(editor, asked)
    const draft = { id, version }
    await save(other, { ...asked, draft, fields: { summary: 'Theirs' } })
    const mine = await save(editor, { ...asked, draft, fields: { summary: 'Mine' } })
    expect(mine.id).not.toBe(id)
    expect(mine.besideThatOf).toBe('Editor otto')
    expect(getDraft(editor, id)?.fields).toEqual({ summary: 'Theirs' })
    expect(getDraft(editor, mine.id)?.fields).toEqual({ summary: 'Mine' })
  })

  test('stands beside that of somebody only where they have one of the same pledge', async () => {
    const other = await addEditor('olaf')
    const { id, version } = await save(editor, asked)
    const draft = { id, version }
    const alone = getDraft(editor, id)
    if (!alone) throw new Error('The draft was not saved')
    for (const who of ['Editor olaf', 'Mallory', 'You, in another window,'])
      expect(isBesideThatOf(editor, alone, who)).toBe(false)
    await save(other, { ...asked, draft, fields: { summary: 'Theirs' } })
    const mine = await save(editor, { ...asked, draft, fields: { summary: 'Mine' } })
    const kept = getDraft(editor, mine.id)
    if (!kept) throw new Error('The draft was not saved')
    expect(isBesideThatOf(editor, kept, 'Editor olaf')).toBe(true)
    expect(isBesideThatOf(editor, kept, 'Mallory')).toBe(false)
    const ofPledge = { ...kept, base: { pledgeNumber: 1001, revisionNumber: 1 } }
    expect(isBesideThatOf(editor, ofPledge, 'Editor olaf')).toBe(false)
  })
})

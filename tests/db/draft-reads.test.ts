import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { writer } from '@/lib/db/client'
import { getDraft, listDrafts } from '@/lib/db/draft-reads'
import { saveDraft } from '@/lib/db/drafts'
import { NotAllowed } from '@/lib/db/permission'
import { addEditor } from '../support/editors'
import { openLedger } from '../support/small-ledger'

async function openWithDraft() {
  const { file } = await openLedger()
  const editor = await addEditor('edith')
  const fields = { summary: 'Tents' }
  const formKey = crypto.randomUUID()
  const saved = await saveDraft(editor, { draft: null, formKey, base: null, fields })
  if (!saved) throw new Error('The draft was not saved')
  return { file, editor, id: saved.id }
}

test('drafts are read while another program writes for long', async () => {
  const { file, editor, id } = await openWithDraft()
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  expect(listDrafts(editor).map(({ fields }) => fields)).toEqual([{ summary: 'Tents' }])
  expect(getDraft(editor, id)?.author).toEqual({ id: 'edith', name: 'Editor edith' })
  other.exec('ROLLBACK')
  other.close()
})

test('whoever is disabled, or nobody, reads no draft', async () => {
  const { editor, id } = await openWithDraft()
  await writer().user.update({ where: { id: editor }, data: { banned: true } })
  for (const person of [editor, 'nobody']) {
    expect(() => listDrafts(person)).toThrow(NotAllowed)
    expect(() => getDraft(person, id)).toThrow(NotAllowed)
  }
})

test('no other query names the table of drafts', () => {
  const sources = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name) => join(folder, name)),
  )
  const naming = sources.filter((path) =>
    /\b(FROM|JOIN)\s+"?Draft\b/.test(readFileSync(path, 'utf8')),
  )
  expect(naming).toEqual(['lib/db/draft-reads.ts'])
})

import { expect, test } from 'vitest'
import { FILES, writeJson } from '@/lib/import/upload/folder'
import { readStage } from '@/lib/import/upload/stage'
import { freshFolder } from '../support/database'

// How far an upload has come, by what its folder holds.

const REHEARSED = { kind: 'rehearsed', plan: 'what-it-would-do' }
const KNOWN = { kind: 'known', importId: 5, releasedOn: '2023-05-01', rowsSetAside: 0 }
const REFUSED = { kind: 'refused', message: 'Another file is being brought in at this moment.' }

function stageOf(files: Partial<Record<keyof typeof FILES, object>>) {
  const folder = freshFolder()
  for (const [name, content] of Object.entries(files))
    writeJson(folder, FILES[name as keyof typeof FILES], content)
  return readStage(folder)
}

test('a file that another upload brought in after it was read is known, and nothing is left to confirm', () => {
  expect(stageOf({ preview: REHEARSED, outcome: KNOWN })).toEqual({
    kind: 'previewed',
    preview: KNOWN,
  })
})

test('what was refused where it was to be written stands beside its preview', () => {
  expect(stageOf({ preview: REHEARSED, outcome: REFUSED })).toEqual({
    kind: 'decided',
    preview: REHEARSED,
    outcome: REFUSED,
  })
})

test('what an earlier version read is read again, since it says less', () => {
  expect(stageOf({ preview: { kind: 'rehearsed' } })).toEqual({ kind: 'stopped', step: 'preview' })
})

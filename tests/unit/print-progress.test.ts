import { expect, test, vi } from 'vitest'
import type { ImportProgress } from '@/lib/import/progress'
import { progressPrinter } from '@/scripts/steps/print-progress'

const IMPORT: ImportProgress[] = [
  { step: 'open', done: 0, total: null },
  { step: 'read', done: 1, total: null },
  { step: 'read', done: 2, total: 3737 },
  { step: 'read', done: 2300, total: 3737 },
  { step: 'write', done: 0, total: 1236 },
  { step: 'write', done: 1236, total: 1236 },
]

/** What is printed where a quarter of a second lies between one and the next, but none before the third. */
function printed(isTTY: boolean, asJson: boolean): string {
  let text = ''
  const write = (chunk: string | Uint8Array) => {
    text += chunk
    return true
  }
  vi.useFakeTimers({ toFake: ['performance'] })
  try {
    const { onProgress, end } = progressPrinter({ isTTY, write }, asJson)
    for (const [index, progress] of IMPORT.entries()) {
      if (index > 2) vi.advanceTimersByTime(250)
      onProgress(progress)
    }
    end()
    return text
  } finally {
    vi.useRealTimers()
  }
}

test('at a terminal one line changes in place, and is gone at the end', () => {
  expect(printed(true, false).split('\r\x1b[K')).toEqual([
    '',
    'Opening the file …',
    'Read 1 rows …',
    'Read 2,300 of about 3,737 rows …',
    'Prepared 0 of 1,236 pledges …',
    'Prepared 1,236 of 1,236 pledges …',
    '',
  ])
})

test('another program gets lines of JSON', () => {
  expect(printed(false, true)).toBe(
    '{"progress":{"step":"open","done":0,"total":null}}\n' +
      '{"progress":{"step":"read","done":1,"total":null}}\n' +
      '{"progress":{"step":"read","done":2300,"total":3737}}\n' +
      '{"progress":{"step":"write","done":0,"total":1236}}\n' +
      '{"progress":{"step":"write","done":1236,"total":1236}}\n',
  )
})

test('a file gets nothing', () => {
  expect(printed(false, false)).toBe('')
})

import { expect, test } from 'vitest'
import { MEMORY_FLAGS } from '@/lib/import/memory-flags'
import { scripts } from '@/package.json'

test('the command that imports keeps its memory as small as the page does', () => {
  expect(scripts.import).toBe(`node ${MEMORY_FLAGS.join(' ')} --import tsx scripts/import.ts`)
})

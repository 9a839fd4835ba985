import { expect, test } from 'vitest'
import type { PublishedPledge, PublishedRevision } from '@/lib/domain/published'
import { readRevisionView } from '@/lib/domain/revision-view'

// Only the numbers of the revisions are looked at.
const pledge: PublishedPledge = {
  number: 1042,
  revisions: [1, 2, 3].map((number) => ({ number }) as PublishedRevision),
  donorNames: {},
  equipment: {},
}

test.each([
  [undefined, 3, null, 0],
  ['', 3, null, 0],
  ['3', 3, null, 0],
  ['2', 2, 2, 0],
  ['1', 1, 1, 0],
  ['4', 3, null, 1],
  ['0', 3, null, 1],
  ['02', 3, null, 1],
  ['two', 3, null, 1],
  [['1', '2'], 2, 2, 1],
])('revision=%j shows revision %i', (revision, shown, earlier, notices) => {
  const view = readRevisionView(pledge, { revision })
  expect(view.shown.revisions.at(-1)?.number).toBe(shown)
  expect(view.earlier).toBe(earlier)
  expect(view.notices).toHaveLength(notices)
})

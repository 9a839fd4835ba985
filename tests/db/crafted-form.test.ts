import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseForm, parseTyped, readTyped } from '@/app/desk/pledges/parse-form'
import { readPreview } from '@/lib/db/preview'
import { parseFormRequest } from '@/lib/domain/pledge-request'
import { useFreshDesk } from '../support/desk'

// Posts that no form of ours sends: whatever stands in them, the answer is that of a form with mistakes.

const piece = fc.constantFrom(
  ...[
    'summary',
    'tranches',
    'sources',
    'items',
    'deliveries',
    'donors',
    'amount',
    'pledged',
    'due',
  ],
  ...[
    '[0]',
    '[1]',
    '[]',
    '[-1]',
    '[999]',
    '[99999999]',
    '[',
    '.',
    '..',
    '__proto__',
    'constructor',
  ],
  ...['statedAmounts', 'shares', 'DNK', 'announced', 'quantity', 'url', 'official', 'amount[x]'],
)
const name = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('.').replaceAll('.[', '[')),
  fc.constantFrom('__intent__', '__state__', 'intent', 'base.pledge', 'draft.id', 'formKey'),
)
const row = fc.oneof(fc.integer(), fc.constantFrom(0, 1, 1_073_741_824))
const value = fc.oneof(
  fc.string(),
  fc.json(),
  fc.constantFrom('14', 'DNK', '20 April 2023', '165m', 'EUR', 'draft', 'publish 1 2 3'),
  fc
    .record({
      type: fc.constantFrom('insert', 'remove', 'reorder', 'update', 'reset', 'validate', 'x'),
      payload: fc.record(
        { name, index: row, from: row, to: row, value: fc.json() },
        { requiredKeys: ['name'] },
      ),
    })
    .map((intent) => JSON.stringify(intent)),
)

function toFormData(entries: readonly (readonly [string, string])[]): FormData {
  const formData = new FormData()
  for (const [field, typed] of entries) formData.append(field, typed)
  return formData
}

describe('a post that no form of ours sends', () => {
  it('never publishes, and never makes anything throw', async () => {
    await useFreshDesk()
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (entries) => {
        const formData = toFormData(entries)
        const request = parseFormRequest(formData)
        expect(parseForm(formData, request).status).not.toBe('success')
        expect(parseTyped(formData).payload).toBeTypeOf('object')
        expect(readPreview(readTyped(formData), null).duplicates).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    { type: 'reset', payload: { name: 'tranches', index: 1_073_741_824 } },
    { type: 'update', payload: { name: 'tranches', index: 1_073_741_824, value: 'x' } },
    { type: 'update', payload: { name: 'sources[1073741824]', value: 'x' } },
    { type: 'insert', payload: { name: 'sources[1073741824].statedAmounts' } },
    { type: 'remove', payload: { name: 'items[99999999][0]', index: 0 } },
  ])('with an intent that reaches for a row far off says nothing: %j', (intent) => {
    const formData = toFormData([
      ['summary', 'Tanks'],
      ['__intent__', JSON.stringify(intent)],
    ])
    expect(parseTyped(formData).payload).toEqual({})
  })

  it('with rows far apart in lists within lists says nothing', () => {
    const fields = Array.from({ length: 1000 }, (_, tranche): [string, string] => [
      `tranches[${tranche}].items[999].deliveries[999].quantity`,
      '1',
    ])
    expect(parseTyped(toFormData([['summary', 'Tanks'], ...fields])).payload).toEqual({})
    expect(parseTyped(toFormData([['summary', 'Tanks'], ...fields.slice(0, 9)])).payload).toEqual(
      expect.objectContaining({ summary: 'Tanks' }),
    )
  })

  it('with what is text where a list belongs is a form without a list', async () => {
    await useFreshDesk()
    const submission = parseForm(
      toFormData([
        ['tranches', 'all of them'],
        ['sources[0]', 'a newspaper'],
        ['summary', 'Tanks'],
      ]),
      null,
    )
    expect(submission.reply().error).toMatchObject({
      tranches: ['A pledge has at least one tranche.'],
    })
  })
})

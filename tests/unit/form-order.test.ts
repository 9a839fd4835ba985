import { parseWithZod } from '@conform-to/zod/v4'
import { expect, it } from 'vitest'
import { pledgeFormSchema } from '@/lib/domain/pledge-form'

// Everything wrong with one form, whichever rule finds it.
const WRONG: [name: string, typed: string][] = [
  ['detail', 'a\u0007'],
  ['tranches[0].announced', '31 April 2023'],
  ['tranches[0].donors', 'XXX'],
  ['tranches[0].amount.qualifier', 'exact'],
  ['tranches[0].amount.currency', ''],
  ['tranches[0].amount.pledged', '7,5'],
  ['tranches[0].items[0].designation', ''],
  ['tranches[0].items[0].quantity', '-1'],
  ['tranches[0].items[0].due', '32 May 2023'],
  ['tranches[0].items[0].deliveries[0].date', '2099-01-01'],
  ['tranches[0].items[10].quantity', 'many'],
  ['tranches[1].announced', '2099-01-01'],
  ['sources[0].url', 'example.org'],
  ['sources[0].publishedOn', '2099-01-01'],
]

it('lists what is wrong with a form in the order in which it stands there', () => {
  const sent = new FormData()
  for (const [name, typed] of WRONG) sent.append(name, typed)
  const schema = pledgeFormSchema({
    isChange: true,
    today: '2023-04-21',
    donorNames: new Map([['CAN', 'Canada']]),
    equipmentKeys: new Set(),
    asks: true,
  })
  const submission = parseWithZod(sent, { schema, disableAutoCoercion: true })
  const error = submission.status === 'error' ? submission.error : null
  expect(Object.keys(error ?? {})).toEqual([
    'summary',
    'category',
    'detail',
    'tranches[0].announced',
    'tranches[0].amount.currency',
    'tranches[0].amount.pledged',
    'tranches[0].items[0].designation',
    'tranches[0].items[0].quantity',
    'tranches[0].items[0].due',
    'tranches[0].items[0].deliveries[0].date',
    'tranches[0].items[10].quantity',
    'tranches[1].announced',
    'tranches[1].donors',
    'tranches[1].amount.qualifier',
    'sources[0].url',
    'sources[0].publisher',
    'sources[0].publishedOn',
    'sources[0].says',
    'changeKind',
    'reason',
  ])
})

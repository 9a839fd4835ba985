import { expect, test } from 'vitest'
import { cut, firstSentence } from '@/lib/import/kiel/words'

test.each([
  ['Denmark gives aid. More is said here.', 'Denmark gives aid.'],
  ['No. 5 of approx. 20 tanks', 'No. 5 of approx. 20 tanks'],
  [
    'According to Source of Aid 1, Finland pledged the 24th package.',
    'Finland pledged the 24th package.',
  ],
  [
    'According to the official source of Aid 1, the Czech Republic allocates aid.',
    'The Czech Republic allocates aid.',
  ],
  ['According to source 1 and 2, tanks are sent.', 'Tanks are sent.'],
  ['In Source 1, the Government of Sweden announced it.', 'The Government of Sweden announced it.'],
  ['Portugal signed an agreement (Source 1).', 'Portugal signed an agreement.'],
  [
    'It is estimated at EUR 220 million (see Source of aid 1).',
    'It is estimated at EUR 220 million.',
  ],
  ['Both (Source of Aid 1 and 2) say so.', 'Both say so.'],
  ['According to the minister, aid is sent.', 'According to the minister, aid is sent.'],
  ['Source of Aid 1 reports that tanks are sent.', 'Source of Aid 1 reports that tanks are sent.'],
  ['According to Source of Aid 1', 'According to Source of Aid 1'],
  ['In 2023, aid came (page 4).', 'In 2023, aid came (page 4).'],
])('of “%s” the first sentence is “%s”', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
})

test('a text is cut at a word', () => {
  expect(cut('tanks and shells', 12)).toBe('tanks and…')
  expect(cut('tanks', 5)).toBe('tanks')
})

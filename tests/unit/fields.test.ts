import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type * as z from 'zod'
import {
  daySchema,
  optionalLines,
  optionalLinkSchema,
  optionalText,
  requiredLines,
  requiredText,
} from '@/lib/domain/fields'

const messagesOf = (schema: z.ZodType, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ message }) => message) ?? []

const line = optionalText(200)
const lines = optionalLines(200)

describe('text', () => {
  it.each<[string, string, string | null, string | null]>([
    ['spaces around it', ' a b ', 'a b', 'a b'],
    ['nothing', '', null, null],
    ['only spaces', ' \r\n\t', null, null],
    ['a browser’s line break', 'a\r\nb', 'a b', 'a\nb'],
    ['an old line break', 'a\rb', 'a b', 'a\nb'],
    ['Unicode line breaks', 'a\u2028b\u2029c', 'a b c', 'a\nb\nc'],
    ['an empty line', 'a\n\nb', 'a b', 'a\n\nb'],
    ['a tab', 'a\tb', 'a b', 'a\tb'],
    ['a letter and its accent', 'cafe\u0301', 'caf\u00e9', 'caf\u00e9'],
    ['a family', '👨‍👩‍👧', '👨‍👩‍👧', '👨‍👩‍👧'],
  ])('of %s', (_, typed, asLine, asLines) => {
    expect([line.parse(typed), lines.parse(typed)]).toEqual([asLine, asLines])
  })

  it.each<[string, string]>([
    ['a\u0000b', 'Remove the control character U+0000, which cannot be seen.'],
    ['a\u001bb', 'Remove the control character U+001B, which cannot be seen.'],
    ['a\u0085b', 'Remove the control character U+0085, which cannot be seen.'],
    ['a\u202eb', 'Remove the invisible mark U+202E, which turns the direction of text.'],
    ['a\u2067b', 'Remove the invisible mark U+2067, which turns the direction of text.'],
    ['a\u200fb', 'Remove the invisible mark U+200F, which turns the direction of text.'],
    ['a\u061cb', 'Remove the invisible mark U+061C, which turns the direction of text.'],
    ['a\ud83d', 'One character here is broken: remove it, or type it again.'],
    ['x'.repeat(10_000), 'This is 10,000 characters long; keep it under 200.'],
  ])('of %j is refused', (typed, message) => {
    expect(messagesOf(line, typed)).toEqual([message])
    expect(messagesOf(lines, typed)).toEqual([message])
  })

  it.each([requiredText(9, 'Say it.'), requiredLines(9, 'Say it.')])(
    'that must be given',
    (schema) => {
      expect([messagesOf(schema, ' \n'), messagesOf(schema, undefined)]).toEqual([
        ['Say it.'],
        ['Say it.'],
      ])
    },
  )

  it('that was accepted is kept as it stands when it is sent again, also by a browser', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('a', ' ', '\r', '\n', '\t', '\u2028', '\u0301', '\u2001'),
      }),
    )
    fc.assert(
      fc.property(anyText, (typed) => {
        for (const schema of [line, lines]) {
          const kept = schema.safeParse(typed).data
          fc.pre(kept !== undefined)
          expect(schema.parse(kept)).toBe(kept)
          expect(schema.parse(kept?.replaceAll('\n', '\r\n'))).toBe(kept)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a link', () => {
  it.each<[string | null | undefined, string | null]>([
    [' https://example.org/a?b=c#d ', 'https://example.org/a?b=c#d'],
    ['http://example.org/@name', 'http://example.org/@name'],
    ['https://example.org:8443/%20', 'https://example.org:8443/%20'],
    ['https://mod.gov.ua/новини', 'https://mod.gov.ua/новини'],
    ['Https://example.org/A', 'https://example.org/A'],
    ['HTTP://EXAMPLE.ORG', 'http://EXAMPLE.ORG'],
    ['', null],
    ['  ', null],
    [null, null],
    [undefined, null],
  ])('%j is kept as %j', (typed, kept) => {
    expect(optionalLinkSchema.parse(typed)).toBe(kept)
  })
})

test.each([
  'https:example.org',
  'https:/example.org',
  'https:\\\\example.org',
  'ftp://example.org',
])('%s is no link', (typed) => {
  expect(optionalLinkSchema.safeParse(typed).error?.issues[0]?.message).toBe(
    'Give a whole link, beginning with https://.',
  )
})

describe('a day', () => {
  it('has no spaces around it', () => {
    expect(daySchema.parse(' 2023-04-21 ')).toBe('2023-04-21')
  })
})

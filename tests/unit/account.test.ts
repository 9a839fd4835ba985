import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { emailSchema, passwordSchema, personNameSchema } from '@/lib/domain/account'

const messagesOf = (schema: z.ZodType, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ message }) => message) ?? []

const NO_EMAIL = 'Enter an email address such as name@example.org.'

describe('an email address', () => {
  it('is kept in lower case, without spaces around it', () => {
    expect(emailSchema.parse(' Ada.Byron@Example.ORG\n')).toBe('ada.byron@example.org')
  })

  it.each<[unknown, string]>([
    ['', NO_EMAIL],
    ['ada', NO_EMAIL],
    ['ada@example', NO_EMAIL],
    ['a da@example.org', NO_EMAIL],
    [undefined, 'Enter an email address.'],
    [`${'a'.repeat(243)}@example.org`, 'An email address has at most 254 characters.'],
  ])('refuses %j', (typed, message) => {
    expect(messagesOf(emailSchema, typed)).toEqual([message])
  })
})

describe('a password', () => {
  it.each(['correct horse', '  spaces kept  ', 'aaaaaaaaaaab', 'x'.repeat(127).concat('y')])(
    'may be “%s”',
    (typed) => {
      expect(passwordSchema.parse(typed)).toBe(typed)
    },
  )

  it('is the same from a keyboard that composes its letters', () => {
    expect(passwordSchema.parse('cafe\u0301 and croissant')).toBe('caf\u00e9 and croissant')
  })

  it.each<[unknown, string]>([
    [undefined, 'Choose a password.'],
    ['', 'A password has at least 12 characters.'],
    ['elevenchars', 'A password has at least 12 characters.'],
    ['ab'.repeat(65), 'A password has at most 128 characters.'],
    ['aaaaaaaaaaaa', 'A password is more than one character repeated.'],
    ['🙂'.repeat(12), 'A password is more than one character repeated.'],
  ])('refuses %j', (typed, message) => {
    expect(messagesOf(passwordSchema, typed)).toEqual([message])
  })
})

describe('a person’s name', () => {
  it.each<[string, string[]]>([
    ['Ada Byron', []],
    [' ', ['Enter the name by which revisions are signed.']],
    ['x'.repeat(81), ['This is 81 characters long; keep it under 80.']],
  ])('“%s”', (typed, messages) => {
    expect(messagesOf(personNameSchema, typed)).toEqual(messages)
  })
})

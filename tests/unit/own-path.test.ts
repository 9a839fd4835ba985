import { expect, test } from 'vitest'
import { newPasswordSchema } from '@/lib/domain/new-password'
import { toOwnPath } from '@/lib/domain/own-path'

test.each(['/', '/desk', '/desk/drafts?page=2#top', '/pledges?q=a%2F%2Fb'])(
  '%s is our own',
  (path) => {
    expect(toOwnPath(path, '/desk/other')).toBe(path)
  },
)

test.each([
  undefined,
  ['/a', '/b'],
  '',
  'desk',
  '//example.com',
  '/\\example.com',
  '/\t/example.com',
  '/\n/example.com',
  '/.//example.com',
  'https://example.com/',
  'javascript:alert(1)',
])('%j is none of ours', (asked) => {
  expect(toOwnPath(asked, '/desk')).toBe('/desk')
})

test('a new password is typed twice the same, and is not the address', () => {
  const schema = newPasswordSchema('long.address@example.org')
  const said = (password: string, again: string) =>
    schema.safeParse({ password, again }).error?.issues.map(({ message }) => message) ?? []
  expect(said('correct horse battery', 'correct horse battery')).toEqual([])
  expect(said('cafe\u0301 cafe\u0301 cafe', 'café café cafe')).toEqual([])
  expect(said('correct horse battery', 'correct horse')).toEqual(['The two passwords differ.'])
  expect(said('Long.Address@example.org', 'Long.Address@example.org')).toEqual([
    'A password is not the email address.',
  ])
})

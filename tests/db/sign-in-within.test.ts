import { beforeEach, expect, test, vi } from 'vitest'
import { signInWithin } from '@/app/desk/sign-in-within'
import { writer } from '@/lib/db/client'
import { useFreshDesk } from '../support/desk'

// The request stands outside a server here; what signs in is as it is.
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-client-address': '192.0.2.1' }),
}))

beforeEach(async () => {
  await useFreshDesk()
  vi.stubEnv('SECRET', 'a secret of at least 32 characters')
})

const WRONG = 'This email and password do not belong together.'

test('within a form, too, an account has five attempts however its email is written', async () => {
  for (const email of ['ed@example.org', 'Ed@example.org', 'eD@example.org', ' ED@example.org'])
    expect(await tryWithin(email)).toEqual({ email: 'ed@example.org', problem: WRONG })
  expect(await tryWithin('ed@EXAMPLE.org')).toMatchObject({ problem: WRONG })
  expect(await tryWithin('eD@EXAMPLE.org')).toMatchObject({
    problem: expect.stringMatching(/^Too many attempts\./),
  })
})

test('what is no email address is refused as where one signs in, and not kept', async () => {
  expect(await tryWithin(`${'a'.repeat(500_000)}@example.org`)).toMatchObject({
    problem: 'An email address has at most 254 characters.',
  })
  expect(await tryWithin('')).toEqual({
    email: '',
    problem: 'Enter an email address such as name@example.org.',
  })
  expect(await writer().signInLimit.count()).toBe(0)
})

function tryWithin(email: string) {
  const formData = new FormData()
  formData.set('signIn.email', email)
  formData.set('signIn.password', 'certainly not this one')
  return signInWithin(formData)
}

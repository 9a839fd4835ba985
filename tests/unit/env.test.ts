import { resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { databaseFile, parseEnvironment, requireEnvironment } from '@/lib/env'

const DEFAULTS = {
  PORT: 3000,
  HOST: '127.0.0.1',
  DATABASE_URL: 'file:./data/tracker.db',
  RECIPIENT: 'UA',
  TRUST_PROXY: false,
}
const PORT_RANGE = 'PORT must lie between 1 and 65535.'
const SQLITE_ONLY =
  'DATABASE_URL must name a SQLite file, such as file:./data/tracker.db; other databases are not supported.'
const COUNTRY = 'RECIPIENT must be a two-letter ISO 3166 country code, such as UA.'
const HOST_NAME = 'HOST must be a host name or an IP address, such as 127.0.0.1.'

describe('the settings', () => {
  it('need none of them to be given', () => {
    expect(parseEnvironment({})).toEqual({ ok: true, env: DEFAULTS })
  })

  it('count as not set when empty', () => {
    const empty = {
      PORT: '',
      HOST: '',
      DATABASE_URL: '',
      RECIPIENT: '',
      SECRET: '',
      TRUST_PROXY: '',
    }
    expect(parseEnvironment(empty)).toEqual({ ok: true, env: DEFAULTS })
  })

  it.each([
    ['PORT', '1', 1],
    ['PORT', '8080', 8080],
    ['PORT', '65535', 65_535],
    ['HOST', '0.0.0.0', '0.0.0.0'],
    ['HOST', '::1', '::1'],
    ['HOST', 'tracker.example.org', 'tracker.example.org'],
    ['DATABASE_URL', 'file:other.db', 'file:other.db'],
    ['RECIPIENT', 'MD', 'MD'],
    ['SECRET', 's'.repeat(32), 's'.repeat(32)],
    ['TRUST_PROXY', '1', true],
    ['TRUST_PROXY', '0', false],
  ])('take %s=%s', (name, given, value) => {
    expect(parseEnvironment({ [name]: given })).toEqual({
      ok: true,
      env: { ...DEFAULTS, [name]: value },
    })
  })

  it.each([
    ['PORT', 'abc', 'PORT must be a number, such as 3000.'],
    ['PORT', '80.5', 'PORT must be a whole number.'],
    ['PORT', '0', PORT_RANGE],
    ['PORT', '-1', PORT_RANGE],
    ['PORT', '65536', PORT_RANGE],
    ['HOST', 'two words', HOST_NAME],
    ['HOST', 'http://example.org', HOST_NAME],
    ['DATABASE_URL', 'postgres://example.org/tracker', SQLITE_ONLY],
    ['DATABASE_URL', 'tracker.db', SQLITE_ONLY],
    ['DATABASE_URL', 'file:', SQLITE_ONLY],
    ['RECIPIENT', 'ua', COUNTRY],
    ['RECIPIENT', 'UKR', COUNTRY],
    ['SECRET', 's'.repeat(31), 'SECRET must have at least 32 characters.'],
    ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be 1 behind a proxy of your own, and otherwise 0.'],
  ])('refuse %s=%s in one sentence that names it', (name, given, problem) => {
    expect(parseEnvironment({ [name]: given })).toEqual({ ok: false, problems: [problem] })
  })

  it('name every wrong one at once', () => {
    const wrong = { PORT: '-1.5', DATABASE_URL: 'mysql://example.org', RECIPIENT: 'Ukraine' }
    expect(parseEnvironment(wrong)).toEqual({
      ok: false,
      problems: ['PORT must be a whole number.', SQLITE_ONLY, COUNTRY],
    })
  })

  it('ignore what is not a setting', () => {
    expect(parseEnvironment({ HOME: 'somewhere' })).toEqual({ ok: true, env: DEFAULTS })
  })
})

describe('the settings of this process', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('are read from its environment', () => {
    vi.stubEnv('PORT', '4321')
    vi.stubEnv('RECIPIENT', 'MD')
    expect(requireEnvironment()).toMatchObject({ PORT: 4321, RECIPIENT: 'MD' })
  })

  it('stop the start when one is wrong, and name it', () => {
    vi.stubEnv('PORT', '70000')
    vi.stubEnv('RECIPIENT', 'ua')
    expect(() => requireEnvironment()).toThrow(`${PORT_RANGE} ${COUNTRY}`)
  })
})

describe('the database file', () => {
  it('is seen from the project’s root when its path is relative', () => {
    expect(databaseFile({ DATABASE_URL: 'file:./data/tracker.db' })).toBe(
      resolve('data', 'tracker.db'),
    )
    expect(databaseFile({ DATABASE_URL: 'file:tracker.db' })).toBe(resolve('tracker.db'))
  })

  it('stays where it is when its path is absolute', () => {
    const elsewhere = resolve('..', 'elsewhere', 'tracker.db')
    expect(databaseFile({ DATABASE_URL: `file:${elsewhere}` })).toBe(elsewhere)
  })
})

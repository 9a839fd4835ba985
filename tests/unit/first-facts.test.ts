import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportedTotalInputSchema } from '@/lib/domain/reported-total'
import { EQUIPMENT_CLASSES, EQUIPMENT_GROUPS, HEAVY_CLASSES } from '@/lib/domain/vocabulary'
import { DONOR_GROUPS, DONORS } from '@/prisma/seed/donors'
import { EQUIPMENT_TYPES } from '@/prisma/seed/equipment-types'
import { REPORTED_TOTALS } from '@/prisma/seed/reported-totals'

const donorOf = (code: string) => DONORS.find((donor) => donor.code === code)

/** Members of a group on a day: from its first day of membership through its last. */
function membersOn(group: 'nato' | 'eu', day: string): string[] {
  return DONORS.filter((donor) => {
    const since = donor[group]
    const through = group === 'eu' ? donor.euThrough : undefined
    return since !== undefined && since <= day && (through === undefined || day <= through)
  }).map(({ code }) => code)
}

describe('the donors that the tracker starts with', () => {
  it('have one code and one name each', () => {
    const codes = DONORS.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(DONORS.map(({ name }) => name)).size).toBe(codes.length)
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  })

  it.each([
    ['FIN', '2023-04-04'],
    ['SWE', '2024-03-07'],
    ['MKD', '2020-03-27'],
    ['MNE', '2017-06-05'],
    ['DEU', '1955-05-06'],
    ['USA', '1949-08-24'],
  ])('%s is in NATO from %s', (code, day) => {
    expect(donorOf(code)?.nato).toBe(day)
  })

  it.each([
    ['2022-02-24', 30],
    ['2023-04-03', 30],
    ['2023-04-04', 31],
    ['2024-03-06', 31],
    ['2024-03-07', 32],
  ])('on %s NATO has %i members', (day, count) => {
    expect(membersOn('nato', day)).toHaveLength(count)
  })

  it('counts Finland among the members of April 2023, and Sweden not yet', () => {
    expect(membersOn('nato', '2023-04-21')).toContain('FIN')
    expect(membersOn('nato', '2023-04-21')).not.toContain('SWE')
  })

  it('counts the United Kingdom in the European Union through 31 January 2020', () => {
    expect(membersOn('eu', '2020-01-31')).toHaveLength(28)
    expect(membersOn('eu', '2020-01-31')).toContain('GBR')
    expect(membersOn('eu', '2020-02-01')).toHaveLength(27)
    expect(membersOn('eu', '2020-02-01')).not.toContain('GBR')
  })

  it.each(['TUR', 'NOR', 'GBR', 'CAN', 'USA', 'ISL', 'CHE'])(
    '%s is outside the European Union in 2023',
    (code) => {
      expect(donorOf(code)).toBeDefined()
      expect(membersOn('eu', '2023-04-21')).not.toContain(code)
    },
  )

  it('name both groups', () => {
    expect(DONOR_GROUPS.map(({ code, membersName }) => [code, membersName])).toEqual([
      ['nato', 'NATO allies'],
      ['eu', 'EU members'],
    ])
  })

  it.each(['TWN', 'EUI', 'EIB', 'EPF'])('%s has no figures, which are not zero', (code) => {
    expect(donorOf(code)).toMatchObject({ gdpUsd: null, population: null })
  })

  it('have figures for every other country', () => {
    const lacking = DONORS.filter(({ gdpUsd, population }) => !gdpUsd || !population)
    expect(lacking.map(({ code }) => code)).toEqual(['TWN', 'EUI', 'EIB', 'EPF'])
  })

  it('are institutions only where they are no country', () => {
    const institutions = DONORS.filter(({ kind }) => kind === 'institution')
    expect(institutions.map(({ code }) => code)).toEqual(['EUI', 'EIB', 'EPF'])
  })

  it('have the World Bank’s figures of 2021, in whole dollars', (ctx) => {
    const file = resolve('..', 'shared', 'data', 'donors_2021.csv')
    if (!existsSync(file)) ctx.skip('the World Bank’s figures are not beside the project')
    const [, ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
    const published = lines.map((line) => {
      const [code = '', , gdp = '', population = ''] = line.split(',')
      return {
        code: code === 'EU' ? 'EUI' : code,
        gdpUsd: gdp === '' ? null : toWholeDollars(gdp),
        population: population === '' ? null : BigInt(population),
      }
    })
    expect(published).toHaveLength(45)
    const seeded = published.map(({ code }) => {
      const donor = donorOf(code)
      return { code, gdpUsd: donor?.gdpUsd, population: donor?.population }
    })
    expect(seeded).toEqual(published)
  })
})

/** Rounded half up on the text, so that no digit is lost to a float. */
function toWholeDollars(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  return BigInt(whole) + (fraction >= '5' ? 1n : 0n)
}

describe('the equipment that the tracker starts with', () => {
  it('has one entry a key, and one a designation', () => {
    const text = readFileSync(resolve('prisma/seed/equipment-types.ts'), 'utf8')
    const written = [...text.matchAll(/^ {2}'?([a-z\d-]+)'?: \{/gm)].map(([, key]) => key)
    expect(written.length).toBeGreaterThan(100)
    expect(written.toSorted()).toEqual(Object.keys(EQUIPMENT_TYPES).toSorted())
    const designations = Object.values(EQUIPMENT_TYPES).map(({ designation }) => designation)
    expect(new Set(designations).size).toBe(designations.length)
  })

  it('has keys fit for an address', () => {
    const unfit = Object.keys(EQUIPMENT_TYPES).filter((key) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(key))
    expect(unfit).toEqual([])
  })

  it('belongs to classes that the vocabulary knows, and each class has an entry', () => {
    const classes = new Set<string>(Object.values(EQUIPMENT_TYPES).map((type) => type.class))
    expect([...classes].toSorted()).toEqual(Object.keys(EQUIPMENT_CLASSES).toSorted())
  })

  it.each([
    ['leopard-2', 'Leopard 2', 'main_battle_tank'],
    ['himars', 'M142 HIMARS', 'multiple_rocket_launcher'],
    ['patriot', 'Patriot', 'air_defence_long'],
    ['sniper-rifle', 'Sniper rifle', 'small_arms'],
    ['radio-set', 'Radio set', 'communications'],
  ])('%s is %s, of class %s', (key, designation, equipmentClass) => {
    expect(EQUIPMENT_TYPES[key]).toEqual({ designation, class: equipmentClass })
  })

  it('counts as heavy only tanks, fighting vehicles, big guns, longer air defence and aircraft', () => {
    expect(HEAVY_CLASSES).toEqual([
      'main_battle_tank',
      'infantry_fighting_vehicle',
      'howitzer_155',
      'howitzer_152',
      'howitzer_122',
      'howitzer_105',
      'multiple_rocket_launcher',
      'air_defence_long',
      'air_defence_medium',
      'combat_aircraft',
    ])
  })

  it('falls into groups that the vocabulary knows, each of them used', () => {
    const groups = new Set<string>(Object.values(EQUIPMENT_CLASSES).map(({ group }) => group))
    expect([...groups]).toEqual(Object.keys(EQUIPMENT_GROUPS))
  })
})

describe('the reported total that the tracker starts with', () => {
  const totals = REPORTED_TOTALS.map((written) => reportedTotalInputSchema.parse(written))

  it('is NATO’s €65bn, with the report’s £57bn as stated', () => {
    expect(totals).toHaveLength(1)
    expect(totals[0]).toMatchObject({
      claimant: 'NATO',
      currency: 'EUR',
      amountMinor: 6_500_000_000_000n,
    })
    expect(totals[0]?.sources[0]?.statedAmounts).toMatchObject([
      { currency: 'EUR', amountMinor: 6_500_000_000_000n },
      { currency: 'GBP', amountMinor: 5_700_000_000_000n },
    ])
  })

  it('has NATO’s own statement of 8 March 2023 as its second source', () => {
    expect(totals[0]?.sources[1]).toMatchObject({
      publisher: 'NATO',
      publishedOn: '2023-03-08',
      official: true,
    })
    expect(totals[0]?.membershipOn).toBe('2023-04-21')
  })
})

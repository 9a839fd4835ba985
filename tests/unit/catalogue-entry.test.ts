import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import {
  donorGroupSchema,
  donorSchema,
  donorYearSchema,
  equipmentTypeSchema,
  membershipSchema,
  toEquipmentKey,
} from '@/lib/domain/catalogue-entry'
import { isSameName } from '@/lib/domain/same-name'

const messagesOf = (schema: z.ZodType, typed: unknown) =>
  schema.safeParse(typed).error?.issues.map(({ message }) => message) ?? []

describe('a type of equipment', () => {
  it.each<[string, string, string[]]>([
    ['Leopard 2', 'main_battle_tank', []],
    ['', 'main_battle_tank', ['Give the designation, such as “Leopard 2”.']],
    ['Київ', 'main_battle_tank', []],
    ['Leopard 2', '', ['Choose a class from the list.']],
    ['x'.repeat(81), 'drone', ['This is 81 characters long; keep it under 80.']],
  ])('“%s” of class “%s”', (designation, type, messages) => {
    expect(messagesOf(equipmentTypeSchema, { designation, class: type })).toEqual(messages)
  })

  it.each([
    ['Leopard 2', 'leopard-2'],
    ['Shell, 155 mm', 'shell-155-mm'],
    ['Bofors (Lövéd)', 'bofors-loved'],
    // The class has this key in addresses.
    ['Drone', 'drone-type'],
  ])('“%s” has the key %s', (designation, key) => {
    expect(toEquipmentKey(designation, new Set())).toBe(key)
  })

  it.each<[string, string[], string]>([
    ['Leopard 2', ['leopard-2'], 'leopard-2-2'],
    ['Leopard 2', ['leopard-2', 'leopard-2-2'], 'leopard-2-3'],
    ['Drone', ['drone-type'], 'drone-type-2'],
    ['Київ', [], 'type-1'],
    ['Дніпро', ['type-1'], 'type-2'],
  ])('“%s” beside %j has the key %s', (designation, taken, key) => {
    expect(toEquipmentKey(designation, new Set(taken))).toBe(key)
  })
})

describe('a donor', () => {
  const NORWAY = { code: 'nor', name: 'Norway', kind: 'country' }

  it('has its code in capitals', () => {
    expect(donorSchema.parse(NORWAY)).toEqual({ ...NORWAY, code: 'NOR' })
  })

  it.each<[object, string]>([
    [
      { code: 'NO' },
      'Give three letters: the ISO 3166 code of a country, or an institution’s own, such as EIB.',
    ],
    [{ name: ' ' }, 'Give the name as readers know it.'],
    [{ name: 'Norway; Sweden' }, 'A name has no semicolon: tables set them between names.'],
    [{ kind: '' }, 'Choose what kind of donor this is.'],
  ])('refuses %j', (typed, message) => {
    expect(messagesOf(donorSchema, { ...NORWAY, ...typed })).toEqual([message])
  })
})

describe('a name', () => {
  it.each([
    ['Canada', 'canada'],
    ['Österreich', 'österreich'],
    ['Österreich', 'O\u0308sterreich'],
    ['Straße', 'STRASSE'],
    ['Leopard 2', ' Leopard  2'],
    ['Київ', 'київ'],
    ['Leopard 2', 'Ｌeopard\u3000２'],
    ['Leopard 2', 'Leopard\u00a02'],
    ['Griffin', 'Griﬃn'],
  ])('“%s” is “%s”', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
  })

  it.each([
    ['Leopard 2', 'Leopard-2'],
    ['Niger', 'Nigeria'],
    ['Osterreich', 'Österreich'],
  ])('“%s” is not “%s”', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })
})

describe('a donor’s figures', () => {
  it('are whole numbers, and none where the field is empty', () => {
    expect(
      donorYearSchema.parse({ year: ' 2021 ', gdpUsd: '405,687,998,853', population: ' ' }),
    ).toEqual({ year: 2021, gdpUsd: 405_687_998_853n, population: null })
  })

  const WHOLE = 'Write a whole number, such as 405,687,998,853.'
  it.each<[object, string]>([
    [{ gdpUsd: '0' }, 'Leave this empty where no figure is known: 0 would say that there is none.'],
    [{ gdpUsd: '1.5' }, WHOLE],
    [{ gdpUsd: '12,34' }, WHOLE],
    [{ population: '-5' }, WHOLE],
    [{ population: '9'.repeat(17) }, 'This number is too large.'],
    [{ year: '21' }, 'Give a year from 1950 to 2099.'],
    [
      { population: ' ' },
      'Give the GDP, the population or both: a year without either says nothing.',
    ],
  ])('refuse %j', (typed, message) => {
    const figures = { year: '2021', gdpUsd: '', population: '7', ...typed }
    expect(messagesOf(donorYearSchema, figures)).toEqual([message])
  })
})

describe('a group', () => {
  it.each<[object, string]>([
    [{ code: 'E U' }, 'Give a short code of letters, digits and hyphens, such as eu.'],
    [{ name: '' }, 'Give the name of the group.'],
    [{ membersName: '' }, 'Say what its members are called, such as “NATO allies”.'],
  ])('refuses %j', (typed, message) => {
    const group = { code: 'eu', name: 'European Union', membersName: 'EU members', ...typed }
    expect(messagesOf(donorGroupSchema, group)).toEqual([message])
  })
})

describe('a membership', () => {
  it('may have begun long ago, and lasts where no end is given', () => {
    expect(membershipSchema.parse({ donorCode: 'DNK', since: '1949-08-24', through: '' })).toEqual({
      donorCode: 'DNK',
      since: '1949-08-24',
      through: null,
    })
  })

  const NO_DAY = 'Give a day that exists, as YYYY-MM-DD.'
  it.each<[object, string]>([
    [{ since: '' }, NO_DAY],
    [{ since: '2023-02-30' }, NO_DAY],
    [{ since: '4 April 2023' }, NO_DAY],
    [{ through: '2024-13-01' }, NO_DAY],
    [{ through: '2023-04-03' }, 'The membership ends before it begins.'],
    [{ donorCode: '' }, 'Choose a donor from the list.'],
  ])('refuses %j', (typed, message) => {
    const membership = { donorCode: 'FIN', since: '2023-04-04', through: '', ...typed }
    expect(messagesOf(membershipSchema, membership)).toEqual([message])
  })

  it('says all that is wrong with it at once', () => {
    const membership = { donorCode: '', since: '2023-04-04', through: '2023-04-03' }
    expect(messagesOf(membershipSchema, membership)).toEqual([
      'Choose a donor from the list.',
      'The membership ends before it begins.',
    ])
  })
})

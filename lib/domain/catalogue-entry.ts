import * as z from 'zod'
import { toDay, toEpochMs } from './calendar'
import { besideFields, orNothing, requiredText } from './fields'
import { EQUIPMENT_CLASSES, keysOf } from './vocabulary'

/** What reviewers write into the catalogues: types of equipment, donors, their figures, groups and memberships. */

export const DONOR_KINDS = { country: 'Country', institution: 'Institution' } as const

export const equipmentTypeSchema = z.object({
  designation: requiredText(80, 'Give the designation, such as “Leopard 2”.'),
  class: z.enum(keysOf(EQUIPMENT_CLASSES), 'Choose a class from the list.'),
})
export type EquipmentTypeEntry = z.output<typeof equipmentTypeSchema>

/**
 * The key of a new type, by which addresses name it: `leopard-2`, or `leopard-2-2` where that one is taken; `type-1`
 * where the designation has no letter from a to z and no digit. A class’s own key is left to the class, and `new` to
 * the form of a new type.
 */
export function toEquipmentKey(designation: string, taken: ReadonlySet<string>): string {
  const key = slug(designation)
  if (key === '') return toFreeKey('type', 1, taken)
  const isReserved = Object.hasOwn(EQUIPMENT_CLASSES, key) || key === 'new'
  const own = isReserved ? `${key}-type` : key
  return taken.has(own) ? toFreeKey(own, 2, taken) : own
}

function toFreeKey(key: string, first: number, taken: ReadonlySet<string>): string {
  let number = first
  while (taken.has(`${key}-${number}`)) number += 1
  return `${key}-${number}`
}

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

// Tables join the names of a pledge's donors by semicolons.
const nameSchema = requiredText(80, 'Give the name as readers know it.').refine(
  (name) => !name.includes(';'),
  'A name has no semicolon: tables set them between names.',
)

const donorFacts = {
  name: nameSchema,
  kind: z.enum(keysOf(DONOR_KINDS), 'Choose what kind of donor this is.'),
}
export const donorFactsSchema = z.object(donorFacts)
export const donorSchema = z.object({
  code: z
    .string()
    .trim()
    .toUpperCase()
    .regex(
      /^[A-Z]{3}$/,
      'Give three letters: the ISO 3166 code of a country, or an institution’s own, such as EIB.',
    ),
  ...donorFacts,
})
export type DonorEntry = z.output<typeof donorSchema>

const MOST = 10n ** 15n

/** A whole number above 0, as typed with or without commas between thousands; empty is unknown. */
const figureSchema = z
  .string()
  .trim()
  .transform((typed, context) => {
    if (typed === '') return null
    if (!/^(\d+|\d{1,3}(,\d{3})+)$/.test(typed)) {
      context.addIssue({
        code: 'custom',
        message: 'Write a whole number, such as 405,687,998,853.',
      })
      return null
    }
    const figure = BigInt(typed.replaceAll(',', ''))
    if (figure === 0n) {
      const message = 'Leave this empty where no figure is known: 0 would say that there is none.'
      context.addIssue({ code: 'custom', message })
    }
    if (figure > MOST) context.addIssue({ code: 'custom', message: 'This number is too large.' })
    return figure
  })

export const donorYearSchema = z
  .object({
    year: z
      .string()
      .trim()
      .regex(/^(19[5-9]\d|20\d\d)$/, 'Give a year from 1950 to 2099.')
      .transform(Number),
    gdpUsd: figureSchema,
    population: figureSchema,
  })
  .and(
    besideFields(({ gdpUsd, population }, context) => {
      if ([gdpUsd, population].some((typed) => typeof typed !== 'string' || typed.trim())) return
      const message = 'Give the GDP, the population or both: a year without either says nothing.'
      context.addIssue({ code: 'custom', path: ['gdpUsd'], message })
    }),
  )
export type DonorYearEntry = z.output<typeof donorYearSchema>

const groupNames = {
  name: requiredText(80, 'Give the name of the group.'),
  membersName: requiredText(80, 'Say what its members are called, such as “NATO allies”.'),
}
export const donorGroupNamesSchema = z.object(groupNames)
export const donorGroupSchema = z.object({
  code: z
    .string()
    .trim()
    .toLowerCase()
    .regex(
      /^(?!new$)[a-z][a-z0-9-]{1,19}$/,
      'Give a short code of letters, digits and hyphens, such as eu.',
    ),
  ...groupNames,
})
export type DonorGroupEntry = z.output<typeof donorGroupSchema>

const member = { donorCode: z.string().regex(/^[A-Z]{3}$/, 'Choose a donor from the list.') }
export const memberSchema = z.object(member)
export const membershipSchema = z
  .object({
    ...member,
    since: memberDay(),
    through: orNothing(memberDay()),
  })
  .and(
    besideFields(({ since, through }, context) => {
      const [first, last] = [memberDay().safeParse(since).data, memberDay().safeParse(through).data]
      if (first === undefined || last === undefined || first <= last) return
      const message = 'The membership ends before it begins.'
      context.addIssue({ code: 'custom', path: ['through'], message })
    }),
  )
export type MembershipEntry = z.output<typeof membershipSchema>

/** A day that exists. Memberships began before the years in which pledges are kept: NATO’s in 1949. */
function memberDay() {
  return z
    .string()
    .trim()
    .refine(
      (day) => /^(19|20)\d\d-\d\d-\d\d$/.test(day) && toDay(toEpochMs(day)) === day,
      'Give a day that exists, as YYYY-MM-DD.',
    )
}

/** What a form shows of an entry, and what it was opened with: text by field. */
export type EntryValues = Record<string, string>

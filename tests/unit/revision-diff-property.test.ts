import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PledgeInput, type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'
import { toWriting } from '@/lib/domain/pledge-content'
import { diffContent, type FieldChange, toFields } from '@/lib/domain/revision-diff'
import { WORDS } from '../support/generated-filters'
import { pledgeWriting } from '../support/generated-ledgers'
import { DONORS, EQUIPMENT } from '../support/small-catalogue'

/** Names that could be taken for others, for lists, for shares and for keys. */
const NAMES = {
  donorNames: {
    ...DONORS,
    NLD: 'Denmark',
    FIN: 'Canada, Sweden',
    JPN: 'Canada 50 %',
    EPF: 'Sweden (shares stated)',
    USA: 'SWE',
  },
  equipment: {
    ...EQUIPMENT,
    'leopard-2': { designation: 'CAESAR' },
    'radio-set': { designation: 'CAESAR (caesar)' },
    'shell-155': { designation: 'caesar' },
  },
}

/** One for each of the usual words: texts that look like what the differences are written with. */
const TRICKY = [
  'a',
  'a, b',
  'a; b',
  'a for b',
  'EUR 5.00 for a',
  'soon (… – …)',
  'At least 14',
  'Item 2: Kind',
]

const parse = (writing: unknown) => pledgeInputSchema.parse(writing)
const toTricky = (writing: PledgeWriting): PledgeWriting =>
  JSON.parse(JSON.stringify(writing), (_, value) => TRICKY[WORDS.indexOf(value)] ?? value)

const anyWriting = fc.oneof(pledgeWriting, pledgeWriting.map(toTricky))
const anyPair = fc.oneof(
  fc
    .tuple(anyWriting, anyWriting)
    .map(([a, b]): [PledgeInput, PledgeInput] => [parse(a), parse(b)]),
  fc
    .tuple(anyWriting, anyWriting, fc.nat(), fc.boolean())
    .map(([a, b, place, isSwapped]) => oneStepApart(a, b, place, isSwapped)),
)

/** Every field that any content generated here can have, in order. */
const anyFields = [true, false].map((isNumbered) => [
  ...toFields(everything(isNumbered ? 3 : 1), NAMES, isNumbered).keys(),
])

describe('the differences between any two contents', () => {
  it('make the newer one’s fields of the older one’s, in order', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const isNumbered = before.tranches.length > 1 || after.tranches.length > 1
        const changes = diffContent(before, after, NAMES)
        const applied = apply(changes, toFields(before, NAMES, isNumbered), isNumbered)
        expect(applied).toEqual([...toFields(after, NAMES, isNumbered)])
        const fields = changes.map(({ field }) => field)
        expect(fields).toEqual(inOrder(fields, isNumbered))
      }),
      { numRuns: 300 },
    )
  })

  it('are none where the contents are the same, and only there', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const isSame = toJson(before) === toJson(after)
        expect(diffContent(before, after, NAMES).length === 0).toBe(isSame)
      }),
      { numRuns: 1000 },
    )
  })

  it('are the same ones backwards', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        const backwards = diffContent(after, before, NAMES)
        expect(backwards.map(({ field, before: b, after: a }) => [field, a, b])).toEqual(
          diffContent(before, after, NAMES).map(({ field, before: b, after: a }) => [field, b, a]),
        )
      }),
    )
  })
})

describe('names that look like others', () => {
  it('make no two sets of donors read alike', () => {
    const codes = Object.keys(NAMES.donorNames).toSorted()
    const sets = Array.from({ length: 2 ** codes.length }, (_, chosen) =>
      codes.filter((_code, place) => chosen & (2 ** place)),
    )
    const [tranche] = everything(1).tranches
    const texts = sets.slice(1).flatMap((set) =>
      [true, false].map((sharesStated) => {
        const donors = set.map((code) => ({ code, shareBasisPoints: null }))
        const tranches = tranche ? [{ ...tranche, donors, sharesStated }] : []
        return toFields({ ...everything(1), tranches }, NAMES).get('Donors')
      }),
    )
    expect(texts).toHaveLength(510)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('make no two types of equipment read alike', () => {
    const texts = Object.keys(NAMES.equipment).map((equipmentType) => {
      const tranche = { ...toWriting(everything(1)).tranches[0], items: [{ equipmentType }] }
      const content = parse({ ...toWriting(everything(1)), tranches: [tranche] })
      return toFields(content, NAMES).get('Item 1: Equipment type')
    })
    expect(texts).toEqual([
      'CAESAR (caesar)',
      'CAESAR (leopard-2)',
      'CAESAR (caesar) (radio-set)',
      'caesar (shell-155)',
    ])
  })
})

function apply(changes: FieldChange[], old: Map<string, string>, isNumbered: boolean) {
  const fields = new Map(old)
  for (const { field, before, after } of changes) {
    expect(fields.get(field) ?? null).toBe(before)
    if (after === null) fields.delete(field)
    else fields.set(field, after)
  }
  return inOrder([...fields.keys()], isNumbered).map((field) => [field, fields.get(field)])
}

function inOrder(fields: string[], isNumbered: boolean): string[] {
  const places = anyFields[isNumbered ? 0 : 1] ?? []
  expect(fields.filter((field) => !places.includes(field))).toEqual([])
  return fields.toSorted((a, b) => places.indexOf(a) - places.indexOf(b))
}

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** A content and the same with one part, somewhere, taken from another content or left in another order. */
function oneStepApart(
  writing: PledgeWriting,
  other: PledgeWriting,
  place: number,
  isSwapped: boolean,
): [PledgeInput, PledgeInput] {
  const before = parse(writing)
  const changed = toWriting(before)
  const steps = listSteps(changed, toWriting(parse(other)), isSwapped)
  steps[place % steps.length]?.()
  const after = pledgeInputSchema.safeParse(changed)
  return [before, after.success ? after.data : before]
}

function listSteps(target: unknown, other: unknown, isSwapped: boolean): (() => void)[] {
  if (!isNode(target)) return []
  const deeper = Object.keys(target).flatMap((key) =>
    listSteps(target[key], isNode(other) ? other[key] : undefined, isSwapped),
  )
  if (isSwapped) return Array.isArray(target) ? [() => target.reverse(), ...deeper] : deeper
  if (!isNode(other)) return deeper
  const here = Object.keys(other).map((key) => () => {
    target[key] = structuredClone(other[key])
  })
  return [...here, ...deeper]
}

function everything(tranches: number): PledgeInput {
  const sum = { currency: 'EUR', amount: '1' }
  const item = {
    equipmentType: 'caesar',
    designation: 'a',
    amount: sum,
    due: 'soon',
    deliveries: [{ quantity: 1 }, { quantity: 1 }],
  }
  const tranche = {
    label: 'a',
    announced: 'soon',
    amount: { qualifier: 'exact', currency: 'EUR', pledged: '1', allocated: '1', delivered: '1' },
    donors: [{ code: 'DNK' }],
    items: [item, item, item],
  }
  const source = {
    url: 'https://example.org',
    publisher: 'a',
    title: 'a',
    publishedOn: '2023-03-01',
    official: true,
    archiveUrl: 'https://example.org',
    says: 'a',
    statedAmounts: [sum, sum],
  }
  return parse({
    summary: 'a',
    detail: 'a',
    category: 'funding',
    tranches: Array.from({ length: tranches }, () => tranche),
    sources: [source, source, source],
  })
}

function toJson(content: PledgeInput): string {
  return JSON.stringify(content, (_, value) => (typeof value === 'bigint' ? `${value}n` : value))
}

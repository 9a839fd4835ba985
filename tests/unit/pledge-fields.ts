import { parseWithZod } from '@conform-to/zod/v4'
import type { PledgeFields } from '@/lib/domain/pledge-fields'
import { pledgeFormSchema } from '@/lib/domain/pledge-form'
import { toFormData } from '../support/form-data'
import { DONORS, EQUIPMENT } from '../support/small-catalogue'

/** A pledge as the fields of the form have it, for tests to vary in one place. */

const RULES = {
  isChange: false,
  today: '2026-11-25',
  donorNames: new Map(Object.entries(DONORS)),
  equipmentKeys: new Set(Object.keys(EQUIPMENT)),
  asks: true,
}

export const CANADA: PledgeFields = {
  summary: '40 sniper rifles',
  aidType: 'military',
  category: 'mixed_package',
  tranches: [
    {
      announced: '21 April 2023',
      donors: ['CAN'],
      split: 'assumed',
      amount: { qualifier: 'exact', currency: 'USD', pledged: '28.9m', valuedBy: 'source' },
      items: [{}, { designation: 'Sniper rifles', quantity: '40', quantityQualifier: 'exact' }],
    },
  ],
  sources: [{}, { url: 'https://example.org/news', publisher: 'A newspaper', says: 'It said so.' }],
}

/** What the form makes of its fields. */
export function check(fields: PledgeFields, rules: Partial<typeof RULES> = {}) {
  const schema = pledgeFormSchema({ ...RULES, ...rules })
  return parseWithZod(toFormData(fields), { schema, disableAutoCoercion: true })
}

/** What is wrong, by field. */
export function problemsOf(fields: PledgeFields, rules: Partial<typeof RULES> = {}) {
  const submission = check(fields, rules)
  return submission.status === 'error' ? submission.error : null
}

type Tranche = NonNullable<PledgeFields['tranches']>[number]

/** What is wrong with fields: each field and its message. */
export type Refused = [string, PledgeFields, Record<string, string>]

/** The messages of fields, each at its field alone. */
export const atFields = (expected: Record<string, string>) =>
  Object.fromEntries(Object.entries(expected).map(([field, message]) => [field, [message]]))

export const withTranche = (tranche: Tranche): PledgeFields => ({
  ...CANADA,
  tranches: [{ ...CANADA.tranches?.[0], ...tranche }],
})
export const withAmount = (amount: Tranche['amount']) =>
  withTranche({ amount: { ...CANADA.tranches?.[0]?.amount, ...amount } })
export const withItem = (item: NonNullable<Tranche['items']>[number]) =>
  withTranche({ items: [item] })
export const TANKS = { designation: 'Tanks', quantity: '14', quantityQualifier: 'exact' }
export const pledged = 'tranches[0].amount.pledged'

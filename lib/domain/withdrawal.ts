import * as z from 'zod'
import { requiredText } from './fields'

const SHORTEST_REASON = 3
const LONGEST_REASON = 500

const reasonSchema = (missing: string) =>
  requiredText(LONGEST_REASON, missing).min(
    SHORTEST_REASON,
    `Say a little more: at least ${SHORTEST_REASON} characters.`,
  )

/** What withdrawing a reported total takes. */
export const claimWithdrawalSchema = z.object({
  reason: reasonSchema('Say why the claim is withdrawn: it stays listed with this reason.'),
})

/** What withdrawing a pledge takes: a reason that readers will see, and what the form was opened with. */
export const withdrawalSchema = z.object({
  reason: reasonSchema('Say why the pledge is withdrawn: readers will see it.'),
  formKey: z.uuid('This form has lost its key: open the page again.'),
  base: z.coerce
    .number('This form does not say which revision it is about: open the page again.')
    .int()
    .positive(),
})

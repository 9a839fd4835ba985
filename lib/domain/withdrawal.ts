import * as z from 'zod'
import { requiredText } from './fields'

const SHORTEST_REASON = 3
const LONGEST_REASON = 500

/** What withdrawing a pledge takes: a reason that readers will see, and what the form was opened with. */
export const withdrawalSchema = z.object({
  reason: requiredText(LONGEST_REASON, 'Say why the pledge is withdrawn: readers will see it.').min(
    SHORTEST_REASON,
    `Say a little more: at least ${SHORTEST_REASON} characters.`,
  ),
  formKey: z.uuid('This form has lost its key: open the page again.'),
  base: z.coerce
    .number('This form does not say which revision it is about: open the page again.')
    .int()
    .positive(),
})

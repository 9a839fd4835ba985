import { writeSum } from './currency-questions'
import type { Item } from './item'
import type { PledgeInput, Tranche } from './pledge'

/**
 * Asks of a pledge of which more is allocated, delivered or handed over than was promised whether that is right. A
 * question, not a refusal: a donor may give more than it said.
 */
export function listFigureQuestions(input: PledgeInput): string[] {
  return input.tranches.flatMap(({ amount, items }) => [
    ...askOfAmount(amount),
    ...items.flatMap(askOfDeliveries),
  ])
}

function askOfAmount(amount: Tranche['amount']): string[] {
  const { currency, pledgedMinor, allocatedMinor, deliveredMinor } = amount
  const [promised, word] =
    pledgedMinor === null ? [allocatedMinor, 'allocated'] : [pledgedMinor, 'pledged']
  if (currency === null || promised === null) return []
  const beyond = { allocated: allocatedMinor, delivered: deliveredMinor }
  return Object.entries(beyond).flatMap(([name, minor]) =>
    minor !== null && minor > promised
      ? `${writeSum({ minor, currency })} ${name} is more than ${writeSum({ minor: promised, currency })} ${word}: are both right?`
      : [],
  )
}

/** What is only a lower bound may be exceeded. */
function askOfDeliveries({ designation, quantity, quantityQualifier, deliveries }: Item): string[] {
  if (quantity === null || quantityQualifier !== 'exact') return []
  const delivered = deliveries.reduce((total, delivery) => total + (delivery.quantity ?? 0), 0)
  if (delivered <= quantity) return []
  const what = designation ? `${designation}: ` : ''
  return [`${what}${delivered} delivered is more than ${quantity} promised. Are both right?`]
}

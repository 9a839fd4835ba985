import type { ContentProblem, PledgeInput } from './pledge'

/**
 * Asks of each tranche without a day of announcement whether none is known: such a tranche stands in no month and is
 * converted at no rate. A question, not a refusal, since some sources give none. Problems at `announced`.
 */
export function listDateQuestions(input: PledgeInput): ContentProblem[] {
  return input.tranches.flatMap(({ announced }, index) => {
    if (announced?.latest) return []
    const of = input.tranches.length > 1 ? ` of tranche ${index + 1}` : ''
    const found = announced
      ? `No last day can be read from “${announced.words}” as the announcement${of}`
      : `No day is given for the announcement${of}`
    const message = `${found}: it would stand undated, in no month of the charts, and its amount unconverted. Does no source give a day?`
    return [{ path: ['tranches', index, 'announced'], message }]
  })
}

type Column = { name: string; meaning: string }

export type Report = { title: string; row: string; columns: readonly Column[] }

/** A column of an export and what a reader is told of it. */
export const column = (name: string, meaning: string): Column => ({ name, meaning })

const MEASURE_NOTE = 'in display_currency, at the rates of each announcement'

/** An amount in each measure, converted. */
export const MEASURE_COLUMNS = [
  column('display_currency', 'ISO 4217 code of the converted columns.'),
  column(
    'pledged_converted',
    `Promised, ${MEASURE_NOTE}; empty where no value was published or no rate is known.`,
  ),
  column('allocated_converted', `Bound to a named package, ${MEASURE_NOTE}.`),
  column('delivered_converted', `Value handed over as a source states it, ${MEASURE_NOTE}.`),
]

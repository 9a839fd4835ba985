import { createContext, useContext } from 'react'
import type { Appearance } from './appearance'

/** What the amounts of the form come to, by the name of their tranche’s fields. */
export const AmountNotes = createContext<Appearance['amountNotes']>({})

/** What a tranche’s amount comes to in the other currencies, or why it is not converted; undefined while unknown. */
export function useAmountNote(trancheName: string): string | undefined {
  return useContext(AmountNotes)[trancheName]
}

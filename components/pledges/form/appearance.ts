/** How the pledge in the form will appear, in words: what the aside and the line under an amount show. */
export type Appearance = {
  /** `20 Apr 2023 · Denmark, Netherlands`; empty while neither is known. */
  heading: string
  /** The pledge itself; where it has several tranches, one group for each. */
  groups: { title: string | null; lines: AppearanceLine[]; notes: string[] }[]
  /** Sums that it changes. */
  changes: AppearanceLine[]
  /** What an amount comes to in the other currencies, by the name of its tranche’s fields. */
  amountNotes: Record<string, string>
  duplicates: { reference: string; text: string; same: string }[]
}

export type AppearanceLine = {
  label: string
  figure: string
  /** What stands there now, where that is something else. */
  before?: string
}

export const NOTHING_YET: Appearance = {
  heading: '',
  groups: [],
  changes: [],
  amountNotes: {},
  duplicates: [],
}

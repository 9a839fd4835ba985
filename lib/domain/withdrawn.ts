/** A pledge whose revision known on the day shown takes it back. */
export type WithdrawnPledge = {
  number: number
  summary: string
  donors: string
  /** Instant of the withdrawal, in milliseconds since 1970. */
  withdrawnAt: number
  reason: string | null
}

export type WithdrawnPage = {
  rows: WithdrawnPledge[]
  page: number
  pages: number
  count: number
}

/** A publication that whoever asked for it was told of: it must never be lost. */
export type Acknowledged = {
  pledgeNumber: number
  revisionNumber: number
  summary: string
  /** When it was told, in milliseconds since 1970. */
  at: number
}

/** What a publishing process has told so far; a last line that its end cut off was told to nobody. */
export function parseAcknowledged(printed: string): Acknowledged[] {
  return printed
    .slice(0, printed.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Acknowledged)
}

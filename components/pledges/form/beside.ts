/** Says that what was typed became a draft of its own: `who` had saved another version of the one that was opened. */
export function describeBeside(who: string): string {
  return `${who} had saved this draft in between: yours is kept beside it.`
}

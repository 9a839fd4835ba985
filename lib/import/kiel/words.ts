/** A text cut at a word so that it is at most so long, with an ellipsis where something is missing. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const room = text.slice(0, max - 1)
  const space = room.lastIndexOf(' ')
  const kept = room.slice(0, space > max / 2 ? space : max - 1)
  return `${kept.replace(/[\ud800-\udbff]$|[\s,;:(–-]+$/, '')}…`
}

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const end = /[.!?](?= [A-Z“"(])/.exec(
    line.replace(/\b(Mr|Mrs|Dr|No|approx|incl|e\.g|i\.e)\./g, (word) => word.replaceAll('.', ' ')),
  )
  return end ? line.slice(0, end.index + 1) : line
}

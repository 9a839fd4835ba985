/**
 * What the box under these questions sends when it is ticked: it answers them and no others, which another content may
 * raise. FNV-1a, since the browser asks too and waits for nothing.
 */
export function toAnswer(questions: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of questions.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(16)
}

/** Whether what a box sent, or nothing, answers all these questions. */
export function isAnswered(questions: readonly string[], sent: unknown): boolean {
  return questions.length === 0 || sent === toAnswer(questions)
}

/**
 * What the box under these questions sends when it is ticked: the questions themselves, so that it answers them and no
 * others, which another content may raise.
 */
export function toAnswer(questions: readonly string[]): string {
  return JSON.stringify(questions)
}

/** Whether what a box sent, or nothing, answers all these questions. */
export function isAnswered(questions: readonly string[], sent: unknown): boolean {
  return questions.length === 0 || sent === toAnswer(questions)
}

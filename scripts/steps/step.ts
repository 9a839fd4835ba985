/** Does one step and says in one line what it was, what came of it and how long it took. */
export async function step(
  name: string,
  doing: string,
  work: () => string | Promise<string>,
): Promise<void> {
  process.stdout.write(`${name}: ${doing} … `)
  const start = performance.now()
  try {
    const outcome = await work()
    console.log(`${outcome} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    console.log('failed')
    throw error
  }
}

/** Says that a step had nothing to do. */
export function skipped(name: string, why = 'up to date'): void {
  console.log(`${name}: ${why}`)
}

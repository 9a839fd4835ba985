/** What an import is doing; the steps come in this order, and a rehearsal leaves out the last three. */
export type ImportStep = 'open' | 'read' | 'compare' | 'write' | 'enter' | 'reconcile'

/** How far it is: rows read, or pledges prepared. `total` is about right for a CSV, and null where nothing is counted. */
export type ImportProgress = { step: ImportStep; done: number; total: number | null }

export type OnProgress = (progress: ImportProgress) => void

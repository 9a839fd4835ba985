import { DatabaseUnavailable, toDatabaseError } from '@/lib/db/errors'

const NOT_NOW =
  'The database cannot be written right now, and nothing was saved. What you typed stays here: send it again in a minute.'

/** What an action answers; where the database is locked, read-only, damaged or missing, what `refuse` makes of that. */
export async function whenWritable<T>(
  work: () => Promise<T>,
  refuse: (sentence: string) => T,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(toDatabaseError(error) instanceof DatabaseUnavailable)) throw error
    console.error(error)
    return refuse(NOT_NOW)
  }
}

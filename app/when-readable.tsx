import type { ReactNode } from 'react'
import { DatabaseNotice } from '@/components/ui/database-notice'
import { DatabaseUnavailable, toDatabaseError } from '@/lib/db/errors'

/** A page's content, or a plain sentence where the database cannot be read right now. Bugs go on to the error page. */
export async function whenReadable(compose: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await compose()
  } catch (error) {
    if (toDatabaseError(error) instanceof DatabaseUnavailable) return <DatabaseNotice />
    throw error
  }
}

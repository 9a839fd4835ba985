import { redirect } from 'next/navigation'
import { NotAllowed } from '@/lib/db/permission'

/** Somebody whose role changed while the page or its form was on its way. */
export function sendAway(error: unknown): never {
  if (error instanceof NotAllowed) redirect('/desk?refused=people')
  throw error
}

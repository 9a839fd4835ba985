import { DatabaseUnavailable } from '@/lib/db/errors'
import { readDataVersion } from '@/lib/db/reader'

export const dynamic = 'force-dynamic'

/** Whether the record can be read, and the version of its data, which every write raises. */
export function GET(): Response {
  try {
    return Response.json({ status: 'ok', dataVersion: readDataVersion() })
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error
    return Response.json(
      {
        status: 'unavailable',
        message: 'The record cannot be read right now. Try again in a minute.',
      },
      { status: 503, headers: { 'Retry-After': '60' } },
    )
  }
}

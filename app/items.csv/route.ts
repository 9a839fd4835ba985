import { toItemRows } from '@/lib/export/ledger-rows'
import { ledgerResponse } from '../csv-response'

export function GET(request: Request): Promise<Response> {
  return ledgerResponse(request, 'items', toItemRows)
}

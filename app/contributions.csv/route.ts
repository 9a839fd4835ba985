import { toContributionRows } from '@/lib/export/ledger-rows'
import { ledgerResponse } from '../csv-response'

export function GET(request: Request): Promise<Response> {
  return ledgerResponse(request, 'contributions', toContributionRows)
}

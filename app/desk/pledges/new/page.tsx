import type { Metadata } from 'next'
import { getActor } from '@/lib/auth/session'
import { whenReadable } from '../../../when-readable'
import { PledgeEditor } from '../pledge-editor'

export const metadata: Metadata = { title: 'New pledge' }

export default function NewPledgePage() {
  return whenReadable(async () => (
    <PledgeEditor actor={await getActor()} path="/desk/pledges/new" title="New pledge" />
  ))
}

import type { Metadata } from 'next'
import { getActor } from '@/lib/auth/session'
import { whenReadable } from '../../../when-readable'
import { PledgeEditor } from '../pledge-editor'

export const metadata: Metadata = { title: 'New pledge' }

export default async function NewPledgePage() {
  const actor = await getActor()
  return whenReadable(async () => (
    <PledgeEditor actor={actor} path="/desk/pledges/new" title="New pledge" />
  ))
}

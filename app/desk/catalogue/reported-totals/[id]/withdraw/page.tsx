import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { EntryForm } from '@/components/catalogue/entry-form'
import { PageHead } from '@/components/catalogue/page-head'
import { listAllReportedTotals } from '@/lib/db/catalogue-lists'
import { openForm } from '../../../../open-form'
import { withdrawReportedTotalAction } from '../../actions'
import { toClaimAmount, toClaimSentence } from '../../claim-sentence'

export const metadata: Metadata = { title: 'Withdraw a claim' }

const LIST = '/desk/catalogue/reported-totals'
const REASON = {
  name: 'reason',
  label: 'Why is it withdrawn?',
  hint: 'One or two sentences, such as “Entered for the wrong group”. They stay listed with the claim.',
  rows: 3,
}

export default function WithdrawClaimPage({ params }: { params: Promise<{ id: string }> }) {
  return whenReadable(async () => {
    const { id } = await params
    const isOpen = await openForm('catalogue', `${LIST}/${id}/withdraw`)
    const claim = listAllReportedTotals().find((one) => String(one.id) === id)
    if (!claim || (claim.withdrawnOn !== null && !isOpen)) notFound()
    return (
      <>
        <PageHead title="Withdraw this claim" up={{ href: LIST, label: 'Reported totals' }}>
          {`${toClaimSentence(claim)}, ${toClaimAmount(claim)}, stated on ${claim.statedOn}.`}
        </PageHead>
        {claim.withdrawnOn === null ? (
          <>
            <Consequences />
            <EntryForm
              action={withdrawReportedTotalAction.bind(null, Number(claim.id))}
              fields={[REASON]}
              opened={{}}
              cancelHref={LIST}
              send="Withdraw this claim"
            />
          </>
        ) : (
          <p role="status" className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
            This claim is withdrawn already, on {claim.withdrawnOn}: {claim.withdrawalReason}
          </p>
        )}
      </>
    )
  })
}

function Consequences() {
  return (
    <ul className="mt-4 max-w-prose list-disc space-y-1 pl-5">
      <li>From today no page compares with it; as of an earlier day it is shown as it was.</li>
      <li>It stays in the list of claims with your reason. It cannot be brought back.</li>
      <li>An earlier statement that it took the place of stands again.</li>
      <li>Where the claimant has stated a new figure, enter a newer statement instead.</li>
    </ul>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { whenReadable } from '@/app/when-readable'
import { AddLink, PageHead, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { today } from '@/lib/clock'
import { type ClaimRow, listAllReportedTotals } from '@/lib/db/catalogue-lists'
import { findSuccessor, isStanding } from '@/lib/domain/claim-standing'
import { formatCount } from '@/lib/format'
import { formatDay, formatSpan } from '@/lib/format-dates'
import { type ListProps, openList } from '../read-list'
import { toClaimAmount, toClaimSentence } from './claim-sentence'

export const metadata: Metadata = { title: 'Reported totals' }

const PATH = '/desk/catalogue/reported-totals'
const COLUMNS = [
  { label: 'Claim' },
  { label: 'Amount', isNumeric: true },
  { label: 'Period' },
  { label: 'Stated on' },
  { label: 'Sources', isNumeric: true },
]

export default function ReportedTotalsPage({ searchParams }: ListProps) {
  return whenReadable(async () => {
    const { mayChange, saved, text } = await openList(PATH, searchParams)
    const claims = listAllReportedTotals()
    const day = today()
    const named = (id: string) =>
      claims.filter((claim) => String(claim.id) === id).map(toClaimSentence)[0]
    return (
      <>
        <PageHead title="Reported totals" up={{ href: '/desk/catalogue', label: 'Catalogue' }}>
          Figures stated for a whole group: claims to compare with, never part of a sum. They are
          superseded by a newer statement, never edited.
        </PageHead>
        <SavedNotice name={named(saved)} />
        <SavedNotice name={named(text('withdrawn'))} done="Withdrawn" />
        {mayChange && <AddLink href={`${PATH}/new`}>Add a claim</AddLink>}
        <Section title="Current">
          <ClaimTable
            caption="Current claims"
            claims={claims.filter((claim) => isStanding(claims, claim, day))}
            toNext={(claim) => mayChange && <NextSteps claim={claim} />}
          />
        </Section>
        <Section title="Superseded">
          <ClaimTable
            caption="Superseded claims"
            claims={claims.filter((claim) => isSuperseded(claims, claim, day))}
            toNext={(claim) => (
              <>
                {saySuccessor(findSuccessor(claims, claim, day))}{' '}
                {mayChange && <WithdrawLink claim={claim} />}
              </>
            )}
          />
        </Section>
        <Section
          title="Withdrawn"
          note="Entered by mistake; as of a day before, pages still show them."
        >
          <ClaimTable
            caption="Withdrawn claims"
            claims={claims.filter(({ withdrawnOn }) => withdrawnOn !== null)}
            toNext={({ withdrawnOn, withdrawalReason }) =>
              withdrawnOn && `Withdrawn on ${formatDay(withdrawnOn)}: ${withdrawalReason}`
            }
          />
        </Section>
      </>
    )
  })
}

function saySuccessor(claim: ClaimRow | null): string {
  return claim ? `Superseded by that of ${formatDay(claim.statedOn)}.` : ''
}

function isSuperseded(claims: readonly ClaimRow[], claim: ClaimRow, day: string): boolean {
  return claim.withdrawnOn === null && findSuccessor(claims, claim, day) !== null
}

function ClaimTable({
  caption,
  claims,
  toNext,
}: {
  caption: string
  claims: readonly ClaimRow[]
  toNext: (claim: ClaimRow) => ReactNode
}) {
  if (claims.length === 0) return <p>None.</p>
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={claims.map((claim) => ({
        key: String(claim.id),
        cells: [
          <div key="claim" className="free-text">
            {toClaimSentence(claim)}
            <div className="mt-1">{toNext(claim)}</div>
          </div>,
          toClaimAmount(claim),
          <span key="period" className="whitespace-nowrap">
            {formatSpan({ earliest: claim.periodFrom, latest: claim.periodThrough })}
          </span>,
          <span key="stated" className="whitespace-nowrap">
            {formatDay(claim.statedOn)}
          </span>,
          formatCount(claim.sources),
        ],
      }))}
    />
  )
}

function NextSteps({ claim }: { claim: ClaimRow }) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1">
      <Link className="link" href={`${PATH}/new?supersedes=${claim.id}`}>
        Enter a newer statement
      </Link>
      <WithdrawLink claim={claim} />
    </div>
  )
}

function WithdrawLink({ claim }: { claim: ClaimRow }) {
  return (
    <Link className="link" href={`${PATH}/${claim.id}/withdraw`}>
      Withdraw this claim
    </Link>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { whenReadable } from '@/app/when-readable'
import { AddLink, PageHead, SavedNotice } from '@/components/catalogue/page-head'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { listAllReportedTotals } from '@/lib/db/catalogue-lists'
import type { AmountQualifier } from '@/lib/domain/vocabulary'
import { formatAmount, formatCount } from '@/lib/format'
import { type ListProps, openList } from '../read-list'

export const metadata: Metadata = { title: 'Reported totals' }

const PATH = '/desk/catalogue/reported-totals'
const COLUMNS = [
  { label: 'Claim' },
  { label: 'Amount', isNumeric: true },
  { label: 'Period' },
  { label: 'Stated on' },
  { label: 'Sources', isNumeric: true },
  { label: 'Then' },
]
type Claim = ReturnType<typeof listAllReportedTotals>[number]

export default function ReportedTotalsPage({ searchParams }: ListProps) {
  return whenReadable(async () => {
    const { mayChange, saved } = await openList(PATH, searchParams)
    const claims = listAllReportedTotals()
    const added = claims.find(({ id }) => String(id) === saved)
    return (
      <>
        <PageHead title="Reported totals" up={{ href: '/desk/catalogue', label: 'Catalogue' }}>
          Figures stated for a whole group: claims to compare with, never part of a sum. They are
          superseded by a newer statement, never edited.
        </PageHead>
        <SavedNotice name={added && toSentence(added)} />
        {mayChange && <AddLink href={`${PATH}/new`}>Add a claim</AddLink>}
        <Section title="Current">
          <ClaimTable
            caption="Current claims"
            claims={claims.filter(({ supersededById }) => supersededById === null)}
            toNext={({ id }) => mayChange && <NewerLink id={id} />}
          />
        </Section>
        <Section title="Superseded">
          <ClaimTable
            caption="Superseded claims"
            claims={claims.filter(({ supersededById }) => supersededById !== null)}
            toNext={({ supersededById }) => toSuccessor(claims, supersededById)}
          />
        </Section>
      </>
    )
  })
}

function ClaimTable({
  caption,
  claims,
  toNext,
}: {
  caption: string
  claims: readonly Claim[]
  toNext: (claim: Claim) => ReactNode
}) {
  if (claims.length === 0) return <p>None.</p>
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={claims.map((claim) => ({
        key: String(claim.id),
        cells: [
          toSentence(claim),
          formatAmount({
            qualifier: claim.qualifier as AmountQualifier,
            minor: claim.amountMinor,
            currency: claim.currency,
          }),
          `${claim.periodFrom} to ${claim.periodThrough}`,
          claim.statedOn,
          formatCount(claim.sources),
          toNext(claim),
        ],
      }))}
    />
  )
}

function NewerLink({ id }: { id: bigint }) {
  return (
    <Link className="link" href={`${PATH}/new?supersedes=${id}`}>
      Enter a newer statement
    </Link>
  )
}

function toSuccessor(claims: readonly Claim[], id: bigint | null): string {
  const newer = claims.find((claim) => claim.id === id)
  return newer ? `superseded by that of ${newer.statedOn}` : 'superseded'
}

function toSentence({ claimant, membersName, measureWords, aidType }: Claim): string {
  return `${claimant}: ${membersName} ${measureWords}, ${aidType} aid`
}

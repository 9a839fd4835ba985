import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { Notices } from '@/components/ui/notices'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { formatCount } from '@/lib/format'
import type { Refusal } from '@/lib/import/release'
import { discardUploadAction, readAgainAction } from '../actions'
import { PROBLEM_COLUMNS, toProblemCells } from '../problem-cells'

const PROBLEMS_SHOWN = 200

/** Says that a process ended before its end, and starts another. */
export function Stopped({ token, step }: { token: string; step: string }) {
  return (
    <>
      <Notices
        notices={[
          step === 'preview'
            ? 'The reading broke off before its end.'
            : 'The writing broke off before its end: either all of it is in the tracker, or nothing. Read the file again to see which.',
        ]}
      />
      <form action={readAgainAction} className="mt-4">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>Read the file again</SubmitButton>
      </form>
    </>
  )
}

/** Why a file cannot be used, and what to do about it. */
export function Refused({ refusal, token }: { refusal: Refusal; token: string }) {
  return (
    <>
      <Notices notices={[refusal.message]} />
      {refusal.unknownDonors && (
        <ul className="mt-4 space-y-1">
          {refusal.unknownDonors.map((name) => (
            <li key={name}>
              <Link
                className="link"
                href={`/desk/catalogue/donors/new?name=${encodeURIComponent(name)}`}
              >
                Add “{name}” to the donors
              </Link>
            </li>
          ))}
        </ul>
      )}
      {refusal.problems && (
        <Section title="What has to be put right first">
          <p className="mb-2">
            <a className="link" href={`/desk/import/${token}/problems.csv`}>
              Download as CSV
            </a>
          </p>
          <DataTable
            caption="What has to be put right first"
            columns={PROBLEM_COLUMNS}
            isStacked
            rows={refusal.problems.slice(0, PROBLEMS_SHOWN).map((problem, index) => ({
              key: String(index),
              cells: toProblemCells(problem),
            }))}
          />
          {refusal.problems.length > PROBLEMS_SHOWN && (
            <p className="mt-2 text-ink-2">
              And {formatCount(refusal.problems.length - PROBLEMS_SHOWN)} more.
            </p>
          )}
        </Section>
      )}
      <form action={readAgainAction} className="mt-4">
        <input type="hidden" name="token" value={token} />
        <SubmitButton look="second">Read the file again</SubmitButton>
      </form>
      <Discard token={token} />
    </>
  )
}

/** Throws an upload away. */
export function Discard({ token }: { token: string }) {
  return (
    <form action={discardUploadAction} className="mt-4">
      <input type="hidden" name="token" value={token} />
      <SubmitButton look="second">Throw this file away</SubmitButton>
    </form>
  )
}

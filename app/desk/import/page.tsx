import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHead } from '@/components/catalogue/page-head'
import { UploadForm } from '@/components/import/upload-form'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/session'
import { listImports } from '@/lib/db/imports'
import { formatCount } from '@/lib/format'
import { formatDay, formatInstant } from '@/lib/format-dates'
import { listUploads } from '@/lib/import/upload/folder'
import { MAX_UPLOAD_BYTES, UPLOAD_PATH } from '@/lib/import/upload/limits'
import { whenReadable } from '../../when-readable'
import { UPLOAD_PROBLEMS } from './upload-problems'

export const metadata: Metadata = { title: 'Import' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const COLUMNS = [
  { label: 'Release' },
  { label: 'Dataset' },
  { label: 'File' },
  { label: 'Revisions', isNumeric: true },
  { label: 'Brought in' },
]

export default async function ImportPage({ searchParams }: Props) {
  const parameters = await searchParams
  const text = (name: string) => [parameters[name] ?? ''].flat().at(-1) ?? ''
  const problem = Object.entries(UPLOAD_PROBLEMS).find(([key]) => key === text('problem'))?.[1]
  return whenReadable(async () => {
    await requireActor('import', '/desk/import')
    return (
      <>
        <PageHead title="Import" up={{ href: '/desk', label: 'Desk' }}>
          Brings a release of the Ukraine Support Tracker in, or many pledges of your own: every row
          accounted for, every pledge that it changes as a revision.
        </PageHead>
        <p className="mt-4 max-w-prose">
          For pledges of your own, fill in the template:{' '}
          <a className="link" href="/desk/import/template.xlsx">
            workbook with lists to choose from
          </a>{' '}
          or{' '}
          <a className="link" href="/desk/import/template.csv">
            CSV
          </a>
          .
        </p>
        <Section title="Send a file">
          <UploadForm
            path={UPLOAD_PATH}
            maxBytes={MAX_UPLOAD_BYTES}
            errors={problem ? [problem] : []}
            values={{
              released: text('released'),
              sheet: text('sheet'),
              dataset: text('dataset'),
              onlyMilitary: text('only') === 'military',
            }}
          />
        </Section>
        <Waiting />
        <Section title="Brought in">
          <DataTable
            caption="Imports"
            columns={COLUMNS}
            rows={listImports().map((entry) => ({
              key: String(entry.id),
              cells: [
                <Link key="day" className="link" href={`/desk/import/releases/${entry.id}`}>
                  {formatDay(entry.releasedOn)}
                </Link>,
                entry.dataset,
                <span key="file" className="wrap-anywhere inline-block min-w-36">
                  {entry.fileName ?? 'Came with the tracker'}
                </span>,
                formatCount(entry.revisions),
                `${formatInstant(entry.recordedAt)}, ${entry.author}`,
              ],
            }))}
          />
        </Section>
      </>
    )
  })
}

/** Files that were sent and not confirmed yet. */
function Waiting() {
  const uploads = listUploads()
  if (uploads.length === 0) return null
  return (
    <Section title="Sent" note="Kept for a week.">
      <ul>
        {uploads.map(({ token, upload }) => (
          <li key={token} className="border-rule border-b py-2.5">
            <Link className="link wrap-anywhere font-medium" href={`/desk/import/${token}`}>
              {upload.fileName}
            </Link>
            <p className="text-[13px] text-ink-2">
              {upload.releasedOn && `Release of ${formatDay(upload.releasedOn)} · `}
              {upload.authorName} · {formatInstant(upload.uploadedAt)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { PageHead } from '@/components/catalogue/page-head'
import { DecisionForm } from '@/components/import/decision-form'
import { WhileRunning } from '@/components/import/while-running'
import { Notices } from '@/components/ui/notices'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/session'
import { formatCount } from '@/lib/format'
import { formatDay, formatInstant } from '@/lib/format-dates'
import type { ImportStep } from '@/lib/import/progress'
import type { ImportReport } from '@/lib/import/report'
import { findFolder, readAsked, type Upload } from '@/lib/import/upload/folder'
import { type Preview, readStage, type Stage } from '@/lib/import/upload/stage'
import { whenReadable } from '../../../when-readable'
import { confirmImportAction } from '../actions'
import { FoundSums, FoundView } from '../found-view'
import { Doubts } from './doubts'
import { ReleaseSums } from './release-sums'
import { Discard, Refused, Stopped } from './stopped'

export const metadata: Metadata = { title: 'Import: preview' }

type Props = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function UploadPage({ params, searchParams }: Props) {
  const { token } = await params
  const parameters = await searchParams
  const text = (name: string) => [parameters[name] ?? ''].flat().at(-1) ?? ''
  return whenReadable(async () => {
    await requireActor('import', `/desk/import/${token}`)
    const folder = findFolder(token)
    if (!folder) notFound()
    const stage = readStage(folder)
    if (stage.kind === 'decided' && stage.outcome.kind === 'written') {
      redirect(`/desk/import/releases/${stage.outcome.importId}?written=${token}`)
    }
    const preview = 'preview' in stage && stage.preview.kind === 'rehearsed' ? stage.preview : null
    return (
      <>
        <Head upload={readAsked(folder)} />
        <StageView stage={stage} token={token} />
        {preview && (
          <FoundView
            found={preview}
            path={`/desk/import/${token}`}
            show={text('show')}
            page={Number(text('page')) || 1}
          />
        )}
      </>
    )
  })
}

function Head({ upload }: { upload: Upload }) {
  const { fileName, bytes, releasedOn, sheet, dataset, onlyMilitary, authorName, uploadedAt } =
    upload
  const facts = [
    ...(releasedOn ? [`Release of ${formatDay(releasedOn)}`] : []),
    ...(dataset ? [`dataset ${dataset}`] : []),
    ...(sheet ? [`sheet “${sheet}”`] : []),
    ...(onlyMilitary ? ['military aid only'] : []),
    `${formatCount(Math.ceil(bytes / 1024))} kB`,
    `sent by ${authorName}, ${formatInstant(uploadedAt)}`,
  ]
  return (
    <PageHead title={fileName} up={{ href: '/desk/import', label: 'Import' }}>
      {facts.join(' · ')}
    </PageHead>
  )
}

const RUNNING: Record<ImportStep, string> = {
  open: 'Opening the file …',
  read: 'Reading the rows …',
  compare: 'Comparing with what is there …',
  write: 'Preparing the pledges …',
  enter: 'Writing them into the ledger …',
  reconcile: 'Setting our sums beside the file’s own …',
}

function StageView({ stage, token }: { stage: Stage; token: string }) {
  if (stage.kind === 'running') {
    return (
      <WhileRunning
        sentence={RUNNING[stage.progress?.step ?? 'open']}
        done={stage.progress?.done ?? 0}
        total={stage.progress?.total ?? null}
      />
    )
  }
  if (stage.kind === 'stopped') return <Stopped token={token} step={stage.step} />
  const refusal = stage.kind === 'decided' ? stage.outcome : null
  return (
    <>
      {refusal?.kind === 'refused' && (
        <Notices notices={[`Nothing was written. ${refusal.message}`]} />
      )}
      <PreviewView preview={stage.preview} token={token} />
    </>
  )
}

function PreviewView({ preview, token }: { preview: Preview; token: string }) {
  if (preview.kind === 'refused') return <Refused refusal={preview} token={token} />
  if (preview.kind === 'known') {
    return (
      <>
        <Notices
          notices={[
            `This file was brought in before, as the release of ${formatDay(preview.releasedOn)}: there is nothing to do.`,
          ]}
        />
        <p className="mt-4 flex flex-wrap items-center gap-4">
          <Link className="link" href={`/desk/import/releases/${preview.importId}`}>
            What it brought
          </Link>
        </p>
        <Discard token={token} />
      </>
    )
  }
  const { report, firstFacts, obstacle } = preview
  const { pledges } = report
  return (
    <>
      <div className="mt-6">
        <FoundSums report={report} withdrawn={null} />
      </div>
      <ReleaseSums sums={preview.preview.sums} />
      <Doubts problems={report.problems.list} path={`/desk/import/${token}`} />
      <Section
        title="Bring it in"
        note="All of it or nothing; readers notice nothing until it is there."
      >
        {obstacle ? (
          <Notices notices={[obstacle]} />
        ) : (
          <DecisionForm
            action={confirmImportAction}
            token={token}
            plan={preview.plan}
            firstFacts={firstFacts}
            gone={pledges.gone}
            goneEdited={pledges.gone_edited}
            isMostGone={pledges.gone + pledges.gone_edited > pledges.unchanged + pledges.changed}
            label={toLabel(pledges)}
          />
        )}
        <Discard token={token} />
      </Section>
    </>
  )
}

function toLabel({ new: added, changed, gone }: ImportReport['pledges']): string {
  const parts = [
    ...(added > 0 ? [`${formatCount(added)} new`] : []),
    ...(changed > 0 ? [`${formatCount(changed)} changed`] : []),
  ]
  if (parts.length === 0)
    return gone > 0 ? 'Do what is chosen, and nothing else' : 'Note that it changes nothing'
  // The noun goes with the count beside it.
  const noun = (changed > 0 ? changed : added) === 1 ? 'pledge' : 'pledges'
  return `Bring in ${parts.join(' and ')} ${noun}`
}

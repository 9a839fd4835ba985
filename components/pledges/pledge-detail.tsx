import Link from 'next/link'
import { type PledgeFilter, sumCurrency, toQuery } from '@/lib/domain/filter'
import { type PublishedPledge, type PublishedTranche, toReference } from '@/lib/domain/published'
import {
  AID_TYPES,
  CATEGORIES,
  type DisplayCurrency,
  keysOf,
  MEASURES,
} from '@/lib/domain/vocabulary'
import { formatInstant, formatLongDay, formatSpan } from '@/lib/format-dates'
import { Section } from '../ui/section'
import { ItemTable } from './item-table'
import { SourceList } from './source-list'
import { TrancheValue } from './tranche-value'

type Props = {
  pledge: PublishedPledge
  filter: PledgeFilter
  /** The day shown, on which things are overdue or not. */
  day: string
}

/** Everything that a pledge’s newest known revision says. */
export function PledgeDetail({ pledge, filter, day }: Props) {
  const revision = pledge.revisions.at(-1)
  if (!revision) throw new Error(`P${pledge.number} has no revision`)
  const { content } = revision
  const currency = sumCurrency(filter)
  const [first] = content.tranches
  const donors = [
    ...new Set(content.tranches.flatMap((tranche) => tranche.donors.map(({ code }) => code))),
  ]
  return (
    <article>
      <header className="max-w-4xl pt-4">
        <p className="text-ink-2">
          {toReference(pledge.number)} · {first ? sayWhen(first) : 'undated'} ·{' '}
          {donors.map((code, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <Link
                className="link"
                href={`/pledges${toQuery({ ...filter, donors: [code], q: null })}`}
              >
                {pledge.donorNames[code]}
              </Link>
            </span>
          ))}
        </p>
        <h1 className="statement mt-1">{content.summary}</h1>
        {content.detail && (
          <p className="mt-3 max-w-prose whitespace-pre-line text-[17px] text-ink-2">
            {content.detail}
          </p>
        )}
        <p className="mt-3 text-[13px] text-ink-2">
          {AID_TYPES[content.aidType]} · {CATEGORIES[content.category]} · revision {revision.number}
          , the tracker’s word since{' '}
          {formatLongDay(new Date(revision.publishedAt).toISOString().slice(0, 10))}
          {revision.recordedAt !== revision.publishedAt &&
            `, recorded ${formatInstant(revision.recordedAt)}`}
        </p>
      </header>
      {revision.isWithdrawn && (
        <p role="status" className="mt-4 border-gold border-l-4 bg-gold-3 px-4 py-3">
          <strong>Withdrawn.</strong> It is in no sum; what it said stays below. The reason:{' '}
          <span className="wrap-anywhere">{revision.reason}</span>
        </p>
      )}
      {content.tranches.map((tranche, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tranches of a revision never move
        <div key={index}>
          <Section
            title={
              content.tranches.length === 1
                ? 'Value'
                : `Tranche ${index + 1}${tranche.label ? `: ${tranche.label}` : ''}`
            }
            note={content.tranches.length > 1 ? sayWhen(tranche) : undefined}
          >
            {!isOfAll(tranche, donors) && (
              <p className="mb-3">By {joinNames(tranche, pledge.donorNames)}.</p>
            )}
            <TrancheValue tranche={tranche} currency={currency} donorNames={pledge.donorNames} />
          </Section>
          {tranche.items.length > 0 && (
            <Section
              title="Items"
              note="What was promised, when it is due, and what is recorded as handed over"
            >
              <ItemTable
                items={tranche.items}
                equipment={pledge.equipment}
                day={day}
                filter={filter}
              />
            </Section>
          )}
        </div>
      ))}
      <Section title="Sources" note="What each states, in our words">
        <SourceList sources={content.sources} />
      </Section>
      <Citation pledge={pledge} currency={currency} />
    </article>
  )
}

function sayWhen({ announced }: PublishedTranche): string {
  return announced ? (formatSpan(announced) ?? announced.words) : 'undated'
}

/** Whether a tranche is of all that the pledge names, as nearly every one is. */
function isOfAll(tranche: PublishedTranche, donors: readonly string[]): boolean {
  return tranche.donors.length === donors.length
}

function joinNames(
  { donors }: PublishedTranche,
  donorNames: Readonly<Record<string, string>>,
): string {
  return donors.map(({ code }) => donorNames[code]).join(', ')
}

function Citation({ pledge, currency }: { pledge: PublishedPledge; currency: DisplayCurrency }) {
  const revision = pledge.revisions.at(-1)
  if (!revision) return null
  const measures = keysOf(MEASURES).filter(
    (measure) => revision.amounts[measure][currency] !== null,
  )
  return (
    <p className="mt-8 text-[13px] text-ink-2">
      Cite as: Military Aid Tracker, {toReference(pledge.number)}, revision {revision.number},
      published {formatInstant(revision.publishedAt)}, recorded {formatInstant(revision.recordedAt)}
      .{measures.length === 0 && ' It has no published value.'}
    </p>
  )
}

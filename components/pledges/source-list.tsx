import type { Source } from '@/lib/domain/pledge'
import { formatAmount } from '@/lib/format'
import { formatDay } from '@/lib/format-dates'

/** Sources side by side: who said it, when, what, and the sums it states. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol className="max-w-4xl">
      {sources.map((source, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sources of a revision never move
        <li key={index} className="border-rule border-b py-3 first:pt-0">
          <p className="flex flex-wrap items-baseline gap-x-3">
            {source.url ? (
              <a className="link wrap-anywhere font-medium" href={source.url} rel="noreferrer">
                {source.publisher}
              </a>
            ) : (
              <span className="wrap-anywhere font-medium">{source.publisher}</span>
            )}
            <span className="text-[13px] text-ink-2">
              {source.publishedOn ? formatDay(source.publishedOn) : 'undated'} ·{' '}
              {source.official ? 'official' : 'not official'}
              {source.url === null && ' · no link'}
            </span>
            {source.archiveUrl && (
              <a className="link text-[13px]" href={source.archiveUrl} rel="noreferrer">
                archived copy
              </a>
            )}
          </p>
          {source.title && <p className="text-[13px] text-ink-2">{source.title}</p>}
          <p className="mt-1">{source.says}</p>
          {source.statedAmounts.length > 0 && (
            <p className="mt-1 flex flex-wrap gap-x-4 text-[13px]">
              <span className="text-ink-2">States</span>
              {source.statedAmounts.map((stated, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: stated amounts never move
                <span key={position}>
                  {formatAmount({
                    minor: stated.amountMinor,
                    currency: stated.currency,
                    qualifier: stated.qualifier,
                  })}
                  {stated.of && <span className="text-ink-2"> for {stated.of}</span>}
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

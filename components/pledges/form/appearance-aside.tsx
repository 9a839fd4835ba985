import type { Appearance, AppearanceLine } from './appearance'
import type { Shown } from './live-appearance'

/** “How it will appear”: the pledge in the form as readers would see it, and what it resembles. */
export function AppearanceAside({ shown: { appearance, problem } }: { shown: Shown }) {
  const { heading, groups, changes, duplicates } = appearance
  const isEmpty = heading === '' && groups.length === 0
  return (
    <aside
      aria-labelledby="appearance-title"
      className="mt-8 min-w-0 border-ink border-t-2 pt-2.5 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1"
    >
      <h2 id="appearance-title" className="font-semibold text-[18px]">
        How it will appear
      </h2>
      {heading && <p className="text-[13px] text-ink-3 wrap-anywhere">{heading}</p>}
      {isEmpty && (
        <p className="mt-1 text-ink-2">
          Here stands what readers will see: the value converted, each donor’s part, the totals that
          change, and pledges that look like this one.
        </p>
      )}
      {groups.map(({ title, lines, notes }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tranche is known by its place
        <div key={index} className="mt-2">
          {title && <h3 className="mt-3 font-semibold">{title}</h3>}
          <Lines lines={lines} />
          {notes.map((note) => (
            <p key={note} className="mt-1 text-[13px] text-ink-2">
              {note}
            </p>
          ))}
        </div>
      ))}
      {changes.length > 0 && (
        <div className="mt-3">
          <h3 className="font-semibold">What changes</h3>
          <Lines lines={changes} />
        </div>
      )}
      <div role="status">
        <Duplicates duplicates={duplicates} />
        {problem && (
          <p className="mt-3 text-[13px] text-ink-2">
            {problem} This is how it stood before your last change; nothing typed is lost.
          </p>
        )}
      </div>
    </aside>
  )
}

function Lines({ lines }: { lines: readonly AppearanceLine[] }) {
  return (
    <dl className="text-[13px]">
      {lines.map(({ label, figure, before }) => (
        <div key={label} className="flex justify-between gap-4 border-rule border-b py-1">
          <dt className="wrap-normal min-w-fit max-w-[60%] text-ink-3">{label}</dt>
          <dd className="min-w-0 text-right wrap-anywhere">
            {before === undefined ? (
              figure
            ) : (
              <>
                {before} <span aria-hidden="true">→</span>
                <span className="sr-only">becomes</span> <strong>{figure}</strong>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Duplicates({ duplicates }: Pick<Appearance, 'duplicates'>) {
  if (duplicates.length === 0) return null
  return (
    <div className="mt-4 rounded-field border border-gold bg-gold-3 px-3 py-2 text-[13px]">
      <p className="font-semibold">
        {duplicates.length === 1
          ? 'Looks like an existing pledge.'
          : `Looks like ${duplicates.length} existing pledges.`}
      </p>
      <ul className="mt-1 space-y-1">
        {duplicates.map(({ reference, text, same }) => (
          <li key={reference}>
            {text} · {same}.{' '}
            <a className="link" href={`/pledges/${reference}`} target="_blank" rel="noopener">
              Compare with {reference} (new tab)
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

import type { ReactNode } from 'react'

/** A part of a page under its own rule. */
export function Section({
  title,
  note,
  children,
}: {
  title: string
  note?: string | undefined
  children: ReactNode
}) {
  return (
    <section className="mt-8 border-ink border-t-2 pt-2.5">
      <h2 className="font-semibold text-[18px]">{title}</h2>
      {note && <p className="text-[13px] text-ink-2">{note}</p>}
      <div className="mt-3">{children}</div>
    </section>
  )
}

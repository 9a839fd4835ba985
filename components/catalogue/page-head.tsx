import Link from 'next/link'
import type { ReactNode } from 'react'
import { DoneNotice } from '@/components/ui/done-notice'

type Props = {
  title: string
  /** The page above this one. */
  up?: { href: string; label: string }
  children?: ReactNode
}

/** The title of a page of the catalogue, under the way back. */
export function PageHead({ title, up, children }: Props) {
  return (
    <header className="pt-8">
      {up && (
        <p className="mb-1">
          <Link className="link" href={up.href}>
            {up.label}
          </Link>
        </p>
      )}
      <h1 className="statement wrap-anywhere">{title}</h1>
      {children && <p className="mt-2 max-w-prose text-ink-2">{children}</p>}
    </header>
  )
}

/** Says that an entry was saved, or what else was done; nothing where none was. */
export function SavedNotice({
  name,
  done = 'Saved',
}: {
  name: string | undefined
  done?: 'Saved' | 'Removed' | 'Withdrawn'
}) {
  return name ? <DoneNotice>{`${done}. ${name}`}</DoneNotice> : null
}

/** The link to the form of a new entry. */
export function AddLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="mt-4">
      <Link
        href={href}
        className="inline-block rounded-field border border-ink bg-ink px-4 py-1.5 font-semibold text-paper"
      >
        {children}
      </Link>
    </p>
  )
}

import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { EntryForm } from './entry-form'
import { PageHead } from './page-head'

type Props = {
  title: string
  /** The list that it is an entry of. */
  up: { href: string; label: string }
  code: string
  /** Says what of it was just saved or removed. */
  notice: ReactNode
  /** Changes its names; null for whoever may only read. */
  names: Omit<ComponentProps<typeof EntryForm>, 'cancelHref'> | null
  children: ReactNode
}

/** An entry that has rows of its own below its names. */
export function EntryPage({ title, up, code, notice, names, children }: Props) {
  return (
    <>
      <PageHead title={title} up={up}>
        Code: {code}.
      </PageHead>
      {notice}
      {names && <EntryForm {...names} cancelHref={up.href} />}
      {children}
    </>
  )
}

/** Leads to the form of an entry; for whoever may not change it, its name alone. */
export function ChangeLink({
  href,
  mayChange,
  children,
}: {
  href: string
  mayChange: boolean
  children: string
}) {
  if (!mayChange) return children
  return (
    <Link className="link" href={href}>
      {children}
    </Link>
  )
}

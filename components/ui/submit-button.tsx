'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

const LOOKS = {
  main: 'border-ink bg-ink text-paper',
  second: 'border-edge bg-paper text-ink hover:border-ink',
} as const

type Props = {
  children: ReactNode
  /** `main` is the one thing a form is for; anything beside it is `second`. */
  look?: keyof typeof LOOKS
  name?: string
  value?: string
  /** What a screen reader says where the words alone do not tell one row's button from the next. */
  label?: string
  /** Where the form is not sent by its own action alone: whether it is on its way. */
  isOnItsWay?: boolean
  formAction?: (formData: FormData) => void
}

/** Sends its form. While the form is on its way a second press does nothing; the button keeps the focus. */
export function SubmitButton({
  children,
  look = 'main',
  label,
  isOnItsWay = false,
  ...button
}: Props) {
  const pending = useFormStatus().pending || isOnItsWay
  return (
    <button
      type="submit"
      {...button}
      aria-label={label}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : undefined}
      className={`min-h-9 rounded-field border px-4 font-semibold aria-disabled:opacity-60 ${LOOKS[look]}`}
    >
      {children}
    </button>
  )
}

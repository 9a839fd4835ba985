'use client'

import { useEffect, useRef } from 'react'

/** What is wrong with a field: its id, and a sentence. */
export type FieldError = { field: string; message: string }

/**
 * Everything that kept a form from being taken, each a link to its field; an empty `field` is about the whole form.
 * Takes the focus when it appears, so that nobody misses it.
 */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null)
  // A form sent again with the same mistake has a new list: it takes the focus again.
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-5 border-red border-l-4 bg-wash px-4 py-3"
    >
      {errors.length > 1 && <p className="font-semibold">{errors.length} things to put right</p>}
      <ul className="space-y-1">
        {errors.map(({ field, message }) => (
          <li key={field + message} className="wrap-anywhere">
            {field ? (
              <a href={`#${field}`} className="link">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

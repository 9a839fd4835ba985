'use client'

import { useId, useState } from 'react'

/** A link that is shown this once, ready to be copied. */
export function ShownOnce({ link }: { link: string }) {
  const id = useId()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div className="mb-5">
      <label htmlFor={id} className="block font-medium">
        The link, shown this once
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="field"
        />
        <button
          type="button"
          onClick={copy}
          className="needs-script min-h-9 rounded-field border border-edge px-4 font-semibold"
        >
          {isCopied ? 'Copied' : 'Copy'}
        </button>
      </div>
    </div>
  )
}

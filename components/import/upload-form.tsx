'use client'

import { useState } from 'react'
import { ErrorSummary, type FieldError } from '../ui/error-summary'
import { Labelled, toWiring } from '../ui/labelled'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

type Props = {
  /** Where the file is sent: a route, since an action would hold it in memory. */
  path: string
  maxBytes: number
  errors: readonly FieldError[]
  values: { released: string; sheet: string; dataset: string; onlyMilitary: boolean }
}

/** Asks for a file and what it is. */
export function UploadForm({ path, maxBytes, errors, values }: Props) {
  const [isLarge, setIsLarge] = useState(false)
  const [isSending, setIsSending] = useState(false)
  const megabytes = maxBytes / 2 ** 20
  const messageOf = (field: string) => errors.find((error) => error.field === field)?.message
  const file = {
    name: 'file',
    label: 'File',
    hint: `An XLSX workbook or a CSV, at most ${megabytes} MB. Nothing is written before you have seen what is in it.`,
    error: isLarge
      ? `This file has more than ${megabytes} MB: bring it in with npm run import on the server.`
      : messageOf('file'),
    required: true,
  }
  return (
    <form
      action={path}
      method="post"
      encType="multipart/form-data"
      aria-label="Send a file"
      className="max-w-xl space-y-4"
      onSubmit={(event) => {
        if (isLarge || isSending) event.preventDefault()
        else setIsSending(true)
      }}
    >
      <ErrorSummary errors={errors} />
      <Labelled {...file}>
        <input
          type="file"
          name="file"
          accept=".xlsx,.csv,.txt,.tsv"
          {...toWiring(file)}
          onChange={({ currentTarget: { files } }) =>
            setIsLarge((files?.[0]?.size ?? 0) > maxBytes)
          }
        />
      </Labelled>
      <TextField
        name="released"
        label="Day of the release"
        hint="YYYY-MM-DD: since when it counts. Where left empty, the day on which it is brought in."
        error={messageOf('released')}
        defaultValue={values.released}
        autoComplete="off"
      />
      <TextField
        name="sheet"
        label="Sheet"
        hint="Only where the tracker should not find it by its columns."
        defaultValue={values.sheet}
        autoComplete="off"
      />
      <TextField
        name="dataset"
        label="Dataset"
        hint="Only for a file made from the template, which needs one: what its IDs belong to, such as my-ministry."
        defaultValue={values.dataset}
        autoComplete="off"
      />
      <label className="flex min-h-6 items-center gap-2">
        <input type="checkbox" name="only" value="military" defaultChecked={values.onlyMilitary} />
        Military aid only
      </label>
      <SubmitButton>{isSending ? 'Sending …' : 'Send and look'}</SubmitButton>
    </form>
  )
}

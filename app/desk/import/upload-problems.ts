import type { FieldError } from '@/components/ui/error-summary'
import { MAX_UPLOAD_BYTES } from '@/lib/import/upload/limits'

/** What can be wrong with a sent file, at which field, and in words. */
export const UPLOAD_PROBLEMS = {
  no_form: {
    field: 'file',
    message: 'What was sent is no form with a file. Choose the file here.',
  },
  no_file: { field: 'file', message: 'Choose a file.' },
  too_large: {
    field: 'file',
    message: `The file has more than ${MAX_UPLOAD_BYTES / 2 ** 20} MB: bring it in with npm run import on the server.`,
  },
  broken_off: {
    field: 'file',
    message: 'The file did not arrive whole, and nothing of it was kept. Send it again.',
  },
  released: {
    field: 'released',
    message:
      'Give the day of the release as YYYY-MM-DD; it cannot lie ahead. Then choose the file again.',
  },
} as const satisfies Record<string, FieldError>
export type UploadProblem = keyof typeof UPLOAD_PROBLEMS

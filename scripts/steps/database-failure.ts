import { describeDamage } from './database-state'
import { PlainFailure } from './failure'

/** A sentence for what the driver, Prisma or the file system says about an unusable database; a bug stays as it is. */
export function toPlainDatabaseFailure(error: unknown, file: string): unknown {
  if (error instanceof Error && error.name === 'SchemaConnectorError') {
    return new PlainFailure(
      `A migration could not be applied, and ${file} stays as it was: ${error.message.split('\n')[0]}`,
    )
  }
  const code = codeOf(error)
  const sentence = SENTENCES.find(([pattern]) => pattern.test(code))?.[1](file)
  return sentence ? new PlainFailure(sentence, { cause: error }) : error
}

const SENTENCES: readonly [RegExp, (file: string) => string][] = [
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED|SocketTimeout|P1008|P2028)/,
    (file) =>
      `The database ${file} is locked by another program. Stop that program, or wait until it is done, and start again.`,
  ],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_IOERR_SHORT_READ)/, describeDamage],
  [/^SQLITE_FULL|^ENOSPC/, (file) => `The disk that holds ${file} is full.`],
  [
    /^(SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS|EISDIR|ENOTDIR|EEXIST)/,
    (file) =>
      `The database ${file} cannot be opened or written. Give this user the right to write to it and its folder, or let DATABASE_URL name another file.`,
  ],
  [
    /^ERR_DLOPEN_FAILED$/,
    () =>
      'The installed better-sqlite3 does not fit this Node. Delete the folder node_modules and start again.',
  ],
]

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  const cause = 'cause' in error ? error.cause : null
  if (typeof cause !== 'object' || cause === null) return ''
  if ('originalCode' in cause && typeof cause.originalCode === 'string') return cause.originalCode
  return 'kind' in cause && typeof cause.kind === 'string' ? cause.kind : ''
}

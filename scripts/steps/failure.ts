/** A failure that its sentence explains; nobody needs its stack trace. */
export class PlainFailure extends Error {
  override name = 'PlainFailure'
}

/** Says what went wrong and leaves exit code 1; anything but a `PlainFailure` is a bug and keeps its trace. */
export function endPlainly(error: unknown): void {
  console.error(error instanceof PlainFailure ? error.message : error)
  process.exitCode = 1
}

import type { WriteStream } from 'node:tty'
import { formatCount } from '@/lib/format'
import type { ImportProgress, ImportStep, OnProgress } from '@/lib/import/progress'

type ProgressPrinter = { onProgress: OnProgress; end: () => void }
type Output = Pick<WriteStream, 'write' | 'isTTY'>

const MS_BETWEEN_LINES = 100
const FROM_THE_START = '\r\x1b[K'

const STEPS: Record<ImportStep, (progress: { done: string; of: string }) => string> = {
  open: () => 'Opening the file …',
  read: ({ done, of }) => `Read ${done}${of && ` of about ${of}`} rows …`,
  compare: () => 'Comparing with the ledger …',
  write: ({ done, of }) => `Prepared ${done}${of && ` of ${of}`} pledges …`,
  enter: () => 'Writing them into the ledger …',
  reconcile: () => 'Adding up …',
}

/**
 * Tells how far an import is: for another program a line of JSON now and then, at a terminal one line that changes in
 * place and is gone at the end, and to a file nothing.
 */
export function progressPrinter(output: Output, asJson: boolean): ProgressPrinter {
  if (asJson) {
    const write = (progress: ImportProgress) => output.write(`${JSON.stringify({ progress })}\n`)
    return { onProgress: nowAndThen(write), end: () => {} }
  }
  if (!output.isTTY) return { onProgress: () => {}, end: () => {} }
  return {
    onProgress: nowAndThen((progress) => output.write(FROM_THE_START + toLine(progress))),
    end: () => output.write(FROM_THE_START),
  }
}

function toLine({ step, done, total }: ImportProgress): string {
  return STEPS[step]({ done: formatCount(done), of: total === null ? '' : formatCount(total) })
}

/** The beginning and end of each step, and in between no more than an eye can follow. */
function nowAndThen(print: OnProgress): OnProgress {
  let last: ImportStep | null = null
  let printedAt = 0
  return (progress) => {
    const now = performance.now()
    const isEdge = progress.step !== last || progress.done === progress.total
    if (!isEdge && now - printedAt < MS_BETWEEN_LINES) return
    last = progress.step
    printedAt = now
    print(progress)
  }
}

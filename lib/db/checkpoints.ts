import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'

/**
 * Writes the log of a database file back into it soon after each write, in a thread of its own until the process ends:
 * inside a commit the editor would wait for it, and in the process's own thread everybody. Nothing depends on it but
 * the log's length; what is committed is on the disk with the log. docs/decisions/two-connections.md
 */
export function startCheckpoints(file: string): void {
  const worker = new Worker(resolve('lib/db/checkpointer.mjs'), { workerData: { file } })
  worker.unref()
  // Without it the writer does the same when the log has grown long, inside a commit.
  worker.on('error', (error) => console.error('The log is no longer written back aside:', error))
}

import { statSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import Database from 'better-sqlite3'

// The thread that `startCheckpoints` starts: Node runs it as it is, so that it needs no compiler at its start.

// Little at a time: while much is written back, a commit waits for the same disk.
const LOOK_EVERY_MS = 100

let seen = 0

// At once as well: a killed process leaves its log behind.
look()
setInterval(look, LOOK_EVERY_MS)

function look() {
  try {
    const written = lastWritten()
    if (written !== seen && writeBack()) seen = written
  } catch {
    // The file is locked or replaced at this moment; the log waits, and is looked at again.
  }
}

function lastWritten() {
  return statSync(`${workerData.file}-wal`, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** True where nothing of the log is left to do; a reader who still needs the old pages keeps the rest waiting. */
function writeBack() {
  // Opened anew each time: a file that was put in this one's place is then met as well.
  const database = new Database(workerData.file, { fileMustExist: true, timeout: 0 })
  try {
    const [{ busy, log, checkpointed }] = database.pragma('wal_checkpoint(PASSIVE)')
    return busy === 0 && log === checkpointed
  } finally {
    database.close()
  }
}

import Database from 'better-sqlite3'

/** Whose rows let somebody in without a password, and which of them still do. */
const LETTING_IN = {
  Session: '',
  Invitation: ' WHERE usedAt IS NULL',
  Verification: '',
} as const

/**
 * Ends all sessions and all links that were not used, in a database that nobody else has open: what let somebody in when
 * a backup was made may have been ended since. The copy is on the disk when this returns.
 */
export function endAccess(file: string): void {
  const database = new Database(file, { fileMustExist: true })
  try {
    // Nor is it left in the file where nothing points to it.
    database.pragma('secure_delete = ON')
    database.pragma('synchronous = FULL')
    const isTable = database.prepare(
      "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?",
    )
    database.transaction(() => {
      for (const [table, which] of Object.entries(LETTING_IN)) {
        // A backup of an earlier version may be without it.
        if (isTable.get(table)) database.exec(`DELETE FROM "${table}"${which}`)
      }
    })()
  } finally {
    database.close()
  }
}

import { existsSync } from 'node:fs'
import { loadArchive } from '@/lib/db/load-archive'
import { formatCount } from '@/lib/format'
import { openArchive } from '@/lib/import/archive/open-archive'
import { UnusableArchive } from '@/lib/import/archive/unusable-archive'
import { toPlainDatabaseFailure } from './database-failure'
import { PlainFailure } from './failure'

/** Makes the tracker's database of an archive; one that is there already stays as it is. */
export async function takeArchive(folder: string, file: string): Promise<void> {
  try {
    const archive = await openArchive(folder)
    requireNoDatabase(file)
    await loadArchive(archive, file, ({ name }, rows) =>
      console.log(`  ${name}: ${formatCount(rows)} rows`),
    )
  } catch (error) {
    if (!(error instanceof UnusableArchive)) throw toPlainDatabaseFailure(error, file)
    throw new PlainFailure(`${error.message} Nothing was written.`)
  }
  console.log(`Database: ${file}\n  npm start  serves it`)
}

function requireNoDatabase(file: string): void {
  if (!existsSync(file)) return
  throw new PlainFailure(
    `An archive goes into a tracker that has no database yet, and ${file} is there. Let DATABASE_URL name another file, and start the tracker with the same setting.`,
  )
}

import Database from 'better-sqlite3'
import { startCheckpoints } from '@/lib/db/checkpoints'
import { publish } from '@/lib/db/publish'
import { openWriter } from '@/lib/db/writer'
import { generatePledge } from './pledges'

// Run as a process of its own, as the server is one: publishes the next revisions of pledges from all over the ledger,
// one after the other, and prints how many milliseconds each took, and a bare commit of one row after it.

const WARMING_UP = 30

const [file = '', times = '0'] = process.argv.slice(2)
const client = openWriter(file)
startCheckpoints(file)
const pledges = await client.pledge.count()
const bare = openBare(file)
const publishing: number[] = []
const committing: number[] = []
for (let run = -WARMING_UP; run < Number(times); run += 1) {
  const id = 1 + Math.floor((((run + WARMING_UP) * 0.618_034) % 1) * pledges)
  const milliseconds = await publishNext(id)
  const bareMilliseconds = timeBareCommit(bare)
  if (run < 0) continue
  publishing.push(milliseconds)
  committing.push(bareMilliseconds)
}
console.log(JSON.stringify({ publishing, committing }))
bare.close()
await client.$disconnect()

async function publishNext(pledgeId: number): Promise<number> {
  const { number } = await client.revision.findFirstOrThrow({
    where: { pledgeId, supersededAt: null },
    select: { number: true },
  })
  const [generated] = generatePledge(pledgeId, pledges)
  if (!generated) throw new Error(`Nothing was generated for pledge ${pledgeId}`)
  const now = new Date()
  const start = performance.now()
  const result = await publish(client, {
    input: generated.input,
    pledge: { id: pledgeId, baseRevisionNumber: number },
    changeKind: 'new_information',
    reason: null,
    publishedAt: now,
    recordedAt: now,
    authorId: null,
    importId: null,
  })
  if (!result.ok) throw new Error(result.message)
  return performance.now() - start
}

function openBare(of: string): Database.Database {
  const database = new Database(of)
  // As the writer: a bare commit that wrote the log back would be none.
  for (const pragma of ['synchronous = FULL', 'wal_autocheckpoint = 16000']) database.pragma(pragma)
  return database
}

function timeBareCommit(database: Database.Database): number {
  const start = performance.now()
  database.exec('UPDATE "DataVersion" SET "version" = "version" + 1')
  return performance.now() - start
}

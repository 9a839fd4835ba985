import { writeSync } from 'node:fs'
import { startCheckpoints } from '@/lib/db/checkpoints'
import { publish } from '@/lib/db/publish'
import type { PublishRequest } from '@/lib/db/publish-request'
import { openWriter } from '@/lib/db/writer'
import type { Acknowledged } from './acknowledged'
import { publishRequest } from './publish-request'
import { TANKS } from './sample-ledger'

// Run as a process of its own: so many writers publish pledges and revisions of them until the process is ended, or as
// often as it is told. Each publication that was acknowledged is told in a line, written at once.

const REVISIONS_A_PLEDGE = 3

const [file = '', writers = '1', times = 'Infinity'] = process.argv.slice(2)
const client = openWriter(file)
// As in the server, except where each synchronisation is watched: one by the way would pass for a commit's.
if (times === 'Infinity') startCheckpoints(file)
await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
await client.$disconnect()

async function write(writer: number): Promise<void> {
  let pledge: PublishRequest['pledge'] = 'new'
  for (let done = 0; done < Number(times); done += 1) {
    const summary = `Tanks ${process.pid}-${writer}-${done}`
    const result = await publish(
      client,
      publishRequest({ ...TANKS, summary }, new Date().toISOString(), {
        pledge,
        changeKind: pledge === 'new' ? 'new' : 'new_information',
      }),
    )
    if (!result.ok) throw new Error(result.message)
    const { pledgeNumber, revisionNumber } = result
    tell({ pledgeNumber, revisionNumber, summary, at: Date.now() })
    pledge =
      revisionNumber < REVISIONS_A_PLEDGE
        ? { id: await idOf(pledgeNumber), baseRevisionNumber: revisionNumber }
        : 'new'
  }
}

async function idOf(number: number): Promise<number> {
  return (await client.pledge.findUniqueOrThrow({ where: { number } })).id
}

function tell(acknowledged: Acknowledged): void {
  writeSync(1, `${JSON.stringify(acknowledged)}\n`)
}

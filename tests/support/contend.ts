import { writeSync } from 'node:fs'
import { publish } from '@/lib/db/publish'
import { openWriter } from '@/lib/db/writer'
import { publishRequest } from './publish-request'
import { TANKS } from './sample-ledger'

// Run as a process of its own: so many editors at once revise one pledge, as often as each is told, always from the
// revision that they have just read. Says what came of each.

const [file = '', editors = '0', times = '0'] = process.argv.slice(2)
const client = openWriter(file)
await Promise.all(Array.from({ length: Number(editors) }, (_, editor) => edit(editor)))
await client.$disconnect()

async function edit(editor: number): Promise<void> {
  for (let done = 0; done < Number(times); done += 1) {
    const read = await client.revision.findFirstOrThrow({
      where: { pledge: { number: 1001 }, supersededAt: null },
    })
    const summary = `Tanks ${process.pid}-${editor}-${done}`
    const result = await publish(
      client,
      publishRequest({ ...TANKS, summary }, new Date().toISOString(), {
        pledge: { id: read.pledgeId, baseRevisionNumber: read.number },
        changeKind: 'new_information',
      }),
    )
    writeSync(1, `${JSON.stringify({ base: read.number, summary, result })}\n`)
  }
}

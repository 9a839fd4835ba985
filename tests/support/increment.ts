import { openWriter } from '@/lib/db/writer'

// Run as a process of its own: raises the data version by read-modify-write, as often as it is told.

const [file = '', times = '0'] = process.argv.slice(2)
const client = openWriter(file)
for (let done = 0; done < Number(times); done += 1) {
  await client.$transaction(async (transaction) => {
    const { version } = await transaction.dataVersion.findUniqueOrThrow({ where: { id: 1 } })
    await transaction.dataVersion.update({ where: { id: 1 }, data: { version: version + 1 } })
  })
}
await client.$disconnect()

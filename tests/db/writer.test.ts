import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { PrismaClient } from '@/lib/db/generated/client'
import { openWriter } from '@/lib/db/writer'
import { freshDatabase } from '../support/database'
import { startProgram } from '../support/program'

// Each of these failed with the stock adapter. docs/decisions/two-connections.md

let file: string
let client: PrismaClient

beforeEach(async () => {
  file = await freshDatabase()
  client = openWriter(file)
  return () => client.$disconnect()
})

test('a plain write survives the rollback of a transaction that was open meanwhile', async () => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    let plain: Promise<unknown> = Promise.resolve()
    const failing = client.$transaction(async (transaction) => {
      await transaction.donorGroup.create({ data: group(`rolled-back-${attempt}`) })
      plain = client.donorGroup.create({ data: group(`plain-${attempt}`) }).then()
      await new Promise((resolve) => setTimeout(resolve, 5))
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    await plain
  }
  expect(await client.donorGroup.count({ where: { code: { startsWith: 'plain' } } })).toBe(50)
  expect(await client.donorGroup.count({ where: { code: { startsWith: 'rolled' } } })).toBe(0)
})

test('transactions of one process queue up and lose nothing', async () => {
  await Promise.all(Array.from({ length: 40 }, () => increment(client)))
  expect(await readVersion(client)).toBe(1 + 40)
})

test('transactions of three processes lose nothing', async () => {
  const processes = Array.from({ length: 3 }, () => startProgram('increment', file, '200'))
  expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual([0, 0, 0])
  expect(await readVersion(client)).toBe(1 + 600)
})

test("another process's lock is waited for without standing still", async () => {
  await readVersion(client)
  const holder = startProgram('hold-lock', file, '300')
  await holder.started
  let ticks = 0
  const ticking = setInterval(() => {
    ticks += 1
  }, 10)
  onTestFinished(() => clearInterval(ticking))
  const start = performance.now()
  await increment(client)
  expect(performance.now() - start).toBeGreaterThan(150)
  // A wait of the driver's own lets the timer fire once in 20 ms or less often.
  expect(ticks).toBeGreaterThan(20)
  expect(await readVersion(client)).toBe(2)
})

test('a failed statement gives the connection back', async () => {
  await expect(client.$executeRawUnsafe('INSERT INTO "Nowhere" VALUES (1)')).rejects.toThrow()
  await expect(client.$transaction([client.$executeRawUnsafe('nonsense')])).rejects.toThrow()
  await increment(client)
  expect(await readVersion(client)).toBe(2)
})

test('a writer opens as soon as another process lets go of the whole file', async () => {
  const holder = startProgram('hold-lock', file, '300', 'alone')
  await holder.started
  const opening = openWriter(file)
  onTestFinished(() => opening.$disconnect())
  expect(await readVersion(opening)).toBe(1)
})

test('a transaction waits for one that takes seconds', async () => {
  const long = client.$transaction(() => new Promise((resolve) => setTimeout(resolve, 2500)))
  await increment(client)
  await long
  expect(await readVersion(client)).toBe(2)
})

test('a transaction that does nothing for too long is rolled back and the next one runs', async () => {
  const stuck = client.$transaction(
    async (transaction) => {
      await transaction.donorGroup.create({ data: group('stuck') })
      await new Promise((resolve) => setTimeout(resolve, 200))
      await transaction.donorGroup.create({ data: group('too late') })
    },
    { timeout: 50 },
  )
  await expect(stuck).rejects.toThrow('expired transaction')
  await increment(client)
  expect(await client.donorGroup.count()).toBe(0)
})

test('a transaction that cannot be committed leaves nothing open', async () => {
  const failing = client.$transaction(async (transaction) => {
    await transaction.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
    await transaction.membership.create({
      data: { groupCode: 'none', donorCode: 'none', since: '2023-01-01' },
    })
  })
  await expect(failing).rejects.toThrow()
  await increment(client)
  expect(await readFromAnother(file)).toEqual({ version: 2, memberships: 0 })
})

test('a commit that has to wait for a reader waits', async () => {
  // Without a write-ahead log, as on a disk that cannot share memory.
  await client.$queryRawUnsafe('PRAGMA journal_mode = DELETE')
  const reader = startProgram('hold-lock', file, '300', 'reading')
  await reader.started
  await increment(client)
  expect(await readFromAnother(file)).toEqual({ version: 2, memberships: 0 })
})

test('what SQLite itself has rolled back is not continued statement by statement', async () => {
  await client.donorGroup.create({ data: group('there') })
  const failing = client.$transaction(async (transaction) => {
    await transaction.donorGroup.create({ data: group('first') })
    await transaction
      .$executeRawUnsafe(`INSERT OR ROLLBACK INTO "DonorGroup" VALUES ('there', '', '')`)
      .catch(() => {})
    await transaction.donorGroup.create({ data: group('second') })
  })
  await expect(failing).rejects.toThrow('This transaction has ended')
  await increment(client)
  expect(await client.donorGroup.findMany({ select: { code: true } })).toEqual([{ code: 'there' }])
})

test('a full disk takes the transaction back, and the next one runs', async () => {
  await client.$queryRawUnsafe('PRAGMA max_page_count = 1')
  const filling = client.$transaction(async (transaction) => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      group(`group ${index} of the full disk`),
    )
    await transaction.donorGroup.createMany({ data: many })
  })
  await expect(filling).rejects.toThrow()
  await client.$queryRawUnsafe('PRAGMA max_page_count = 1000000')
  await increment(client)
  expect(await client.donorGroup.count()).toBe(0)
})

function group(code: string) {
  return { code, name: code, membersName: code }
}

async function increment(of: PrismaClient): Promise<void> {
  await of.$transaction(async (transaction) => {
    const { version } = await transaction.dataVersion.findUniqueOrThrow({ where: { id: 1 } })
    await transaction.dataVersion.update({ where: { id: 1 }, data: { version: version + 1 } })
  })
}

async function readVersion(of: PrismaClient): Promise<number> {
  return (await of.dataVersion.findUniqueOrThrow({ where: { id: 1 } })).version
}

/** What is committed, and not only written by the client's own connection. */
async function readFromAnother(of: string) {
  const other = openWriter(of)
  try {
    return { version: await readVersion(other), memberships: await other.membership.count() }
  } finally {
    await other.$disconnect()
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import type { PrismaClient } from '@/lib/db/generated/client'
import { openWriter } from '@/lib/db/writer'
import { freshDatabase } from '../support/database'

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

test('transactions of two processes lose nothing', async () => {
  const processes = [run('increment', file, '100'), run('increment', file, '100')]
  const codes = await Promise.all(processes.map((child) => once(child, 'exit')))
  expect(codes.map(([code]) => code)).toEqual([0, 0])
  expect(await readVersion(client)).toBe(1 + 200)
})

test("another process's lock is waited for without standing still", async () => {
  await readVersion(client)
  const holder = run('hold-lock', file, '300')
  await once(holder.stdout as NodeJS.EventEmitter, 'data')
  let ticks = 0
  const ticking = setInterval(() => {
    ticks += 1
  }, 10)
  onTestFinished(() => clearInterval(ticking))
  const start = performance.now()
  await increment(client)
  expect(performance.now() - start).toBeGreaterThan(150)
  // A wait that blocks lets the timer fire once or twice.
  expect(ticks).toBeGreaterThan(5)
  expect(await readVersion(client)).toBe(2)
})

test('a failed statement gives the connection back', async () => {
  await expect(client.$executeRawUnsafe('INSERT INTO "Nowhere" VALUES (1)')).rejects.toThrow()
  await expect(client.$transaction([client.$executeRawUnsafe('nonsense')])).rejects.toThrow()
  await increment(client)
  expect(await readVersion(client)).toBe(2)
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

function run(program: string, ...args: string[]): ChildProcess {
  const script = `tests/support/${program}.ts`
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

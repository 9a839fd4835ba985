import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, onTestFinished } from 'vitest'
import type { Prisma, PrismaClient } from '@/lib/db/generated/client'
import { migrate } from '@/lib/db/migrate'
import { publish, publishWithin } from '@/lib/db/publish'
import type { PublishRequest, PublishResult } from '@/lib/db/publish-request'
import { openWriter } from '@/lib/db/writer'
import type { PledgeWriting } from '@/lib/domain/pledge'
import { publishRequest } from './publish-request'
import { DONORS, EQUIPMENT, EU, GDP_USD, NATO, RATES } from './small-catalogue'

// A small real ledger: a few donors, types and rates, and whatever a test publishes.

type Publishing = {
  /** Publishes a new pledge, at an instant or at a day’s midnight, and returns its number. */
  add: (writing: PledgeWriting, at: string, further?: Partial<PublishRequest>) => Promise<number>
  /** Publishes the next revision of a pledge from the one it is based on. */
  revise: (
    pledgeNumber: number,
    base: number,
    writing: PledgeWriting,
    at: string,
    further?: Partial<PublishRequest>,
  ) => Promise<PublishResult>
}

export type Ledger = Publishing & {
  file: string
  client: PrismaClient
  /** Publishes all that `work` does in one transaction, which is faster. */
  inOneTransaction: (work: (batch: Publishing) => Promise<void>) => Promise<void>
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  return () => rmSync(folder, { recursive: true, force: true })
})
let template: Promise<string> | undefined
let opened = 0

/** A small ledger for the running test only; DATABASE_URL names it. */
export async function openLedger(): Promise<Ledger> {
  const { ledger, close } = await open()
  onTestFinished(close)
  return ledger
}

/** A small ledger for every test of the file, which only read what `fill` published. */
export function useLedger(fill: (ledger: Ledger) => Promise<void>): void {
  beforeAll(async () => {
    const { ledger, close } = await open()
    await fill(ledger)
    return close
  })
}

/** A small ledger for as long as `work` takes: a property makes one for each of its runs. */
export async function withLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { ledger, close } = await open()
  try {
    return await work(ledger)
  } finally {
    await close()
  }
}

async function open() {
  template ??= makeTemplate()
  const file = join(folder, `ledger-${++opened}.db`)
  copyFileSync(await template, file)
  const before = process.env.DATABASE_URL
  process.env.DATABASE_URL = `file:${file}`
  const client = openWriter(file)
  const ledger: Ledger = {
    file,
    client,
    ...publishing(client, (asked) => publish(client, asked)),
    inOneTransaction: (work) =>
      client.$transaction(
        (batch) => work(publishing(batch, (asked) => publishWithin(batch, asked))),
        { timeout: 60_000 },
      ),
  }
  const close = async () => {
    await client.$disconnect()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
  }
  return { ledger, close }
}

function publishing(
  transaction: Prisma.TransactionClient,
  publishOne: (asked: PublishRequest) => Promise<PublishResult>,
): Publishing {
  return {
    add: async (writing, at, further = {}) => {
      const result = await publishOne(publishRequest(writing, at, further))
      if (!result.ok) throw new Error(result.message)
      return result.pledgeNumber
    },
    revise: async (pledgeNumber, base, writing, at, further = {}) => {
      const { id } = await transaction.pledge.findUniqueOrThrow({ where: { number: pledgeNumber } })
      const pledge = { id, baseRevisionNumber: base }
      return publishOne(
        publishRequest(writing, at, { pledge, changeKind: 'new_information', ...further }),
      )
    },
  }
}

async function makeTemplate(): Promise<string> {
  const file = join(folder, 'template.db')
  await migrate(file)
  const client = openWriter(file)
  await client.donor.createMany({
    data: Object.entries(DONORS).map(([code, name]) => ({
      code,
      name,
      kind: code === 'EPF' ? 'institution' : 'country',
    })),
  })
  await client.donorYear.createMany({
    data: Object.keys(DONORS).map((donorCode) => ({
      donorCode,
      year: 2021,
      gdpUsd: GDP_USD[donorCode] ?? null,
    })),
  })
  await client.donorGroup.createMany({
    data: [
      { code: 'nato', name: 'NATO', membersName: 'NATO allies' },
      { code: 'eu', name: 'European Union', membersName: 'EU members' },
    ],
  })
  const members = (groupCode: string, entries: readonly (readonly [string, string])[]) =>
    entries.map(([donorCode, since]) => ({ groupCode, donorCode, since }))
  await client.membership.createMany({ data: [...members('nato', NATO), ...members('eu', EU)] })
  await client.equipmentType.createMany({
    data: Object.entries(EQUIPMENT).map(([key, type]) => ({ key, ...type })),
  })
  await client.exchangeRate.createMany({
    data: RATES.flatMap(([day, rates]) =>
      Object.entries(rates).map(([currency, perEur]) => ({ currency, day, perEur })),
    ),
  })
  await client.import.create({
    data: {
      dataset: 'first-facts',
      release: '2023-01-01',
      releasedOn: '2023-01-01',
      recordedAt: new Date('2023-01-01'),
    },
  })
  await client.$disconnect()
  return file
}

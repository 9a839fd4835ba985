import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { PrismaClient } from '@/lib/db/generated/client'
import { migrate } from '@/lib/db/migrate'
import { type PublishRequest, type PublishResult, publish } from '@/lib/db/publish'
import { openWriter } from '@/lib/db/writer'
import { type PledgeWriting, pledgeInputSchema } from '@/lib/domain/pledge'

// A small real ledger: a few donors, types and rates, and whatever a test publishes.

export type Ledger = {
  file: string
  client: PrismaClient
  /** Publishes a new pledge; an instant, or a day for its midnight. */
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

export const DONORS = {
  CAN: 'Canada',
  DNK: 'Denmark',
  EPF: 'European Peace Facility',
  FIN: 'Finland',
  JPN: 'Japan',
  NLD: 'Netherlands',
  SWE: 'Sweden',
  USA: 'United States',
}

const GDP_USD: Record<string, bigint> = {
  CAN: 2_000_000_000n,
  DNK: 100_000n,
  NLD: 1_000_000n,
  USA: 20_000_000_000n,
}

export const EQUIPMENT = {
  caesar: { designation: 'CAESAR', class: 'howitzer_155' },
  'leopard-2': { designation: 'Leopard 2', class: 'main_battle_tank' },
  'radio-set': { designation: 'Radio set', class: 'communications' },
  'shell-155': { designation: 'Shell, 155 mm', class: 'artillery_ammunition' },
} as const

const NATO = [
  ['CAN', '1949-08-24'],
  ['DNK', '1949-08-24'],
  ['NLD', '1949-08-24'],
  ['USA', '1949-08-24'],
  ['FIN', '2023-04-04'],
  ['SWE', '2024-03-07'],
] as const
const EU = [
  ['DNK', '1973-01-01'],
  ['NLD', '1958-01-01'],
  ['FIN', '1995-01-01'],
  ['SWE', '1995-01-01'],
] as const

/** 2023-03-01 and 2023-04-20 only, so that days between are waiting for a rate. */
const RATES = [
  ['2023-03-01', { USD: '1.25', GBP: '0.8', CAD: '1.6', JPY: '150.25' }],
  ['2023-04-20', { USD: '1.1', GBP: '0.88', CAD: '1.5', JPY: '147.3' }],
] as const

const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
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
    add: async (writing, at, further = {}) => {
      const result = await publish(client, request(writing, at, further))
      if (!result.ok) throw new Error(result.message)
      return result.pledgeNumber
    },
    revise: async (pledgeNumber, base, writing, at, further = {}) => {
      const { id } = await client.pledge.findUniqueOrThrow({ where: { number: pledgeNumber } })
      const pledge = { id, baseRevisionNumber: base }
      return publish(
        client,
        request(writing, at, { pledge, changeKind: 'new_information', ...further }),
      )
    },
  }
  const close = async () => {
    await client.$disconnect()
    if (before === undefined) delete process.env.DATABASE_URL
    else process.env.DATABASE_URL = before
  }
  return { ledger, close }
}

function request(
  writing: PledgeWriting,
  at: string,
  further: Partial<PublishRequest>,
): PublishRequest {
  const publishedAt = new Date(at)
  return {
    input: pledgeInputSchema.parse(writing),
    pledge: 'new',
    changeKind: 'new',
    reason: null,
    publishedAt,
    recordedAt: publishedAt,
    authorId: null,
    importId: null,
    ...further,
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
      dataset: 'landmark',
      release: '2023-01-01',
      releasedOn: '2023-01-01',
      recordedAt: new Date('2023-01-01'),
    },
  })
  await client.$disconnect()
  return file
}

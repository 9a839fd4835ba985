import { rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { measureAggregates } from './bench/aggregates'
import { makeDatabase, makeFolder } from './bench/database'
import { measureExport } from './bench/export'
import { measureImports } from './bench/imports'
import { measurePages } from './bench/pages'
import { measurePublishing } from './bench/publishing'
import { startServer } from './bench/server'
import { type Line, toTable } from './bench/table'
import { ensureBuild } from './steps/build'
import { ensureClient } from './steps/client'
import { endPlainly } from './steps/failure'
import { step } from './steps/step'

// `npm run bench -- [--keep] [pledges …] [--imports [release …]]`: measures the tracker on generated databases, and
// imports alone with --imports. docs/bench.md

const IDLE_MS = 3000

type Asked = { counts: readonly number[]; releases: readonly string[]; isKept: boolean }

async function bench({ counts, releases, isKept }: Asked): Promise<void> {
  await ensureClient()
  const folder = makeFolder()
  try {
    if (counts.length > 0) await ensureBuild()
    for (const count of counts) await benchOne(folder, count)
    print(await measureImports(folder, releases))
  } finally {
    if (isKept) console.log(`The databases are kept in ${folder}`)
    else rmSync(folder, { recursive: true, force: true })
  }
}

async function benchOne(folder: string, count: number): Promise<void> {
  let file = ''
  await step(`${count} pledges`, 'generating', async () => {
    file = await makeDatabase(folder, count)
    return 'written'
  })
  const lines = [
    ...(await measureAggregates(file)),
    ...(await measureServer(file)),
    ...(await measurePublishing(file)),
  ]
  print(lines)
}

function print(lines: readonly Line[]): void {
  console.log(`\n${toTable(lines)}\n\n${describeMachine()}\n`)
}

/** Beside other programs the figures say less: whoever reads them has to know. */
function describeMachine(): string {
  const [, , load = 0] = loadavg()
  return `${availableParallelism()} cores, load of the last 15 minutes ${load.toFixed(1)} (1 is the measurement’s own).`
}

async function measureServer(file: string): Promise<Line[]> {
  const server = await startServer(file)
  try {
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
    const start: Line = { what: 'start, all set up', measured: server.startSeconds, unit: 's' }
    const memory: Line = { what: 'server’s idle memory', measured: server.memory(), unit: 'MB' }
    return [
      start,
      memory,
      ...(await measurePages(file, server)),
      ...(await measureExport(file, server)),
    ]
  } finally {
    await server.stop()
  }
}

const COUNTS = [100_000, 1_000_000]

const given = process.argv.slice(2)
const counts = given.filter((argument) => /^\d+$/.test(argument)).map(Number)
const isImportsOnly = given.includes('--imports')
await bench({
  counts: isImportsOnly || counts.length > 0 ? counts : COUNTS,
  releases: given.filter((argument) => /\.(xlsx|csv)$/i.test(argument)),
  isKept: given.includes('--keep'),
}).catch(endPlainly)

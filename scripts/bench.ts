import { rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { measureAggregates } from './bench/aggregates'
import { makeDatabase, makeFolder } from './bench/database'
import { measureExport } from './bench/export'
import { measurePages } from './bench/pages'
import { measurePublishing } from './bench/publishing'
import { startServer } from './bench/server'
import { type Line, toTable } from './bench/table'
import { ensureBuild } from './steps/build'
import { ensureClient } from './steps/client'
import { endPlainly } from './steps/failure'
import { step } from './steps/step'

// `npm run bench -- [--keep] [pledges …]`: measures the tracker on generated databases. docs/bench.md

const IDLE_MS = 3000

async function bench(counts: readonly number[], isKept: boolean): Promise<void> {
  await ensureClient()
  await ensureBuild()
  const folder = makeFolder()
  try {
    for (const count of counts) await benchOne(folder, count)
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

const given = process.argv.slice(2)
const counts = given.filter((argument) => /^\d+$/.test(argument)).map(Number)
await bench(counts.length > 0 ? counts : [100_000, 1_000_000], given.includes('--keep')).catch(
  endPlainly,
)

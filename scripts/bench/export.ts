import { get } from './pages'
import type { Server } from './server'
import { printRows } from './sqlite-program'
import type { Line } from './table'
import { median, percentile } from './timing'

const PATIENCE_MS = 900_000
const RUNS = 3
const REPEATED_FOR_MS = 60_000
const SAMPLE_MS = 100
const PAUSE_MS = 20

type Export = { seconds: number; firstByteMs: number; growthMb: number; othersMs: number[] }

/** The CSV of all pledges: its time beside the `sqlite3` program’s, first byte, memory, and what others wait. */
export async function measureExport(file: string, server: Server): Promise<Line[]> {
  const runs: Export[] = []
  const deadline = performance.now() + REPEATED_FOR_MS
  do runs.push(await exportAll(server))
  while (runs.length < RUNS && performance.now() < deadline)
  const program = await printRows(file)
  const limit =
    program === null ? undefined : { what: 'sqlite3, same rows from a copy', measured: program }
  const of = (pick: (run: Export) => number) => median(runs.map(pick))
  const p99 = percentile(
    runs.flatMap(({ othersMs }) => othersMs),
    0.99,
  )
  return [
    {
      what: 'CSV of all pledges',
      measured: of(({ seconds }) => seconds),
      unit: 's',
      limit,
      aim: { timesLimit: 2 },
    },
    {
      what: 'CSV, first byte',
      measured: of(({ firstByteMs }) => firstByteMs),
      unit: 'ms',
      aim: { atMost: 50 },
    },
    {
      what: 'CSV, memory growth',
      measured: of(({ growthMb }) => growthMb),
      unit: 'MB',
      aim: { atMost: 64 },
    },
    { what: 'other requests meanwhile, p99', measured: p99, unit: 'ms', aim: { atMost: 50 } },
  ]
}

async function exportAll(server: Server): Promise<Export> {
  const before = server.memory()
  let most = before
  const sampling = setInterval(() => {
    most = Math.max(most, server.memory())
  }, SAMPLE_MS)
  const others = askMeanwhile(server.address)
  try {
    const { seconds, firstByteMs } = await download(`${server.address}/pledges.csv`)
    return { seconds, firstByteMs, growthMb: most - before, othersMs: await others.end() }
  } finally {
    clearInterval(sampling)
    await others.end()
  }
}

async function download(address: string): Promise<{ seconds: number; firstByteMs: number }> {
  const start = performance.now()
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}`)
  let firstByteMs: number | null = null
  for await (const _chunk of response.body) firstByteMs ??= performance.now() - start
  return { seconds: (performance.now() - start) / 1000, firstByteMs: firstByteMs ?? Number.NaN }
}

/** One reader who asks for a small answer and a page in turn, and writes down how long each took. */
function askMeanwhile(address: string) {
  const durations: number[] = []
  let isOver = false
  const asking = (async () => {
    for (let asked = 0; !isOver; asked += 1) {
      const start = performance.now()
      await get(asked % 2 === 0 ? `${address}/api/health` : `${address}/pledges/P1001`)
      durations.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
    return durations
  })()
  return {
    end: () => {
      isOver = true
      return asking
    },
  }
}

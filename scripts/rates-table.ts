import { readFileSync, writeFileSync } from 'node:fs'
import { endPlainly } from './steps/failure'
import { readRateFile } from './steps/rate-file'

// `npm run rates:table -- [file or URL]`: rewrites the rates that a new database starts with.

const TABLE = 'prisma/seed/ecb-rates.csv'
const FIRST_DAY = '2022-01-01'

async function rewriteTable(from: string | undefined): Promise<void> {
  const { header, currencies } = readHead(readFileSync(TABLE, 'utf8'))
  const byDay = new Map<string, Map<string, string>>()
  for (const { day, currency, perEur } of await readRateFile(from)) {
    if (day < FIRST_DAY) continue
    byDay.set(day, (byDay.get(day) ?? new Map()).set(currency, perEur))
  }
  const lines = [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, rates]) =>
      [day, ...currencies.map((currency) => rates.get(currency) ?? '')].join(','),
    )
  writeFileSync(TABLE, `${[...header, ...lines].join('\n')}\n`)
  console.log(
    `${TABLE}: ${lines.length} days, ${lines[0]?.slice(0, 10)} to ${lines.at(-1)?.slice(0, 10)}.`,
  )
}

/** The comments and the line of column names stay as they are. */
function readHead(text: string): { header: string[]; currencies: string[] } {
  const lines = text.trimEnd().split('\n')
  const header = lines.slice(0, lines.findIndex((line) => line.startsWith('day,')) + 1)
  return { header, currencies: (header.at(-1) ?? '').split(',').slice(1) }
}

await rewriteTable(process.argv[2]).catch(endPlainly)

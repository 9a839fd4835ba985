import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { today } from '@/lib/clock'
import { type AskedImport, bringIn } from '@/lib/db/bring-in'
import { openWriter } from '@/lib/db/writer'
import { isDay } from '@/lib/domain/calendar'
import { databaseFile } from '@/lib/env'
import type { ImportOutcome } from '@/lib/import/outcome'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { endPlainly, PlainFailure } from './steps/failure'
import { printImport } from './steps/print-import'
import { progressPrinter } from './steps/print-progress'
import { requireSettings } from './steps/settings'

// `npm run import -- FILE`: brings a release of the Ukraine Support Tracker into the tracker.

const USAGE = `npm run import -- FILE [--released YYYY-MM-DD] [--sheet NAME] [--only military] [--first-facts keep|set-aside] [--gone keep|withdraw] [--dry-run] [--json]`

type Options = ReturnType<typeof readArguments>

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      released: { type: 'string' },
      sheet: { type: 'string' },
      only: { type: 'string' },
      'first-facts': { type: 'string' },
      gone: { type: 'string', default: 'keep' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  return { ...values, files: positionals }
}

function requireArguments(args: string[]): Options {
  try {
    return readArguments(args)
  } catch (error) {
    throw new PlainFailure(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

function check({ files, released, only, gone, 'first-facts': firstFacts }: Options): string {
  const [file] = files
  if (file === undefined || files.length > 1) throw new PlainFailure(`Name one file.\n${USAGE}`)
  if (released !== undefined && (!isDay(released) || released > today())) {
    throw new PlainFailure(
      `--released takes a day that has come, as YYYY-MM-DD; “${released}” is none.`,
    )
  }
  if (only !== undefined && only !== 'military') {
    throw new PlainFailure(`--only takes military; “${only}” is not offered.`)
  }
  if (firstFacts !== undefined && firstFacts !== 'keep' && firstFacts !== 'set-aside') {
    throw new PlainFailure(`--first-facts takes keep or set-aside; “${firstFacts}” is neither.`)
  }
  if (gone !== 'keep' && gone !== 'withdraw') {
    throw new PlainFailure(`--gone takes keep or withdraw; “${gone}” is neither.`)
  }
  return file
}

async function run(args: string[]): Promise<void> {
  const options = requireArguments(args)
  const path = check(options)
  const file = databaseFile(requireSettings())
  if (!existsSync(file))
    throw new PlainFailure(`There is no database ${file} yet: npm start makes one.`)
  const client = openWriter(file)
  const progress = progressPrinter(process.stderr, options.json)
  try {
    const asked = { ...toAsked(path, options), onProgress: progress.onProgress }
    print(await bringIn(client, asked).finally(progress.end), options.json)
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  } finally {
    await client.$disconnect()
  }
}

function toAsked(path: string, options: Options): AskedImport {
  return {
    path,
    fileName: basename(path),
    releasedOn: options.released ?? today(),
    sheet: options.sheet ?? null,
    onlyMilitary: options.only === 'military',
    firstFacts: toChoice(options['first-facts']),
    gone: options.gone === 'withdraw' ? 'withdraw' : 'keep',
    authorId: null,
    isRehearsal: options['dry-run'],
  }
}

function toChoice(firstFacts: string | undefined): 'keep' | 'set_aside' | null {
  if (firstFacts === undefined) return null
  return firstFacts === 'keep' ? 'keep' : 'set_aside'
}

function print(outcome: ImportOutcome, asJson: boolean): void {
  if (outcome.kind === 'refused') throw new PlainFailure(outcome.message)
  console.log(asJson ? toJson(outcome) : printImport(outcome))
}

function toJson(outcome: ImportOutcome): string {
  return JSON.stringify(
    outcome,
    (_key, value) => (typeof value === 'bigint' ? String(value) : value),
    2,
  )
}

await run(process.argv.slice(2)).catch(endPlainly)

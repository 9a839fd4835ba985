import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { today } from '@/lib/clock'
import { type AskedImport, bringIn } from '@/lib/db/bring-in'
import { openWriter } from '@/lib/db/writer'
import { isDay } from '@/lib/domain/calendar'
import { databaseFile } from '@/lib/env'
import { findArchive } from '@/lib/import/archive/open-archive'
import type { ImportOutcome } from '@/lib/import/outcome'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { endPlainly, PlainFailure } from './steps/failure'
import { printImport, printRefusal } from './steps/print-import'
import { progressPrinter } from './steps/print-progress'
import { requireSettings } from './steps/settings'
import { takeArchive } from './steps/take-archive'

// `npm run import -- FILE`: brings a release of the Ukraine Support Tracker into the tracker, or an archive of a tracker
// into an empty one.

const USAGE = `npm run import -- FILE [--released YYYY-MM-DD] [--sheet NAME] [--only military] [--dataset NAME] [--first-facts keep|set-aside] [--gone keep|withdraw] [--dry-run] [--json]`

const released = z.string().refine((day) => isDay(day) && day <= today(), {
  error: ({ input }) => `--released takes a day that has come, as YYYY-MM-DD; “${input}” is none.`,
})

const optionsSchema = z.object({
  files: z.tuple([z.string()], `Name one file.\n${USAGE}`),
  released: released.optional(),
  sheet: z.string().optional(),
  dataset: z.string().optional(),
  only: z
    .literal('military', {
      error: ({ input }) => `--only takes military; “${input}” is not offered.`,
    })
    .optional(),
  'first-facts': z
    .enum(['keep', 'set-aside'], {
      error: ({ input }) => `--first-facts takes keep or set-aside; “${input}” is neither.`,
    })
    .optional(),
  gone: z
    .enum(['keep', 'withdraw'], {
      error: ({ input }) => `--gone takes keep or withdraw; “${input}” is neither.`,
    })
    .default('keep'),
  'dry-run': z.boolean().default(false),
  json: z.boolean().default(false),
})

type Options = z.output<typeof optionsSchema>

function requireOptions(args: string[]): Options {
  const options = optionsSchema.safeParse(splitArguments(args))
  if (options.success) return options.data
  throw new PlainFailure(options.error.issues[0]?.message ?? USAGE)
}

function splitArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        released: { type: 'string' },
        sheet: { type: 'string' },
        dataset: { type: 'string' },
        only: { type: 'string' },
        'first-facts': { type: 'string' },
        gone: { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    return { ...values, files: positionals }
  } catch (error) {
    throw new PlainFailure(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

async function run(args: string[]): Promise<void> {
  const options = requireOptions(args)
  const file = databaseFile(requireSettings())
  const archive = findArchive(options.files[0])
  if (archive !== null) return takeArchive(archive, file)
  if (!existsSync(file))
    throw new PlainFailure(`There is no database ${file} yet: npm start makes one.`)
  const client = openWriter(file)
  const progress = progressPrinter(process.stderr, options.json)
  try {
    const asked = { ...toAsked(options), onProgress: progress.onProgress }
    print(await bringIn(client, asked).finally(progress.end), options.json)
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  } finally {
    await client.$disconnect()
  }
}

function toAsked(options: Options): AskedImport {
  const [path] = options.files
  return {
    path,
    fileName: basename(path),
    releasedOn: options.released ?? null,
    sheet: options.sheet ?? null,
    dataset: options.dataset ?? null,
    onlyMilitary: options.only === 'military',
    firstFacts: toChoice(options['first-facts']),
    gone: options.gone,
    authorId: null,
    isRehearsal: options['dry-run'],
  }
}

function toChoice(firstFacts: Options['first-facts']): AskedImport['firstFacts'] {
  if (firstFacts === undefined) return null
  return firstFacts === 'keep' ? 'keep' : 'set_aside'
}

function print(outcome: ImportOutcome, asJson: boolean): void {
  if (outcome.kind === 'refused') throw new PlainFailure(printRefusal(outcome))
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

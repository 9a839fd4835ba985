import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { addRates } from '@/lib/db/rates'
import { openWriter } from '@/lib/db/writer'
import { databaseFile } from '@/lib/env'
import { toPlainDatabaseFailure } from './steps/database-failure'
import { endPlainly, PlainFailure } from './steps/failure'
import { readRateFile } from './steps/rate-file'
import { requireSettings } from './steps/settings'

// `npm run rates -- [file or URL]`: adds the rates that the database lacks and converts the amounts that waited.

async function refreshRates(from: string | undefined): Promise<void> {
  const file = databaseFile(requireSettings())
  if (!existsSync(file))
    throw new PlainFailure(`There is no database ${file} yet: npm start makes one.`)
  const rates = await readRateFile(from)
  try {
    const { added, converted } = await add(file, rates)
    console.log(
      `${added} ${added === 1 ? 'rate' : 'rates'} added, ${converted} ${converted === 1 ? 'amount' : 'amounts'} converted.`,
    )
  } catch (error) {
    throw toPlainDatabaseFailure(error, file)
  }
}

async function add(file: string, rates: Awaited<ReturnType<typeof readRateFile>>) {
  const kept = listCurrencies(file)
  const client = openWriter(file)
  try {
    return await addRates(
      client,
      rates.filter(({ currency }) => kept.has(currency)),
    )
  } finally {
    await client.$disconnect()
  }
}

function listCurrencies(file: string): Set<string> {
  const database = new Database(file, { readonly: true })
  try {
    return new Set(
      database.prepare('SELECT DISTINCT currency FROM "ExchangeRate"').pluck().all() as string[],
    )
  } finally {
    database.close()
  }
}

await refreshRates(process.argv[2]).catch(endPlainly)

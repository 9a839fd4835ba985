import { readFile } from 'node:fs/promises'
import { parseEcbRates, type QuotedRate } from '@/lib/import/ecb-rates'
import { PlainFailure } from './failure'

const NEWEST = 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.xml'
const PATIENCE_MS = 60_000

/** The rates of a file or address of the European Central Bank; without one, of its newest history. */
export async function readRateFile(from = NEWEST): Promise<QuotedRate[]> {
  const text = await (/^https?:/.test(from) ? fetchText(from) : readText(from))
  const rates = parse(text, from)
  if (rates.length === 0) throw new PlainFailure(`${from} holds no exchange rates.`)
  return rates
}

function parse(text: string, from: string): QuotedRate[] {
  try {
    return parseEcbRates(text)
  } catch (error) {
    throw new PlainFailure(`${from} is not a file of reference rates: ${(error as Error).message}.`)
  }
}

async function fetchText(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (response.ok) return await response.text()
    throw new Error(`it answered ${response.status} ${response.statusText}`)
  } catch (error) {
    const { message, cause } = error as Error
    const reason = cause instanceof Error ? cause.message : message
    throw new PlainFailure(
      `${address} could not be fetched: ${reason}. The file can also be downloaded elsewhere and named: npm run rates -- eurofxref-hist.xml`,
    )
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new PlainFailure(
      isMissing
        ? `There is no file ${file}.`
        : `${file} cannot be read: ${(error as Error).message}`,
    )
  }
}

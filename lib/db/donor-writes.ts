import { today } from '@/lib/clock'
import type { DonorEntry, DonorYearEntry, EntryValues } from '@/lib/domain/catalogue-entry'
import type { ContentProblem } from '@/lib/domain/pledge'
import { isSameName } from '@/lib/domain/same-name'
import {
  type CatalogueOutcome,
  isAsOpened,
  problemAt,
  refused,
  type Transaction,
  writeCatalogue,
} from './catalogue-outcome'

/** Adds a donor under its own code. Throws `NotAllowed`. */
export function addDonor(userId: string, entry: DonorEntry): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const taken = await transaction.donor.findUnique({ where: { code: entry.code } })
    if (taken) return refused('code', `${entry.code} is the code of ${taken.name}.`)
    const namesake = await findNamesake(transaction, entry)
    if (namesake) return namesake
    await transaction.donor.create({ data: entry })
    return { kind: 'saved', key: entry.code }
  })
}

/**
 * Gives a donor another name, in the tables that show a copy of it too, or another kind; a search still finds the old
 * name. Throws `NotAllowed`.
 */
export function changeDonor(
  userId: string,
  code: string,
  opened: EntryValues,
  facts: Pick<DonorEntry, 'name' | 'kind'>,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const current = await transaction.donor.findUnique({ where: { code } })
    if (!current) return refused('', 'There is no such donor any longer.')
    const says = { name: current.name, kind: current.kind }
    if (!isAsOpened(opened, says)) return { kind: 'changed', current: says }
    const { name } = facts
    const namesake = await findNamesake(transaction, { code, name })
    if (namesake) return namesake
    await transaction.donor.update({ where: { code }, data: facts })
    if (name !== current.name) await copyName(transaction, code, current.name, name)
    return { kind: 'saved', key: code }
  })
}

async function findNamesake(
  transaction: Transaction,
  { code, name }: Pick<DonorEntry, 'code' | 'name'>,
): Promise<CatalogueOutcome | null> {
  const others = await transaction.donor.findMany({ where: { NOT: { code } } })
  const namesake = others.find((other) => isSameName(other.name, name))
  return namesake ? refused('name', `${namesake.code} has this name already.`) : null
}

/** Into the names that tables sort and show, whole names only, and as a further line into what searches read. */
async function copyName(
  transaction: Transaction,
  code: string,
  before: string,
  after: string,
): Promise<void> {
  const line = `\n${after.toLowerCase()}\n`
  await transaction.$executeRaw`
    UPDATE "Revision" SET
      "donorNames" = trim(replace('; ' || "donorNames" || '; ', ${`; ${before}; `}, ${`; ${after}; `}), '; '),
      "searchText" = CASE WHEN instr(char(10) || "searchText" || char(10), ${line}) > 0
        THEN "searchText" ELSE "searchText" || rtrim(${line}, char(10)) END
    WHERE "id" IN (
      SELECT t."revisionId" FROM "Contribution" c JOIN "Tranche" t ON t."id" = c."trancheId"
      WHERE c."donorCode" = ${code})`
}

/** Why there can be no figures of a year; anything that was typed, right or wrong. */
export function listYearProblems(year: unknown): ContentProblem[] {
  const day = today()
  return Number(year) > Number(day.slice(0, 4))
    ? [problemAt('year', `${year} lies in the future (today is ${day}).`)]
    : []
}

/** Writes a donor’s figures of a year; null is unknown. Throws `NotAllowed`. */
export function setDonorYear(
  userId: string,
  donorCode: string,
  opened: EntryValues,
  { year, ...figures }: DonorYearEntry,
): Promise<CatalogueOutcome> {
  return writeCatalogue(userId, async (transaction) => {
    const problems = listYearProblems(year)
    if (problems.length > 0) return { kind: 'refused', problems }
    const donor = await transaction.donor.findUnique({ where: { code: donorCode } })
    if (!donor) return refused('', 'There is no such donor any longer.')
    const where = { donorCode_year: { donorCode, year } }
    const held = await transaction.donorYear.findUnique({ where })
    const says = {
      gdpUsd: held?.gdpUsd?.toString() ?? '',
      population: held?.population?.toString() ?? '',
    }
    if (!isAsOpened(opened, says)) return { kind: 'changed', current: says }
    await transaction.donorYear.upsert({
      where,
      create: { donorCode, year, ...figures },
      update: figures,
    })
    return { kind: 'saved', key: String(year) }
  })
}

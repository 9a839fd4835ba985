import { today } from '@/lib/clock'
import { FIRST_FACTS } from '@/lib/domain/vocabulary'
import type { FileKind } from '@/lib/import/prepare'
import { type ImportTerms, KIEL } from './import-terms'
import { type Row, readOne } from './reader'
import { countFirstFacts } from './set-aside'

const DATASET = /^[a-z0-9][a-z0-9-]{0,39}$/
const RESERVED: readonly string[] = [KIEL, FIRST_FACTS]

type Asked = {
  dataset: string | null
  releasedOn: string | null
  onlyMilitary: boolean
  firstFacts: 'keep' | 'set_aside' | null
  gone: 'keep' | 'withdraw'
}

/** Why what a file says may not enter now, as a sentence; or null. */
export function explainRefusal(kind: FileKind, terms: ImportTerms, asked: Asked): string | null {
  const obstacle = explainObstacle(kind, terms, asked)
  return obstacle ?? (kind === 'kiel' ? explainFirstFacts(asked) : null)
}

/** Why a file could not be written, whatever is decided about the first facts; or null. */
export function explainObstacle(kind: FileKind, terms: ImportTerms, asked: Asked): string | null {
  switch (kind) {
    case 'kiel':
      return explainOwnName(terms, asked) ?? explainOrder(terms)
    case 'template':
      return explainDataset(asked) ?? explainDay(asked) ?? explainOptions(asked)
  }
}

function explainOwnName({ dataset }: ImportTerms, asked: Asked): string | null {
  if (asked.dataset === null || asked.dataset === dataset) return null
  return `This is a release of the Ukraine Support Tracker, whose dataset is ${dataset}: leave the dataset “${asked.dataset}” out.`
}

function explainDataset({ dataset }: Asked): string | null {
  if (dataset === null) {
    return 'This file was made from the template: say under Dataset, or with --dataset, what its IDs belong to, such as my-ministry.'
  }
  if (!DATASET.test(dataset)) {
    return `“${dataset}” cannot be the name of a dataset: it has lower-case letters, digits and hyphens, at most 40.`
  }
  return RESERVED.includes(dataset)
    ? `The dataset ${dataset} has files of its own kind: name another one.`
    : null
}

/** What somebody enters counts since it was entered, as it does from the form. */
function explainDay({ releasedOn }: Asked): string | null {
  if (releasedOn === null || releasedOn === today()) return null
  return 'A file of your own counts from the moment at which it is brought in: leave the day of the release out.'
}

/** What a file of one's own is never asked: it leaves alone what it does not name. */
function explainOptions({ onlyMilitary, firstFacts, gone }: Asked): string | null {
  const given = [
    ...(onlyMilitary ? ['“Military aid only” (--only)'] : []),
    ...(firstFacts !== null ? ['--first-facts'] : []),
    ...(gone !== 'keep' ? ['--gone'] : []),
  ]
  if (given.length === 0) return null
  return `For releases of the Ukraine Support Tracker only, and not for a file of your own: ${given.join(', ')}. Leave it out.`
}

/** Releases of one dataset go in oldest first, each day once; military aid may go before the rest of its release. */
function explainOrder({ dataset, releasedOn, completes }: ImportTerms): string | null {
  if (completes && completes.releasedOn !== releasedOn)
    return `The military aid of this file is in as the release of ${completes.releasedOn}: the rest of it is of that day too. Leave the day out.`

  const row = readOne<Row & { newest: string | null }>(
    'SELECT MAX(releasedOn) AS newest FROM Import WHERE dataset = ?',
    [dataset],
  )
  const newest = row?.newest ?? null
  if (newest === null || newest < releasedOn || (completes && newest === releasedOn)) return null
  return newest === releasedOn
    ? `A release of ${releasedOn} is in already, from another file. Give this one its own day with --released.`
    : `The release of ${newest} is in already: releases go in oldest first, and this one is of ${releasedOn}.`
}

/** Nearly all of the first facts are in such a release too: somebody has to decide, nobody guesses. */
function explainFirstFacts({ firstFacts }: Asked): string | null {
  if (firstFacts !== null) return null
  const count = countFirstFacts()
  if (count === 0) return null
  return `${count} first facts are in the tracker, and this release lists nearly all of them again, so that they would count twice. Say --first-facts set-aside to withdraw them (each can be restored), or --first-facts keep to keep both.`
}

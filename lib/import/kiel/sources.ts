import { optionalLinkSchema } from '@/lib/domain/fields'
import type { PledgeWriting } from '@/lib/domain/pledge'
import type { KielRow } from './row'

type SourceWriting = PledgeWriting['sources'][number]

const MOST_SOURCES = 50
const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\w+\/(https?):\/+(.+)$/i

/** Where the dataset itself is published: the source of last resort. */
const DATASET = {
  url: 'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
  publisher: 'Kiel Institute for the World Economy',
  title: 'Ukraine Support Tracker',
  official: false,
  says: 'The dataset lists this and names no source that can be followed.',
} satisfies SourceWriting

/** What the rows of a pledge say of one link; `row` is the first that has it. */
type Facts = {
  row: KielRow
  archiveUrl: string | null
  isOfficial: boolean
  isOfAid: boolean
  isOfDelivery: boolean
}
/** A link without a place in the pledge, the first row that has it, and why, in a sentence. */
type Left = { row: KielRow; url: string; made: string }

const NO_ROOM = `A pledge has at most ${MOST_SOURCES} sources: this one is kept with the row only.`
const ANOTHER_COPY =
  'A source has one archived copy: this second copy of the same page is kept with the row only.'

/** The sources of a pledge’s rows, each link once, and which links of which rows found no place. */
export function toSources(rows: readonly KielRow[]): { sources: SourceWriting[]; left: Left[] } {
  const { links, copies } = gather(rows)
  if (links.length === 0) return { sources: [DATASET], left: [] }
  // A copy’s link has that of the page in it.
  const noRoom = links
    .slice(MOST_SOURCES)
    .map(([url, { row, archiveUrl }]) => ({ row, url: archiveUrl ?? url, made: NO_ROOM }))
  return {
    sources: links.slice(0, MOST_SOURCES).map(([url, facts]) => toSource(url, facts)),
    left: [...noRoom, ...copies],
  }
}

/** What is said of each page, and further copies of a page than the one that stands beside it. */
function gather(rows: readonly KielRow[]): { links: [string, Facts][]; copies: Left[] } {
  const links = new Map<string, Facts>()
  const copies = new Map<string, Left>()
  for (const row of rows) {
    for (const { url: link, isOfficial, isOfDelivery } of row.sources) {
      const { url, archiveUrl } = fromArchive(link)
      const known = links.get(url)
      const isSecondCopy = archiveUrl && known?.archiveUrl && archiveUrl !== known.archiveUrl
      if (isSecondCopy && !copies.has(archiveUrl))
        copies.set(archiveUrl, { row, url: archiveUrl, made: ANOTHER_COPY })
      links.set(url, {
        row: known?.row ?? row,
        archiveUrl: known?.archiveUrl ?? archiveUrl,
        isOfficial: known?.isOfficial || isOfficial,
        isOfAid: known?.isOfAid || !isOfDelivery,
        isOfDelivery: known?.isOfDelivery || isOfDelivery,
      })
    }
  }
  return { links: [...links], copies: [...copies.values()] }
}

/** An archive's copy stands beside the page that it is of, so that the two are one source. */
function fromArchive(link: string): { url: string; archiveUrl: string | null } {
  const archived = ARCHIVED.exec(link)
  const checked = optionalLinkSchema.safeParse(archived && `${archived[1]}://${archived[2]}`)
  const original = checked.success ? checked.data : null
  return original === null ? { url: link, archiveUrl: null } : { url: original, archiveUrl: link }
}

function toSource(url: string, facts: Facts): SourceWriting {
  const of = [facts.isOfAid ? 'the pledge' : '', facts.isOfDelivery ? 'its delivery' : '']
  return {
    url,
    archiveUrl: facts.archiveUrl,
    publisher: new URL(url).hostname.replace(/^www\./, '').slice(0, 120),
    official: facts.isOfficial,
    says: `The dataset names this as a source of ${of.filter(Boolean).join(' and of ')}.`,
  }
}

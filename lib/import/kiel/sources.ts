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

/** The sources of a pledge’s rows, each link once, and which rows’ links found no room. */
export function toSources(rows: readonly KielRow[]): { sources: SourceWriting[]; left: string[] } {
  const links = new Map<string, { isOfficial: boolean; isOfAid: boolean; isOfDelivery: boolean }>()
  for (const { url, isOfficial, isOfDelivery } of rows.flatMap(({ sources }) => sources)) {
    const known = links.get(url) ?? { isOfficial: false, isOfAid: false, isOfDelivery: false }
    links.set(url, {
      isOfficial: known.isOfficial || isOfficial,
      isOfAid: known.isOfAid || !isOfDelivery,
      isOfDelivery: known.isOfDelivery || isOfDelivery,
    })
  }
  const all = [...links]
  if (all.length === 0) return { sources: [DATASET], left: [] }
  return {
    sources: all.slice(0, MOST_SOURCES).map(([url, facts]) => toSource(url, facts)),
    left: all.slice(MOST_SOURCES).map(([url]) => url),
  }
}

function toSource(
  link: string,
  facts: { isOfficial: boolean; isOfAid: boolean; isOfDelivery: boolean },
): SourceWriting {
  const archived = ARCHIVED.exec(link)
  const original = archived ? `${archived[1]}://${archived[2]}` : link
  const url = URL.canParse(original) ? original : link
  const of = [facts.isOfAid ? 'the pledge' : '', facts.isOfDelivery ? 'its delivery' : '']
  return {
    url,
    archiveUrl: url === link ? null : link,
    publisher: new URL(url).hostname.replace(/^www\./, '').slice(0, 120),
    official: facts.isOfficial,
    says: `The dataset names this as a source of ${of.filter(Boolean).join(' and of ')}.`,
  }
}

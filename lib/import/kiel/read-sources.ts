import { optionalLinkSchema } from '@/lib/domain/fields'
import type { Report } from '../problem'
import { isMissing, readYesNo } from './cells'
import type { Meaning } from './meanings'
import type { Cells } from './read-item'
import type { KielSource } from './row'

const OF_AID = ['source1', 'source2', 'source3', 'source4'] as const satisfies Meaning[]

/** The links of a row: up to four for the aid and one or more for its delivery, each official or not. */
export function readSources(cells: Cells, report: Report): KielSource[] {
  const isOfficial = readOfficial(cells, 'official', report)
  const isDeliveryOfficial = readOfficial(cells, 'deliverySourceOfficial', report)
  return [
    ...OF_AID.flatMap((meaning) =>
      readLinks(cells, meaning, report).map((url) => ({ url, isOfficial, isOfDelivery: false })),
    ),
    ...readLinks(cells, 'deliverySource', report).map((url) => ({
      url,
      isOfficial: isDeliveryOfficial,
      isOfDelivery: true,
    })),
  ]
}

/** Where nothing is said of it, a source counts as not official. */
function readOfficial({ cell, text, name }: Cells, meaning: Meaning, report: Report): boolean {
  const answer = readYesNo(cell(meaning))
  if (answer === null && !isMissing(text(meaning))) {
    const made = 'This is neither yes nor no: the source counts as not official.'
    report(name(meaning), text(meaning), 'not_understood', made)
  }
  return answer ?? false
}

/** Several links may stand in one cell, also with nothing between them; an archive's link holds another after a slash. */
const BETWEEN_LINKS = /[\s;,]+(?=https?:|www\.)|(?<=[A-Za-z0-9])(?=https?:\/\/)/i

/** The links of one cell; what is none is reported. */
function readLinks({ text, name }: Cells, meaning: Meaning, report: Report): string[] {
  const written = text(meaning)
  if (isMissing(written)) return []
  return written.split(BETWEEN_LINKS).flatMap((part) => {
    const url = toLink(part)
    const checked = optionalLinkSchema.safeParse(url)
    if (!checked.success || checked.data === null) {
      report(name(meaning), part, 'not_understood', 'This is not a link: it is kept with the row.')
      return []
    }
    if (url !== part && !/^[\s;,]*$/.test(part.replace(url, ''))) {
      report(name(meaning), part, 'fixed', `Read as the link ${url}.`)
    }
    return [checked.data]
  })
}

/** A link without what stands around it; spaces within it are written as addresses write them. */
function toLink(part: string): string {
  return part
    .replace(/^[^\p{L}\p{N}]+|(\s+(and|&)|[;,\s])+$/gu, '')
    .replaceAll(' ', '%20')
    .replace(/^www\./i, 'https://www.')
}

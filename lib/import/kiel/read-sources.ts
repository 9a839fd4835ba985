import { optionalLinkSchema } from '@/lib/domain/fields'
import type { Report } from '../problem'
import { isMissing, readYesNo } from './cells'
import type { Meaning } from './columns'
import type { Cells } from './read-item'
import type { KielSource } from './row'

const OF_AID = ['source1', 'source2', 'source3', 'source4'] as const satisfies Meaning[]

/** The links of a row: up to four for the aid and one or more for its delivery, each official or not. */
export function readSources(cells: Cells, report: Report): KielSource[] {
  const isOfficial = readYesNo(cells.cell('official')) ?? false
  const isDeliveryOfficial = readYesNo(cells.cell('deliverySourceOfficial')) ?? false
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

/** Several links may stand in one cell. */
function readLinks({ text, name }: Cells, meaning: Meaning, report: Report): string[] {
  const written = text(meaning)
  if (isMissing(written)) return []
  const parts = written
    .split(/[\s;]+(?=https?:|www\.)/i)
    .map((part) => part.replace(/[;,\s]+$/, ''))
  return parts.flatMap((part) => {
    const url = part.replaceAll(' ', '%20').replace(/^www\./i, 'https://www.')
    const checked = optionalLinkSchema.safeParse(url)
    if (checked.success && checked.data !== null) return [checked.data]
    report(name(meaning), part, 'not_understood', 'This is not a link: it is kept with the row.')
    return []
  })
}

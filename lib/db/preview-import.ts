import type { PledgeInput } from '@/lib/domain/pledge'
import { diffContent } from '@/lib/domain/revision-diff'
import type { ReleasedPledge } from '@/lib/import/compared-pledges'
import type { ImportPreview } from '@/lib/import/outcome'
import type { Planned } from '@/lib/import/plan'
import type { Release } from '@/lib/import/release'
import { sumKnown } from './amount-columns'
import { readCatalogue } from './catalogue'
import { listLikelyDuplicates } from './duplicates'
import { convertPledge, sumRelease, sumStated } from './preview-sums'

/** Describes what would become of each pledge of a release, and what it adds up to, before it is written. */
export function previewImport(
  release: Pick<Release, 'rows'>,
  planned: readonly Planned[],
): ImportPreview {
  const { donors, equipmentTypes } = readCatalogue()
  const names = {
    donorNames: Object.fromEntries(donors.map(({ code, name }) => [code, name])),
    equipment: Object.fromEntries(equipmentTypes.map((type) => [type.key, type])),
  }
  return {
    pledges: planned.flatMap((plan) => {
      if (plan.kind === 'unchanged' || !('released' in plan)) return []
      const changes =
        plan.kind === 'new'
          ? []
          : diffContent(plan.known.current.content, plan.released.input, names)
      const pledgeNumber = plan.kind === 'new' ? null : plan.known.pledgeNumber
      const { externalId, input } = plan.released
      return [{ kind: plan.kind, externalId, pledgeNumber, ...toLine(input, names), changes }]
    }),
    sums: sumRelease(release, planned),
    duplicates: listDuplicates(planned),
  }
}

function toLine(input: PledgeInput, { donorNames }: { donorNames: Record<string, string> }) {
  const { summary, tranches } = input
  const codes = new Set(tranches.flatMap(({ donors }) => donors.map(({ code }) => code)))
  return {
    summary,
    donors: [...codes].map((code) => donorNames[code] ?? code),
    announced: tranches[0]?.announced?.words ?? null,
    stated: sumStated(input),
    tranches: tranches.length,
    items: tranches.reduce((sum, { items }) => sum + items.length, 0),
  }
}

/** Pledges that this very release lists beside a new one are no duplicates of it: there they are two as well. */
function listDuplicates(planned: readonly Planned[]): ImportPreview['duplicates'] {
  const listed = new Set(
    planned.flatMap((plan) =>
      'known' in plan && 'released' in plan ? [plan.known.pledgeNumber] : [],
    ),
  )
  return planned.flatMap((plan) =>
    plan.kind === 'new'
      ? findLike(plan.released).filter(({ pledgeNumber }) => !listed.has(pledgeNumber))
      : [],
  )
}

function findLike({ externalId, input }: ReleasedPledge): ImportPreview['duplicates'] {
  const { tranches, summary } = input
  const eurMinor = sumKnown(convertPledge(input).map(({ amounts }) => amounts.pledged.EUR))
  const question = { tranches, eurMinor, pledgeNumber: null }
  return listLikelyDuplicates(question).map(({ sameEur, sameParts, ...like }) => ({
    ...like,
    externalId,
    summary,
    sameEur: sameEur === null ? null : String(sameEur),
    sameParts: sameParts.map(({ minor, currency }) => ({ minor: String(minor), currency })),
  }))
}

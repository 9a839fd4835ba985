import { convertTranche, dealTranche, type RateSource } from '@/lib/domain/conversion'
import type { PledgePreview, PreviewTranche } from '@/lib/domain/pledge-preview'
import { sentFieldsSchema } from '@/lib/domain/sent-fields'
import {
  type UnderstoodPledge,
  type UnderstoodTranche,
  understandFields,
} from '@/lib/domain/understood-pledge'
import { sumKnown } from './amount-columns'
import { type Catalogue, readCatalogue } from './catalogue'
import { listLikelyDuplicates } from './duplicates'
import { getPledge } from './pledges'
import { listDonorTotals, listEquipmentChanges } from './preview-changes'
import { readRateSource } from './rate-source'

/**
 * How a pledge would appear and what it would change, were it published as it stands in the form, finished or not.
 * `pledgeNumber` is the published pledge that the form changes: its present part is taken out of the sums first.
 */
export function readPreview(typed: unknown, pledgeNumber: number | null): PledgePreview {
  const catalogue = readCatalogue()
  const pledge = understand(typed, catalogue)
  const rates = readRates(pledge)
  const tranches = pledge.tranches.map((tranche) => toPreviewTranche(tranche, rates, catalogue))
  const published = pledgeNumber === null ? null : readStanding(pledgeNumber)
  const eurMinor = sumKnown(tranches.map(({ converted }) => converted?.amounts.pledged.EUR ?? null))
  const isUnderstood = tranches.every(({ converted, parts }) => converted && parts.length > 0)
  const asked = { pledge, tranches, published, catalogue }
  return {
    summary: pledge.summary,
    tranches,
    donorTotals: isUnderstood ? listDonorTotals(asked) : [],
    equipmentCounts: listEquipmentChanges(asked),
    duplicates: listLikelyDuplicates({ tranches: pledge.tranches, eurMinor, pledgeNumber }),
  }
}

function understand(typed: unknown, { donors, equipmentTypes }: Catalogue): UnderstoodPledge {
  return understandFields(sentFieldsSchema.parse(typed), {
    donorNames: new Map(donors.map(({ code, name }) => [code, name])),
    equipmentKeys: new Set(equipmentTypes.map(({ key }) => key)),
  })
}

function readRates({ tranches }: UnderstoodPledge): RateSource {
  return readRateSource(
    tranches.flatMap(({ announced }) => announced?.latest ?? []),
    tranches.flatMap(({ amount }) => amount?.currency ?? []),
  )
}

function toPreviewTranche(
  tranche: UnderstoodTranche,
  rates: RateSource,
  catalogue: Catalogue,
): PreviewTranche {
  const { announced, amount, donors, sharesStated, hasParts } = tranche
  const nameOf = (code: string) =>
    catalogue.donors.find((donor) => donor.code === code)?.name ?? code
  const converted = amount && convertTranche({ amount, announced }, rates)
  const dealt = converted && hasParts ? dealTranche({ amount, donors }, converted) : []
  return {
    announced,
    amount,
    sharesStated,
    converted,
    donorNames: donors.map(({ code }) => nameOf(code)),
    parts: dealt.map((part) => ({ ...part, donorName: nameOf(part.donorCode) })),
  }
}

/** What the pledge says now; null where it stands in no sum. */
function readStanding(pledgeNumber: number) {
  const current = getPledge(pledgeNumber, null)?.revisions.at(-1)
  return !current || current.isWithdrawn ? null : current.content
}

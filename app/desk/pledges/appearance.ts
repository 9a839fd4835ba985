import type { Appearance, AppearanceLine } from '@/components/pledges/form/appearance'
import type { LikelyDuplicate, PledgePreview, PreviewTranche } from '@/lib/domain/pledge-preview'
import { toReference } from '@/lib/domain/published'
import { AID_TYPES, EQUIPMENT_CLASSES, keysOf, MEASURES } from '@/lib/domain/vocabulary'
import {
  formatAmount,
  formatCompactMoney,
  formatCount,
  formatCounted,
  formatList,
  formatMoney,
} from '@/lib/format'
import { formatDay, formatSpan } from '@/lib/format-dates'
import { describeConversion, formatConverted } from './conversion-words'

/** A preview in the words and figures that readers would see. */
export function toAppearance(preview: PledgePreview): Appearance {
  const { summary, tranches, duplicates } = preview
  const [first] = tranches
  const announced = first?.announced && (formatSpan(first.announced) ?? first.announced.words)
  const donors = [...new Set(tranches.flatMap(({ donorNames }) => donorNames))]
  const isSeveral = tranches.length > 1
  const groups = tranches.map((tranche, index) => ({
    title: isSeveral ? `Tranche ${index + 1}` : null,
    lines: toTrancheLines(tranche),
    notes: toNotes(tranche),
  }))
  const whole = summary
    ? [{ title: null, lines: [{ label: 'Pledge', figure: summary }], notes: [] }]
    : []
  return {
    heading: [announced, donors.join(', ')].filter(Boolean).join(' · '),
    groups: [...whole, ...groups].filter(({ lines }) => lines.length > 0),
    changes: [...toTotalLines(preview), ...toCountLines(preview)],
    amountNotes: Object.fromEntries(
      tranches.flatMap((tranche, index) => {
        const note = describeConversion(tranche)
        return note ? [[`tranches[${index}]`, note]] : []
      }),
    ),
    duplicates: duplicates.map(toDuplicate),
  }
}

function toTrancheLines(tranche: PreviewTranche): AppearanceLine[] {
  const { amount, parts } = tranche
  if (!amount) return []
  const { currency, qualifier } = amount
  const stated = keysOf(MEASURES).filter((measure) => amount[`${measure}Minor`] !== null)
  const reported = stated.map((measure) => ({
    label: measure === 'pledged' ? 'As reported' : `${MEASURES[measure]}, as reported`,
    figure: formatAmount({ minor: amount[`${measure}Minor`], currency, qualifier }),
  }))
  if (reported.length === 0) return [{ label: 'As reported', figure: 'undisclosed' }]
  const converted = formatConverted(tranche)
  return [
    ...reported,
    ...(converted ? [{ label: converted.label, figure: converted.figure }] : []),
    ...(parts.length > 1 ? parts.flatMap((part) => toPartLine(part, currency)) : []),
  ]
}

/** In euro, or as reported where there is no rate. */
function toPartLine(
  { donorName, amounts, reported }: PreviewTranche['parts'][number],
  currency: string | null,
): AppearanceLine[] {
  const eur = amounts.pledged.EUR
  if (eur !== null)
    return [{ label: donorName, figure: formatCompactMoney({ minor: eur, currency: 'EUR' }) }]
  if (reported.pledged === null || currency === null) return []
  return [{ label: donorName, figure: formatCompactMoney({ minor: reported.pledged, currency }) }]
}

function toNotes(tranche: PreviewTranche): string[] {
  const { amount, converted, donorNames, parts, sharesStated } = tranche
  if (!amount?.currency) return []
  const why = converted?.conversion ? null : describeConversion(tranche)
  const notes = why ? [why] : []
  if (donorNames.length < 2) return notes
  if (parts.length === 0)
    return [...notes, 'Each donor’s part is known once the shares make 100 %.']
  return sharesStated
    ? notes
    : [...notes, 'No source says how the donors share: equal parts are assumed.']
}

function toTotalLines({ donorTotals }: PledgePreview): AppearanceLine[] {
  return donorTotals.map(({ donorName, aidType, before, after }) => {
    const [short, exact] = [formatCompactMoney, formatMoney].map((format) =>
      [before, after].map((minor) =>
        minor === null ? 'none' : format({ minor, currency: 'EUR' }),
      ),
    )
    // A small pledge must be seen in a great total too.
    const isUnseen = before !== after && short?.[0] === short?.[1]
    const [was, is] = (isUnseen ? exact : short) ?? []
    return toChange(`${donorName}, ${AID_TYPES[aidType].toLowerCase()} aid pledged`, was, is)
  })
}

function toCountLines({ equipmentCounts }: PledgePreview): AppearanceLine[] {
  return equipmentCounts.map(({ aidType, class: key, before, after }) => {
    const { label } = EQUIPMENT_CLASSES[key]
    const scope =
      aidType === 'military' ? 'pledged' : `pledged as ${AID_TYPES[aidType].toLowerCase()} aid`
    return toChange(`${label}, ${scope}`, formatCount(before), formatCount(after))
  })
}

function toChange(label: string, before = '', figure = ''): AppearanceLine {
  return before === figure ? { label, figure } : { label, before, figure }
}

/** Of a large package the first items tell enough. */
const SAME_SHOWN = 3

function toDuplicate(duplicate: LikelyDuplicate): Appearance['duplicates'][number] {
  const { pledgeNumber, announcedOn, donorNames, sameEur, sameParts, sameEquipment } = duplicate
  const equipment = sameEquipment.map(({ designation, quantity }) =>
    quantity === null ? designation : `${designation} × ${formatCount(quantity)}`,
  )
  const further = equipment.length - SAME_SHOWN
  const shown =
    further > 0
      ? [...equipment.slice(0, SAME_SHOWN), formatCounted(further, 'more item', 'more items')]
      : equipment
  const amount = sameEur === null ? [] : [formatCompactMoney({ minor: sameEur, currency: 'EUR' })]
  const parts = sameParts.map((part) => `${formatCompactMoney(part)} as a part`)
  return {
    reference: toReference(pledgeNumber),
    text: `${donorNames.replaceAll('; ', ', ')} · ${formatDay(announcedOn)}`,
    same: formatList([...amount, ...parts, ...shown]),
  }
}

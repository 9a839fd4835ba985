import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { AID_TYPES, MEASURES } from '@/lib/domain/vocabulary'
import { formatCompactMoney, formatCount, MISSING } from '@/lib/format'
import type { ReleaseSum } from '@/lib/import/outcome'

/** What a whole file adds up to, beside its own euro columns where it has such. Nothing where it states no amounts. */
export function ReleaseSums({ sums }: { sums: readonly ReleaseSum[] }) {
  if (sums.length === 0) return null
  const hasOwn = sums.some(({ fileEur }) => fileEur !== null)
  return (
    <Section
      title="What the file adds up to"
      note={`In euro, converted by the rates of the day${hasOwn ? ', beside the file’s own euro columns' : ''}. Not converted: pledges without a day or a rate.`}
    >
      <DataTable
        caption="What the file adds up to"
        columns={[
          { label: 'Aid' },
          { label: 'Measure' },
          { label: hasOwn ? 'Ours' : 'Sum', isNumeric: true },
          ...(hasOwn ? [{ label: 'The file’s', isNumeric: true }] : []),
          { label: 'Not converted', isNumeric: true },
        ]}
        rows={sums.map(({ aidType, measure, oursEur, fileEur, unconverted }) => ({
          key: `${aidType} ${measure}`,
          cells: [
            aidType === null ? 'Of no known type' : AID_TYPES[aidType],
            MEASURES[measure],
            money(oursEur),
            ...(hasOwn ? [money(fileEur)] : []),
            formatCount(unconverted),
          ],
        }))}
      />
    </Section>
  )
}

function money(minor: string | null): string {
  return minor === null ? MISSING : formatCompactMoney({ minor: BigInt(minor), currency: 'EUR' })
}

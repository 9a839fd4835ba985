import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { whenReadable } from '@/app/when-readable'
import { PageHead } from '@/components/catalogue/page-head'
import type { ClaimOptions } from '@/components/catalogue/reported-total-fields'
import { ReportedTotalForm } from '@/components/catalogue/reported-total-form'
import { type ClaimRow, listAllReportedTotals, listDonorGroups } from '@/lib/db/catalogue-lists'
import type { EntryValues } from '@/lib/domain/catalogue-entry'
import { CURRENCY_CODES } from '@/lib/domain/currencies'
import { capitalise, formatCurrencyName } from '@/lib/format'
import { openForm } from '../../../open-form'
import type { ListProps } from '../../read-list'
import { addReportedTotalAction } from '../actions'

export const metadata: Metadata = { title: 'New reported total' }

const LIST = '/desk/catalogue/reported-totals'

/** A claim of its own, or a newer statement of the one that `supersedes` names. */
export default function NewReportedTotalPage({ searchParams }: ListProps) {
  return whenReadable(async () => {
    const { supersedes } = await searchParams
    const query = typeof supersedes === 'string' ? `?supersedes=${supersedes}` : ''
    const isOpen = await openForm('catalogue', `${LIST}/new${query}`)
    const older = listAllReportedTotals().find(({ id }) => String(id) === supersedes)
    if (query !== '' && !older) notFound()
    return (
      <>
        <PageHead
          title={older ? 'A newer statement' : 'New reported total'}
          up={{ href: LIST, label: 'Reported totals' }}
        >
          {older &&
            `It takes the place of that of ${older.statedOn} from its own day on; until that day the earlier one is still shown.`}
        </PageHead>
        <ReportedTotalForm
          action={addReportedTotalAction.bind(null, older ? Number(older.id) : null)}
          options={readOptions()}
          opened={{ formKey: crypto.randomUUID(), ...(isOpen && older && toOpened(older)) }}
          cancelHref={LIST}
        />
      </>
    )
  })
}

function readOptions(): ClaimOptions {
  return {
    groups: listDonorGroups().map(({ code, name }) => ({ value: code, label: name })),
    currencies: CURRENCY_CODES.map((code) => ({
      value: code,
      label: `${code}: ${capitalise(formatCurrencyName(code))}`,
    })),
  }
}

/** The scope is the earlier statement’s; what is newly stated is left to be typed. */
function toOpened(older: ClaimRow): EntryValues {
  const { claimant, groupCode, aidType, measureWords, periodFrom } = older
  return { claimant, groupCode, aidType, measureWords, periodFrom }
}

import type { ClaimRow } from '@/lib/db/catalogue-lists'
import type { AmountQualifier } from '@/lib/domain/vocabulary'
import { formatAmount } from '@/lib/format'

/** `NATO: NATO allies provided, military aid` */
export function toClaimSentence({ claimant, membersName, measureWords, aidType }: ClaimRow) {
  return `${claimant}: ${membersName} ${measureWords}, ${aidType} aid`
}

/** `€65bn` */
export function toClaimAmount({ qualifier, amountMinor, currency }: ClaimRow): string {
  return formatAmount({ qualifier: qualifier as AmountQualifier, minor: amountMinor, currency })
}

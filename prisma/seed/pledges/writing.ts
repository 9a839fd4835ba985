import type { LandmarkPledge } from '../landmark'

type Tranche = LandmarkPledge['tranches'][number]
type Amount = Tranche['amount']
type Qualifier = Exclude<Amount['qualifier'], 'undisclosed'>
type Source = LandmarkPledge['sources'][number]
type StatedAmount = NonNullable<Source['statedAmounts']>[number]

/** No value was published. */
export const undisclosed: Amount = { qualifier: 'undisclosed' }

/** A named package: promised and bound to its items in one. */
export const worth = (currency: string, sum: string, qualifier: Qualifier = 'exact'): Amount => ({
  qualifier,
  currency,
  pledged: sum,
  allocated: sum,
})

/** A budget whose packages are named later. */
export const envelope = (
  currency: string,
  sum: string,
  qualifier: Qualifier = 'exact',
): Amount => ({ qualifier, currency, pledged: sum })

/** A package paid from money that was promised before, which must not be promised twice. */
export const fromEnvelope = (
  currency: string,
  sum: string,
  qualifier: Qualifier = 'exact',
): Amount => ({ qualifier, currency, allocated: sum })

/** A sum that a source states, for the whole pledge or `of` a part. */
export const sum = (
  currency: string,
  amount: string,
  of?: string,
  qualifier: Qualifier = 'exact',
): StatedAmount => ({ qualifier, currency, amount, of })

const publishedBy =
  (publisher: string, isOfficial: boolean) =>
  (
    url: string,
    publishedOn: string | null,
    says: string,
    ...statedAmounts: StatedAmount[]
  ): Source => ({ url, publisher, publishedOn, official: isOfficial, says, statedAmounts })

/** A government, an institution or its officials. */
export const official = (publisher: string) => publishedBy(publisher, true)

export const press = (
  publisher: string,
  ...rest: Parameters<ReturnType<typeof publishedBy>>
): Source => publishedBy(publisher, false)(...rest)

export const kielInstitute = (says: string, ...statedAmounts: StatedAmount[]): Source =>
  press(
    'Kiel Institute',
    'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/?ref=ukrainerebuildnews.com',
    null,
    says,
    ...statedAmounts,
  )

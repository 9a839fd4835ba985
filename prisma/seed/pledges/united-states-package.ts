import type { LandmarkPledge } from '../landmark'

type Tranche = LandmarkPledge['tranches'][number]
type Source = LandmarkPledge['sources'][number]
type StatedAmount = NonNullable<Source['statedAmounts']>[number]

type Package = Pick<
  LandmarkPledge,
  'externalId' | 'summary' | 'detail' | 'category' | 'sources'
> & {
  announced: string
  /** Drawdowns are authorised “up to” a value; purchases from industry are stated outright. */
  qualifier: 'up_to' | 'exact' | 'approximately'
  /** In US dollars. */
  worth: string
  items: Tranche['items']
}

/** A named package of the United States: one tranche, bound to the items that it lists. */
export function unitedStatesPackage({
  announced,
  qualifier,
  worth,
  items,
  ...rest
}: Package): LandmarkPledge {
  const amount = { qualifier, currency: 'USD', pledged: worth, allocated: worth }
  return { ...rest, tranches: [{ announced, amount, donors: [{ code: 'USA' }], items }] }
}

const publishedBy =
  (publisher: string, official: boolean) =>
  (
    url: string,
    publishedOn: string | null,
    says: string,
    ...statedAmounts: StatedAmount[]
  ): Source => ({ url, publisher, publishedOn, official, says, statedAmounts })

export const defenseDepartment = publishedBy('US Department of Defense', true)
export const stateDepartment = publishedBy('US Department of State', true)
export const press = (publisher: string, ...rest: Parameters<typeof defenseDepartment>) =>
  publishedBy(publisher, false)(...rest)

export const kielInstitute = (says: string, ...statedAmounts: StatedAmount[]) =>
  press(
    'Kiel Institute',
    'https://www.ifw-kiel.de/topics/war-against-ukraine/ukraine-support-tracker/',
    null,
    says,
    ...statedAmounts,
  )

export const usd = (amount: string, of?: string): StatedAmount => ({ currency: 'USD', amount, of })
export const upTo = (amount: string, of?: string): StatedAmount => ({
  qualifier: 'up_to',
  ...usd(amount, of),
})

// A release of a dataset as a small file, in the columns of the Ukraine Support Tracker.

const HEADINGS = {
  id: 'ID',
  donor: 'Countries',
  announced: 'Announcement Date',
  aidType: 'Type of Aid General',
  explanation: 'Explanation',
  currency: 'Original Currency',
  donation: 'Type of donation',
  item: 'Items',
  itemType: 'Type of Item',
  subType: 'Sub-type of item',
  units: 'No. of Units',
  pledged: 'Total ',
  pledgedEur: 'Converted Value in EUR',
  allocated: 'Allocated Total',
  allocatedEur: 'Allocated Total in EUR',
  allocation: 'Allocation ID',
  source: 'Source of Aid 1',
  note: 'Geographic item',
} as const
export type Written = Partial<Record<keyof typeof HEADINGS, string>>

const USUAL: Written = {
  donor: 'Denmark',
  announced: '2023-04-20',
  aidType: 'Military',
  explanation: 'Denmark gives aid. More is said here.',
  currency: 'EUR',
  source: 'https://www.fmn.dk/en/news/2023/',
}

/** A CSV of these rows, each the usual one but for what is given. */
export function toRelease(rows: readonly Written[]): string {
  const keys = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]
  const lines = rows.map((row) => keys.map((key) => quote({ ...USUAL, ...row }[key] ?? '.')))
  return `${[keys.map((key) => quote(HEADINGS[key])), ...lines].map((line) => line.join(',')).join('\n')}\n`
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

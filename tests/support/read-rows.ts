import { withDrawer } from '@/lib/import/drawer'
import { findHeading } from '@/lib/import/kiel/columns'
import { toFindDonor } from '@/lib/import/kiel/donors'
import type { KielPledge } from '@/lib/import/kiel/pledge'
import { readRelease } from '@/lib/import/kiel/read-release'
import type { Cell } from '@/lib/import/table/table'

// A small release made by hand, in the dataset’s own columns.

export const HEADINGS = [
  'ID',
  'Countries',
  'Announcement Date',
  'Type of Aid General',
  'Type of Aid Specific',
  'Explanation',
  'Original Currency',
  'Type of donation',
  'Monetary Value as Given by Source',
  'Items',
  'Type of Item',
  'Sub-type of item',
  'No. of Units',
  'No. of Units Delivered (in-kind military aid)',
  'Unit Price in USD',
  'Total ',
  'Converted Value in EUR',
  'Total monetary value delivered in EUR',
  'Allocated Total',
  'Allocated Total in EUR',
  'Allocation ID',
  'Official Source',
  'Source of Aid 1',
  'Source for Delivery',
  'Earmarked year',
  'Geographic item',
] as const
export type Row = Partial<Record<(typeof HEADINGS)[number], Cell>>

const USUAL: Row = {
  ID: 'DKM1',
  Countries: 'Denmark',
  'Announcement Date': '2023-04-20',
  'Type of Aid General': 'Military',
  Explanation: 'Denmark gives tanks. They are old.',
  'Original Currency': 'EUR',
  'Official Source': 'Yes',
  'Source of Aid 1': 'https://www.fmn.dk/news',
}
const DONORS = [
  { code: 'DNK', name: 'Denmark' },
  { code: 'CAN', name: 'Canada' },
  { code: 'CZE', name: 'Czechia' },
  { code: 'EUI', name: 'EU institutions' },
]

/** Reads rows, each the usual one but for what is given; `told` are the problems in short. */
export async function read(rows: readonly Row[], onlyMilitary = false) {
  const table = [
    HEADINGS,
    ...rows.map((row) => HEADINGS.map((name) => ({ ...USUAL, ...row })[name] ?? null)),
  ]
  const numbered = table.map((cells, index) => ({ number: index + 1, cells }))
  const found = findHeading(numbered)
  if (!found.ok) throw new Error(found.message)
  async function* all() {
    yield* numbered
  }
  const { heading } = found
  const pledges: KielPledge[] = []
  const options = {
    dateSystem: 1900,
    today: '2026-06-01',
    isDelimited: false,
    findDonor: toFindDonor(DONORS),
    onlyMilitary,
  } as const
  const release = await withDrawer((drawer) =>
    readRelease(all(), heading, { ...options, drawer }, (pledge) => pledges.push(pledge)),
  )
  return {
    ...release,
    pledges,
    told: release.problems.map(({ kind, column, found: cell }) => `${kind} ${column} ${cell}`),
  }
}

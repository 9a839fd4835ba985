import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { stringify } from 'csv-stringify/sync'
import { addDays } from '@/lib/domain/calendar'
import { seeded } from './random'

/**
 * A generated release in the columns of the Ukraine Support Tracker. Its proportions are those of the release of June
 * 2024: three rows a pledge, the value on the first one and an item on each, and columns that find no place.
 */

const SEED = 20_240_630
const FIRST_DAY = '2022-01-24'
const SPAN_DAYS = 880
const MOST_ROWS_A_PLEDGE = 5

const DONORS = ['Canada', 'Denmark', 'Germany', 'Netherlands', 'Norway', 'Poland']
const CURRENCIES = ['CAD', 'DKK', 'EUR', 'EUR', 'NOK', 'PLN']
const ITEMS = [
  ['Leopard 2A4', 'Heavy weapon', 'Tank'],
  ['155mm howitzer', 'Heavy weapon', 'Howitzer (155mm)'],
  ['155mm shells', 'Light weapons and ammunition', 'Howitzer ammunition'],
  ['helmet', 'Equipment and assistance', 'Military equipment'],
  ['generator', 'Equipment and assistance', 'Other'],
] as const

type Cells = Record<string, string | number>

/** Writes a release of so many rows, the same on every machine. */
export async function writeRelease(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path)
  const random = seeded(SEED)
  let written = 0
  for (let pledge = 0; written < rows; pledge += 1) {
    const count = Math.min(rows - written, 1 + random.below(MOST_ROWS_A_PLEDGE))
    const first = toFirst(pledge, random.below(DONORS.length), random.below(SPAN_DAYS))
    const lines = Array.from({ length: count }, (_, index) =>
      toLine(first, index, random.below(ITEMS.length), 1 + random.below(500)),
    )
    const text = stringify(lines, { header: written === 0 })
    if (!file.write(text)) await once(file, 'drain')
    written += count
  }
  file.end()
  await finished(file)
}

function toFirst(pledge: number, donor: number, day: number): Cells {
  const total = 100_000 + ((pledge * 7919) % 90_000_000)
  const name = DONORS[donor] ?? ''
  return {
    ID: `GEN${pledge + 1}`,
    Countries: name,
    'Announcement Date': addDays(FIRST_DAY, day),
    'Type of Aid General': 'Military',
    'Type of Aid Specific': 'Weapons and equipment',
    Explanation: `${name} gives aid as its government announced it, in package ${pledge + 1}. The deliveries come from stocks and from industry, as far as they are known.`,
    'Original Currency': CURRENCIES[donor] ?? '',
    'Type of donation': 'Commitment',
    'Total ': total,
    'Converted Value in EUR': total,
  }
}

function toLine(first: Cells, index: number, item: number, units: number): Cells {
  const [name, type, subType] = ITEMS[item] ?? ITEMS[0]
  return {
    ...first,
    'Total ': index === 0 ? (first['Total '] ?? '') : '.',
    'Converted Value in EUR': index === 0 ? (first['Converted Value in EUR'] ?? '') : '.',
    Items: name,
    'Type of Item': type,
    'Sub-type of item': subType,
    'No. of Units': units,
    'Unit Price in USD': '.',
    'Official Source': 'Yes',
    'Source of Aid 1': `https://www.example.org/announcements/${first.ID}`,
    'International Initiative': 'Yes',
    'Short term': 1,
    'Geographic item': `Warehouse ${units}`,
  }
}

import { describe, expect, test } from 'vitest'
import { findHeading, scoreSheet } from '@/lib/import/kiel/columns'
import { meaningOf } from '@/lib/import/kiel/meanings'
import type { Cell } from '@/lib/import/table/table'

// How the columns of a release are found, whatever they are called.

const OWN_NAMES = [
  'ID',
  'Countries',
  'Announcement Date',
  'Type of Aid General',
  'Original Currency',
  'Total ',
  'Items',
  'Sub-type of item',
]

const find = (cells: readonly Cell[], ...body: (readonly Cell[])[]) =>
  findHeading([cells, ...body].map((each, index) => ({ number: index + 1, cells: each })))

describe('headings', () => {
  test('names of newer releases mean the same', () => {
    const found = findHeading([
      {
        number: 3,
        cells: [
          'id',
          'donor',
          'announcement_date',
          'aid_type_general',
          'reporting_currency',
          'measure',
          'item',
          'item_type',
          'item_sub_type',
          'item_numb',
          'tot_activity_value',
          'tot_activity_value_EUR',
          'tot_sub_activity_value',
          'sub_activity_id',
        ],
      },
    ])
    if (!found.ok) throw new Error(found.message)
    expect(found.heading.row).toBe(3)
    expect(Object.keys(found.heading.columns).toSorted()).toEqual([
      'aidType',
      'allocated',
      'allocationId',
      'announced',
      'currency',
      'donationType',
      'donor',
      'id',
      'item',
      'itemSubType',
      'itemType',
      'pledged',
      'pledgedEur',
      'units',
    ])
  })

  test('what is missing and what is there is named', () => {
    expect(findHeading([{ number: 1, cells: ['ID', 'Country', 'Sum'] }])).toEqual({
      ok: false,
      message:
        'No sheet has the columns that are needed. Missing: Announcement Date, Type of Aid General, Original Currency, Total. Found: row 1 with “ID”, “Country”, “Sum”.',
    })
  })

  test('of many columns all are named, however long their names are', () => {
    const cells = [...OWN_NAMES.filter((name) => name !== 'Total '), 'Amount', 'x'.repeat(200)]
    const found = find([...cells, ...Array.from({ length: 100 }, (_, index) => `more ${index}`)])
    const message = found.ok ? '' : found.message
    expect(message).toContain('“Amount”')
    expect(message).toContain(`“${'x'.repeat(80)}”`)
    expect(message).toMatch(/“more 90” and 9 more\.$/)
  })

  test('of two columns of one meaning the empty one is none', () => {
    const twice = (first: Cell, second: Cell) =>
      find(
        [...OWN_NAMES, 'Total'],
        [...OWN_NAMES.map((name) => (name === 'Total ' ? first : 'x')), second],
      )
    const before = twice('5', null)
    expect(before.ok && before.heading.columns.pledged).toBe(5)
    const after = twice(null, '5')
    expect(after.ok && after.heading.columns.pledged).toBe(8)
    expect(twice('5', '6').ok).toBe(false)
  })

  test('columns without a heading are told where something stands in them', () => {
    const found = find([...OWN_NAMES, null, null], [...OWN_NAMES, 'Leopard 2', null, 'note'])
    expect(found.ok && found.heading.notices).toContain(
      'Kept with each row, from columns without a heading: I, K. Where one of them is needed, give it a heading and import again.',
    )
  })

  test('a column that is there twice does no harm where it says the same', () => {
    const heading = { number: 1, cells: [...OWN_NAMES, 'Sub-type of item.1'] }
    const row = (subType: string) => ({
      number: 2,
      cells: OWN_NAMES.map((name) => (name === 'Sub-type of item' ? 'tank' : null)).concat(
        subType as never,
      ),
    })
    expect(findHeading([heading, row('tank')]).ok).toBe(true)
    expect(findHeading([heading, row('helmet')])).toEqual({
      ok: false,
      message:
        'Two columns mean the same and differ: “Sub-type of item” (column H) and “Sub-type of item.1” (column I). Delete or rename one of them.',
    })
  })
})

describe('a heading means the same under another name', () => {
  test.each([
    ['id', ['ID', 'id', ' Id ', 'ID [1]', 'ID (1)', 'ID*', 'ID¹', 'Unique ID', 'activity_id']],
    [
      'donor',
      [
        'Countries',
        'Country',
        'Donor',
        'Donors',
        'donor_country',
        'Country (donor)',
        'Country code',
        'Donor (ISO3)',
        'Country/Institution',
      ],
    ],
    [
      'announced',
      [
        'Announcement Date',
        'AnnouncementDate',
        'Announcement\nDate',
        'Announcement date (dd/mm/yyyy)',
        'Announcement Date [dd/mm/yyyy]',
        'Announcement',
        'Date of commitment',
      ],
    ],
    [
      'aidType',
      [
        'Type of Aid (General)',
        'General type of aid',
        'aid_type_general',
        'Aid Type',
        'aid_category',
      ],
    ],
    [
      'currency',
      ['Original Currency', 'Original currency code', 'Currency (original)', 'orig_currency'],
    ],
    [
      'pledged',
      [
        'Total ',
        'TOTAL',
        'Total (original currency)',
        'Total in original currency',
        'Total value',
        'Total amount',
        'Amount in original currency',
      ],
    ],
    [
      'pledgedEur',
      [
        'Converted Value in EUR',
        'Converted value (EUR)',
        'Total (EUR)',
        'Total (€)',
        'Total in euro',
      ],
    ],
    ['deliveredEur', ['Total monetary value delivered in EUR', 'Total delivered (EUR)']],
    ['allocated', ['Allocated Total', 'Total Allocated', 'Allocated value']],
    ['allocatedEur', ['Allocated Total in EUR', 'Total allocated in EUR', 'Allocated Total (EUR)']],
    ['donationType', ['Type of donation', 'Donation type', 'Commitment/Allocation', 'measure']],
    ['item', ['Items', 'Item(s)', 'Name of item', 'item']],
    ['itemSubType', ['Sub-type of item', 'Subtype of item', 'item_sub_type', 'Sub-type of item.1']],
    [
      'units',
      ['No. of Units', 'Quantity', 'Units committed', 'No. of Units Committed', 'NoOfUnits'],
    ],
    [
      'unitsDelivered',
      ['No. of Units delivered (in-kind military aid)', 'Units delivered', 'item_numb_deliv'],
    ],
    ['unitPrice', ['Unit Price in USD', 'Unit price (US$)']],
    ['source1', ['Source of Aid 1', 'Source 1', 'Source']],
    ['deliverySource', ['Source for Delivery', 'Delivery source']],
    ['earmarked', ['Earmarked year', 'Year earmarked']],
  ] as const)('%s', (meaning, headings) => {
    expect(headings.map((heading) => meaningOf(heading)?.meaning)).toEqual(
      headings.map(() => meaning),
    )
  })

  test.each([
    'Unit Price',
    'Unit price in $',
    'Unit price in EUR',
    'Value Delivered (own estimate, in USD)',
    'Allocated Total in EUR (redistributed)',
    'Currency of Country Contribution',
    'Contributing Country',
    'Source of item',
    'Items (short version)',
    'Official Source Yes/No Dummy',
    'Total_value_dummy (1 is first row in the package)',
    'value_source_deliveries',
    'Allocations under commitments',
    'Item 1',
  ])('“%s” is none of them', (heading) => {
    expect(meaningOf(heading)).toBeNull()
  })
})

describe('what is to be known of the columns is said', () => {
  test('another name, a column that is not there, and one that has no place', () => {
    const found = find([...OWN_NAMES.slice(0, 6), 'Quantity', 'Notes of ours'])
    expect(found.ok && found.heading.notices).toEqual([
      'Columns read by another name than the dataset’s: “Quantity” as “No. of Units”.',
      'No column was found for “Explanation”, “Type of donation”, “Items”, “Type of item”, “Sub-type of item”, “No. of Units Delivered”, “Converted Value in EUR”, “Total monetary value delivered in EUR”, “Allocated Total”, “Allocated Total in EUR”, “Source of Aid 1”. Where the file has one under another name, rename it so and import again.',
      'Kept with each row, without a place of their own: “Notes of ours”.',
    ])
  })

  test('the dataset’s own name goes before any other', () => {
    const found = find(['Total value', ...OWN_NAMES], ['5', 'A1', 'x', 'x', 'x', 'x', '7'])
    expect(found.ok && found.heading.columns.pledged).toBe(6)
    expect(found.ok && found.heading.notices.slice(-2)).toEqual([
      'Kept with each row, without a place of their own: “Total value”.',
      'Used, and kept with each row as they stand: “Sub-type of item”.',
    ])
  })

  test('a sheet with more columns that are known scores higher', () => {
    const score = (cells: string[]) => scoreSheet([{ number: 1, cells }])
    expect(score(OWN_NAMES)).toBeGreaterThan(score(OWN_NAMES.slice(0, 6)))
    expect(score(OWN_NAMES.slice(0, 6))).toBeGreaterThanOrEqual(1)
    expect(score([...OWN_NAMES.slice(0, 5), 'Items', 'Quantity'])).toBeLessThan(1)
  })
})

describe('how numbers are written is taken from those without doubt', () => {
  const markOf = (...texts: string[]) => {
    const found = find(OWN_NAMES, ...texts.map((text) => ['A1', 'x', 'x', 'x', 'EUR', text]))
    return found.ok && found.heading.decimalMark
  }
  test.each([
    [['1.000', '40.000.000'], ','],
    [['1.000', '1.234,50'], ','],
    [['1.000', '7,5'], ','],
    [['1,000', '40,000,000'], '.'],
    [['1,000', '1,234.50'], '.'],
    [['1,000', '7.5'], '.'],
    [['1.000'], null],
    [['7,5', '7.5'], null],
  ])('%j', (texts, mark) => {
    expect(markOf(...texts)).toBe(mark)
  })
})

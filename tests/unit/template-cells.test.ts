import { describe, expect, test } from 'vitest'
import { TEMPLATE_ENTRIES } from '@/lib/import/template/columns'
import { type Cells, HEADINGS, readRows, readTable, TANKS } from '../support/read-template'

describe('a cell that has to be put right is named with its row, and nothing is written', () => {
  test.each<[string, Cells, number, string, string]>([
    ['no ID', { id: undefined }, 2, 'ID', 'Give the pledge an ID, on each of its rows.'],
    ['no summary', { summary: undefined }, 2, 'Summary', 'Say in one line what was promised.'],
    [
      'a category that is none',
      { category: 'Tanks' },
      2,
      'Category',
      'This is none of “Air defence”, “Armour and vehicles”, “Artillery and missiles”, “Aircraft and drones”, “Infantry weapons and ammunition”, “Naval”, “Engineering, logistics and medical”, “Training”, “Funding”, “Mixed package”, “Undisclosed”.',
    ],
    [
      'a currency that is none',
      { currency: 'XYZ' },
      2,
      'Currency',
      'This is none of the codes of its column.',
    ],
    [
      'an amount without a currency',
      { currency: undefined },
      2,
      'Currency',
      'Choose the currency of this amount.',
    ],
    [
      'a separator that means two things',
      { pledged: '1.234,56' },
      2,
      'Pledged',
      'A comma cannot stand before decimals: write 1,234.56, with a point.',
    ],
    ['a negative amount', { pledged: -5 }, 2, 'Pledged', 'An amount cannot be negative.'],
    [
      'a day that does not exist',
      { announced: '31 April 2023' },
      2,
      'Announced on',
      '“31 April 2023” is no date that exists or can be read. Write for example 21 April 2023, April 2023, Q1 2024, winter 2023/24 or by early 2024.',
    ],
    [
      'shares for other donors',
      { shares: '50; 30; 20' },
      2,
      'Shares',
      'There are 3 shares for 2 donors.',
    ],
    [
      'a type that the catalogue lacks',
      { equipmentType: 'Leopard 9' },
      2,
      'Equipment type',
      'The catalogue has no such type: choose one from the list, or write it as the Designation.',
    ],
    [
      'a link that runs',
      { url: 'javascript:alert(1)' },
      2,
      'Source link',
      'Give a whole link, beginning with https://.',
    ],
    [
      'a formula that failed',
      { pledged: { error: '#REF!' } },
      2,
      'Pledged',
      'The formula of this cell has failed.',
    ],
    [
      'an ID with what cannot be seen',
      { id: 'A1\u0007' },
      2,
      'ID',
      'Remove the control character U+0007, which cannot be seen.',
    ],
    [
      'an ID that is too long',
      { id: 'A'.repeat(101) },
      2,
      'ID',
      'This is 101 characters long; keep it under 100.',
    ],
    ['no type of aid', { aidType: undefined }, 2, 'Aid type', 'Choose the kind of aid.'],
    ['no donor', { donors: undefined }, 2, 'Donors', 'Choose at least one donor.'],
    [
      'no source',
      {
        url: undefined,
        publisher: undefined,
        publishedOn: undefined,
        official: undefined,
        says: undefined,
      },
      2,
      'Source publisher',
      'Give at least one source with a link: what nobody can check does not enter.',
    ],
    [
      'an item of which only the kind is said',
      { equipmentType: undefined, quantity: undefined, due: undefined, kind: 'Training' },
      2,
      'Designation',
      'Choose an equipment type or say what it is.',
    ],
    [
      'a qualifier of no amount',
      { itemQualifier: 'About' },
      2,
      'Item amount',
      'Give the amount, or leave out how exact it is.',
    ],
    [
      'a qualifier of no delivery',
      { deliveredQualifier: 'At least' },
      2,
      'Delivered units',
      'Give the count, or leave out how exact it is.',
    ],
    [
      'a delivery without a count',
      { deliveredOn: 'May 2023' },
      2,
      'Delivered units',
      'Enter a count, or choose “Undisclosed”.',
    ],
    [
      'a fraction of a cent',
      { pledged: 28.125 },
      2,
      'Pledged',
      'EUR has no unit that small: write fewer decimals.',
    ],
    [
      'a text that means two numbers',
      { pledged: '28.125' },
      2,
      'Pledged',
      'Write 28,125 for thousands, or 28.125 for decimals: 28.125 can mean both.',
    ],
    [
      'more than any pledge',
      { pledged: 1_000_000_000_000_001 },
      2,
      'Pledged',
      'This amount is too large: the limit is 1000tn.',
    ],
    [
      'a day to come',
      { announced: '2024-01-02' },
      2,
      'Announced on',
      '“2024-01-02” lies in the future (today is 2024-01-01): give the day on which it was announced.',
    ],
    [
      'a day in figures that has two readings',
      { announced: '04/05/2023' },
      2,
      'Announced on',
      'Does “04/05/2023” mean 4 May 2023 or 5 April 2023? Write the month as a word.',
    ],
    [
      'shares that are not the whole',
      { shares: '50; 49' },
      2,
      'Shares',
      'These shares make 99 %; they must make 100 %.',
    ],
    [
      'a share with a comma',
      { shares: '50,5; 49,5' },
      2,
      'Shares',
      'Denmark: a comma cannot stand before decimals: write 50.5, with a point.',
    ],
    [
      'a tranche beyond a gap',
      { tranche: 2 },
      2,
      'Tranche',
      'There is no tranche 1 of this pledge: number the tranches from 1, without a gap.',
    ],
    [
      'a tranche without a number',
      { tranche: 'first' },
      2,
      'Tranche',
      'Number the tranches from 1.',
    ],
  ])('%s', async (_, changed, row, column, made) => {
    const file = await readRows([{ ...TANKS, ...changed }])
    if (file.ok) throw new Error('It was taken')
    expect(file.problems?.[0]).toMatchObject({ row, column, made })
    expect(file.message).toContain(`Row ${row}, ${column}: ${made}`)
  })

  test('two rows of a pledge that contradict each other', async () => {
    const file = await readRows([TANKS, { id: 'A1', summary: 'Forty tanks' }])
    expect(file).toMatchObject({
      ok: false,
      message:
        'Row 3, Summary: Row 2 says “Fourteen tanks” as Summary of the same pledge. Nothing was written.',
    })
  })

  test('all that is wrong is said at once, each cell once, in the words of the lists', async () => {
    const file = await readRows([
      { ...TANKS, currency: undefined },
      { id: 'A1', category: 'Naval' },
      { ...TANKS, id: 'A2', category: 'Tanks' },
      { id: 'A2', category: 'Naval' },
    ])
    if (file.ok) throw new Error('It was taken')
    expect(file.problems?.map(({ row, column, made }) => `${row} ${column}: ${made}`)).toEqual([
      '2 Currency: Choose the currency of this amount.',
      '3 Category: Row 2 says “Armour and vehicles” as Category of the same pledge.',
      expect.stringMatching(/^4 Category: This is none of “Air defence”, /),
      '5 Category: Row 4 says “Tanks” as Category of the same pledge.',
    ])
  })

  test('a donor that the catalogue lacks can be made', async () => {
    const file = await readRows([{ ...TANKS, donors: 'Atlantis; Denmark' }])
    expect(file).toMatchObject({ ok: false, unknownDonors: ['Atlantis'] })
  })
})

test('what is wrong in several rows is told at once, also where donors have to be made', async () => {
  const file = await readRows([
    { ...TANKS, donors: 'Atlantis', pledged: '-5' },
    { id: 'A1', tranche: 2, donors: 'DNK', currency: 'EUR', pledged: '1,5m' },
    { ...TANKS, id: 'A2', category: 'Tanks', aidType: undefined },
  ])
  if (file.ok) throw new Error('It was taken')
  expect(file.unknownDonors).toEqual(['Atlantis'])
  expect(file.problems?.map(({ row, column }) => `${row} ${column}`).toSorted()).toEqual([
    '2 Donors',
    '2 Pledged',
    '3 Pledged',
    '4 Aid type',
    '4 Category',
  ])
})

test('numbers and days are read as a spreadsheet keeps them', async () => {
  const { inputs } = await readRows([
    { ...TANKS, pledged: 0.1 + 0.2, announced: '2023-04-20T09:30:00' },
    { ...TANKS, id: 7, pledged: 12_345_678_901_234.56 },
    { ...TANKS, id: 1.234, currency: 'KWD', pledged: 28.125 },
  ])
  expect(inputs.map(({ tranches }) => tranches[0]?.amount.pledgedMinor)).toEqual([
    30n,
    1_234_567_890_123_456n,
    28_125n,
  ])
  expect(inputs[0]?.tranches[0]?.announced?.words).toBe('2023-04-20')
})

test('some arrived, and nobody says how many', async () => {
  const { inputs } = await readRows([
    { ...TANKS, deliveredQualifier: 'Undisclosed', deliveredOn: 'May 2023' },
  ])
  expect(inputs[0]?.tranches[0]?.items[0]?.deliveries).toEqual([
    {
      quantity: null,
      qualifier: 'undisclosed',
      date: { words: 'May 2023', earliest: '2023-05-01', latest: '2023-05-31' },
    },
  ])
})

test('a row that was pasted twice is taken twice, and told', async () => {
  const shells: Cells = { id: 'A1', kind: 'Ammunition', designation: 'Shells', quantity: 100 }
  const file = await readRows([TANKS, shells, shells])
  if (!file.ok) throw new Error(file.message)
  expect(file.release.problems).toEqual([
    {
      row: 4,
      column: 'ID',
      found: 'A1',
      kind: 'doubtful',
      made: 'This row says the same as row 3: both are taken. Delete one where it was meant once.',
    },
  ])
})

test('a row of spaces is set aside, and what stands below no heading is asked about', async () => {
  const cells = TEMPLATE_ENTRIES.map(([key]) => TANKS[key] ?? null)
  expect((await readTable([HEADINGS, cells, [' ']])).rows).toMatchObject([
    { number: 2, setAside: null },
    { number: 3, externalId: null, setAside: 'The row is empty.' },
  ])
  expect(await readTable([HEADINGS, [...cells, 'checked']])).toMatchObject({
    ok: false,
    problems: [
      {
        row: 2,
        column: 'Column AK',
        found: 'checked',
        made: 'This column has no heading: give it one, or empty the cell.',
      },
    ],
  })
})

test('the examples of all columns together are a pledge', async () => {
  const example = Object.fromEntries(TEMPLATE_ENTRIES.map(([key, column]) => [key, column.example]))
  const file = await readRows([example])
  expect(file.ok ? file.inputs : file.problems).toMatchObject([
    {
      summary: 'At least 14 refurbished Leopard 2 tanks',
      tranches: [
        {
          donors: [
            { code: 'DNK', shareBasisPoints: 5000 },
            { code: 'NLD', shareBasisPoints: 5000 },
          ],
          amount: { qualifier: 'approximately', currency: 'EUR', pledgedMinor: 165_000_000_00n },
          items: [{ equipmentType: 'leopard-2', quantity: 14, quantityQualifier: 'at_least' }],
        },
      ],
    },
  ])
})

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, type CsvRow, streamCsv, toCsv } from '@/lib/export/csv'

const GUARDED = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/

/** Any text, often with what a CSV must quote or guard. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(
      fc.constantFrom('"', ',', '\r', '\n', '\r\n', ';', '\t', ' ', '=', '-', 'é', '😀', '\u0000'),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
)

describe('a CSV read back', () => {
  it('is what was written, after the guard’s apostrophe', () => {
    // A line of one empty cell is an empty line: every file has more columns.
    const row = fc.tuple(text, text, text)
    const property = fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const expected = rows.map((cells) =>
        cells.map((cell) => (GUARDED.test(cell) ? `'${cell}` : cell)),
      )
      expect(read(toCsv(rows))).toEqual(expected)
    })
    fc.assert(property, { numRuns: 1000 })
  })
})

describe('a CSV as text', () => {
  it.each<[string, CsvRow, string]>([
    ['plain cells', ['a', 'b'], 'a,b\r\n'],
    ['a comma', ['a,b', 'c'], '"a,b",c\r\n'],
    ['quotes', ['so “he” said "no"', 'c'], '"so “he” said ""no""",c\r\n'],
    ['a line feed', ['a\nb', 'c'], '"a\nb",c\r\n'],
    ['a carriage return', ['a\rb', 'c'], '"a\rb",c\r\n'],
    ['both', ['a\r\nb', 'c'], '"a\r\nb",c\r\n'],
    ['nothing', [null, ''], ',\r\n'],
    ['counts', [0, 14], '0,14\r\n'],
    ['decimal text', ['26325378.03', '0.00'], '26325378.03,0.00\r\n'],
    ['a number below zero', [-1, 1], '-1,1\r\n'],
    ['semicolons and spaces', ['Denmark; Netherlands', ' x '], 'Denmark; Netherlands, x \r\n'],
    ['other alphabets', ['Україна', '日本'], 'Україна,日本\r\n'],
  ])('%s', (_, row, expected) => {
    expect(toCsv([row])).toBe(expected)
  })

  it('of no rows is nothing', () => {
    expect(toCsv([])).toBe('')
  })
})

describe('a cell that a spreadsheet would run gets an apostrophe', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\u00a0\v@x', "'\u00a0\v@x"],
    ['\tx', "'\tx"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['\0=1', "'\0=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['=HYPERLINK("https://example.org","x")', `'=HYPERLINK("https://example.org","x")`],
  ])('%j', (cell, expected) => {
    expect(read(toCsv([[cell, 'x']]))).toEqual([[expected, 'x']])
  })

  it.each(['1=1', 'a-b', 'x@y.org', '’tis', ' ', ' x =1', '2023-04-21', '€-5'])(
    'but not %j',
    (cell) => {
      expect(read(toCsv([[cell, 'x']]))).toEqual([[cell, 'x']])
    },
  )
})

describe('a streamed CSV', () => {
  it('is the header and every batch, in order', async () => {
    const stream = await streamCsv(['a', 'b'], batches([['1', 'x']], [], [['2', 'y,z']]))
    expect(await new Response(stream).text()).toBe('a,b\r\n1,x\r\n2,"y,z"\r\n')
  })

  it('is the header alone where there is nothing', async () => {
    expect(await new Response(await streamCsv(['a', 'b'], batches())).text()).toBe('a,b\r\n')
  })

  it('fails before it begins where the first batch cannot be read', async () => {
    await expect(streamCsv(['a'], failing(0))).rejects.toThrow('unreadable')
  })

  it('breaks off where a later batch cannot be read', async () => {
    const stream = await streamCsv(['a'], failing(1))
    await expect(new Response(stream).text()).rejects.toThrow('unreadable')
  })

  it('reads a batch only when the one before was taken, and ends the reading when cancelled', async () => {
    const seen: string[] = []
    const stream = await streamCsv(['a'], noting(seen))
    const reader = stream.getReader()
    await reader.read()
    expect(seen).toEqual(['batch 1'])
    await reader.read()
    expect(seen).toEqual(['batch 1', 'batch 2'])
    await reader.cancel()
    expect(seen).toEqual(['batch 1', 'batch 2', 'ended'])
  })
})

function read(csv: string): string[][] {
  return parse(csv, { record_delimiter: '\r\n' })
}

async function* batches(...all: Cell[][][]): AsyncGenerator<CsvRow[]> {
  for (const batch of all) yield batch
}

async function* failing(after: number): AsyncGenerator<CsvRow[]> {
  for (let batch = 0; batch < after; batch += 1) yield [[batch]]
  throw new Error('unreadable')
}

async function* noting(seen: string[]): AsyncGenerator<CsvRow[]> {
  try {
    for (let batch = 1; ; batch += 1) {
      seen.push(`batch ${batch}`)
      yield [[batch]]
    }
  } finally {
    seen.push('ended')
  }
}

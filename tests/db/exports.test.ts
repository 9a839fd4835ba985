import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, onTestFinished, test, vi } from 'vitest'
import { GET as getReport } from '@/app/api/reports/[report]/route'
import { GET as getPledges } from '@/app/pledges.csv/route'
import { readOne } from '@/lib/db/reader'
import { openWriter } from '@/lib/db/writer'
import { REPORTS, type ReportKey } from '@/lib/domain/report-columns'
import { keysOf } from '@/lib/domain/vocabulary'
import { requestChart, requestReport } from '../support/csv-requests'
import { freshFolder } from '../support/database'
import { useFirstFacts } from '../support/first-facts'
import { publishSample } from '../support/sample-ledger'
import { useLedger } from '../support/small-ledger'

const ALL_REPORTS = keysOf(REPORTS).map((report): [ReportKey] => [report])
const headerOf = (report: ReportKey) => REPORTS[report].columns.map(({ name }) => name).join(',')
const INSTANTS = '2023-04-21T00:00:00.000Z,2023-04-21T00:00:00.000Z'

describe('the files of the first facts', () => {
  useFirstFacts()

  test.each(ALL_REPORTS)('%s.csv has its columns, and rows', async (report) => {
    const { status, headers, text, rows } = await requestReport(report)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-notices')).toBeNull()
    expect(text.slice(0, text.indexOf('\r\n'))).toBe(headerOf(report))
    expect(rows.length).toBeGreaterThan(0)
  })

  test.each(ALL_REPORTS)('%s.csv of nothing is its header', async (report) => {
    const { status, text } = await requestReport(report, '?asOf=2023-04-20')
    expect(status).toBe(200)
    expect(text).toBe(`${headerOf(report)}\r\n`)
  })

  test('Canada’s pledge is this line', async () => {
    const row = readOne<{ number: bigint }>(
      `SELECT number FROM Pledge WHERE externalId = 'CAN-2023-04-21-rifles-radios-fund'`,
    )
    const { text } = await requestReport('pledges', '?donors=CAN&from=2023-04-21')
    const line = text.split('\r\n').find((each) => each.startsWith(`P${row?.number},`)) ?? ''
    const recordedAt = line.lastIndexOf(',')
    expect(line.slice(recordedAt)).toMatch(/^,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(line.slice(0, recordedAt)).toBe(
      [
        `P${row?.number},2023-04-21,Canada,CAN,100,sole`,
        '"40 sniper rifles, 16 radio sets and a donation to a NATO fund"',
        'The fund is the trust fund of NATO’s Comprehensive Assistance Package for Ukraine. The radios go with the Leopard 2 tanks that Canada gave earlier.',
        'military,mixed_package,1,exact,USD,28900000.00,28900000.00,,2023-04-21,1.0978,1',
        'EUR,26325378.03,26325378.03,,26325378.03',
        '"40 × Sniper rifle, .50 calibre (new); 16 × Radio set (new); NATO Comprehensive Assistance Package trust fund"',
        'none_recorded',
        'https://www.canada.ca/en/department-national-defence/news/2023/04/defence-minister-anita-anand-announces-approximately-39-million-military-aid-package-for-ukraine.html https://www.pravda.com.ua/eng/news/2023/04/21/7398856/',
        'first-facts,CAN-2023-04-21-rifles-radios-fund,,,',
        '1,2023-04-21T00:00:00.000Z',
      ].join(','),
    )
  })

  test('notices stand beside the file', async () => {
    const { status, headers } = await requestReport('pledges', '?donors=QQQ&asOf=2023-04-20')
    expect(status).toBe(200)
    expect(decodeURIComponent(headers.get('x-notices') ?? '')).toBe(
      'No donor here has the code “QQQ”; left out. The record begins on 21 April 2023: as of 20 April 2023 nothing was known here.',
    )
  })

  test.each([
    ['a character of two halves', `?category=${'x'.repeat(39)}%F0%9F%98%80%F0%9F%98%80`],
    ['3,000 donors', `?donors=${'%22,'.repeat(3000)}`],
    ['a header', '?q=%00%0d%0aSet-Cookie:%20a=b'],
    ['broken characters', '?group=%E2%80%AE%ff%fe&from=%0d%0a'],
    ['names that every object has', '?__proto__=x&constructor=y'],
  ])('a strange address is answered: %s', async (_, query) => {
    const { status, headers, text } = await requestReport('donors', query)
    expect(status).toBe(200)
    expect(headers.get('set-cookie')).toBeNull()
    expect(text.startsWith(`${headerOf('donors')}\r\n`)).toBe(true)
  })

  test.each(['pledges', 'ledger', 'constructor', '..'])(
    'no summary is called %s',
    async (report) => {
      const request = new Request('http://localhost/reports/x.csv')
      const response = await getReport(request, { params: Promise.resolve({ report }) })
      expect(response.status).toBe(404)
      expect(await response.text()).toBe('There is no such report.\n')
    },
  )

  test.each(['pledges', 'constructor', '..'])('no chart is called %s', async (chart) => {
    const { status, text } = await requestChart(chart)
    expect(status).toBe(404)
    expect(text).toBe('There is no such chart.\n')
  })
})

describe('the name of a file', () => {
  useFirstFacts()
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-04T23:30:00Z') })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test.each<[ReportKey, string, string]>([
    ['donors', '', 'donors_2026-03-04.csv'],
    ['pledges', '?group=nato&from=2023-01-01', 'pledges_group-nato_from-2023-01-01_2026-03-04.csv'],
    [
      'months',
      '?donors=NLD,DNK&measure=allocated',
      'months_donors-DNK-NLD_measure-allocated_2026-03-04.csv',
    ],
    ['items', '?asOf=2023-04-21&page=2', 'items_asOf-2023-04-21_2026-03-04.csv'],
    ['donors', '?q=gr%C3%B6%C3%9Fe;%20%22x%22', 'donors_q-gr-e-x-_2026-03-04.csv'],
    ['donors', `?q=${'x'.repeat(200)}`, `donors_q-${'x'.repeat(141)}_2026-03-04.csv`],
    ['donors', '?measure=pledged&category=nonsense', 'donors_2026-03-04.csv'],
  ])('%s%s', async (report, query, name) => {
    const { headers } = await requestReport(report, query)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
  })
})

describe('the files of eight pledges, as text', () => {
  useLedger(publishSample)

  test('a pledge of two tranches, a currency each', async () => {
    const { text } = await requestReport('pledges', '?q=envelope')
    expect(text).toBe(
      `${headerOf('pledges')}\r\n` +
        'P1006,2023-03-01,Netherlands; Denmark,NLD; DNK,,sole,An envelope in two parts,,military,mixed_package,2,exact,EUR; CAD,,,,2023-03-01,1,1,EUR,300.00,,,300.00,,not_countable,https://example.org/release,,,,,,1,' +
        `${INSTANTS}\r\n`,
    )
  })

  test('a joint pledge shows its whole and the part in the filter, in the currency asked for', async () => {
    const { text } = await requestReport(
      'pledges',
      '?donors=NLD&category=artillery_and_missiles&currency=USD',
    )
    expect(text).toBe(
      `${headerOf('pledges')}\r\n` +
        'P1002,2023-04-20,Denmark; Netherlands,DNK; NLD,50; 50,assumed_equal,CAESAR howitzers with shells,,military,artillery_and_missiles,1,exact,EUR,100.01,,,2023-04-20,1,1.1,USD,110.01,,,55.00,"at least 6 × CAESAR, due by early 2024; Shell, 155 mm",none_recorded,https://example.org/release,,,,,,1,' +
        `${INSTANTS}\r\n`,
    )
  })

  test('items', async () => {
    const { text } = await requestReport('items', '?donors=NLD')
    expect(text).toBe(
      `${headerOf('items')}\r\n` +
        `P1002,1,1,2023-04-20,Denmark; Netherlands,DNK; NLD,equipment,CAESAR,howitzer_155,,at_least,6,,6,unknown,by early 2024,,2024-04-30,,,,1,${INSTANTS}\r\n` +
        `P1002,1,2,2023-04-20,Denmark; Netherlands,DNK; NLD,ammunition,"Shell, 155 mm",artillery_ammunition,,undisclosed,,,,unknown,,,,,,,1,${INSTANTS}\r\n`,
    )
  })

  test('an item that is partly delivered', async () => {
    const { rows } = await requestReport('items', '?equipment=leopard-2')
    expect(rows).toMatchObject([
      { quantity: '10', delivered_quantity: '4', outstanding_quantity: '6' },
    ])
  })

  test('contributions', async () => {
    const { text } = await requestReport('contributions', '?donors=DNK')
    expect(text).toBe(
      `${headerOf('contributions')}\r\n` +
        `P1001,1,2023-03-01,DNK,Denmark,100,sole,military,armour_and_vehicles,exact,EUR,100.00,60.00,10.00,2023-03-01,1,1,EUR,100.00,60.00,10.00,100.00,1,${INSTANTS}\r\n` +
        `P1002,1,2023-04-20,DNK,Denmark,50,assumed_equal,military,artillery_and_missiles,exact,EUR,50.01,,,2023-04-20,1,1,EUR,50.01,,,50.01,1,${INSTANTS}\r\n` +
        `P1006,2,,DNK,Denmark,100,sole,military,mixed_package,exact,CAD,30.00,,,,,,EUR,,,,,1,${INSTANTS}\r\n`,
    )
  })
})

test('a file is of one state, whatever is published while it is read', async () => {
  const file = join(freshFolder(), 'tracker.db')
  copyFileSync(inject('firstFactsFile'), file)
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const before = await requestReport('pledges', '?aidType=all')
  const response = await getPledges(new Request('http://localhost/pledges.csv?aidType=all'))
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = (await reader?.read())?.value ?? ''
  expect(text.length).toBeLessThan(before.text.length)
  const client = openWriter(file)
  await client.$executeRawUnsafe('UPDATE Revision SET supersededAt = 9999999999999')
  await client.$executeRawUnsafe('UPDATE Contribution SET supersededAt = 9999999999999')
  await client.$disconnect()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
    text += read.value
  expect(text).toBe(before.text)
  expect((await requestReport('pledges', '?aidType=all')).rows).toEqual([])
})

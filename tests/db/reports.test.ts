import { describe, expect, test } from 'vitest'
import { readFilter } from '@/app/page-request'
import { previewReport } from '@/app/report-preview'
import { listReportedTotals } from '@/lib/db/reported-totals'
import { getTotals } from '@/lib/db/totals'
import { OPENING_FILTER } from '@/lib/domain/filter'
import { REPORTS } from '@/lib/domain/report-columns'
import { keysOf } from '@/lib/domain/vocabulary'
import { toCsv } from '@/lib/export/csv'
import { requestChart, requestReport, sumColumn, toMinor } from '../support/csv-requests'
import { useFirstFacts } from '../support/first-facts'
import { publishSample } from '../support/sample-ledger'
import { useLedger } from '../support/small-ledger'

const SUMMARY =
  'display_currency,pledged_converted,allocated_converted,delivered_converted,pledges,pledges_without_value,pledges_unconverted'

describe('of eight pledges', () => {
  useLedger(publishSample)

  test.each([
    [
      'months',
      '',
      `month,currency,added,cumulative,pledges,pledges_without_value
2023-03,EUR,600.00,600.00,4,1
2023-04,EUR,100.01,700.01,1,0
2023-05,EUR,,700.01,0,0
2023-06,EUR,,700.01,1,0
`,
    ],
    [
      'months',
      '?donors=DNK&currency=USD',
      `month,currency,added,cumulative,pledges,pledges_without_value
2023-03,USD,125.00,125.00,1,0
2023-04,USD,55.01,180.01,1,0
`,
    ],
    [
      'donors',
      '',
      `donor_code,donor,currency,amount,gdp_share_percent,pledges,pledges_without_value
NLD,Netherlands,EUR,350.00,0.043,2,0
USA,United States,EUR,200.00,0,1,0
DNK,Denmark,EUR,150.01,0.18,3,0
CAN,Canada,EUR,,,1,0
SWE,Sweden,EUR,,,1,1
`,
    ],
    [
      'donors',
      '?rank=gdp&top=2&currency=GBP',
      `donor_code,donor,currency,amount,gdp_share_percent,pledges,pledges_without_value
DNK,Denmark,GBP,124.01,0.18,3,0
NLD,Netherlands,GBP,284.00,0.043,2,0
`,
    ],
    [
      'categories',
      '',
      `category,currency,amount,share_percent,pledges,pledges_without_value
mixed_package,EUR,300.00,42.8565,2,0
funding,EUR,200.00,28.571,1,0
artillery_and_missiles,EUR,100.01,14.2869,1,0
armour_and_vehicles,EUR,100.00,14.2855,1,0
undisclosed,EUR,,,1,1
`,
    ],
    [
      'equipment',
      '',
      `equipment_class,promised,delivered,delivered_beyond,outstanding,items_at_least,items_undisclosed
main_battle_tank,10,4,0,6,0,0
howitzer_155,6,0,0,6,1,0
`,
    ],
    [
      'equipment',
      '?classes=all&donors=CAN,NLD',
      `equipment_class,promised,delivered,delivered_beyond,outstanding,items_at_least,items_undisclosed
howitzer_155,6,0,0,6,1,0
artillery_ammunition,0,0,0,0,0,1
communications,16,0,0,16,0,0
`,
    ],
  ])('the chart %s%s is this table', async (chart, query, text) => {
    const answer = await requestChart(chart, query)
    expect(answer.status).toBe(200)
    expect(answer.text).toBe(text.replaceAll('\n', '\r\n'))
  })

  test.each([
    [
      'months',
      '',
      `month,${SUMMARY},cumulative
2023-03,EUR,600.00,60.00,10.00,4,1,0,600.00
2023-04,EUR,100.01,,,1,0,0,700.01
2023-05,EUR,,,,0,0,0,700.01
2023-06,EUR,,,,1,0,1,700.01
undated,EUR,,,,1,0,1,
`,
    ],
    [
      'donors',
      '?aidType=all',
      `donor_code,donor,${SUMMARY},gdp_share_percent
NLD,Netherlands,EUR,350.00,,,2,0,0,0.043
USA,United States,EUR,200.00,,,1,0,0,0
DNK,Denmark,EUR,150.01,60.00,10.00,3,0,1,0.18
FIN,Finland,EUR,7.00,,,1,0,0,
CAN,Canada,EUR,,,,1,0,1,
SWE,Sweden,EUR,,,,1,1,0,
`,
    ],
    [
      'categories',
      '?measure=allocated',
      `category,${SUMMARY},share_percent
armour_and_vehicles,EUR,100.00,60.00,10.00,1,0,0,100
artillery_and_missiles,EUR,100.01,,,1,1,0,
funding,EUR,200.00,,,1,1,0,
mixed_package,EUR,300.00,,,2,2,0,
undisclosed,EUR,,,,1,1,0,
`,
    ],
    [
      'equipment',
      '',
      `equipment_class,equipment_group,heavy,promised,delivered,delivered_beyond,outstanding,items,items_at_least,items_undisclosed
main_battle_tank,armour,yes,10,4,0,6,1,0,0
howitzer_155,artillery,yes,6,0,0,6,1,1,0
artillery_ammunition,ammunition,no,0,0,0,0,1,0,1
communications,support,no,16,0,0,16,1,0,0
`,
    ],
  ] as const)('the report %s%s is this table', async (report, query, text) => {
    const answer = await requestReport(report, query)
    expect(answer.status).toBe(200)
    expect(answer.text).toBe(text.replaceAll('\n', '\r\n'))
  })

  test('no total was reported', async () => {
    const { status, rows } = await requestReport('reported-totals')
    expect(status).toBe(200)
    expect(rows).toEqual([])
  })
})

describe('of the first facts', () => {
  useFirstFacts()

  test.each(['', '?currency=GBP&measure=allocated', '?group=eu&aidType=all'])(
    'the rows of donors, months and categories%s add up to the totals',
    async (query) => {
      const { filter } = readFilter(Object.fromEntries(new URLSearchParams(query)))
      const expected = [
        getTotals(filter, 'pledged').amountMinor ?? 0n,
        getTotals(filter, 'allocated').amountMinor ?? 0n,
        getTotals(filter, 'delivered').amountMinor ?? 0n,
      ]
      for (const report of ['donors', 'months', 'categories'] as const) {
        const { rows } = await requestReport(report, query)
        const sums = ['pledged', 'allocated', 'delivered'].map((measure) =>
          sumColumn(rows, `${measure}_converted`),
        )
        expect(sums, report).toEqual(expected)
      }
    },
  )

  test('the months’ last sum and what is undated are the whole', async () => {
    const { rows } = await requestReport('months')
    const dated = rows.filter(({ month }) => month !== 'undated')
    const undated = rows.find(({ month }) => month === 'undated')
    const last = toMinor(dated.at(-1)?.cumulative) ?? 0n
    expect(last + (toMinor(undated?.pledged_converted) ?? 0n)).toBe(
      getTotals(OPENING_FILTER).amountMinor,
    )
    expect(dated.at(-1)?.month).toBe('2023-04')
  })

  test('NATO’s €65bn stand beside what is itemised of its 31 members', async () => {
    const { rows } = await requestReport('reported-totals', '?currency=GBP&donors=CAN&q=nothing')
    const members = { ...OPENING_FILTER, group: 'nato', from: '2022-02-24', to: '2023-04-21' }
    const itemised =
      getTotals({ ...members, asOf: '2023-04-21', currency: 'GBP' }).amountMinor ?? 0n
    const percent = Math.round((Number(itemised) / 5_700_000_000_000) * 1_000_000) / 10_000
    expect(itemised).toBeGreaterThan(0n)
    expect(rows).toEqual([
      {
        claimant: 'NATO',
        group: listReportedTotals(null)[0]?.groupName,
        membership_on: '2023-04-21',
        aid_type: 'military',
        period_from: '2022-02-24',
        period_through: '2023-04-21',
        stated_on: '2023-04-21',
        amount_qualifier: 'exact',
        currency: 'EUR',
        amount: '65000000000.00',
        equivalents: 'GBP 57000000000.00',
        display_currency: 'GBP',
        stated_converted: '57000000000.00',
        itemised: `${itemised / 100n}.${String(itemised % 100n).padStart(2, '0')}`,
        coverage_percent: String(percent),
        source_links: 'https://www.nato.int/cps/ru/natohq/news_212610.htm?selectedLocale=en',
      },
    ])
  })

  test.each(keysOf(REPORTS))('the preview of %s is the beginning of its file', async (report) => {
    const { text } = await requestReport(report, '?donors=CAN,DNK')
    const preview = await previewReport(report, { ...OPENING_FILTER, donors: ['CAN', 'DNK'] })
    expect(preview.length).toBeGreaterThan(0)
    const header = REPORTS[report].columns.map(({ name }) => name)
    expect(text.startsWith(toCsv([header, ...preview]))).toBe(true)
  })
})

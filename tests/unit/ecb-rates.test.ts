import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEcbRates } from '@/lib/import/ecb-rates'

const usd = (day: string, perEur: string) => ({ currency: 'USD', day, perEur })
const gbp = (day: string, perEur: string) => ({ currency: 'GBP', day, perEur })

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <Cube>
    <Cube time='2023-04-21'>
      <Cube currency='USD' rate='1.0978'/>
      <Cube currency='GBP' rate='0.8857'/>
    </Cube>
    <Cube time='2023-04-20'>
      <Cube currency='USD' rate='1.0944'/>
    </Cube>
  </Cube>
</gesmes:Envelope>`

const xmlOf = (time: string, rate: string) =>
  `<Cube><Cube time="${time}"><Cube currency="USD" rate="${rate}"/></Cube></Cube>`

describe('reading reference rates', () => {
  it('reads the compact table, comments and gaps left out', () => {
    const table =
      '# Units per euro\nday,USD,GBP\n2023-04-20,1.0944,0.88153\n\n# later\n2023-04-21,1.0978,\n'
    expect(parseEcbRates(table)).toEqual([
      usd('2023-04-20', '1.0944'),
      gbp('2023-04-20', '0.88153'),
      usd('2023-04-21', '1.0978'),
    ])
  })

  it('reads the bank’s CSV with its trailing comma, and no rate where it says N/A', () => {
    const csv = 'Date,USD,CYP,GBP,\n2023-04-21,1.0978,N/A,0.8857,\n2023-04-20,1.0944,N/A,0.88153,\n'
    expect(parseEcbRates(csv)).toEqual([
      usd('2023-04-21', '1.0978'),
      gbp('2023-04-21', '0.8857'),
      usd('2023-04-20', '1.0944'),
      gbp('2023-04-20', '0.88153'),
    ])
  })

  it('reads the bank’s CSV of one day, with spaces after the commas and Windows line ends', () => {
    expect(parseEcbRates('Date, USD, GBP, \r\n2023-04-21, 1.0978, 0.8857, \r\n')).toEqual([
      usd('2023-04-21', '1.0978'),
      gbp('2023-04-21', '0.8857'),
    ])
  })

  it('reads the bank’s XML, every day of it', () => {
    expect(parseEcbRates(XML)).toEqual([
      usd('2023-04-21', '1.0978'),
      gbp('2023-04-21', '0.8857'),
      usd('2023-04-20', '1.0944'),
    ])
  })

  it('reads XML on one line, in double quotes', () => {
    expect(parseEcbRates(xmlOf('2023-04-21', '1.0978'))).toEqual([usd('2023-04-21', '1.0978')])
  })

  it('keeps the digits as the bank prints them', () => {
    expect(parseEcbRates('Date,JPY\n2023-04-21,146.90\n')).toEqual([
      { currency: 'JPY', day: '2023-04-21', perEur: '146.90' },
    ])
  })

  it.each(['2023-02-30', '21/04/2023', '2922-04-21', '21 April 2023'])(
    'refuses a table with the day “%s”, naming it',
    (day) => {
      expect(() => parseEcbRates(`day,USD\n${day},1.0978\n`)).toThrow(`“${day}” is not a day`)
    },
  )

  it.each(['0', '0.000', '-1.1', '1e3', '1.2.3', 'one', '.5', '5.'])(
    'refuses a table with the rate “%s”, naming it',
    (rate) => {
      expect(() => parseEcbRates(`day,USD\n2023-04-21,${rate}\n`)).toThrow(
        `“${rate}” is not a rate (USD, 2023-04-21)`,
      )
    },
  )

  it.each(['2023-02-30', '2023-4-21', '21/04/2023', 'yesterday'])(
    'refuses XML with the day “%s”, naming it',
    (day) => {
      expect(() => parseEcbRates(xmlOf(day, '1.0978'))).toThrow(`“${day}” is not a day`)
    },
  )

  it.each(['0', '1.2.3', '1,0978', '-1.1'])('refuses XML with the rate “%s”, naming it', (rate) => {
    expect(() => parseEcbRates(xmlOf('2023-04-21', rate))).toThrow(
      `“${rate}” is not a rate (USD, 2023-04-21)`,
    )
  })
})

describe('the rates that the tracker starts with', () => {
  const seeded = parseEcbRates(readFileSync(resolve('prisma/seed/ecb-rates.csv'), 'utf8'))
  const keyOf = ({ currency, day }: { currency: string; day: string }) => `${currency} ${day}`

  it('have each currency once a day, and the display currencies every day', () => {
    const keys = new Set(seeded.map(keyOf))
    expect(keys.size).toBe(seeded.length)
    const days = new Set(seeded.map(({ day }) => day))
    const lacking = [...days].filter((day) => !keys.has(`USD ${day}`) || !keys.has(`GBP ${day}`))
    expect(lacking).toEqual([])
  })

  it('hold the rates of the first facts', () => {
    expect(seeded).toContainEqual(usd('2023-04-21', '1.0978'))
    expect(seeded).toContainEqual({ currency: 'CAD', day: '2023-04-21', perEur: '1.4859' })
    expect(seeded).toContainEqual({ currency: 'DKK', day: '2023-04-20', perEur: '7.4524' })
  })

  it('are the bank’s own, for every day and currency', (ctx) => {
    const file = resolve('..', 'shared', 'data', 'ecb-reference-rates.csv')
    if (!existsSync(file)) ctx.skip('the bank’s file is not beside the project')
    const printed = readBankFile(readFileSync(file, 'utf8'))
    expect(seeded.length).toBeGreaterThan(0)
    const differing = seeded.filter((rate) => printed.get(keyOf(rate)) !== rate.perEur)
    expect(differing).toEqual([])
    const kept = new Set(seeded.map(({ currency }) => currency))
    const expected = [...printed.keys()].filter((key) => kept.has(key.slice(0, 3)))
    expect(seeded).toHaveLength(expected.length)
  })
})

/** The bank’s rates by currency and day, read by position, without the reader under test. */
function readBankFile(text: string): Map<string, string> {
  const [header = '', ...lines] = text.trim().split(/\r?\n/)
  const currencies = header.split(',').slice(1)
  return new Map(
    lines.flatMap((line) => {
      const [day = '', ...rates] = line.split(',')
      return rates.flatMap((rate, index): [string, string][] =>
        /^\d/.test(rate) ? [[`${currencies[index]} ${day}`, rate]] : [],
      )
    }),
  )
}

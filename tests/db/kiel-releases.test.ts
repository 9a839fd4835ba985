import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bringIn } from '@/lib/db/bring-in'
import { openWriter } from '@/lib/db/writer'
import type { ImportOutcome } from '@/lib/import/outcome'
import { expectToAddUp } from '../support/brought-release'
import { freshFolder } from '../support/database'
import { readUtf16Csv, readWorkbookSheet } from '../support/workbook-cells'

// The real releases, beside the project. Figures are computed here again, from the cells themselves.

const FOLDER = '../shared/data/kiel'
const RELEASES = [
  {
    file: 'kiel-2022-10-release7.xlsx',
    day: '2022-10-03',
    sheet: 3,
  },
  { file: 'kiel-2023-01.csv', day: '2023-01-15', sheet: null },
  { file: 'kiel-2024-06.xlsx', day: '2024-06-30', sheet: 1 },
] as const
const NAMES: Record<string, string> = {
  'Czech Republic': 'Czechia',
  Turkey: 'Türkiye',
  'EU (Commission and Council)': 'EU institutions',
}

type Cells = readonly unknown[]

function readCells({ file, sheet }: (typeof RELEASES)[number]): Cells[] {
  const path = join(FOLDER, file)
  return sheet === null
    ? readUtf16Csv(path).map(({ cells }) => cells)
    : readWorkbookSheet(path, sheet).map(({ cells }) => cells)
}

/** Cents by donor, type of aid and measure: the file's own euro columns, added up. */
function sumCells([headings = [], ...rows]: readonly Cells[]): Map<string, number> {
  const at = (name: RegExp) => headings.findIndex((heading) => name.test(String(heading).trim()))
  const columns = {
    pledged: at(/^Converted Value in EUR$/),
    allocated: at(/^Allocated Total in EUR$/),
    delivered: at(/^Total monetary value delivered in EUR$/),
  }
  const sums = new Map<string, number>()
  for (const row of rows) {
    const donor = String(row[1]).trim()
    const type = String(row[3]).trim().toLowerCase()
    for (const [measure, column] of Object.entries(columns)) {
      const value = Number.parseFloat(String(row[column] ?? ''))
      if (column < 0 || Number.isNaN(value)) continue
      const key = `${NAMES[donor] ?? donor} ${type} ${measure}`
      sums.set(key, (sums.get(key) ?? 0) + value * 100)
    }
  }
  return sums
}

const isThere = existsSync(FOLDER)

describe.skipIf(!isThere)(
  'the releases of the Ukraine Support Tracker (needs ../shared/data)',
  () => {
    let file = ''
    let client: ReturnType<typeof openWriter>
    let before: string | undefined
    const outcomes: ImportOutcome[] = []

    beforeAll(async () => {
      file = join(scratch(), 'tracker.db')
      copyFileSync(inject('firstFactsFile'), file)
      before = process.env.DATABASE_URL
      process.env.DATABASE_URL = `file:${file}`
      client = openWriter(file)
      for (const release of RELEASES) outcomes.push(await bring(release))
      return async () => {
        process.env.DATABASE_URL = before
        await client.$disconnect()
      }
    }, 400_000)

    function bring({ file: name, day }: (typeof RELEASES)[number]) {
      return bringIn(client, {
        path: join(FOLDER, name),
        fileName: name,
        releasedOn: day,
        sheet: null,
        dataset: null,
        onlyMilitary: false,
        firstFacts: 'set_aside',
        gone: 'withdraw',
        authorId: null,
        isRehearsal: false,
      })
    }

    test.each([
      [0, 1032, 432],
      [1, 1404, 573],
      // SEH8 is humanitarian and financial at once, and makes two.
      [2, 3737, 1236],
    ])('every row of release %s is accounted for', (index, rows, pledges) => {
      const outcome = outcomes[index]
      if (outcome?.kind !== 'written') throw new Error(JSON.stringify(outcome))
      const { report } = outcome
      expect(report.rows).toEqual({ read: rows, used: rows, setAside: [] })
      const { new: added, changed, unchanged, edited, later } = report.pledges
      expect([added + changed + unchanged, edited, later]).toEqual([pledges, 0, 0])
    })

    test.each([0, 1, 2])(
      'what release %s says by donor, aid and measure is what its cells say',
      async (index) => {
        const release = RELEASES[index]
        const outcome = outcomes[index]
        if (!release || outcome?.kind !== 'written') throw new Error(JSON.stringify(outcome))
        const donors = new Map(
          (await client.donor.findMany()).map(({ code, name }) => [code, name]),
        )
        const sums = sumCells(readCells(release))
        expect(sums.size).toBeGreaterThan(50)
        for (const { donorCode, aidType, measure, fileEur } of outcome.reconciliation) {
          const key = `${donors.get(donorCode)} ${aidType} ${measure}`
          // A cent for each row may be lost to rounding.
          expect(Math.abs(Number(fileEur) - (sums.get(key) ?? 0)), key).toBeLessThan(400)
          sums.delete(key)
        }
        expect([...sums].filter(([, cents]) => cents > 0)).toEqual([])
      },
    )

    test('what makes the difference adds up to it, line for line', () => {
      for (const outcome of outcomes) {
        if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
        for (const line of outcome.reconciliation) expectToAddUp(line)
      }
    })

    test('the summary sheets of the workbook state what its rows add up to', () => {
      const [workbook, csv] = outcomes
      if (workbook?.kind !== 'written' || csv?.kind !== 'written') throw new Error('Not written')
      const sheets = new Map<string, number>()
      for (const { sheet, isSumOfRows, ...figure } of workbook.summary) {
        expect(isSumOfRows, JSON.stringify(figure.donorCode)).toBe(true)
        sheets.set(sheet, (sheets.get(sheet) ?? 0) + 1)
      }
      expect(sheets.get('Country Summary')).toBe(123)
      expect(csv.summary).toEqual([])
    })

    test.each([
      ['2022-10-02', 0],
      ['2022-10-03', 432],
      ['2023-01-15', 573],
      ['2024-06-30', 1236],
    ])('as known on %s the dataset has that release’s pledges', (day, count) => {
      const database = new Database(file, { readonly: true })
      const end = Date.parse(day) + 86_400_000
      const known = database
        .prepare(
          `SELECT COUNT(*) FROM Revision r JOIN Pledge p ON p.id = r.pledgeId
         WHERE p.dataset = 'kiel' AND r.withdrawn = 0 AND r.publishedAt < ? AND COALESCE(r.supersededAt, ?) >= ?`,
        )
        .pluck()
        .get(end, end, end)
      database.close()
      expect(known).toBe(count)
    })

    test('fewer than a tenth of the heavy weapons have no class', () => {
      for (const outcome of outcomes) {
        if (outcome.kind !== 'written') throw new Error(JSON.stringify(outcome))
        const { units, withoutClass } = outcome.report.heavyWeapons
        expect(units).toBeGreaterThan(2000)
        expect(withoutClass / units).toBeLessThan(0.1)
      }
    })

    test('the same file again changes nothing', async () => {
      const revisions = await client.revision.count()
      for (const release of RELEASES) {
        expect(await bring(release)).toMatchObject({ kind: 'known', releasedOn: release.day })
      }
      expect(await client.revision.count()).toBe(revisions)
    })

    test('an import that is killed in the middle leaves nothing', async () => {
      // A busy machine may let it end before the signal comes: then all of it is there, and it is tried again.
      for (let attempt = 1; attempt <= 5; attempt += 1) {
        const { pledges, firstFactsSetAside } = await killInTheMiddle()
        if (pledges === 0) {
          expect(firstFactsSetAside).toBe(0)
          return
        }
        expect(pledges).toBe(573)
      }
      throw new Error('No import was killed before its end')
    }, 120_000)
  },
)

/** Starts an import on a copy of the first facts, kills it while it writes, and counts what is there afterwards. */
async function killInTheMiddle() {
  const file = join(freshFolder(), 'tracker.db')
  copyFileSync(inject('firstFactsFile'), file)
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', 'scripts/import.ts', join(FOLDER, 'kiel-2023-01.csv'), '--json'],
      ...['--released', '2023-01-15', '--first-facts', 'set-aside'],
    ],
    { env: { ...process.env, DATABASE_URL: `file:${file}` }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const exited = once(child, 'exit')
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk
    if (/"step":"write","done":[1-9]/.test(told)) child.kill('SIGKILL')
  })
  await exited
  expect(told).toContain('"step":"write"')
  const database = new Database(file)
  const count = (sql: string) => Number(database.prepare(sql).pluck().get())
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  const found = {
    pledges: count("SELECT COUNT(*) FROM Pledge WHERE dataset = 'kiel'"),
    imports: count("SELECT COUNT(*) FROM Import WHERE dataset = 'kiel'"),
    firstFactsSetAside: count('SELECT COUNT(*) FROM Revision WHERE withdrawn = 1'),
  }
  database.close()
  expect(found.imports).toBe(found.pledges === 0 ? 0 : 1)
  return found
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-releases-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openTable } from '@/lib/import/table/open-table'

const KIEL = '../shared/data/kiel'
const absent = existsSync(KIEL) ? '' : ` (skipped: ${KIEL} is absent)`

describe.skipIf(absent)(`the releases of the Ukraine Support Tracker${absent}`, () => {
  it.each([
    ['kiel-2024-06.xlsx', 1, 'Bilateral Assistance, MAIN DATA', 3738, 80],
    ['kiel-2022-10-release7.xlsx', 37, 'Bilateral assistance, MAIN DATA', 1033, 43],
    ['kiel-2023-01.csv', 1, 'CSV', 1405, 53],
  ])('%s', async (name, sheets, main, rows, headings) => {
    const opened = await openTable(`${KIEL}/${name}`)
    if (!opened.ok) throw new Error(opened.message)
    expect(opened.table.sheets).toHaveLength(sheets)
    const sheet = opened.table.sheets.find((candidate) => candidate.name === main)
    const [header] = (await sheet?.firstRows(1)) ?? []
    expect(header?.cells.filter((cell) => cell !== null)).toHaveLength(headings)
    let read = 0
    for await (const _ of sheet?.rows() ?? []) read++
    expect(read).toBe(rows)
  })
})

import { renameSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readCsv, shownSum, sumColumn } from '../support/reading'
import { startServer } from '../support/server'

// A server and a database of its own: while it is away, the other tests go on reading theirs.

const NOT_NOW = 'The record cannot be read right now.'

let tracker: { url: string; database: string; stop: () => Promise<void> }

test.beforeAll(async () => {
  // A new database is filled with the first facts.
  test.setTimeout(180_000)
  const { TRACKER_URL, TRACKER_DATABASE } = process.env
  const stop = await startServer()
  tracker = {
    url: process.env.TRACKER_URL ?? '',
    database: process.env.TRACKER_DATABASE ?? '',
    stop,
  }
  Object.assign(process.env, { TRACKER_URL, TRACKER_DATABASE })
})

test.afterAll(() => tracker?.stop())

test('while the database is away pages and files say so, and then all is well again', async ({
  page,
  request,
}) => {
  const { url, database } = tracker
  await page.goto(url)
  const sum = await shownSum(page)

  renameSync(database, `${database}.away`)
  for (const path of ['/', '/pledges', '/pledges/P1001', '/reports', '/charts/donors']) {
    await page.goto(url + path)
    await expect(page.getByRole('heading', { level: 1, name: NOT_NOW }), path).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText(database)
  }
  for (const path of ['/pledges.csv', '/charts/donors.csv', '/reports/donors.csv', '/api/health']) {
    const answer = await request.get(url + path)
    expect(answer.status(), path).toBe(503)
    expect(answer.headers()['retry-after'], path).toBe('60')
    expect(await answer.text(), path).toContain(NOT_NOW)
  }
  await page.goto(`${url}/methodology`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What counts, and how')

  renameSync(`${database}.away`, database)
  await page.goto(url)
  expect(await shownSum(page)).toBe(sum)
  const rows = readCsv(await (await request.get(`${url}/pledges.csv`)).text())
  expect(sumColumn(rows, 'value_in_filter')).toBe(sum)
})

import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { readCsv, readTable, shownSum, sumColumn, textOf } from '../support/reading'

const CLAIM = 'NATO allies have provided €65bn of military aid, by NATO’s own count'

const FIGURES = [
  {
    file: 'months',
    unit: /^Cumulative by month/,
    head: ['Month', 'Added', 'Sum so far', 'Pledges', 'No value'],
  },
  {
    file: 'donors',
    unit: /at the exchange rate of each announcement$/,
    head: ['Donor', 'Amount', '% of GDP', 'Pledges', 'No value'],
  },
  {
    file: 'equipment',
    unit: /^Heavy weapons, units/,
    head: ['Class', 'Promised', 'Delivered', 'Outstanding', 'Delivered beyond', 'No count'],
  },
  {
    file: 'categories',
    unit: /^Value by category and its share/,
    head: ['Category', 'Value', 'Share', 'Pledges', 'No value'],
  },
]

test('the overview opens with what NATO says, and what is itemised of it', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Military Aid Tracker')
  await expect(page.getByRole('heading', { level: 1, name: CLAIM, exact: true })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText('£57bn')
  await expect(main).toContainText('This tracker itemises €48.9bn of it as pledged')
  await expect(main).toContainText('more pledges have no published value')
  await expect(main).toContainText('Data through 21 April 2023')
  const coverage = page.getByRole('region', { name: 'Coverage of the reported total' })
  await expect(coverage).toContainText('€48.9bn itemised · 75% of the reported total')
  await expect(coverage).toContainText('€16.1bn not itemised')
  await expect(coverage).toContainText('€65bn stated on 21 April 2023')
})

test('what is itemised can be looked at, pledge by pledge', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '€48.9bn itemised' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pledges' })).toBeVisible()
  const sum = await shownSum(page)
  expect(sum).toBeGreaterThanOrEqual(4_885_000_000_000n)
  expect(sum).toBeLessThan(4_895_000_000_000n)
})

test('another measure is held against the same total', async ({ page }) => {
  await page.goto('/?measure=delivered')
  await expect(page.getByRole('heading', { level: 1, name: CLAIM })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('as delivered, by stated value')
  await expect(page.getByRole('main')).not.toContainText('€48.9bn')
})

for (const { file, unit, head } of FIGURES) {
  test(`the chart of ${file} says what it shows, and can be taken along`, async ({ page }) => {
    await page.goto('/')
    const chart = page.locator('figure').filter({ has: page.locator(`#${file}-canvas`) })
    const statement = await textOf(chart.getByRole('heading', { level: 2 }))
    await expect(page.getByRole('figure', { name: statement, exact: true })).toBeVisible()
    await expect(chart.getByText(unit)).toBeVisible()

    await expect(chart.getByRole('table')).toBeHidden()
    await chart.getByText('Data as a table').click()
    await expect(chart.getByRole('columnheader')).toHaveText(head)

    const downloading = page.waitForEvent('download')
    await chart.getByRole('link', { name: `CSV of: ${statement}` }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(new RegExp(`^${file}_\\d{4}-\\d\\d-\\d\\d\\.csv$`))
    const rows = readCsv(await readFile(await download.path(), 'utf8'))
    expect(rows).toHaveLength((await readTable(chart.getByRole('table'))).length)

    await chart.getByRole('link', { name: `Link to: ${statement}` }).click()
    await expect(page).toHaveURL(`/charts/${file}`)
    await expect(page.getByRole('heading', { level: 1, name: statement })).toBeVisible()
  })

  test(`the picture of ${file} is a PNG with the drawing on it`, async ({ page }) => {
    await page.goto('/')
    const downloading = page.waitForEvent('download')
    await page
      .locator('figure')
      .filter({ has: page.locator(`#${file}-canvas`) })
      .getByRole('button', { name: /^PNG of: / })
      .click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(`${file}.png`)
    const picture = await readFile(await download.path())
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(picture.readUInt32BE(16)).toBeGreaterThan(500)
    expect(picture.readUInt32BE(20)).toBeGreaterThan(300)
    const colours = await page.evaluate(countColours, picture.toString('base64'))
    expect(colours.blue).toBeGreaterThan(500)
    expect(colours.ink).toBeGreaterThan(500)
    expect(colours.paper).toBeGreaterThan(50_000)
  })
}

test('the sums of every view are one: overview, charts and files', async ({ page, request }) => {
  await page.goto('/')
  const sum = await shownSum(page)
  for (const [path, column] of [
    ['/pledges.csv', 'value_in_filter'],
    ['/charts/months.csv', 'added'],
    ['/charts/donors.csv', 'amount'],
    ['/charts/categories.csv', 'amount'],
    ['/reports/donors.csv', 'pledged_converted'],
  ] as const) {
    const rows = readCsv(await (await request.get(path)).text())
    expect(sumColumn(rows, column), path).toBe(sum)
  }
})

test('the latest pledges come newest first', async ({ page }) => {
  await page.goto('/')
  const latest = page.getByRole('table', { name: 'Latest pledges' })
  await expect(latest.getByRole('row')).toHaveCount(9)
  const canada = latest.getByRole('row', { name: /40 sniper rifles/ })
  for (const text of ['21 Apr 2023', 'Canada', 'US$28.9m', '€26.3m']) {
    await expect(canada.getByRole('cell', { name: text, exact: true })).toBeVisible()
  }
  const tanks = latest.getByRole('row', { name: /14 refurbished Leopard 2 tanks/ })
  for (const text of ['20 Apr 2023', 'Denmark; Netherlands', 'about €165m', '€165m']) {
    await expect(tanks.getByRole('cell', { name: text, exact: true })).toBeVisible()
  }
  await page.getByRole('link', { name: 'All pledges' }).click()
  await expect(page).toHaveURL('/pledges')
})

/** How much of a picture is paper, ink and the drawing's blue, in the colours of the light theme. */
async function countColours(base64: string) {
  const image = new Image()
  image.src = `data:image/png;base64,${base64}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('There is nothing to draw on')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const colours = { paper: 0, ink: 0, blue: 0 }
  for (let at = 0; at < data.length; at += 4) {
    const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`
    if (colour === '255,255,255') colours.paper += 1
    if (colour === '11,87,183') colours.blue += 1
    if ((data[at] ?? 255) < 60 && (data[at + 2] ?? 255) < 90) colours.ink += 1
  }
  return colours
}

import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import { fillWorkbook } from '../support/fill-workbook'
import { asFile, sendRelease } from '../support/import-page'
import { type OwnDesk, openOwnDesk } from '../support/own-desk'
import type { Written } from '../support/release-text'
import { type Filled, toTemplateCsv } from '../support/template-file'
import { expectFits } from '../support/width'

// A reviewer brings releases in by the page. On a tracker of its own: what comes in is in every sum.

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let desk: OwnDesk
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  desk = await openOwnDesk(browser)
  page = desk.page
})

test.afterAll(() => desk?.close())

const TANKS: Written = {
  id: 'DKM1 ',
  pledged: '100',
  pledgedEur: '90',
  item: 'Leopard-2A4',
  itemType: 'Heavy weapon',
  subType: 'Main Battle Tank (MBT)',
  units: '14',
}
const SHELLS: Written = { id: 'DKM2', pledged: '50.5', announced: '06/31/2022' }

/** Holds a list to standing whole on a phone, each cell beside the name of its column. */
async function expectOnPhone(caption: string, column: string) {
  await page.setViewportSize({ width: 390, height: 844 })
  const list = page.getByRole('group', { name: caption, exact: true })
  await expect(list.getByRole('cell').getByText(column, { exact: true }).first()).toBeVisible()
  await expect
    .poll(() => list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
    .toBe(0)
  await expectNoBarrier(page)
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('without a file, and with a day that has not come, the form says so', async () => {
  await sendRelease(page, [], '2023-05-01')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Choose a file.')
  await expect(page.getByLabel('Day of the release')).toHaveValue('2023-05-01')
  await sendRelease(page, asFile([TANKS]), '2999-01-01')
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Give the day of the release as YYYY-MM-DD; it cannot lie ahead. Then choose the file again.',
  )
  await expect(page.getByLabel('Day of the release')).toHaveValue('2999-01-01')
  await expectNoBarrier(page)
})

test('what is no table is refused with a sentence, and can be thrown away', async () => {
  await sendRelease(
    page,
    { name: 'plan.xlsx', mimeType: '', buffer: Buffer.from('%PDF-1.7 plan') },
    '2023-05-01',
  )
  await expect(page.getByRole('heading', { name: 'plan.xlsx' })).toBeVisible()
  await expect(page.getByText('The file is a PDF. Save the table as .xlsx or CSV')).toBeVisible({
    timeout: 30_000,
  })
  await expectNoBarrier(page)
  await page.getByRole('button', { name: 'Throw this file away' }).click()
  await expect(page).toHaveURL(/\/desk\/import$/)
  await expect(page.getByText('plan.xlsx')).toHaveCount(0)
})

test('a donor that the catalogue lacks can be added from there', async () => {
  await sendRelease(page, asFile([{ ...TANKS, donor: 'Atlantis' }]), '2023-05-01')
  const add = page.getByRole('link', { name: 'Add “Atlantis” to the donors' })
  await expect(add).toBeVisible({ timeout: 30_000 })
  await add.click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Atlantis')
})

test('a release is sent, looked at, decided and written', async () => {
  await sendRelease(page, asFile([TANKS, SHELLS, { ...SHELLS, id: '' }]), '2023-05-01')
  await expect(page.getByText('3 read = 2 used + 1 set aside')).toBeVisible({ timeout: 30_000 })
  await expect(
    page.getByText('2 new, 0 changed, 0 unchanged, 0 gone from the release'),
  ).toBeVisible()
  await expect(
    page.getByRole('row', {
      name: 'DKM1 Denmark €100 – – 20 Apr 2023 1 1 14 × Leopard-2A4',
    }),
  ).toBeVisible()
  await expect(
    page.getByRole('row', { name: 'Military Pledged €150.50 €90 0', exact: true }),
  ).toBeVisible()
  await expectOnPhone('New', 'Summary')
  await page.getByRole('link', { name: /^Rows set aside 1$/ }).click()
  await expect(page.getByRole('row', { name: '4 The row has no ID.' })).toBeVisible()
  await page.getByRole('link', { name: /^Cells \d+$/ }).click()
  await expect(
    page.getByRole('row', { name: /Announcement Date 06\/31\/2022 Not understood/ }),
  ).toBeVisible()
  await expectNoBarrier(page)
  await expectFits(page)
  await expectOnPhone('Cells', 'Kind')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download cells and rows set aside as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('problems_release.csv')
  const listed = readFileSync(await (await download).path(), 'utf8')
  expect(listed).toContain('4,,,row_set_aside,The row has no ID.')
  await page.getByRole('button', { name: 'Bring in 2 new pledges' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Choose what becomes of the first facts.',
  )
  await expectNoBarrier(page)
  await page.getByLabel(/Set the first facts aside/).check()
  await page.getByRole('button', { name: 'Bring in 2 new pledges' }).click()
  await expect(page.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('308 first facts are set aside.')).toBeVisible()
  await expect(
    page.getByRole('row', {
      name: 'Denmark Military Pledged €150.50 €90.00 €0.00 €10.00 €0.00 €0.00 €0.00 €50.50',
    }),
  ).toBeVisible()
  await expectNoBarrier(page)
  await page.getByRole('link', { name: /^Cells \d+$/ }).click()
  await expectOnPhone('Cells', 'Kind')
})

test('what came in is what visitors see, at once', async () => {
  const visitor = await page.context().browser()?.newContext({ baseURL: desk.url })
  const reading = await visitor?.newPage()
  if (!reading) throw new Error('No browser')
  await reading.goto('/pledges?dataset=kiel')
  await reading.getByRole('link', { name: '14 × Leopard-2A4' }).click()
  await expect(reading.getByText('Row 2 of release.csv')).toBeVisible()
  await reading.getByRole('link', { name: 'What else it says' }).click()
  await expect(reading.getByRole('row', { name: /^2 1 €90/ })).toBeVisible()
  await expectNoBarrier(reading)
  await expectFits(reading)
  await visitor?.close()
})

test('the same file again is known; a later one shows what it changes, field by field', async () => {
  await sendRelease(page, asFile([TANKS, SHELLS, { ...SHELLS, id: '' }]), '2023-06-01')
  await expect(
    page.getByText('This file was brought in before, as the release of 1 May 2023'),
  ).toBeVisible({
    timeout: 30_000,
  })
  await sendRelease(page, asFile([{ ...TANKS, pledged: '120' }]), '2023-06-01')
  await expect(page.getByRole('button', { name: 'Bring in 1 changed pledge' })).toBeVisible({
    timeout: 30_000,
  })
  const row = page.getByRole('row', { name: /^DKM1/ })
  await expect(row.getByRole('deletion')).toHaveText('EUR 100')
  await expect(row.getByRole('insertion')).toHaveText('EUR 120')
  await page.getByRole('link', { name: 'Gone 1' }).click()
  await expect(page.getByRole('row', { name: /^DKM2/ })).toBeVisible()
  await page.getByLabel(/^Withdraw them/).check()
  await page.getByRole('button', { name: 'Bring in 1 changed pledge' }).click()
  await expect(page.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('1 gone from the release, of which 1 was withdrawn')).toBeVisible()
  await page.goto('/desk/import')
  await expect(page.getByRole('row', { name: /1 Jun 2023 kiel release\.csv 2/ })).toBeVisible()
})

test('pledges of one’s own: the template, filled in, is mended and brought in', async () => {
  await page.goto('/desk/import')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'workbook with lists to choose from' }).click()
  const template = await download
  expect(template.suggestedFilename()).toBe('pledges-template.xlsx')
  const rows = [
    { ...OWN, id: 'A1', currency: '' },
    { ...OWN, id: 'A2', summary: 'Medical supplies', allocated: '8m' },
  ]
  await sendOwn({ name: 'own.csv', mimeType: '', buffer: Buffer.from(toTemplateCsv(rows)) })
  await expect(page.getByText('2 read = 2 used')).toHaveCount(0)
  await expect(
    page.getByRole('row', {
      name: '2 Currency To be put right Choose the currency of this amount.',
    }),
  ).toBeVisible({ timeout: 30_000 })
  await expectNoBarrier(page)
  await expectOnPhone('What has to be put right first', 'Kind')
  const problems = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as CSV' }).click()
  const listed = await (await problems).path()
  expect(readFileSync(listed, 'utf8')).toBe(
    'row,column,found,kind,made_of_it\r\n2,Currency,,wrong,Choose the currency of this amount.\r\n',
  )
  const mended = rows.map((row) => ({ ...row, currency: 'EUR' }))
  const workbook = await fillWorkbook(readFileSync(await template.path()), mended)
  await sendOwn({ name: 'own.xlsx', mimeType: '', buffer: workbook })
  await expect(page.getByText('2 read = 2 used + 0 set aside')).toBeVisible({ timeout: 30_000 })
  await expect(
    page.getByText(
      'Row 3, Pledged: EUR 8,000,000 allocated is more than EUR 7,000,000 pledged: are both right?',
    ),
  ).toBeVisible()
  await expectNoBarrier(page)
  await page.getByRole('button', { name: 'Bring in 2 new pledges' }).click()
  await expect(page.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('The file states no sums of its own.')).toBeVisible()
  await page.goto('/pledges?dataset=our-desk&aidType=humanitarian')
  await page.getByRole('link', { name: 'Medical supplies' }).click()
  await expect(page.getByText('Row 3 of own.xlsx, sheet “Pledges”')).toBeVisible()
})

const OWN: Filled = {
  donors: 'Finland',
  announced: '1 May 2023',
  summary: 'Winter clothing',
  aidType: 'Humanitarian',
  category: 'Engineering, logistics and medical',
  currency: 'EUR',
  pledged: '7m',
  url: 'https://example.org/release',
  publisher: 'Ministry of Defence',
  says: 'What is given.',
}

async function sendOwn(file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto('/desk/import')
  await page.getByLabel('Dataset').fill('our-desk')
  await page.getByLabel('File', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Send and look' }).click()
}

test('without JavaScript, on a phone', async ({ browser }) => {
  const plain = await browser.newContext({
    baseURL: desk.url,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    storageState: await desk.context.storageState(),
  })
  const reading = await plain.newPage()
  await reading.goto('/desk/import')
  await reading
    .getByLabel('File', { exact: true })
    .setInputFiles(asFile([{ ...TANKS, id: 'DKM5', pledged: '7' }], 'Überblick.csv'))
  await reading.getByLabel('Day of the release').fill('2023-07-01')
  await reading.getByRole('button', { name: 'Send and look' }).click()
  await expect(reading.getByRole('heading', { name: 'Überblick.csv' })).toBeVisible()
  await expect(reading.getByRole('button', { name: 'Bring in 1 new pledge' })).toBeVisible({
    timeout: 30_000,
  })
  await expectFits(reading)
  await reading.getByRole('button', { name: 'Bring in 1 new pledge' }).click()
  await expect(reading.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
  await plain.close()
})

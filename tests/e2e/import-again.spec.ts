import { expect, type Page, test } from '@playwright/test'
import { publish } from '@/lib/db/publish'
import { openWriter } from '@/lib/db/writer'
import { expectNoBarrier } from '../support/barriers'
import { asFile, sendRelease } from '../support/import-page'
import { type OwnDesk, openOwnDesk } from '../support/own-desk'
import { publishRequest } from '../support/publish-request'
import type { Written } from '../support/release-text'
import { FUND } from '../support/sample-ledger'
import { expectFits } from '../support/width'

// Two files are looked at before either is brought in. On a tracker of its own: what comes in is in every sum.

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let desk: OwnDesk
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  desk = await openOwnDesk(browser)
  page = desk.page
})

test.afterAll(() => desk?.close())

const TANKS: Written = { id: 'DKM1', pledged: '100', explanation: 'Fourteen tanks.' }
const SHELLS: Written = { id: 'DKM2', pledged: '50.5', explanation: 'Shells.' }

/** Sends a release and returns the address at which it is looked at. */
async function look(rows: readonly Written[], day: string, button: string): Promise<string> {
  await sendRelease(page, asFile(rows), day)
  await expect(page.getByRole('button', { name: button })).toBeVisible({ timeout: 30_000 })
  return page.url()
}

async function confirm(button: string): Promise<void> {
  const keepBoth = page.getByLabel(/Keep both/)
  if (await keepBoth.isVisible()) await keepBoth.check()
  await page.getByRole('button', { name: button }).click()
}

test('of the same file looked at twice, the second is known once the first is in', async () => {
  const first = await look([TANKS], '2023-05-01', 'Bring in 1 new pledge')
  await look([TANKS], '2023-05-01', 'Bring in 1 new pledge')
  const second = page.url()
  await page.goto(first)
  await confirm('Bring in 1 new pledge')
  await expect(page.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
  await page.goto(second)
  await confirm('Bring in 1 new pledge')
  await expect(
    page.getByText('This file was brought in before, as the release of 1 May 2023'),
  ).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0)
  await expectNoBarrier(page)
  await expectFits(page)
  await page.getByRole('link', { name: 'What it brought' }).click()
  await expect(page.getByRole('heading', { name: 'kiel, release of 1 May 2023' })).toBeVisible()
})

test('what another release has changed since the look is shown anew, and asked again', async () => {
  const later = await look(
    [{ ...TANKS, pledged: '120' }, SHELLS],
    '2023-07-01',
    'Bring in 1 new and 1 changed pledge',
  )
  await look([TANKS, SHELLS], '2023-06-01', 'Bring in 1 new pledge')
  await confirm('Bring in 1 new pledge')
  await expect(page.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
  await page.goto(later)
  await confirm('Bring in 1 new and 1 changed pledge')
  await expect(
    page.getByText('Nothing was written. The tracker has changed since this was looked at'),
  ).toBeVisible({ timeout: 60_000 })
  await expect(
    page.getByText('0 new, 1 changed, 1 unchanged, 0 gone from the release'),
  ).toBeVisible()
  await expectNoBarrier(page)
  await expectFits(page)
  await confirm('Bring in 1 changed pledge')
  await expect(page.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
})

test('what an editor has changed and a release no longer has stays, and is told apart', async () => {
  await correct('DKM2')
  await look([{ ...SHELLS, id: 'DKM9', pledged: '9' }], '2023-08-01', 'Bring in 1 new pledge')
  await expect(
    page.getByText(
      '1 new, 0 changed, 0 unchanged, 1 gone from the release, 1 gone but changed by an editor since',
    ),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Gone, but edited 1' }).click()
  await expect(page.getByRole('row', { name: /^DKM2/ })).toBeVisible()
  const stays = 'pledge that an editor has changed is gone from the release: it stays.'
  await expect(page.getByText(`1 ${stays}`)).toBeVisible()
  await expectNoBarrier(page)
  await page.getByLabel(/^Withdraw them/).check()
  await confirm('Bring in 1 new pledge')
  await expect(page.getByText('The batch is written.')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(`1 ${stays}`)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Gone, but edited 1' })).toBeVisible()
})

/** Publishes another word about an imported pledge, as an editor does. */
async function correct(externalId: string): Promise<void> {
  const client = openWriter(desk.file)
  try {
    const where = { dataset: 'kiel', externalId }
    const { id } = await client.pledge.findFirstOrThrow({ where })
    const further = {
      pledge: { id, baseRevisionNumber: 1 },
      changeKind: 'correction',
      reason: 'It was misread.',
    } as const
    const request = publishRequest(FUND, new Date().toISOString(), further)
    const result = await publish(client, request)
    if (!result.ok) throw new Error(result.message)
  } finally {
    await client.$disconnect()
  }
}

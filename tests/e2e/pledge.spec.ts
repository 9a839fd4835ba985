import { expect, test } from '@playwright/test'
import { openPledge, RIFLES, TANKS } from '../support/pages'

test('a joint pledge shows its value, its rate and its shares', async ({ page }) => {
  await openPledge(page, TANKS)
  await expect(page.getByRole('article')).toContainText('20 Apr 2023 · Denmark, Netherlands')
  const value = page.getByRole('table', { name: 'Value as reported and converted' })
  const pledged = value.getByRole('row', { name: /^Pledged/ })
  for (const amount of ['about €165m', '€165,000,000.00', 'US$180,576,000.00', '£145,452,450.00']) {
    await expect(pledged.getByRole('cell', { name: amount, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('article')).toContainText('reference rates of 20 Apr 2023')
  await expect(page.getByRole('article')).toContainText('1.0944 USD, 0.88153 GBP')
  const shares = page.getByRole('table', { name: 'Donors’ shares, as stated' })
  for (const donor of ['Denmark', 'Netherlands']) {
    const row = shares.getByRole('row', { name: donor })
    await expect(row.getByRole('cell', { name: '50%', exact: true })).toBeVisible()
    await expect(row.getByRole('cell', { name: '€82,500,000.00' }).first()).toBeVisible()
  }
})

test('what is overdue says since when nothing is recorded', async ({ page }) => {
  await openPledge(page, TANKS)
  const item = page.getByRole('table', { name: 'Items' }).getByRole('row', { name: /Leopard 2/ })
  await expect(item).toContainText('at least 14')
  await expect(item).toContainText('none recorded')
  await expect(item).toContainText('by early 2024')
  await expect(item).toContainText('no delivery recorded since 30 Apr 2024')
  await expect(page.getByRole('main')).not.toContainText('not delivered')
})

test('before its day nothing is overdue', async ({ page }) => {
  await openPledge(page, TANKS)
  await page.goto(`${new URL(page.url()).pathname}?asOf=2024-04-30`)
  await expect(page.getByRole('table', { name: 'Items' })).toContainText('by early 2024')
  await expect(page.getByRole('main')).not.toContainText('no delivery recorded since')
})

test('each source stands with what it states', async ({ page }) => {
  await openPledge(page, RIFLES)
  const sources = page.getByRole('listitem').filter({ hasText: 'States' })
  await expect(sources.filter({ hasText: 'US$28.9m' }).first()).toContainText('£23.3m')
  const government = sources.filter({ hasText: 'Government of Canada' })
  await expect(government).toContainText('21 Apr 2023 · official')
  await expect(government).toContainText('about C$39m')
  await expect(government).toContainText('C$34.6m for NATO trust fund')
  await expect(government.getByRole('link', { name: 'Government of Canada' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.canada\.ca\//,
  )
})

test('items stand with their counts and amounts', async ({ page }) => {
  await openPledge(page, RIFLES)
  const items = page.getByRole('table', { name: 'Items' })
  const rifles = items.getByRole('row', { name: /Sniper rifle/ })
  await expect(rifles.getByRole('cell', { name: '40', exact: true }).first()).toBeVisible()
  await expect(rifles).toContainText('about C$2.5m')
  const radios = items.getByRole('row', { name: /Radio set/ })
  await expect(radios.getByRole('cell', { name: '16', exact: true }).first()).toBeVisible()
  await expect(items.getByRole('row', { name: /Comprehensive Assistance/ })).toContainText(
    'C$34.6m',
  )
})

test('the history names every revision and where it came from', async ({ page }) => {
  await openPledge(page, RIFLES)
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
  const revision = page.getByRole('listitem').filter({ hasText: 'Revision 1' })
  await expect(revision).toContainText('First published')
  await expect(revision).toContainText('21 April 2023, 00:00 UTC')
  await expect(revision).toContainText('release 2023-04-21')
  await expect(page.getByText(/^Cite as: Military Aid Tracker, P\d{4}, revision 1/)).toBeVisible()
})

test('a pledge is followed from the table and back, in its filter', async ({ page }) => {
  await page.goto('/pledges?donors=NLD&from=2023-04-20')
  await page.getByRole('link', { name: TANKS }).click()
  await expect(page).toHaveURL(/\/pledges\/P\d+\?donors=NLD&from=2023-04-20$/)
  await expect(page).toHaveTitle(
    /^P\d+: At least 14 refurbished Leopard 2 tanks – Military Aid Tracker$/,
  )
  await page.getByRole('link', { name: 'All pledges in this filter' }).click()
  await expect(page).toHaveURL('/pledges?donors=NLD&from=2023-04-20')
  await page.goBack()
  await page.getByRole('link', { name: 'Denmark', exact: true }).click()
  await expect(page).toHaveURL('/pledges?donors=DNK&from=2023-04-20')
})

test('a pledge without a value says so instead of zero', async ({ page }) => {
  await page.goto('/pledges?valued=no')
  await expect(page.getByTestId('sum')).toHaveText('no published value')
  await page
    .getByRole('table', { name: 'Pledges' })
    .getByRole('link', { name: /\w/ })
    .nth(4)
    .click()
  await expect(page.getByText('No value was published.')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('€0')
})

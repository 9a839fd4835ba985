import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import { problemsOf, publish, uniqueSummary } from '../support/filled-form'
import { addTwoRevisions, markAsImported } from '../support/humanitarian-pledge'
import { ADMINISTRATOR, asAdministrator, openAs } from '../support/sign-in'
import { expectFits } from '../support/width'

test.use({ storageState: asAdministrator })

// What somebody else has published of the same pledge, or an import has left, stands beside what an editor writes.

test('who is second sees both versions and decides @both', async ({ browser, page }) => {
  const summary = uniqueSummary()
  const reference = await addTwoRevisions(summary)
  const other = await openAs(browser, asAdministrator)
  for (const window of [page, other]) await openChange(window, reference)
  await other.getByLabel('Pledged').fill('9')
  await publish(other)
  await page.getByLabel('Pledged').fill('10')
  await page.getByRole('button', { name: 'Publish as revision 3' }).click()
  await expect(problemsOf(page)).toContainText('Revision 3 was published in between')
  const differences = page.getByRole('table', { name: 'Where theirs and yours differ' })
  await expect(differences.getByRole('row', { name: 'Pledged' })).toHaveText(/EUR 9.*EUR 10/)
  await expectNoBarrier(page)
  await expectFits(page)
  await expect(page.getByRole('button', { name: /^Publish/ })).toHaveText([
    'Publish mine as revision 4',
  ])
  await page.getByRole('button', { name: 'Publish mine as revision 4' }).click()
  await page.waitForURL(`/pledges/${reference}?published=4`)
  await expect(page.getByRole('article')).toContainText('€10.00')
  await expect(page.locator('#revision-3')).toContainText('EUR 9')
  await other.context().close()
})

test('a draft whose pledge has changed since shows both when it is opened', async ({
  browser,
  page,
}) => {
  const reference = await addTwoRevisions(uniqueSummary())
  await page.goto(`/desk/pledges/${reference}`)
  await page.getByLabel('Pledged').fill('10')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/drafts\/\d+/)
  const draft = new URL(page.url()).pathname
  await expect(page.getByRole('heading', { name: /since this draft was begun/ })).toBeHidden()
  const other = await openAs(browser, asAdministrator)
  await other.goto(`/desk/pledges/${reference}`)
  await other.getByLabel('Pledged').fill('9')
  await other.getByLabel('Kind of change').selectOption({ label: 'Correction' })
  await other.getByLabel('Reason').fill('It was misread.')
  await publish(other)
  await other.context().close()
  await page.goto(draft)
  await expect(
    page.getByRole('heading', { name: 'Published since this draft was begun' }),
  ).toBeVisible()
  const differences = page.getByRole('table', { name: 'Where revision 3 and this draft differ' })
  await expect(differences.getByRole('row').nth(1)).toContainText('PledgedEUR 9EUR 10')
  await page.setViewportSize({ width: 390, height: 844 })
  for (const cell of await differences.getByRole('cell').all())
    expect(await cell.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expectNoBarrier(page)
  const over = page.getByRole('button', { name: 'Publish this draft as revision 4' })
  await over.click()
  await expect(problemsOf(page)).toContainText('Say why this changes.')
  await page.getByLabel('Kind of change').selectOption({ label: 'Correction' })
  await page.getByLabel('Reason').fill('The release says ten.')
  await over.click()
  await page.waitForURL(`/pledges/${reference}?published=4`)
  await expect(page.getByRole('article')).toContainText('€10.00')
})

test('a draft that an import has made says so, at the desk and where it is opened', async ({
  page,
}) => {
  const summary = uniqueSummary()
  const reference = await addTwoRevisions(summary)
  await page.goto(`/desk/pledges/${reference}`)
  await page.getByLabel('Pledged').fill('10')
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/drafts\/\d+/)
  const draft = new URL(page.url()).pathname
  await markAsImported(Number(draft.split('/').at(-1)), 'Release of 2023-01-18 (kiel)')
  await page.goto('/desk')
  await expect(page.getByRole('listitem').filter({ hasText: summary })).toContainText(
    `Changes ${reference} · by an import, Release of 2023-01-18 (kiel), for ${ADMINISTRATOR.name}`,
  )
  await page.goto(draft)
  await expect(page.getByRole('main')).toContainText(
    'An import made this draft from what its file says (Release of 2023-01-18 (kiel)): the pledge had been changed here since the import before.',
  )
})

async function openChange(page: Page, reference: string): Promise<void> {
  await page.goto(`/desk/pledges/${reference}`)
  await page.getByLabel('Kind of change').selectOption({ label: 'Correction' })
  await page.getByLabel('Reason').fill('It was misread.')
}

import { expect, test } from '@playwright/test'
import { problemsOf, uniqueSummary } from '../support/filled-form'
import { openForm, SAVED, waitForSave } from '../support/kept-form'
import { asAdministrator } from '../support/sign-in'

test.use({ storageState: asAdministrator })

test('a form longer than the tracker takes says so, once, and is saved when it is shorter', async ({
  page,
}) => {
  const tooLong =
    'the form is longer than 1 MB, and cannot be saved as it is: shorten its longest texts, or divide it into two pledges.'
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/desk/drafts/keep')) asked += 1
  })
  const summary = uniqueSummary()
  await openForm(page)
  await page.getByLabel('Summary').fill(summary)
  await page.getByLabel('Detail').fill('x'.repeat(1_100_000))
  await waitForSave(page)
  await expect(page.getByText(`Not saved: ${tooLong}`)).toBeVisible()
  await waitForSave(page)
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(problemsOf(page)).toHaveText(`Not sent. T${tooLong.slice(1)}`)
  await expect(problemsOf(page)).toBeFocused()
  expect(asked).toBe(1)
  await page.getByLabel('Detail').fill('By rail.')
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
})

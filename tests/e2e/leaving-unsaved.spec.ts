import { expect, test } from '@playwright/test'
import { uniqueSummary } from '../support/filled-form'
import { openForm, SAVED, waitForSave } from '../support/kept-form'
import { asAdministrator } from '../support/sign-in'

// Ways out of a form that is not saved.

test.use({ storageState: asAdministrator })

test('the browser asks before unsaved typing is left, and what can be saved still is', async ({
  page,
}) => {
  const summary = uniqueSummary()
  await openForm(page)
  await page.getByLabel('Summary').fill(summary)
  const desk = await page.context().newPage()
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
  await closing
  await expect(async () => {
    await desk.goto('/desk')
    await expect(desk.getByRole('link', { name: summary })).toHaveCount(1, { timeout: 500 })
  }).toPass({ timeout: 10_000 })
})

test('whose typing is saved leaves without a question', async ({ page }) => {
  await openForm(page)
  await page.getByLabel('Summary').fill(uniqueSummary())
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  let isAsked = false
  page.on('dialog', (dialog) => {
    isAsked = true
    void dialog.accept()
  })
  await page.goto('/desk')
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible()
  expect(isAsked).toBe(false)
})

test('where nothing can be saved, a link asks too', async ({ page }) => {
  const summary = uniqueSummary()
  await openForm(page)
  await page.context().clearCookies()
  await page.getByLabel('Summary').fill(summary)
  await waitForSave(page)
  await expect(page.getByText('Not saved: your session has ended.')).toBeVisible()
  const asked = page.waitForEvent('dialog')
  const click = page.getByRole('link', { name: 'Methodology' }).first().click()
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await click
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
})

test('where nothing can be saved, Back asks too', async ({ page }) => {
  const summary = uniqueSummary()
  await page.goto('/desk')
  await page.clock.install()
  await page.getByRole('link', { name: 'New pledge' }).click()
  await expect(page).toHaveURL('/desk/pledges/new')
  await page.getByLabel('Summary').fill(summary)
  await page.context().setOffline(true)
  await waitForSave(page)
  await expect(page.getByText('Not saved: the tracker cannot be reached.')).toBeVisible()
  page.once('dialog', (dialog) => void dialog.dismiss())
  const asked = page.waitForEvent('dialog')
  await page.evaluate(() => window.history.back())
  expect((await asked).message()).toBe(
    'What you typed is not saved, and cannot be just now. Leave the form and lose it?',
  )
  await expect(page).toHaveURL('/desk/pledges/new')
  await expect(page.getByLabel('Summary')).toHaveValue(summary)
  await page.context().setOffline(false)
  await waitForSave(page)
  await expect(page.getByText(SAVED)).toBeVisible()
  await page.evaluate(() => window.history.back())
  await expect(page).toHaveURL('/desk')
})

import { expect, type Page, test } from '@playwright/test'
import { uniqueSummary } from '../support/filled-form'
import { openForm } from '../support/kept-form'
import { addPerson, asAdministrator, openAs } from '../support/sign-in'

// What a page of the desk says of what was done stands in its address, which anybody can write.

test.use({ storageState: asAdministrator })

/** A new draft’s address, and the version of it. */
async function saveDraft(page: Page): Promise<{ draft: string; version: string }> {
  await openForm(page)
  await page.getByLabel('Summary').fill(uniqueSummary())
  await page.getByRole('button', { name: 'Save draft' }).click()
  await page.waitForURL(/\/desk\/drafts\/\d+\?saved=\d+$/)
  await expect(page.getByText('Draft saved')).toBeVisible()
  const { pathname, searchParams } = new URL(page.url())
  return { draft: pathname, version: searchParams.get('saved') ?? '' }
}

test('no save is told of that the draft does not bear out', async ({ page }) => {
  const { draft, version } = await saveDraft(page)
  for (const saved of ['99', version, '']) {
    await page.goto(`${draft}?saved=${saved}&beside=Mallory`)
    await expect(page.getByRole('heading', { level: 1, name: 'Draft' })).toBeVisible()
    await expect(page.getByText('Mallory')).toHaveCount(0)
    await expect(page.getByText('Draft saved')).toHaveCount(saved === version ? 1 : 0)
  }
})

test('the desk says nothing untrue of what was never asked', async ({ browser, page }) => {
  await page.goto('/desk?refused=people&refused=import&undone=nonsense')
  await expect(page.getByRole('main').getByRole('status')).toHaveCount(0)
  await page.goto('/desk?refused=people')
  await expect(page.getByRole('main').getByRole('status')).toHaveCount(0)
  await page.goto('/desk?undone=sign-out&role=own')
  await expect(page.getByRole('main').getByRole('listitem').first()).toHaveText(
    'You are still signed in. If you have just signed out, the database could not be written: try again in a minute.',
  )
  await expect(page.getByText('Your role is Administrator.')).toBeVisible()
  await page.goto('/desk/people?undone=revoke&undone=used&revoked=invitation')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
    /^If you have just revoked an invitation, it is still open:/,
    /^If you have just revoked an invitation, it was not open any longer:/,
  ])
  await expect(page.getByText('An invitation that was revoked no longer lets')).toBeVisible()
  const editor = await openAs(browser, (await addPerson(browser, 'editor')).storageState)
  await editor.goto('/desk?refused=people')
  await expect(editor.getByText('Your role does not allow that')).toBeVisible()
  await editor.context().close()
})

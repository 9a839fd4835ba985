import { randomBytes } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { expectNoBarrier } from '../support/barriers'
import { addCorrection, addTwoRevisions } from '../support/humanitarian-pledge'
import { shownSum } from '../support/reading'
import { ADMINISTRATOR, asAdministrator, PASSWORD } from '../support/sign-in'
import { expectFits } from '../support/width'

// Each test has a pledge of its own, of €7.00 in its first revision and of €8.00 in its second.

const REASON = 'The ministry took it back.'

let summary = ''
let reference = ''

test.beforeEach(async () => {
  summary = `Blankets and generators ${randomBytes(4).toString('hex')}`
  reference = await addTwoRevisions(summary)
})

test('a visitor reads every revision, and is offered no change', async ({ page }) => {
  await page.goto(`/pledges/${reference}`)
  await expect(page).toHaveTitle(`${reference}: ${summary} – Military Aid Tracker`)
  const newest = page.locator('#revision-2')
  await expect(newest).toContainText('Revision 2 · Correction')
  await expect(newest).toContainText('The amount was misread.')
  const change = newest.getByRole('row', { name: 'Pledged' })
  await expect(change).toContainText('EUR 7')
  await expect(change).toContainText('EUR 8')
  for (const name of ['Edit', 'Withdraw', 'Restore revision 1']) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
  }
})

test('an earlier revision is shown whole, and says that it is not the newest @both', async ({
  page,
}) => {
  await page.goto(`/pledges/${reference}`)
  await page.getByRole('link', { name: 'Show revision 1' }).click()
  await expect(page).toHaveURL(`/pledges/${reference}?revision=1`)
  await expect(page.getByText('This is revision 1 of 2, published')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('€7.00')
  await expect(page.getByRole('article')).not.toContainText('€8.00')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/pledges/${reference}$`),
  )
  await expectFits(page)
  await expectNoBarrier(page)
  await page.getByRole('link', { name: 'revision 2', exact: true }).click()
  await expect(page.getByRole('article')).toContainText('€8.00')
  await page.goto(`/pledges/${reference}?revision=9`)
  await expect(page.getByText('There is no revision “9” of this pledge here')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('€8.00')
})

test.describe('by somebody who may publish', () => {
  test.use({ storageState: asAdministrator })

  test('a pledge is withdrawn with a reason, and leaves the sum @both', async ({ page }) => {
    await page.goto(`/pledges/${reference}`)
    await page.getByRole('link', { name: 'Withdraw', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Withdraw ${reference}`)
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expectFits(page)
    await expectNoBarrier(page)
    await send(page)
    const told = page.getByRole('alert').filter({ hasText: 'Say why' })
    await expect(told).toBeFocused()
    await told.getByRole('link').click()
    await expect(page.getByLabel('Why is it withdrawn?')).toBeFocused()
    await expect(page.getByLabel('Why is it withdrawn?')).toHaveAttribute('aria-invalid', 'true')
    expect(await sumOf(page)).toBe(8_00n)
    await page.goto(`/desk/pledges/${reference}/withdraw`)
    await page.getByLabel('Why is it withdrawn?').fill(REASON)
    await send(page)
    await expectWithdrawn(page)
    await expect(page.locator('#revision-3')).toContainText(ADMINISTRATOR.name)
    await expectNoBarrier(page)
    await page.goto('/pledges/withdrawn?aidType=humanitarian')
    await expect(page.getByRole('row', { name: summary })).toContainText(REASON)
    await expectNoBarrier(page)
    await page.goto(`/desk/pledges/${reference}/withdraw`)
    await expect(page.getByText('This pledge is withdrawn already')).toBeVisible()
    await page.goto(`/desk/pledges/${reference}?from=2`)
    await expect(
      page.getByText('This pledge was withdrawn and is in no sum. Publishing it again brings it'),
    ).toBeVisible()
  })

  test('edit and restore are offered, and not on a past day', async ({ page }) => {
    await page.goto(`/pledges/${reference}`)
    const edit = page.getByRole('link', { name: 'Edit', exact: true })
    const restore = page.getByRole('link', { name: 'Restore revision 1' })
    await expect(edit).toHaveAttribute('href', `/desk/pledges/${reference}`)
    await expect(restore).toHaveAttribute('href', `/desk/pledges/${reference}?from=1`)
    await page.goto(`/pledges/${reference}?asOf=2023-04-21`)
    await expect(page.getByRole('heading', { level: 1, name: summary })).toBeVisible()
    await expect(edit).toHaveCount(0)
    await expect(restore).toHaveCount(0)
  })

  test('a restored revision says what it would change', async ({ page }) => {
    await page.goto(`/pledges/${reference}`)
    await page.getByRole('link', { name: 'Restore revision 1' }).click()
    await expect(page.getByText('The fields hold revision 1, published')).toContainText(
      'Published again, it becomes revision 3 and changes: Pledged.',
    )
    await expect(page.getByLabel('Pledged')).toHaveValue('7')
    await page.goto(`/desk/pledges/${reference}?from=2`)
    await expect(page.getByText('The fields hold revision 2, published')).toContainText(
      'It says the same as revision 2, the newest.',
    )
  })

  test('who published in between is named, and the reason is kept', async ({ page }) => {
    await page.goto(`/desk/pledges/${reference}/withdraw`)
    await addCorrection(reference, 2, summary, '9')
    await page.getByLabel('Why is it withdrawn?').fill(REASON)
    await send(page)
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing' })).toContainText(
      'In between The tracker published revision 3',
    )
    await expect(page.getByLabel('Why is it withdrawn?')).toHaveValue(REASON)
    await send(page)
    await expectWithdrawn(page)
  })

  async function withdrawAfterSession(page: Page) {
    await page.goto(`/desk/pledges/${reference}/withdraw`)
    await page.context().clearCookies()
    await page.getByLabel('Why is it withdrawn?').fill(REASON)
    await send(page)
    await expect(page.getByRole('alert').filter({ hasText: 'session' })).toContainText(
      'Your session has ended: sign in below.',
    )
    await expect(page.getByLabel('Why is it withdrawn?')).toHaveValue(REASON)
    await page.getByLabel('Email').fill(ADMINISTRATOR.email)
    await page.getByLabel('Password').fill('not the password')
    await send(page)
    await expect(page.getByRole('alert').filter({ hasText: 'password' }).first()).toContainText(
      'This email and password do not belong together.',
    )
    await expect(page.getByLabel('Password')).toHaveValue('')
    await page.getByLabel('Password').fill(PASSWORD)
    await send(page)
    await expectWithdrawn(page)
  }

  test('whose session has ended signs in and withdraws by the same press', async ({ page }) => {
    await withdrawAfterSession(page)
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('whose session has ended signs in and withdraws by the same press', async ({ page }) => {
      await withdrawAfterSession(page)
    })

    test('a pledge is withdrawn all the same', async ({ page }) => {
      await page.goto(`/desk/pledges/${reference}/withdraw`)
      await send(page)
      await expect(page.locator('#reason-error')).toContainText('Say why')
      await page.getByLabel('Why is it withdrawn?').fill(REASON)
      await send(page)
      await expectWithdrawn(page)
    })

    test('whoever publishes over a withdrawal is told so first', async ({ page, context }) => {
      await page.goto(`/desk/pledges/${reference}`)
      await page.getByLabel('Pledged').fill('9')
      await page.getByLabel('Kind of change').selectOption({ label: 'Correction' })
      await page.getByLabel('Reason').fill('It was misread.')
      const other = await context.newPage()
      await other.goto(`/desk/pledges/${reference}/withdraw`)
      await other.getByLabel('Why is it withdrawn?').fill(REASON)
      await send(other)
      await page.getByRole('button', { name: 'Publish as revision 3' }).click()
      await expect(page.getByRole('alert')).toContainText('was withdrawn in between, by revision 3')
      await expect(page.getByRole('heading', { name: 'Withdrawn in between' })).toBeVisible()
      await expect(page.getByText('Publishing yours brings it back into all of them')).toBeVisible()
      const mine = 'Publish mine as revision 4, which brings the pledge back'
      await page.getByRole('button', { name: mine }).click()
      await page.waitForURL(`/pledges/${reference}?published=4`)
      expect(await sumOf(page)).toBe(9_00n)
    })
  })

  test('the guidance for editors can be read @both', async ({ page }) => {
    await page.goto('/desk/help')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entering a pledge')
    await expectFits(page)
    await expectNoBarrier(page)
  })
})

function send(page: Page): Promise<void> {
  return page.getByRole('button', { name: `Withdraw ${reference}` }).click()
}

async function expectWithdrawn(page: Page): Promise<void> {
  await page.waitForURL(`/pledges/${reference}`)
  await expect(
    page.getByText(`Withdrawn. It is in no sum; what it said stays below. The reason: ${REASON}`),
  ).toBeVisible()
  await page.goto(`/pledges?${query()}`)
  await expect(page.getByTestId('sum')).toHaveText('No pledge is in this view.')
  await page.getByRole('link', { name: '1 withdrawn pledge is in no sum' }).click()
  const row = page.getByRole('table', { name: 'Withdrawn pledges' }).getByRole('row').nth(1)
  await expect(row).toContainText(summary)
  await expect(row).toContainText(REASON)
  await row.getByRole('link', { name: reference }).click()
  await expect(
    page.getByText(`Withdrawn. It is in no sum; what it said stays below. The reason: ${REASON}`),
  ).toBeVisible()
}

/** The sum of this test’s pledge alone. */
async function sumOf(page: Page): Promise<bigint> {
  await page.goto(`/pledges?${query()}`)
  return shownSum(page)
}

function query(): string {
  return `aidType=humanitarian&q=${encodeURIComponent(summary)}`
}

import { randomBytes } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { addTwoRevisions } from '../support/humanitarian-pledge'
import { goTo } from '../support/pages'
import { chip, shownSum, textOf } from '../support/reading'
import { expectFits, overhang } from '../support/width'

test('a word longer than the page is broken @both', async ({ page }) => {
  const word = randomBytes(100).toString('hex')
  const reference = await addTwoRevisions(word)
  for (const path of [
    `/pledges/${reference}`,
    `/pledges?aidType=humanitarian&q=${word}`,
    '/?aidType=humanitarian',
  ]) {
    await page.goto(path)
    await expect(page.getByText(word).first()).toBeVisible()
    await expectFits(page)
  }
})

test('the first rows of a report scroll within themselves @phone', async ({ page }) => {
  await page.goto('/reports')
  await page.locator('summary', { hasText: 'First rows of “Pledges”' }).click()
  const rows = page.getByRole('group', { name: 'First rows of “Pledges”' })
  expect(await rows.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true)
  expect(await overhang(page)).toBe(0)
})

for (const path of [
  '/charts/months',
  '/charts/donors',
  '/charts/equipment?classes=all',
  '/charts/categories',
  '/',
]) {
  test(`nothing is cut off in the drawings of ${path} @both`, async ({ page }) => {
    await goTo(page, path)
    for (const canvas of await page.locator('canvas').all()) {
      const box = await canvas.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
      await expect
        .poll(() => canvas.evaluate(inkAtEdges))
        .toEqual({ left: 0, right: 0, some: true })
    }
  })
}

test('every control is large enough for a finger @phone', async ({ page }) => {
  await page.goto('/pledges?donors=DNK')
  for (const name of ['Donors', 'Kind', 'Show as', 'As known on']) {
    await chip(page, name).tap()
    const controls = page
      .getByRole('search')
      .locator('summary, button, select, input[type=search], label:has(input[type=checkbox])')
    for (const control of await controls.filter({ visible: true }).all()) {
      const box = await control.boundingBox()
      expect(box?.height, await textOf(control)).toBeGreaterThanOrEqual(24)
      expect(box?.width, await textOf(control)).toBeGreaterThanOrEqual(24)
    }
    await page.keyboard.press('Escape')
  }
})

test('a filter is set with the finger, in a panel as wide as the page @phone', async ({ page }) => {
  await page.goto('/pledges')
  await chip(page, 'As known on').tap()
  const apply = page.getByRole('button', { name: 'Apply' })
  await expect(apply).toBeInViewport()
  await chip(page, 'Donors').tap()
  await page.getByRole('checkbox', { name: /^Denmark/ }).tap()
  await expect(apply).toBeInViewport({ ratio: 1 })
  expect(await overhang(page)).toBe(0)
  await apply.tap()
  await expect(page).toHaveURL('/pledges?donors=DNK')
  expect(await shownSum(page)).toBeGreaterThan(0n)
})

test('an open panel stays on the page, on a phone and on a tablet @phone', async ({ page }) => {
  await page.goto('/pledges?donors=DNK')
  for (const width of [390, 768]) {
    await page.setViewportSize({ width, height: 844 })
    for (const name of ['Donors', 'Announced', 'Kind', 'Status', 'Show as', 'As known on']) {
      await chip(page, name).tap()
      await expect(page.getByRole('button', { name: 'Apply' })).toBeInViewport({ ratio: 1 })
      expect(await overhang(page), `${name} at ${width} px`).toBe(0)
      // An open panel may lie over the chips of the next line.
      await page.keyboard.press('Escape')
    }
  }
})

test('a row of the table is a block with its words beside its numbers @phone', async ({ page }) => {
  await page.goto('/pledges?donors=DNK&from=2023-04-20&to=2023-04-20')
  const row = page.locator('tbody tr')
  for (const text of [
    '20 Apr 2023',
    'Denmark; Netherlands',
    'about €165m',
    '€82.5m',
    '4 sources',
  ]) {
    await expect(row.getByText(text)).toBeInViewport({ ratio: 1 })
  }
})

/** How many pixels of a drawing touch its left and right edge, where something would be cut off. */
function inkAtEdges(canvas: HTMLElement | SVGElement) {
  if (!(canvas instanceof HTMLCanvasElement)) throw new Error('This is not a drawing')
  const count = (x: number, width: number) => {
    const { data } = canvas.getContext('2d')?.getImageData(x, 0, width, canvas.height) ?? {
      data: [],
    }
    return data.filter((value, at) => at % 4 === 3 && value > 40).length
  }
  return { left: count(0, 1), right: count(canvas.width - 1, 1), some: count(0, canvas.width) > 0 }
}

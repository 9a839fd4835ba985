import { expect, type Locator, test } from '@playwright/test'
import { goTo } from '../support/pages'

const LIGHT = { paper: 'rgb(255, 255, 255)', blue: [11, 87, 183] }
const DARK = { paper: 'rgb(14, 23, 33)', blue: [106, 165, 240] }

for (const [scheme, look] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  test(`the page and its drawings are ${scheme} where the reader’s system is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await goTo(page, '/')
    await expect(page.locator('html')).toHaveCSS('background-color', look.paper)
    for (const name of ['months', 'donors', 'equipment', 'categories']) {
      await expect
        .poll(() => pixelsOf(page.locator(`#${name}-canvas`), look.blue))
        .toBeGreaterThan(100)
    }
  })
}

test('the drawings change with the reader’s system, without a new page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await goTo(page, '/charts/donors')
  const drawing = page.locator('#donors-canvas')
  await expect.poll(() => pixelsOf(drawing, LIGHT.blue)).toBeGreaterThan(100)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => pixelsOf(drawing, DARK.blue)).toBeGreaterThan(100)
  expect(await pixelsOf(drawing, LIGHT.blue)).toBe(0)
})

/** How many pixels of a drawing have exactly this colour. */
function pixelsOf(drawing: Locator, colour: readonly number[]): Promise<number> {
  return drawing.evaluate((canvas, [red, green, blue]) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('This is not a drawing')
    const context = canvas.getContext('2d')
    if (!context) throw new Error('Nothing is drawn')
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1
    }
    return count
  }, colour)
}

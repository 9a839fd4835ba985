import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { untilDrawn } from './pages'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Those of these rules that look at colours.
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

const PHONE_BELOW = 640

/**
 * Holds the page against every rule of axe. In dark only colours are other, and only their rules are asked again; on a
 * phone they are those of the desktop.
 */
export async function expectNoBarrier(page: Page): Promise<void> {
  await untilDrawn(page)
  // The title of a page that is composed at each request may arrive after its body.
  await expect(page).toHaveTitle(/./)
  const isPhone = (page.viewportSize()?.width ?? 0) < PHONE_BELOW
  for (const colorScheme of isPhone ? (['light'] as const) : (['light', 'dark'] as const)) {
    await page.emulateMedia({ colorScheme })
    const { violations, passes } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({
        runOnly:
          colorScheme === 'light'
            ? { type: 'tag', values: TAGS }
            : { type: 'rule', values: OF_COLOUR },
        // What passes is named, not described: that halves the time on a page of many rows.
        resultTypes: ['violations'],
      })
      .analyze()
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      scheme: colorScheme,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
    expect(found).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  }
}

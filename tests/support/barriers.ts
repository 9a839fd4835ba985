import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { untilDrawn } from './pages'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Those of these rules that look at colours.
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** Holds the page against every rule of axe; in dark only colours are other, and only their rules are asked again. */
export async function expectNoBarrier(page: Page): Promise<void> {
  await untilDrawn(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const builder = new AxeBuilder({ page }).setLegacyMode()
    const axe = colorScheme === 'light' ? builder.withTags(TAGS) : builder.withRules(OF_COLOUR)
    const { violations, passes } = await axe.analyze()
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      scheme: colorScheme,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
    expect(found).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
  }
}

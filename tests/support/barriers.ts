import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Holds the page against every rule of axe, in light and in dark. */
export async function expectNoBarrier(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const found = violations.map(({ id, nodes }) => ({
      rule: id,
      scheme: colorScheme,
      where: nodes.map(({ target }) => target.join(' ')),
    }))
    expect(found).toEqual([])
  }
}

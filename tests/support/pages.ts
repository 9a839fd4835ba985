import { expect, type Page } from '@playwright/test'

export const TANKS = 'At least 14 refurbished Leopard 2 tanks'
export const RIFLES = '40 sniper rifles, 16 radio sets and a donation to a NATO fund'

type Place = { name: string; open: (page: Page) => Promise<void> }

const at = (name: string, path: string): Place => ({ name, open: (page) => goTo(page, path) })

/** Every page, in every state that looks different. */
export const PLACES: readonly Place[] = [
  at('overview', '/'),
  at('pledges', '/pledges'),
  { name: 'joint pledge', open: (page) => openPledge(page, TANKS) },
  { name: 'pledge with three items', open: (page) => openPledge(page, RIFLES) },
  { name: 'pledge that no file has', open: openRows },
  at('withdrawn pledges', '/pledges/withdrawn'),
  { name: 'revision that is not there', open: openUnknownRevision },
  at('reports', '/reports'),
  at('columns of the exports', '/reports/columns'),
  at('methodology', '/methodology'),
  at('chart over time', '/charts/months'),
  at('chart by donor', '/charts/donors'),
  at('chart by share of GDP', '/charts/donors?rank=gdp'),
  at('chart of all equipment', '/charts/equipment?classes=all'),
  at('chart by category', '/charts/categories'),
  at('unknown pledge', '/pledges/P999999'),
  at('empty result', '/pledges?q=nothingiscalledthis'),
  at('notices', '/?donors=XXX&from=2023-02-30&measure=nonsense&asOf=2099-12-31'),
]

/** Goes to an address and waits until its charts are drawn. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await untilDrawn(page)
}

/** Waits until every chart on the page has its drawing. */
export async function untilDrawn(page: Page): Promise<void> {
  const frames = page.locator('[aria-roledescription="chart"]')
  await expect(frames.locator('canvas')).toHaveCount(await frames.count())
}

async function openRows(page: Page): Promise<void> {
  await openPledge(page, TANKS)
  await page.goto(`${new URL(page.url()).pathname}/rows`)
  await expect(page.getByText('Revision 1 was not read from a file.')).toBeVisible()
}

async function openUnknownRevision(page: Page): Promise<void> {
  await openPledge(page, TANKS)
  await page.goto(`${new URL(page.url()).pathname}?revision=99`)
  await expect(page.getByText('There is no revision “99”')).toBeVisible()
}

/** Finds a pledge by its summary, as a reader would, and opens it. */
export async function openPledge(page: Page, summary: string): Promise<void> {
  await page.goto(`/pledges?q=${encodeURIComponent(summary)}`)
  await page.getByRole('link', { name: summary }).click()
  await expect(page.getByRole('heading', { level: 1, name: summary })).toBeVisible()
}

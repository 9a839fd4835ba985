import type { ChartConfiguration } from 'chart.js'
import type { Theme } from './theme'

/** How each chart on the page is drawn, by its id, so that it can be drawn again as a picture. */
export const drawn = new Map<string, (theme: Theme) => ChartConfiguration>()

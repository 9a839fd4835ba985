import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

// The headless shell has no window of its own to draw: the same tests took 96 s with it and 168 s with the whole browser.
const OF_THE_SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium to test with: the system's, else the one that Playwright has installed; null where there is none. */
export function findChromium(): string | null {
  return [...OF_THE_SYSTEM, chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

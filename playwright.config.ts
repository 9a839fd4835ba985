import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/support/chromium'

const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/support/server.ts',
  globalTimeout: 25 * 60_000,
  timeout: 60_000,
  // Two browsers and the server share as few as two cores.
  expect: { timeout: 10_000 },
  workers: 2,
  // On a busy machine a second try tells a slow answer from a wrong one; the report names what needed it.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // Set by the global setup, before the workers read this.
    baseURL: process.env.TRACKER_URL,
    locale: 'en-GB',
    launchOptions: {
      executablePath: findChromium() ?? undefined,
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // A test runs on the desktop unless it is tagged @phone, and on both when it is tagged @both.
  projects: [
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      grep: /@phone|@both/,
      use: {
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
        deviceScaleFactor: 2,
      },
    },
  ],
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '@/tests/support/chromium'
import { runProgram } from '../steps/program'

/** Installs Chromium where the system has none: from Debian's packages as root, elsewhere from Playwright's. */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return
  console.log('Chromium: installing …')
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '--quiet'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  if (findChromium()) return
  await runProgram('node_modules/@playwright/test/cli.js', ['install', 'chromium'], {
    output: 'shown',
  })
}

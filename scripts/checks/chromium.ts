import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findChromium } from '@/tests/support/chromium'
import { runProgram } from '../steps/program'

/** Installs Chromium where the system has none: from Debian's packages as root, elsewhere from Playwright's. */
export async function ensureChromium(): Promise<void> {
  if (findChromium()) return
  console.log('Chromium: installing …')
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    apt(['update'])
    apt(['install', '--no-install-recommends', 'chromium-headless-shell'])
    // Debian's older releases have the whole browser only.
    if (!findChromium()) apt(['install', '--no-install-recommends', 'chromium'])
  }
  if (findChromium()) return
  await runProgram('node_modules/@playwright/test/cli.js', ['install', 'chromium'], {
    output: 'shown',
  })
}

function apt([command = '', ...options]: string[]): void {
  spawnSync('apt-get', [command, '--yes', '--quiet', ...options], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

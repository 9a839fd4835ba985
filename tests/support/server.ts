import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findFreePort, untilPrinted } from '@/scripts/steps/started-server'
import { findChromium } from './chromium'
import { ADMINISTRATOR, asAdministrator, followLink } from './sign-in'

// Playwright's global setup: the tracker as `npm start` starts it, on a free port, with a new database of first facts.

const READY = 'The tracker is ready'
const FIRST_LINK = /http\S+\/welcome\/\S+/
const PATIENCE_MS = 180_000

/** Starts the server that most tests share, with its administrator's session kept, and returns what stops it. */
export default function setUp(): Promise<() => Promise<void>> {
  return startServer(async (link) => {
    await keepAdministrator(link)
    process.env.TRACKER_FIRST_LINK = link
  })
}

/** Starts a server, tells the tests its address, and returns what stops it. */
export async function startServer(
  useFirstLink: (link: string) => Promise<void> = async () => {},
): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-e2e-'))
  const port = await findFreePort()
  const server = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, 'tracker.db')}`,
      // Empty counts as not set, whatever a .env says.
      PUBLIC_URL: '',
      RECIPIENT: '',
      SECRET: '',
      TRUST_PROXY: '',
    },
  })
  // For whoever looks into a failure; Playwright empties the folder before the next run.
  mkdirSync('test-results', { recursive: true })
  const log = createWriteStream('test-results/server.log', { flags: 'a' })
  server.stdout?.pipe(log, { end: false })
  server.stderr?.pipe(log, { end: false })
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await useFirstLink(await untilPrinted(server, PATIENCE_MS, readFirstLink))
  } catch (error) {
    await stop()
    throw error
  }
  process.env.TRACKER_URL = `http://127.0.0.1:${port}`
  process.env.TRACKER_DATABASE = join(folder, 'tracker.db')
  return stop
}

/** Makes the first account by the printed link, without JavaScript, and keeps its session for every test. */
async function keepAdministrator(link: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const context = await browser.newContext({ javaScriptEnabled: false })
    await followLink(await context.newPage(), link, ADMINISTRATOR)
    await context.storageState({ path: asAdministrator })
  } finally {
    await browser.close()
  }
}

/** The link that stands below the line that says that it is ready. */
function readFirstLink(printed: string): string | undefined {
  return FIRST_LINK.exec(printed.split(READY)[1] ?? '')?.[0]
}

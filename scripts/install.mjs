import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// Plain JavaScript without dependencies: this runs before anything is installed.

const STAMP = 'node_modules/.installed'

/**
 * Goes to the project's folder, ends with a sentence where Node is too old, installs the packages where they are
 * missing or outdated, and makes Node read TypeScript from then on.
 */
export async function prepareNode() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  process.env.CHECKPOINT_DISABLE = '1'
  requireNewEnoughNode()
  install()
  const { register } = await import('tsx/esm/api')
  register()
}

function requireNewEnoughNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  refuse(
    `This is Node ${process.versions.node}; the tracker needs Node 20.19 or newer: https://nodejs.org`,
  )
}

function install() {
  const wanted = describeWanted()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return skip()
  if (!existsSync(STAMP) && isInstalledByHand()) {
    writeFileSync(STAMP, wanted)
    return skip()
  }
  process.stdout.write('Packages: installing, which takes a minute or two the first time … ')
  const start = performance.now()
  const { status, output } = runNpm([
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (status !== 0) {
    console.log('failed')
    console.error(output)
    refuse(
      'npm could not install the packages; what it said stands above. It needs the internet, and where ' +
        'better-sqlite3 is not published ready-made for this machine, Python 3 and a C++ compiler ' +
        '(on Debian: apt-get install python3 make g++).',
    )
  }
  writeFileSync(STAMP, wanted)
  console.log(`installed (${((performance.now() - start) / 1000).toFixed(1)} s)`)
}

function skip() {
  console.log('Packages: up to date')
}

/** The lockfile, and the Node that native packages were built for. */
function describeWanted() {
  const lockfile = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  return `${lockfile} ${process.platform} ${process.arch} ${process.versions.modules}\n`
}

/** Whether `npm ci` or `npm install` was run by hand: npm notes in node_modules what it has put there. */
function isInstalledByHand() {
  const note = 'node_modules/.package-lock.json'
  if (!existsSync(note)) return false
  const there = JSON.parse(readFileSync(note, 'utf8')).packages
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (there[path] ? there[path].version === version : optional),
  )
}

function runNpm(args) {
  const npm = process.env.npm_execpath ?? ''
  const ran = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    : spawnSync('npm', args, {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        shell: process.platform === 'win32',
      })
  return {
    status: ran.status,
    output: `${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`.trim(),
  }
}

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

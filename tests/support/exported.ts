import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What can be asked of the server, listed from the code itself by esbuild's own reading of it.

const DIRECTIVE = /^[ \t]*['"]use server['"]/gm

/** Every server action, as `app/desk/actions.ts nameAction`. Throws where one hides inside a function. */
export function listActions(): string[] {
  const files = listSources().filter((file) => readFileSync(file, 'utf8').match(DIRECTIVE))
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    if (text.match(DIRECTIVE)?.length !== 1 || !/^['"]use server['"]/.test(text)) {
      throw new Error(
        `${file}: “use server” stands at the head of a file, where actions can be listed.`,
      )
    }
  }
  return listExports(files)
}

/** Every method of every route handler, as `app/items.csv/route.ts GET`. */
export function listRouteMethods(): string[] {
  const isMethod = /\s(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/
  const files = listSources().filter((file) => /\/route\.tsx?$/.test(file))
  return listExports(files).filter((name) => isMethod.test(name))
}

function listSources(): string[] {
  return ['app', 'components', 'lib']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('lib/db/generated/'))
}

function listExports(files: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-exports-'))
  try {
    const metafile = join(folder, 'meta.json')
    execFileSync('node_modules/.bin/esbuild', [
      ...files.map((file) => `./${file}`),
      '--format=esm',
      '--log-level=warning',
      '--outbase=.',
      `--outdir=${folder}`,
      `--metafile=${metafile}`,
    ])
    const { outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as {
      outputs: Record<string, { entryPoint: string; exports: string[] }>
    }
    return Object.values(outputs)
      .flatMap(({ entryPoint, exports }) => exports.map((name) => `${entryPoint} ${name}`))
      .toSorted()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

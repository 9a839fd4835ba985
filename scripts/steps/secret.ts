import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Environment } from '@/lib/env'
import { PlainFailure } from './failure'
import { skipped } from './step'

const LEAST_LENGTH = 32

/** The configured secret, or one made at the first start and kept beside the database, readable by its owner only. */
export function ensureSecret(env: Environment, databaseFile: string): string {
  if (env.SECRET) return env.SECRET
  const file = join(dirname(databaseFile), 'secret')
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    console.log(`Secret: made and kept in ${file}`)
  } else skipped('Secret', 'kept beside the database')
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < LEAST_LENGTH) {
    throw new PlainFailure(
      `${file} holds no usable secret. Delete the file to have a new one made; whoever is signed in has to sign in again.`,
    )
  }
  return secret
}

import { resolve } from 'node:path'
import * as z from 'zod'

const port = z.coerce
  .number('PORT must be a number, such as 3000.')
  .int('PORT must be a whole number.')
  .min(1, 'PORT must lie between 1 and 65535.')
  .max(65_535, 'PORT must lie between 1 and 65535.')

const environmentSchema = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'HOST must be a host name or an IP address, such as 127.0.0.1.')
    .default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(
      /^file:.+/,
      'DATABASE_URL must name a SQLite file, such as file:./data/tracker.db; other databases are not supported.',
    )
    .default('file:./data/tracker.db'),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'PUBLIC_URL must be the address that people open, such as https://aid.example.org.',
    })
    .optional(),
  RECIPIENT: z
    .string()
    .regex(/^[A-Z]{2}$/, 'RECIPIENT must be a two-letter ISO 3166 country code, such as UA.')
    .default('UA'),
  SECRET: z.string().min(32, 'SECRET must have at least 32 characters.').optional(),
  TRUST_PROXY: z
    .enum(['0', '1'], 'TRUST_PROXY must be 1 behind a proxy of your own, and otherwise 0.')
    .default('0')
    .transform((value) => value === '1'),
})

export type Environment = z.output<typeof environmentSchema>

export type ParsedEnvironment = { ok: true; env: Environment } | { ok: false; problems: string[] }

/** Checks the settings; on failure one sentence for each wrong one, which names it. Empty counts as not set. */
export function parseEnvironment(source: Record<string, string | undefined>): ParsedEnvironment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = environmentSchema.safeParse(given)
  if (parsed.success) return { ok: true, env: parsed.data }
  return { ok: false, problems: parsed.error.issues.map((issue) => issue.message) }
}

const SETTINGS = Object.keys(environmentSchema.shape)
let known: { given: string; env: Environment } | null = null

/** The settings of this process. Throws, naming the setting, when one is wrong: the start checks them first. */
export function requireEnvironment(): Environment {
  // Asked before each query, to notice another DATABASE_URL: checked again only where a setting has changed.
  const given = SETTINGS.map((name) => process.env[name] ?? '').join('\n')
  if (known?.given === given) return known.env
  const parsed = parseEnvironment(process.env)
  if (!parsed.ok) throw new Error(parsed.problems.join(' '))
  known = { given, env: parsed.env }
  return parsed.env
}

/** Absolute path of the database file; a relative DATABASE_URL is seen from the project's root. */
export function databaseFile(
  env: Pick<Environment, 'DATABASE_URL'> = requireEnvironment(),
): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), env.DATABASE_URL.slice('file:'.length))
}

/** The address that people open, without a slash at its end: PUBLIC_URL, or where the server listens. */
export function publicAddress(env: Environment = requireEnvironment()): string {
  if (env.PUBLIC_URL) return env.PUBLIC_URL.replace(/\/+$/, '')
  const host = env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST === '::' ? '::1' : env.HOST
  return `http://${host.includes(':') ? `[${host}]` : host}:${env.PORT}`
}

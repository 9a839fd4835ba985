import { ensureBuild } from './steps/build'
import { ensureClient } from './steps/client'
import { endPlainly } from './steps/failure'
import { ensureSecret } from './steps/secret'
import { serve } from './steps/serve'
import { requirePort, requireSettings } from './steps/settings'

/** Sets up whatever is missing, then serves until it is told to stop. */
export async function start(mode: 'production' | 'development'): Promise<void> {
  try {
    const env = requireSettings()
    await requirePort(env)
    await ensureClient()
    // Loaded only now: it imports the client that the step before may just have generated.
    const { ensureDatabase } = await import('./steps/database')
    const file = await ensureDatabase(env)
    process.env.SECRET = ensureSecret(env, file)
    if (mode === 'production') await ensureBuild()
    const { makeFirstLink } = await import('./steps/first-administrator')
    process.exitCode = await serve(mode, env, file, await makeFirstLink(env, file))
  } catch (error) {
    endPlainly(error)
  }
}

import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { type Environment, parseEnvironment } from '@/lib/env'
import { PlainFailure } from './failure'

/** The settings of `.env` and the environment; refuses wrong ones with a sentence each. */
export function requireSettings(): Environment {
  if (existsSync('.env')) loadEnvFile()
  const parsed = parseEnvironment(process.env)
  if (!parsed.ok) throw new PlainFailure(parsed.problems.join('\n'))
  return parsed.env
}

function loadEnvFile(): void {
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    throw new PlainFailure(`The file .env cannot be read: ${(error as Error).message}`)
  }
}

/** Refuses a port that cannot be listened on, before minutes go into a build. */
export async function requirePort({ HOST, PORT }: Environment): Promise<void> {
  const server = createServer()
  const problem = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve)
    server.listen(PORT, HOST, () => server.close(() => resolve(null)))
  })
  if (problem) throw new PlainFailure(describePort(problem, HOST, PORT))
}

function describePort(problem: NodeJS.ErrnoException, host: string, port: number): string {
  if (problem.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken, perhaps by a tracker that is already running. Stop that program, or choose another port: PORT=${port + 1} npm start`
  }
  if (problem.code === 'EACCES') {
    return `This user may not listen on port ${port}. Choose one from 1024 on: PORT=3000 npm start`
  }
  return `HOST ${host} is not an address of this machine (${problem.code}). Leave HOST out to use 127.0.0.1.`
}

import { readdirSync, readlinkSync, realpathSync } from 'node:fs'

/**
 * Another process that has the file open, where the system tells (Linux, processes of the same user); else null. A
 * connection that has not read yet holds no lock, and is found only here.
 */
export function findOpener(file: string): number | null {
  const path = realpathSync(file)
  const processes = list('/proc').filter((name) => /^\d+$/.test(name) && name !== `${process.pid}`)
  const opener = processes.find((id) =>
    list(`/proc/${id}/fd`).some((descriptor) => target(`/proc/${id}/fd/${descriptor}`) === path),
  )
  return opener === undefined ? null : Number(opener)
}

/** Processes end while they are looked at, and those of others may not be looked at. */
function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function target(link: string): string | null {
  try {
    return readlinkSync(link)
  } catch {
    return null
  }
}

import type { Copied } from '@/lib/db/copy-database'

/** How big a copy is, what is in it and how long it took. */
export function describeCopy({ bytes, revisions }: Copied, milliseconds: number): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`
  const count = `${revisions} ${revisions === 1 ? 'revision' : 'revisions'}`
  return `${size}, ${count}, checked, in ${(milliseconds / 1000).toFixed(1)} s.`
}

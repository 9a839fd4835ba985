/** A moment in UTC as part of a file's name, which holds no colon: 2026-11-24T093000Z. */
export function toFileStamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(':', '')}Z`
}

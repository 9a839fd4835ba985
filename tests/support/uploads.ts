import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// Files that somebody sent to be imported, as the server keeps them beside a database.

/** The name of an upload, as long as every such name is. */
export function toToken(name: string): string {
  return name.padEnd(22, '_')
}

/** Adds an upload that was read, and can be brought in or not. Its file is no spreadsheet: nothing comes of it. */
export function addUpload(file: string, name: string, state: 'usable' | 'refused'): void {
  const folder = join(dirname(file), 'imports', toToken(name))
  mkdirSync(folder, { recursive: true })
  const write = (part: string, content: object) =>
    writeFileSync(join(folder, part), JSON.stringify(content))
  writeFileSync(join(folder, 'file'), '%PDF-1.7')
  write('asked.json', {
    fileName: 'release.csv',
    bytes: 8,
    authorId: 'reviewer',
    authorName: 'reviewer',
    uploadedAt: Date.now(),
    releasedOn: '2024-06-30',
    sheet: null,
    onlyMilitary: false,
    dataset: null,
  })
  write('preview.json', state === 'usable' ? USABLE : { kind: 'refused', message: 'It is a PDF.' })
}

const USABLE = {
  kind: 'rehearsed',
  obstacle: null,
  firstFacts: 0,
  plan: 'what-it-would-do',
  preview: { pledges: [], sums: [], duplicates: [] },
  report: {
    rows: { read: 1, used: 1, setAside: [] },
    pledges: {
      new: 1,
      changed: 0,
      unchanged: 0,
      edited: 0,
      later: 0,
      gone: 0,
      gone_edited: 0,
      matchedUnderAnotherId: 0,
    },
    gone: [],
    goneEdited: [],
    renamed: [],
    problems: {
      fixed: 0,
      read: 0,
      imprecise: 0,
      not_understood: 0,
      left_out: 0,
      doubtful: 0,
      wrong: 0,
      list: [],
    },
    heavyWeapons: { units: 0, withoutClass: 0 },
    notices: [],
  },
}

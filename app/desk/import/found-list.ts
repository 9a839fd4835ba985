import type { ReactNode } from 'react'
import type { DataColumn } from '@/components/ui/data-table'

/** What can be looked through, each a table. */
export type FoundList = {
  key: string
  label: string
  /** What the list is, where its name does not say it. */
  note?: string
  columns: readonly DataColumn[]
  count: number
  /** Cells of the rows from one place to another, each keyed. */
  rows: (from: number, to: number) => { key: string; cells: ReactNode[] }[]
}

/** A list whose rows are made only where they are shown. */
export function toList<T>(
  list: Omit<FoundList, 'count' | 'rows'>,
  entries: readonly T[],
  toCells: (entry: T) => ReactNode[],
): FoundList {
  return {
    ...list,
    count: entries.length,
    rows: (from, to) =>
      entries
        .slice(from, to)
        .map((entry, index) => ({ key: String(from + index), cells: toCells(entry) })),
  }
}

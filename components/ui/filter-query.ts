'use client'

import { useSearchParams } from 'next/navigation'
import { FILTER_NAMES } from '@/lib/domain/filter'

/** The filter in the address as a query, without a page's own parameters, so that links can carry it over. */
export function useFilterQuery(): string {
  const parameters = useSearchParams()
  const kept = FILTER_NAMES.flatMap((name): [string, string][] => {
    const value = parameters.getAll(name).at(-1)
    return value ? [[name, value]] : []
  })
  const query = new URLSearchParams(kept).toString().replaceAll('%2C', ',')
  return query === '' ? '' : `?${query}`
}

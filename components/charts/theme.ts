'use client'

import { useEffect, useState } from 'react'

/** The page's colours and type, as a canvas needs them. */
export type Theme = Record<
  'paper' | 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'blue' | 'blue-2' | 'blue-3' | 'gold',
  string
> & {
  font: string
}

const NAMES = [
  'paper',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'blue',
  'blue-2',
  'blue-3',
  'gold',
] as const

/** The theme of the page, again whenever the reader switches between light and dark; null until it is known. */
export function useTheme(): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(null)
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const read = () => setTheme(readTheme())
    // Canvas text is drawn once: in the page's own face, or not yet.
    document.fonts.ready.then(read)
    dark.addEventListener('change', read)
    return () => dark.removeEventListener('change', read)
  }, [])
  return theme
}

/** Whether the page is a phone’s width, where labels stand above what they name. */
export function useIsNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(false)
  useEffect(() => {
    const phone = window.matchMedia('(width < 640px)')
    const read = () => setIsNarrow(phone.matches)
    read()
    phone.addEventListener('change', read)
    return () => phone.removeEventListener('change', read)
  }, [])
  return isNarrow
}

/** The light theme, whatever the reader’s is. */
export function readPaperTheme(): Theme {
  const paper = document.createElement('div')
  paper.className = 'on-paper'
  document.body.append(paper)
  const theme = readTheme(paper)
  paper.remove()
  return theme
}

function readTheme(element: Element = document.documentElement): Theme {
  const style = getComputedStyle(element)
  const colours = Object.fromEntries(
    NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]),
  )
  return { ...colours, font: getComputedStyle(document.body).fontFamily } as Theme
}

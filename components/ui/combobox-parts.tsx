import { Combobox } from '@base-ui/react/combobox'
import { type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, useRef } from 'react'
import type { Choice } from './choices'

// What the comboboxes share. Neither sends the form by Enter, and neither loses what was chosen by Escape.

/** A combobox’s frame, in the look of any other field. */
export const FRAME =
  'field flex cursor-text flex-wrap items-center gap-1 focus-within:outline-2 focus-within:outline-blue focus-within:outline-offset-2'

/** Escape closes the list; where none is open it would clear the field. */
export function holdEscape(details: { reason: string; cancel: () => void }): boolean {
  if (details.reason === 'escape-key') details.cancel()
  return details.reason === 'escape-key'
}

export const isSame = (a: Choice, b: Choice) => a.value === b.value

/** How a list is left by going elsewhere, by mouse, key or touch. */
const LEAVING = ['outside-press', 'focus-out', 'imperative-action']

/**
 * What closes a combobox’s list; `onLeft` hears of a list that was left without a choice. Enter does not close it while
 * something `isTyped` that nothing is called: it stays, to be mended.
 */
export function useList(onLeft: () => void, isTyped = false) {
  const actionsRef = useRef<Combobox.Root.Actions>(null)
  const root = {
    actionsRef,
    onOpenChange: (isOpen: boolean, details: { reason: string; cancel: () => void }) => {
      if (isOpen) return
      if (details.reason === 'none' && isTyped) return details.cancel()
      if (LEAVING.includes(details.reason)) onLeft()
      actionsRef.current?.unmount()
    },
  }
  const input = { onKeyDown: holdEnter, onBlur: () => actionsRef.current?.close() }
  return { root, input }
}

/** Enter chooses from the list; where none is open it would send the form. */
function holdEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault()
}

type ListProps = {
  /** Where the list stands in the page, so that it belongs to the page’s own landmark. */
  within: RefObject<HTMLElement | null>
  /** What is said where nothing fits. */
  empty: string
  children: ReactNode | ((item: never, index: number) => ReactNode)
}

/** The list that opens under a combobox. */
export function ComboboxList({ within, empty, children }: ListProps) {
  return (
    <Combobox.Portal container={within}>
      <Combobox.Positioner
        className="z-20 outline-none"
        sideOffset={4}
        align="start"
        onMouseDown={keepFocus}
      >
        {/* Not its own popup: that hides from screen readers, but not from the focus, all the rest of the page. */}
        <div className="max-h-[min(var(--available-height),20rem)] w-(--anchor-width) min-w-56 max-w-(--available-width) overflow-y-auto overscroll-contain rounded-field border border-edge bg-paper py-1">
          <Combobox.Empty>
            <p className="px-2 py-1 text-ink-2">{empty}</p>
          </Combobox.Empty>
          <Combobox.List>{children as ReactNode}</Combobox.List>
        </div>
      </Combobox.Positioner>
    </Combobox.Portal>
  )
}

/** The focus stays in the field while somebody scrolls. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

/** Says what became of a text that was left in the field without a choice. */
export function LeftNote({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="mt-1 font-medium text-[13px] text-red empty:mt-0">
      {children}
    </p>
  )
}

export const sayNotKept = (text: string) =>
  `“${text}” was left without a choice and is not kept: choose it from the list.`

/** One line of the list, with a second text in grey. */
export function ComboboxItem({ choice, aside }: { choice: Choice; aside?: string }) {
  return (
    <Combobox.Item
      value={choice}
      className="flex min-h-8 cursor-default items-center gap-2 px-2 py-1 data-highlighted:bg-blue-3"
    >
      <span aria-hidden className="w-4 shrink-0">
        <Combobox.ItemIndicator>✓</Combobox.ItemIndicator>
      </span>
      <span className="min-w-0 wrap-anywhere">{choice.label}</span>
      {aside && <span className="ml-auto text-[13px] text-ink-2">{aside}</span>}
    </Combobox.Item>
  )
}

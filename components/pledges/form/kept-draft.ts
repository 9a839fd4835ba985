import { useEffect, useState } from 'react'
import { type DraftVersion, type Held, Keeper, type Kept } from './keeper'
import { useFormWatcher } from './sent-form'

/** What keeps the draft of a form that is about to be sent. */
export type Keeping = {
  kept: Kept
  isHeld: () => boolean
  hold: () => Promise<Held | null>
  release: () => void
}

/**
 * Saves the draft of the form with this id a while after it is changed. `hold` saves what is not saved yet and then
 * stops; it resolves to what the form continues, and to null where the tracker does not say what it has saved.
 */
export function useKeptDraft(
  formId: string,
  isWanted: boolean,
  sent: DraftVersion | null,
): Keeping {
  const [kept, setKept] = useState<Kept>({ saved: null, problem: null })
  const keeper = useFormWatcher(formId, isWanted, (form) => new Keeper(form, sent, setKept))
  const [id, version] = [sent?.id, sent?.version]
  useEffect(() => {
    if (id !== undefined && version !== undefined) keeper.current?.goOnFrom({ id, version })
  }, [keeper, id, version])
  return {
    kept,
    isHeld: () => keeper.current?.isHeld ?? false,
    hold: () => keeper.current?.hold() ?? Promise.resolve({ draft: sent, besideThatOf: null }),
    release: () => keeper.current?.release(),
  }
}

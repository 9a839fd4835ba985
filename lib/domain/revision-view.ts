import type { PublishedPledge } from './published'
import { lastValue, quote, type RawParameters } from './raw-parameters'

/** The pledge with its revisions up to the one asked for, and what of the asking could not be used. */
export type RevisionView = {
  shown: PublishedPledge
  /** The revision asked for, where it is not the newest known. */
  earlier: number | null
  notices: string[]
}

/** Reads `revision=2`. Without it, and where there is none of that number, the newest known revision is shown. */
export function readRevisionView(pledge: PublishedPledge, parameters: RawParameters): RevisionView {
  const { text, notice } = lastValue('revision', parameters.revision)
  const notices = notice ? [notice] : []
  const newest = pledge.revisions.at(-1)?.number
  if (text === '' || text === String(newest)) return { shown: pledge, earlier: null, notices }
  const at = pledge.revisions.findIndex(({ number }) => String(number) === text)
  if (at === -1) {
    const unknown = `There is no revision ${quote(text)} of this pledge here; revision ${newest}, the newest, is shown.`
    return { shown: pledge, earlier: null, notices: [...notices, unknown] }
  }
  const shown = { ...pledge, revisions: pledge.revisions.slice(0, at + 1) }
  return { shown, earlier: Number(text), notices }
}

import type { QuantityQualifier } from '@/lib/domain/vocabulary'
import type { Report } from '../problem'

export type QualifiedCount = { digits: string; qualifier: QuantityQualifier }

const AT_LEAST = /^(?:at least|minimum(?: of)?|min\.?|over|more than|>=?|≥) ?(\d[\d.,' ]*)$/i
const OR_MORE = /^(\d[\d.,' ]*)(?:\+| or more| and more)$/i
const ABOUT =
  /^(?:about|around|approx(?:\.|imately)?|ca\.?|circa|~|≈|some|nearly|almost) ?(\d[\d.,' ]*)$/i
const OF_UNITS = /^(\d[\d.,' ]*) (?:units?|pieces?|pcs\.?|items?)$/i

/**
 * The figures of a count that has words beside it (`at least 14`, `20+`, `ca. 20`, `20 units`), and what the words say
 * of them; the text itself, as exact, where it has none.
 */
export function readQualifiedCount(text: string, column: string, report: Report): QualifiedCount {
  const tell = (digits: string, qualifier: QuantityQualifier, made: string): QualifiedCount => {
    report(column, text, qualifier === 'exact' ? 'fixed' : 'read', made)
    return { digits, qualifier }
  }
  const least = (AT_LEAST.exec(text) ?? OR_MORE.exec(text))?.[1]?.trim()
  if (least) return tell(least, 'at_least', `Read as at least ${least}.`)
  const about = ABOUT.exec(text)?.[1]?.trim()
  if (about) return tell(about, 'approximately', `Read as about ${about}.`)
  const plain = OF_UNITS.exec(text)?.[1]?.trim()
  if (plain) return tell(plain, 'exact', `Read as ${plain}.`)
  return { digits: text, qualifier: 'exact' }
}

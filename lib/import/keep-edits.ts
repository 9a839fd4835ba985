import { isDeepStrictEqual } from 'node:util'
import type { PledgeInput } from '@/lib/domain/pledge'

type Versions = {
  /** What the import before said. */
  imported: PledgeInput
  /** What an editor has made of it since. */
  current: PledgeInput
  released: PledgeInput
}

/** What a release says where it says something new, and else what an editor has made of the pledge. */
export function keepEdits({ imported, current, released }: Versions): PledgeInput {
  const isNew = (part: keyof PledgeInput) => !isDeepStrictEqual(released[part], imported[part])
  const pick = <P extends keyof PledgeInput>(part: P): PledgeInput[P] =>
    isNew(part) ? released[part] : current[part]
  return {
    summary: pick('summary'),
    detail: pick('detail'),
    aidType: pick('aidType'),
    category: pick('category'),
    tranches: pick('tranches'),
    sources: pick('sources'),
  }
}

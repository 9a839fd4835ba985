import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Section } from '@/components/ui/section'
import { requireActor } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Entering a pledge' }

export default async function HelpPage() {
  await requireActor('draft', '/desk/help')
  return (
    <>
      <h1 className="statement pt-8">Entering a pledge</h1>
      <p className="mt-2 max-w-prose text-ink-2">
        Say what was promised, by whom and when, what it is worth, which items are to come, and
        where it is stated. Then publish: it is on every page and in every file at once.
      </p>
      <Topic title="One pledge">
        <p>
          One announced promise, by one donor or by several jointly. Several things promised with
          one sum are one pledge of several items. A package under an earlier envelope is a further
          tranche of that pledge, or its money would count twice. A figure stated for a whole group
          is no pledge.
        </p>
      </Topic>
      <Topic title="Amounts">
        <p>
          Enter the amount as the source states it, in its currency. “$” is never assumed to be one
          dollar or another: choose from the list. 28.9m, 1.2 billion and 28,900,000 are understood.
          What has no published value is undisclosed, never 0. Do not convert, and do not compute
          delivered money from units.
        </p>
        <p>
          Joint pledges: give each donor’s share where a source states it, together 100 %; otherwise
          leave the shares empty, and equal parts are assumed and marked.
        </p>
      </Topic>
      <Topic title="Items and due words">
        <p>
          Write due words as the source has them, such as “by early 2024” (by 30 April 2024) or
          “from spring 2023” (from 1 March 2023). The form shows which days they can mean; “in the
          coming weeks” is kept as words.
        </p>
      </Topic>
      <Topic title="Sources">
        <p>
          At least one, with its link, and what it says in your own words. Where two sources state
          different sums, enter both.
        </p>
      </Topic>
      <Publishing />
    </>
  )
}

function Publishing() {
  return (
    <>
      <Topic title="Drafts and changes">
        <p>
          A draft may still be wrong; only the desk sees it. Whoever changes a published pledge says
          whether it is new information, a correction or a change of method, and why. Readers see
          both.
        </p>
        <p>
          If somebody published the pledge since you opened it, nothing of yours is published yet:
          you see what differs, and decide. A form sent twice publishes once.
        </p>
      </Topic>
      <Topic title="Restore and withdraw">
        <p>
          Nothing is deleted. “Restore” in a pledge’s history opens the form with that revision’s
          content. “Withdraw” takes a pledge out of every sum, with a reason that readers see; it is
          listed apart, and restoring brings it back.
        </p>
      </Topic>
    </>
  )
}

function Topic({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title}>
      <div className="max-w-prose space-y-3">{children}</div>
    </Section>
  )
}

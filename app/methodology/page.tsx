import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Section } from '@/components/ui/section'
import { CATEGORIES } from '@/lib/domain/vocabulary'
import { formatList } from '@/lib/format'

export const metadata: Metadata = { title: 'Methodology' }

export default function MethodologyPage() {
  return (
    <>
      <h1 className="statement pt-8">What counts, and how</h1>
      <Topic id="pledges" title="What counts as a pledge">
        <p>
          One announced promise of aid, by one donor or by several jointly, with at least one source
          that has a link. A promise made in parts has dated <em>tranches</em>: what was promised
          first, then each package under it.
        </p>
        <p>
          Three measures stand side by side and are never added together: <strong>pledged</strong>{' '}
          is what was promised, <strong>allocated</strong> what was bound to a named package,{' '}
          <strong>delivered</strong> what was handed over. Delivered money is what a source states;
          it is never computed from units.
        </p>
        <p>
          The tracker begins with landmark pledges from February 2022 to 21 April 2023. It is a
          selection that does not claim to be complete. Its figures were compared with the releases
          of the Ukraine Support Tracker; where a linked page was no longer within reach, what it
          says is taken from reprints, excerpts and that tracker’s notes. The European Peace
          Facility is a donor of its own; it refunds member states in part, so that what it gives
          can overlap with what they give.
        </p>
      </Topic>
      <Topic id="reported-totals" title="Reported totals and coverage">
        <p>
          A figure stated for a whole group, such as NATO’s for its allies, is a claim to compare
          with. It is never a pledge and never part of a sum. Coverage is what the tracker itemises
          of the same scope, in the measure chosen, divided by the claim. The scope is the claim’s
          own: its group’s members on its day, its aid type, its period. Coverage can exceed 100 per
          cent.
        </p>
        <p>
          A claimant’s word may mean another measure than the one chosen here: “provided” can mean
          delivered, promised, or both.
        </p>
      </Topic>
      <Topic id="conversion" title="How amounts are converted">
        <p>
          The amount as reported is kept in its own currency and never overwritten. It is converted
          once, at the European Central Bank’s euro reference rate of the day of the announcement,
          or of the last business day before it, at most seven days back. A rate between two other
          currencies goes through the euro; only the end is rounded, half up, to the cent. A rate
          that is not known yet is waited for. Where a source is imprecise about the day, its latest
          day counts. Without a rate a pledge stands unconverted and is counted as such.
        </p>
        <p>
          Shares of GDP compare the amount in US dollars with the World Bank’s GDP of 2021 in
          current US dollars. Where the bank has no figure there is none here.
        </p>
      </Topic>
      <Topic id="joint" title="Joint pledges">
        <p>
          A joint amount is dealt out by the shares that a source states; without one, equal parts
          are assumed and marked. The parts add up to the whole to the cent: the remaining cents go
          to the largest remainders, ties by donor code. Units are not split. Fourteen tanks of two
          donors are fourteen tanks of a joint pledge, so that counts by donor can add up to more
          than the total.
        </p>
      </Topic>
      <Topic id="undisclosed" title="Undisclosed values">
        <p>
          Many pledges have no published value. Missing is not zero: such a pledge is in no sum, and
          every sum says how many it leaves out. “At least”, “up to” and “about” are kept with the
          amount, which enters sums as it was stated.
        </p>
      </Topic>
      <Topic id="deliveries" title="Deliveries">
        <p>
          Units count as delivered when a source says that they were handed over. “None recorded”
          and “no delivery recorded since …” speak of the record only: deliveries are often secret,
          or reported late.
        </p>
      </Topic>
      <Topic id="categories" title="Categories">
        <p>
          Each pledge has one:{' '}
          {formatList(Object.values(CATEGORIES).map((label) => label.toLowerCase()))}. Packages of
          many kinds of things are mixed, which is why most of the value is.
        </p>
      </Topic>
      <Topic id="membership" title="Groups and their members">
        <p>
          Membership carries dates. Finland counts among NATO’s members from 4 April 2023, the day
          it joined (a news report of that month says May), and Sweden from 7 March 2024. A filter
          by group takes the members on the day shown.
        </p>
      </Topic>
      <Topic id="revisions" title="Revisions">
        <p>
          Nothing that was published is changed or deleted. A newer version of a pledge is a further
          revision, with its author, its time, the kind of change and the reason. Only people whom
          an administrator has invited publish; drafts are seen by them alone.
        </p>
        <p>
          A <em>correction</em> mends what was wrong here, <em>new information</em> follows the
          world, a <em>change of method</em> follows a rule of this page. Each pledge’s history
          shows what every revision changed, field by field, and any revision can be read whole.
        </p>
        <p>
          “As known on” shows every page, chart and file as it was at the end of a day, UTC.
          Citations name when a revision became the tracker’s word and when it was recorded; for
          imported data the two differ.
        </p>
      </Topic>
      <Topic id="withdrawals" title="Withdrawals">
        <p>
          A pledge that should not have been counted is withdrawn, with a reason. It leaves every
          sum, table, chart and file at once; each sum says how many withdrawn pledges it leaves
          out, and they are listed apart. A withdrawn pledge keeps its page, and days before the
          withdrawal still show it. Restored, it counts again, to the cent as before.
        </p>
      </Topic>
    </>
  )
}

function Topic({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div id={id}>
      <Section title={title}>
        <div className="max-w-prose space-y-3">{children}</div>
      </Section>
    </div>
  )
}

import { fileOf } from './data-package'
import { ARCHIVE_RESOURCES } from './resources'

/** The README of an archive: what it is, how its figures are made, whose they are, and how to cite and use it. */
export function toReadme(recordedThrough: string | null): string {
  const files = ARCHIVE_RESOURCES.map(
    (resource) => `| \`${fileOf(resource)}\` | ${resource.description} |`,
  )
  return `# Military Aid Tracker: everything that is published

Recorded through ${recordedThrough ?? 'no day'}. A Frictionless Data Package: \`datapackage.json\` describes every file and column, with
types, keys and references.

| file | what it holds |
| --- | --- |
${files.join('\n')}

## How to read it

- Files are CSV (RFC 4180) in UTF-8. An empty cell means that nothing is known; it is never a zero. A text that begins like
  a formula is left as it was said: open the files with a program for data, or as text.
- Amounts are whole minor units of their currency (cents; none for yen). Days are YYYY-MM-DD; instants are UTC.
- What the tracker says at a moment is every revision with \`publishedAt\` ≤ moment < \`supersededAt\` (or empty) that is not
  \`withdrawn\`. Sums are made of \`contributions.csv\`; \`reported-totals.csv\` holds claims, which are in no sum.
- Pledged, allocated and delivered are three measures of the same aid, and are never added together.

## Method

A tranche is converted once, at the European Central Bank’s reference rate of its day or of the last business day before it, no
more than seven days back; rate and day stand beside it. Without a rate it stands unconverted. What several donors give
jointly is dealt out by their shares, equal where none is stated, so that the parts add up to the whole. No published revision is
ever changed: what is newer is a further revision.

## Licence and citation

The tracker and the facts that it started from are under the MIT licence. What came with a dataset is its makers’: revisions of
the dataset \`kiel\` are cited as Trebesch et al., “The Ukraine Support Tracker”, Kiel Working Paper 2218. Exchange rates:
European Central Bank. Gross domestic product and population: World Bank.

Cite as: Military Aid Tracker, recorded through ${recordedThrough ?? 'no day'}; with the reference and revision of a pledge where one is meant.

## Into a tracker again

\`npm run import -- FOLDER\` reads this folder into a tracker that has no database yet, with the same content. Drafts, sign-ins and
people’s addresses are not in it; authors are there by name.
`
}

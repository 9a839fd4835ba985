import type { Metadata } from 'next'
import { DataTable } from '@/components/ui/data-table'
import { Section } from '@/components/ui/section'
import { REPORTS } from '@/lib/domain/report-columns'
import { keysOf } from '@/lib/domain/vocabulary'

export const metadata: Metadata = { title: 'Columns of the exports' }

export default function ColumnsPage() {
  return (
    <>
      <h1 className="statement pt-8">Columns of the exports</h1>
      <p className="mt-3 max-w-prose text-ink-2">
        Files are CSV by RFC 4180 in UTF-8: a header, then a row for each line, ended by CR LF.
        Numbers have a point and no grouping, days are YYYY-MM-DD, instants are UTC, currencies and
        countries are ISO codes. An empty cell means that nothing was published or nothing is known;
        it never means zero. Text that a spreadsheet would run as a formula begins with an
        apostrophe.
      </p>
      {keysOf(REPORTS).map((report) => (
        <div key={report} id={report}>
          <Section title={REPORTS[report].title} note={`A row is ${REPORTS[report].row}.`}>
            <DataTable
              caption={`Columns: ${REPORTS[report].title}`}
              columns={[{ label: 'Column' }, { label: 'Meaning' }]}
              rows={REPORTS[report].columns.map(({ name, meaning }) => ({
                key: name,
                cells: [<code key="name">{name}</code>, meaning],
              }))}
            />
          </Section>
        </div>
      ))}
    </>
  )
}

'use client'

import type { ChartConfiguration } from 'chart.js'
import { Drawing } from './drawing'
import { type Theme, useIsNarrow } from './theme'

type Bar = {
  label: string
  /** Length of each part, in the order of `parts`. */
  values: number[]
  /** Written at the end of the bar. */
  display: string
  /** What is said of it. */
  spoken: string
}

type Props = { id: string; label: string; bars: readonly Bar[]; parts?: readonly string[] }

const ROW = 27
/** Where names take two lines. */
const TALL_ROW = 34
/** On a phone a bar’s name stands above it. */
const NARROW_ROW = 44
const LONGEST_LINE = 26

/** Horizontal bars with their figures at the end: one part, or several side by side in one bar. */
export function Bars({ id, label, bars, parts = [label] }: Props) {
  const isNarrow = useIsNarrow()
  return (
    <div>
      {parts.length > 1 && <Legend parts={parts} />}
      <Drawing
        id={id}
        label={label}
        height={bars.length * rowHeight(bars, isNarrow) + 12}
        points={bars.map(({ spoken }) => spoken)}
        configure={(theme, marked) => configure({ theme, marked, isNarrow, bars, parts })}
      />
    </div>
  )
}

function Legend({ parts }: { parts: readonly string[] }) {
  return (
    <ul className="mb-1 flex gap-4 text-[13px] text-ink-2">
      {parts.map((part, index) => (
        <li key={part} className="flex items-center gap-1.5">
          <span
            aria-hidden="true"
            className={`size-2.5 ${index === 0 ? 'bg-blue' : 'bg-blue-2'}`}
          />
          {part}
        </li>
      ))}
    </ul>
  )
}

type Configuration = ChartConfiguration<'bar'> & ChartConfiguration
type Drawn = Required<Pick<Props, 'bars' | 'parts'>> & {
  theme: Theme
  marked: number | null
  isNarrow: boolean
}

function configure({ theme, marked, isNarrow, bars, parts }: Drawn): Configuration {
  const last = parts.length - 1
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => (isNarrow ? label : toLines(label))),
      datasets: parts.map((part, index) => ({
        label: part,
        data: bars.map(({ values }) => values[index] ?? 0),
        backgroundColor: index === 0 ? theme.blue : theme['blue-2'],
        borderColor: theme.ink,
        borderWidth: bars.map((_bar, row) => (row === marked ? 1 : 0)),
        barThickness: 17,
        datalabels: {
          display: index === last,
          formatter: (_value: unknown, context: { dataIndex: number }) =>
            bars[context.dataIndex]?.display ?? '',
        },
      })),
    },
    options: {
      indexAxis: 'y',
      layout: {
        padding: { right: 12 + 7.5 * Math.max(...bars.map(({ display }) => display.length)) },
      },
      interaction: { mode: 'y', intersect: false },
      plugins: {
        datalabels: {
          anchor: 'end',
          align: 'end',
          clamp: true,
          color: theme.ink,
          font: { family: theme.font, size: 13 },
        },
      },
      scales: {
        x: { stacked: true, display: false, beginAtZero: true },
        y: {
          stacked: true,
          border: { display: false },
          grid: { display: false },
          ticks: {
            autoSkip: false,
            color: theme.ink,
            font: { family: theme.font, size: 13 },
            ...(isNarrow ? { mirror: true, padding: 0, labelOffset: -18 } : {}),
          },
        },
      },
    },
  } as Configuration
}

function rowHeight(bars: readonly Bar[], isNarrow: boolean): number {
  if (isNarrow) return NARROW_ROW
  return bars.some(({ label }) => label.length > LONGEST_LINE) ? TALL_ROW : ROW
}

/** A long name in two lines: a name that is cut off has to be guessed. */
function toLines(label: string): string | string[] {
  if (label.length <= LONGEST_LINE) return label
  const at = label.lastIndexOf(' ', LONGEST_LINE)
  return at === -1 ? label : [label.slice(0, at), label.slice(at + 1)]
}

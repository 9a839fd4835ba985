'use client'

import type { ChartConfiguration } from 'chart.js'
import { Drawing } from './drawing'
import type { Theme } from './theme'

type Step = { label: string; value: number; spoken: string }
/** A figure stated by others, marked beside the line. */
export type Mark = { label: string; value: number; spoken: string; index: number }

type Props = {
  id: string
  label: string
  steps: readonly Step[]
  /** Written at the end of the line. */
  endLabel: string
  mark: Mark | null
  /** What the axis counts in: values are divided by it. */
  axis: { divisor: number; suffix: string; sign: string }
}

/** A sum as it grew, in steps, with a stated figure marked where there is one. */
export function Steps({ id, label, steps, endLabel, mark, axis }: Props) {
  const spoken = steps.map((step) => step.spoken)
  return (
    <Drawing
      id={id}
      label={label}
      height={300}
      points={mark ? [...spoken, mark.spoken] : spoken}
      configure={(theme, marked) => configure(theme, marked, { steps, endLabel, mark, axis })}
    />
  )
}

/** Degrees, clockwise from the right. */
const ABOVE_LEFT = 225
const BELOW_LEFT = 135
/** CSS pixels that the stated figure's label takes with its offset. */
const LABEL_WIDTH = 150
/** So far above the line's end a label beside the stated figure has no room over the end's own. */
const CROWDED = 1.2

function configure(
  theme: Theme,
  marked: number | null,
  props: Omit<Props, 'id' | 'label'>,
): ChartConfiguration {
  const { steps, endLabel, mark, axis } = props
  const last = steps.length - 1
  const ink = { color: theme['ink-2'], font: { family: theme.font, size: 12 } }
  const label = { font: { family: theme.font, size: 13, weight: 600 as const }, clip: false }
  return {
    type: 'line',
    data: {
      labels: steps.map((step) => step.label),
      datasets: [
        {
          data: steps.map(({ value }) => value),
          stepped: 'middle',
          borderColor: theme.blue,
          borderWidth: 2,
          backgroundColor: theme['blue-3'],
          fill: 'origin',
          pointRadius: steps.map((_step, index) => (index === marked ? 5 : 0)),
          pointBackgroundColor: theme.blue,
          datalabels: {
            ...label,
            display: (context) => context.dataIndex === last,
            formatter: () => endLabel,
            color: theme.blue,
            // Ends above the line's end: what comes before is lower.
            align: ABOVE_LEFT,
            anchor: 'center',
            offset: 4,
          },
        },
        {
          data: steps.map((_step, index) => (mark && index === mark.index ? mark.value : null)),
          showLine: false,
          // In front of the line and what it fills.
          order: -1,
          pointStyle: 'rectRot',
          pointRadius: marked === steps.length ? 9 : 7,
          pointBackgroundColor: theme.gold,
          pointBorderColor: theme.ink,
          datalabels: {
            ...label,
            formatter: () => mark?.label ?? '',
            color: theme.ink,
            align: ({ chart }) => alignMark(props, chart.width),
            offset: 8,
          },
        },
      ],
    },
    options: {
      layout: { padding: { top: 22, right: 12 } },
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: theme['ink-3'] },
          ticks: { ...ink, maxRotation: 0, autoSkipPadding: 24 },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: theme.rule },
          ticks: {
            ...ink,
            maxTicksLimit: 6,
            callback: (value) => `${axis.sign}${Number(value) / axis.divisor}${axis.suffix}`,
          },
        },
      },
    },
  }
}

/**
 * Where the stated figure's label crosses no line: before it above the line, after it below. Close above the line's own
 * end it makes way for the label there.
 */
function alignMark(
  { steps, mark }: Pick<Props, 'steps' | 'mark'>,
  width: number,
): number | 'left' | 'right' {
  if (mark === null) return 'left'
  const reached = steps[mark.index]?.value ?? 0
  if (mark.value < reached) {
    const room = width * (1 - (mark.index + 1) / steps.length)
    return room > LABEL_WIDTH ? 'right' : BELOW_LEFT
  }
  const end = steps.at(-1)?.value ?? 0
  return mark.value < end * CROWDED ? ABOVE_LEFT : 'left'
}

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
            // Left of the line's end, and below it where the stated figure's label is close above.
            align: isCrowded(props) ? 215 : 190,
            anchor: 'center',
            offset: 6,
          },
        },
        {
          data: steps.map((_step, index) => (mark && index === mark.index ? mark.value : null)),
          showLine: false,
          pointStyle: 'rectRot',
          pointRadius: marked === steps.length ? 9 : 7,
          pointBackgroundColor: theme.gold,
          pointBorderColor: theme.ink,
          datalabels: {
            ...label,
            formatter: () => mark?.label ?? '',
            color: theme.ink,
            align: 'left',
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

/** Whether the stated figure lies so close above the line's end that their labels would touch. */
function isCrowded({ steps, mark }: Pick<Props, 'steps' | 'mark'>): boolean {
  const end = steps.at(-1)?.value ?? 0
  return mark !== null && mark.value > end && mark.value < end * 1.25
}

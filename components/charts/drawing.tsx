'use client'

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js'
import DataLabels from 'chartjs-plugin-datalabels'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { Chart as Canvas } from 'react-chartjs-2'
import { formatCounted } from '@/lib/format'
import { drawn } from './drawn'
import { type Theme, useTheme } from './theme'

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  DataLabels,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
)

type Props = {
  id: string
  label: string
  height: number
  /** What is said of each point, in the order of the arrow keys. */
  points: readonly string[]
  /** The drawing, with one point marked when the keys or the pointer are on it. */
  configure: (theme: Theme, marked: number | null) => ChartConfiguration
}

/** A drawn chart. Arrow keys walk its points and say them; Home, End and Escape do what they do elsewhere. */
export function Drawing({ id, label, height, points, configure }: Props) {
  const theme = useTheme()
  const [marked, setMarked] = useState<number | null>(null)
  // The pointer shows a point as well, but only the keys have it announced.
  const [isWalked, setIsWalked] = useState(false)
  const walk = (event: KeyboardEvent) => {
    const next = step(event.key, marked, points.length)
    if (next === undefined) return
    event.preventDefault()
    setIsWalked(true)
    setMarked(next)
  }
  const configuration = theme && configure(theme, marked)
  useEffect(() => {
    drawn.set(id, (paper) => configure(paper, null))
  })
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: no element is a chart that can be walked */}
      <div
        id={`${id}-drawing`}
        role="group"
        aria-roledescription="chart"
        aria-label={`${label} Use the arrow keys to walk its ${formatCounted(points.length, 'point', 'points')}.`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys need the focus
        tabIndex={0}
        onKeyDown={walk}
        onBlur={() => setMarked(null)}
        style={{ height }}
        className="relative"
      >
        {configuration && (
          <Canvas
            id={`${id}-canvas`}
            aria-hidden="true"
            type={configuration.type}
            data={configuration.data}
            options={{
              animation: false,
              responsive: true,
              maintainAspectRatio: false,
              onHover: (_event, elements) => {
                setIsWalked(false)
                setMarked(elements[0]?.index ?? null)
              },
              ...configuration.options,
            }}
          />
        )}
      </div>
      <p aria-live={isWalked ? 'polite' : 'off'} className="-mb-2 min-h-5 text-[13px] text-ink-2">
        {marked === null ? '' : points[marked]}
      </p>
    </div>
  )
}

/** Where a key leads from a point; undefined for a key that leads nowhere. */
function step(key: string, from: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return from === null ? 0 : Math.min(from + 1, count - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
      return from === null ? count - 1 : Math.max(from - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'Escape':
      return null
    default:
      return undefined
  }
}

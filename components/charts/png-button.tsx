'use client'

import { Chart } from 'chart.js'
import { drawn } from './drawn'
import { readPaperTheme, type Theme } from './theme'

type Props = { chartId: string; statement: string; measured: string }

const MARGIN = 24
const LINE = 26
/** Dense enough for print. */
const RATIO = 2

/** Saves the chart with its statement, unit and address as a picture: ink on white, whatever the reader’s theme. */
export function PngButton({ chartId, statement, measured }: Props) {
  const save = async () => {
    // Text is drawn once, in the page's own face or in another.
    await document.fonts.ready
    const theme = readPaperTheme()
    const drawing = drawAgain(chartId, theme)
    const picture = drawing && compose(drawing, theme, statement, measured)
    if (!picture) return
    const link = document.createElement('a')
    link.href = picture.toDataURL('image/png')
    link.download = `${chartId}.png`
    link.click()
  }
  return (
    <button
      type="button"
      className="link needs-script"
      onClick={save}
      aria-label={`PNG of: ${statement}`}
    >
      PNG
    </button>
  )
}

function drawAgain(chartId: string, theme: Theme): HTMLCanvasElement | null {
  const shown = document.getElementById(`${chartId}-drawing`)
  const configure = drawn.get(chartId)
  if (!shown || !configure) return null
  const canvas = document.createElement('canvas')
  canvas.width = shown.clientWidth
  canvas.height = shown.clientHeight
  const { options, ...configuration } = configure(theme)
  const still = {
    ...options,
    animation: false as const,
    responsive: false,
    devicePixelRatio: RATIO,
  }
  new Chart(canvas, { ...configuration, options: still }).draw()
  return canvas
}

function compose(
  drawing: HTMLCanvasElement,
  theme: Theme,
  statement: string,
  measured: string,
): HTMLCanvasElement | null {
  const [width, height] = [drawing.width / RATIO, drawing.height / RATIO]
  const picture = document.createElement('canvas')
  const context = picture.getContext('2d')
  if (!context) return null
  const title = `600 18px ${theme.font}`
  context.font = title
  const lines = wrap(context, statement, width)
  const top = MARGIN + lines.length * LINE + LINE
  picture.width = (width + 2 * MARGIN) * RATIO
  picture.height = (top + height + MARGIN + LINE) * RATIO
  context.scale(RATIO, RATIO)
  context.fillStyle = theme.paper
  context.fillRect(0, 0, picture.width, picture.height)
  const write = (text: string, y: number) => context.fillText(text, MARGIN, y, width)
  context.fillStyle = theme.ink
  context.font = title
  lines.forEach((line, index) => {
    write(line, MARGIN + 14 + index * LINE)
  })
  context.fillStyle = theme['ink-2']
  context.font = `400 13px ${theme.font}`
  write(measured, top - LINE / 2)
  write(window.location.href, top + height + MARGIN)
  context.drawImage(drawing, MARGIN, top, width, height)
  return picture
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    const fits = lines.length > 0 && context.measureText(longer).width <= width
    if (fits) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

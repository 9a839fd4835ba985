'use client'

type Props = { canvasId: string; statement: string; measured: string }

const MARGIN = 24
const LINE = 26

/** Saves the drawing with its statement, unit and address as a picture, on paper white whatever the theme. */
export function PngButton({ canvasId, statement, measured }: Props) {
  const save = () => {
    const drawing = document.getElementById(canvasId)
    if (!(drawing instanceof HTMLCanvasElement)) return
    const link = document.createElement('a')
    link.href = compose(drawing, statement, measured).toDataURL('image/png')
    link.download = `${canvasId.replace('-canvas', '')}.png`
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

function compose(
  drawing: HTMLCanvasElement,
  statement: string,
  measured: string,
): HTMLCanvasElement {
  const style = getComputedStyle(document.documentElement)
  const ratio = drawing.width / drawing.clientWidth
  const picture = document.createElement('canvas')
  const context = picture.getContext('2d')
  if (!context) return drawing
  const width = drawing.clientWidth + 2 * MARGIN
  const font = (weight: number, size: number) => `${weight} ${size}px ${style.fontFamily}`
  context.font = font(600, 18)
  const titleLines = wrap(context, statement, drawing.clientWidth)
  const top = MARGIN + titleLines.length * LINE + LINE
  picture.width = width * ratio
  picture.height = (top + drawing.clientHeight + MARGIN + LINE) * ratio
  context.scale(ratio, ratio)
  context.fillStyle = style.getPropertyValue('--paper')
  context.fillRect(0, 0, picture.width, picture.height)
  context.fillStyle = style.getPropertyValue('--ink')
  context.font = font(600, 18)
  titleLines.forEach((line, index) => {
    context.fillText(line, MARGIN, MARGIN + 14 + index * LINE)
  })
  context.fillStyle = style.getPropertyValue('--ink-2')
  context.font = font(400, 13)
  context.fillText(measured, MARGIN, top - LINE / 2, drawing.clientWidth)
  context.fillText(
    window.location.href,
    MARGIN,
    top + drawing.clientHeight + MARGIN,
    drawing.clientWidth,
  )
  context.drawImage(drawing, MARGIN, top, drawing.clientWidth, drawing.clientHeight)
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

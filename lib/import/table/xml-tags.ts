const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The tags called `name` in a part of a workbook, each as its attributes; prefixes are left out. For the small parts
 * that list others: it knows neither comments nor nesting, which programs do not write there.
 */
export function tags(xml: string, name: string): Map<string, string>[] {
  // Stopping at “<” keeps the time linear where a tag is never closed.
  const found = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}((?:\\s[^<>]*)?)>`, 'g'))
  return [...found].map(([, written = '']) => attributes(written))
}

function attributes(written: string): Map<string, string> {
  const found = written.matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return new Map(
    [...found].map(([, name = '', double, single]) => [name, decoded(double ?? single ?? '')]),
  )
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

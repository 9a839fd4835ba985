import { createReadStream } from 'node:fs'

/** How many characters beyond ASCII are whole, how many are broken, and the byte where the first of these begins. */
export type Utf8Count = { whole: number; broken: number; firstBroken: number }

/** What of a file is UTF-8 and what is not. */
export async function countUtf8(path: string): Promise<Utf8Count> {
  const sequences = new Sequences()
  for await (const chunk of createReadStream(path)) sequences.add(chunk)
  return sequences.end()
}

/** The line that a byte of a file lies in, from 1. */
export async function lineOf(path: string, byte: number): Promise<number> {
  let line = 1
  let before = 0
  for await (const chunk of createReadStream(path, { end: byte })) {
    for (const value of chunk as Buffer) {
      // The end of a line counts once one is beyond it.
      if (before === 0x0a || (before === 0x0d && value !== 0x0a)) line += 1
      before = value
    }
  }
  return line
}

type Lead = { follow: number; low: number; high: number }

class Sequences {
  #count: Utf8Count = { whole: 0, broken: 0, firstBroken: 0 }
  #awaited: Lead | null = null
  #start = 0
  #byte = 0

  add(chunk: Buffer): void {
    for (const value of chunk) {
      if (this.#awaited === null || !this.#follows(this.#awaited, value)) this.#begin(value)
      this.#byte += 1
    }
  }

  end(): Utf8Count {
    if (this.#awaited) this.#break()
    return this.#count
  }

  #follows({ follow, low, high }: Lead, value: number): boolean {
    if (value < low || value > high) {
      this.#break()
      return false
    }
    if (follow === 1) this.#count.whole += 1
    this.#awaited = follow === 1 ? null : { follow: follow - 1, low: 0x80, high: 0xbf }
    return true
  }

  #begin(value: number): void {
    this.#start = this.#byte
    this.#awaited = toLead(value)
    if (value >= 0x80 && this.#awaited === null) this.#break()
  }

  #break(): void {
    if (this.#count.broken === 0) this.#count.firstBroken = this.#start
    this.#count.broken += 1
    this.#awaited = null
  }
}

/** What has to follow the first byte of a character; null where none does, or the byte begins no character. */
function toLead(value: number): Lead | null {
  if (value < 0xc2 || value > 0xf4) return null
  if (value < 0xe0) return { follow: 1, low: 0x80, high: 0xbf }
  // The shortest form is the only one, and the halves of a pair in UTF-16 are none.
  if (value < 0xf0)
    return { follow: 2, low: value === 0xe0 ? 0xa0 : 0x80, high: value === 0xed ? 0x9f : 0xbf }
  return { follow: 3, low: value === 0xf0 ? 0x90 : 0x80, high: value === 0xf4 ? 0x8f : 0xbf }
}

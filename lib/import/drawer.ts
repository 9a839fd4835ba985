import {
  closeSync,
  mkdtempSync,
  openSync,
  readSync,
  rmdirSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'

/** Values put aside in a file: a large release would not fit in memory. */
export type Drawer = {
  /** Puts a value in (numbers, text, bigint, plain objects and lists), and returns by which number it is found. */
  put: (value: unknown) => number
  /** A copy of the value of this number, each time a new one; whoever put it in knows its type. */
  get: <T>(number: number) => T
}

const BUFFERED_BYTES = 1024 * 1024

/**
 * Runs work with a drawer in the folder for temporary files, and clears it away. The file has no name by then: it is
 * gone with the process, however that ends.
 */
export async function withDrawer<T>(work: (drawer: Drawer) => Promise<T>): Promise<T> {
  const file = openNameless()
  try {
    return await work(openDrawer(file))
  } finally {
    closeSync(file)
  }
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-import-'))
  const path = join(folder, 'drawer')
  const file = openSync(path, 'wx+', 0o600)
  unlinkSync(path)
  rmdirSync(folder)
  return file
}

function openDrawer(file: number): Drawer {
  const ends = [0]
  const buffer = Buffer.allocUnsafe(BUFFERED_BYTES)
  let onDisk = 0
  let buffered = 0
  const flush = () => {
    write(file, buffer.subarray(0, buffered), onDisk)
    onDisk += buffered
    buffered = 0
  }
  return {
    put: (value) => {
      const bytes = serialize(value)
      if (buffered + bytes.length > buffer.length) flush()
      if (bytes.length > buffer.length) {
        write(file, bytes, onDisk)
        onDisk += bytes.length
      } else {
        buffered += bytes.copy(buffer, buffered)
      }
      ends.push(onDisk + buffered)
      return ends.length - 2
    },
    get: (number) => {
      const start = ends[number]
      const end = ends[number + 1]
      if (start === undefined || end === undefined)
        throw new Error(`Nothing was put aside as number ${number}`)
      if (end > onDisk) flush()
      return deserialize(read(file, start, end - start))
    },
  }
}

function write(file: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, at + done)
  }
}

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length; ) {
    const count = readSync(file, bytes, done, length - done, at + done)
    if (count === 0) throw new Error(`The file of values put aside ends before byte ${at + length}`)
    done += count
  }
  return bytes
}

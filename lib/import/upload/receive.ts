import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { FILES } from './folder'
import { MAX_UPLOAD_BYTES } from './limits'

export type Received =
  | { ok: true; fields: Fields; fileName: string; bytes: number }
  | { ok: false; fields: Fields; problem: 'no_form' | 'no_file' | 'too_large' | 'broken_off' }
type Fields = Record<string, string>

const LONGEST_FIELD_BYTES = 1000
const MOST_FIELDS = 20

/** Writes the file of a sent form into the folder as it arrives, none of it held in memory. */
export async function receiveUpload(request: Request, folder: string): Promise<Received> {
  const contentType = request.headers.get('content-type') ?? ''
  if (!request.body || !contentType.startsWith('multipart/form-data')) {
    return { ok: false, fields: {}, problem: 'no_form' }
  }
  const fields: Fields = {}
  const files: { name: string; written: Promise<Written> }[] = []
  try {
    const form = new Busboy({
      headers: { 'content-type': contentType },
      limits: {
        files: 1,
        fields: MOST_FIELDS,
        fieldSize: LONGEST_FIELD_BYTES,
        fileSize: MAX_UPLOAD_BYTES,
      },
    })
    form.on('field', (name, value) => {
      fields[name] = value
    })
    form.on('file', (_field, stream, name) => {
      const written = write(stream, join(folder, FILES.upload))
      // It is waited for below; until then its failure is nobody’s.
      written.catch(() => undefined)
      files.push({ name, written })
    })
    await pipeline(Readable.fromWeb(request.body as import('node:stream/web').ReadableStream), form)
    const [file] = files
    const written = await file?.written
    if (!file?.name || !written) return { ok: false, fields, problem: 'no_file' }
    if (written.isCut) return { ok: false, fields, problem: 'too_large' }
    return { ok: true, fields, fileName: file.name, bytes: written.bytes }
  } catch {
    return { ok: false, fields, problem: 'broken_off' }
  }
}

type Written = { bytes: number; isCut: boolean }

async function write(
  stream: Readable & { truncated?: boolean; bytesRead?: number },
  path: string,
): Promise<Written> {
  const target = createWriteStream(path, { mode: 0o600 })
  await pipeline(stream, target)
  return { bytes: target.bytesWritten, isCut: stream.truncated === true }
}

import { request as startRequest } from 'node:http'
import { describe, expect, it } from 'vitest'
import { sendRaw, startEcho } from '../support/raw-request'

const LIMIT = 1_048_576
const TOO_LONG = /\r\n\r\nThis is more than 1 MB, which is too much\.\n$/
const head = (...headers: string[]) => [
  'POST / HTTP/1.1',
  'Host: a',
  'Connection: close',
  ...headers,
]
const chunk = (bytes: number) => `${bytes.toString(16)}\r\n${'x'.repeat(bytes)}\r\n`

describe('a body of known length', () => {
  it('passes whole at exactly the limit', async () => {
    const port = await startEcho()
    const answer = await sendRaw(port, head(`Content-Length: ${LIMIT}`), 'x'.repeat(LIMIT))
    expect(answer).toContain('{"bytes":1048576,"from":"127.0.0.1"}')
  })

  it.each([LIMIT + 1, 2_000_000, 10 ** 12])(
    'of %i bytes is refused before it comes',
    async (length) => {
      const port = await startEcho()
      const answer = await sendRaw(port, head(`Content-Length: ${length}`))
      expect(answer).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/)
      expect(answer).toMatch(/\r\nConnection: close\r\n/)
      expect(answer).toContain("frame-ancestors 'none'")
      expect(answer).toMatch(TOO_LONG)
    },
  )

  it('is refused to a client that sends all of it before it listens', async () => {
    const port = await startEcho()
    const answer = await sendRaw(port, head('Content-Length: 4000000'), 'x'.repeat(4_000_000))
    expect(answer).toMatch(TOO_LONG)
  })

  it('is not asked for where it is too long', async () => {
    const port = await startEcho()
    const lines = head('Content-Length: 2000000', 'Expect: 100-continue')
    expect(await sendRaw(port, lines)).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('is asked for where it is not', async () => {
    const port = await startEcho()
    const answer = await sendRaw(port, head('Content-Length: 3', 'Expect: 100-continue'), 'abc')
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/)
    expect(answer).toContain('{"bytes":3,"from":"127.0.0.1"}')
  })
})

describe('a body in chunks', () => {
  it('passes whole at exactly the limit', async () => {
    const port = await startEcho()
    const body = `${chunk(1000)}${chunk(LIMIT - 1000)}0\r\n\r\n`
    const answer = await sendRaw(port, head('Transfer-Encoding: chunked'), body)
    expect(answer).toContain('{"bytes":1048576,"from":"127.0.0.1"}')
  })

  it('is refused as soon as it is longer, although it has not ended', async () => {
    const port = await startEcho()
    const body = `${chunk(LIMIT)}${chunk(1)}`
    const answer = await sendRaw(port, head('Transfer-Encoding: chunked'), body)
    expect(answer).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/)
    expect(answer).toMatch(TOO_LONG)
  })
})

it('requests on one connection are answered in turn', async () => {
  const port = await startEcho()
  const first = ['POST / HTTP/1.1', 'Host: a', 'Content-Length: 5']
  const answer = await sendRaw(
    port,
    first,
    `hello${head('Content-Length: 2').join('\r\n')}\r\n\r\nhi`,
  )
  expect(answer.match(/\{"bytes":\d+/g)).toEqual(['{"bytes":5', '{"bytes":2'])
})

it('a client that goes away in the middle leaves the server well', async () => {
  const port = await startEcho()
  const going = startRequest({ port, method: 'POST', headers: { 'Content-Length': 1000 } })
  going.on('error', () => {})
  going.write('x')
  await new Promise((resolve) => setTimeout(resolve, 50))
  going.destroy()
  expect(await sendRaw(port, head('Content-Length: 1'), 'x')).toContain('{"bytes":1,')
})

describe('a file that is sent to be imported', () => {
  const send = (...headers: string[]) => [
    'POST /desk/import/upload HTTP/1.1',
    'Host: a',
    'Connection: close',
    ...headers,
  ]
  const FILE_TOO_LONG =
    /\r\n\r\nThe file has more than 64 MB, which is too much for this page: bring it in with npm run import on the server\.\n$/

  it('may be longer than a form', async () => {
    const port = await startEcho()
    const answer = await sendRaw(port, send('Content-Length: 3000000'), 'x'.repeat(3_000_000))
    expect(answer).toContain('{"bytes":3000000,')
  })

  it('is refused before it comes where it says that it is too long', async () => {
    const port = await startEcho()
    const answer = await sendRaw(port, send('Content-Length: 104857600'))
    expect(answer).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/)
    expect(answer).toMatch(FILE_TOO_LONG)
  })

  it('is refused as soon as it turns out to be too long', async () => {
    const port = await startEcho()
    const body = chunk(2 ** 20).repeat(66)
    expect(await sendRaw(port, send('Transfer-Encoding: chunked'), body)).toMatch(FILE_TOO_LONG)
  })

  it.each(['GET /desk/import/upload', 'POST /desk/import/upload/', 'POST /desk/import'])(
    'is no other request: %s',
    async (start) => {
      const port = await startEcho()
      const lines = [`${start} HTTP/1.1`, 'Host: a', 'Content-Length: 3000000']
      expect(await sendRaw(port, lines)).toMatch(/^HTTP\/1\.1 413 /)
    },
  )
})

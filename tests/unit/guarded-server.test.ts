import { describe, expect, it } from 'vitest'
import { sendRaw, startEcho } from '../support/raw-request'

const NOTHING_FROM_HERE = '{"bytes":0,"from":"127.0.0.1"}'

describe('a request that names its host', () => {
  it.each([
    'localhost',
    '127.0.0.1:3000',
    '[::1]',
    '[::1]:3000',
    'tracker.example.org',
    'a_b',
    'A.B',
  ])('as %s is answered', async (host) => {
    const port = await startEcho()
    const answer = await sendRaw(port, ['GET / HTTP/1.1', `Host: ${host}`, 'Connection: close'])
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })

  it.each([
    'two words',
    'a/b',
    'http://a',
    'user@a',
    '[::1',
    'a:b',
    'a:99999',
    'a:1:2',
    'a?b',
    'ä',
    '%',
    '',
  ])('as “%s” is refused', async (host) => {
    const port = await startEcho()
    const answer = await sendRaw(port, ['GET / HTTP/1.1', `Host: ${host}`])
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(answer).toContain("frame-ancestors 'none'")
    expect(answer).toMatch(/\r\n\r\nThe address of this request is malformed\.\n$/)
  })

  it('is refused where a proxy forwards a malformed one', async () => {
    const port = await startEcho()
    const answer = await sendRaw(port, ['GET / HTTP/1.1', 'Host: a', 'X-Forwarded-Host: b c'])
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
  })

  it.each(['GET http://b/', 'OPTIONS *', 'GET b'])(
    'is refused with %s for its path',
    async (start) => {
      const port = await startEcho()
      expect(await sendRaw(port, [`${start} HTTP/1.1`, 'Host: a'])).toMatch(/^HTTP\/1\.1 400 /)
    },
  )

  it('may name none in HTTP/1.0', async () => {
    const port = await startEcho()
    expect(await sendRaw(port, ['GET / HTTP/1.0'])).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('something sent', () => {
  const send = async (method: string, headers: readonly string[]) => {
    const port = await startEcho()
    const lines = [`${method} / HTTP/1.1`, 'Host: a.example:8080', 'Connection: close', ...headers]
    return (await sendRaw(port, lines)).slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)
  }

  it.each([
    ['Origin: http://a.example:8080'],
    ['Origin: https://A.example:8080'],
    ['Origin: http://a.example:8080', 'Sec-Fetch-Site: cross-site'],
    ['Origin: https://b.example', 'X-Forwarded-Host: b.example'],
    ['Sec-Fetch-Site: same-origin'],
    ['Sec-Fetch-Site: none'],
    ['Accept: */*'],
  ])('with %s is carried out', async (...headers) => {
    expect(await send('POST', headers)).toBe('200')
  })

  it.each([
    ['Origin: http://b.example:8080'],
    ['Origin: http://a.example'],
    ['Origin: http://a.example:8081'],
    ['Origin: http://a.example:8080.b.example'],
    ['Origin: null'],
    ['Origin: nonsense'],
    ['Origin:'],
    ['Origin: http://a.example:8080', 'X-Forwarded-Host: b.example'],
    ['Origin: http://b.example', 'Sec-Fetch-Site: same-origin'],
    ['Sec-Fetch-Site: cross-site'],
    ['Sec-Fetch-Site: same-site'],
  ])('with %s is refused', async (...headers) => {
    expect(await send('POST', headers)).toBe('403')
  })

  it.each([
    ['GET', '200'],
    ['HEAD', '200'],
    ['OPTIONS', '200'],
    ['POST', '403'],
    ['PUT', '403'],
    ['PATCH', '403'],
    ['DELETE', '403'],
  ])('from another site by %s gives %s', async (method, status) => {
    expect(await send(method, ['Origin: http://b.example'])).toBe(status)
  })

  it.each([
    ['https://a.example', 'http://a.example', '403'],
    ['https://a.example', 'https://a.example', '200'],
    ['https://a.example/', 'https://A.example', '200'],
    ['https://a.example', 'null', '403'],
    ['http://a.example', 'https://a.example', '403'],
    // By a way of one's own to the machine, such as a tunnel.
    ['https://b.example', 'http://a.example', '200'],
  ])('where %s is the public address, from %s gives %s', async (publicAddress, origin, status) => {
    const port = await startEcho({ publicAddress })
    const lines = ['POST / HTTP/1.1', 'Host: a.example', 'Connection: close', `Origin: ${origin}`]
    expect((await sendRaw(port, lines)).slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)).toBe(
      status,
    )
  })

  it('from another site is refused before its body comes', async () => {
    const port = await startEcho()
    const lines = ['POST / HTTP/1.1', 'Host: a', 'Origin: null', 'Content-Length: 1000']
    expect(await sendRaw(port, lines)).toMatch(
      /\r\n\r\nThis was sent from a page of another site, and was not carried out\.\n$/,
    )
  })
})

describe('the client’s address', () => {
  it.each([
    [false, [], '127.0.0.1'],
    [false, ['X-Client-Address: 8.8.8.8'], '127.0.0.1'],
    [false, ['X-Forwarded-For: 8.8.8.8'], '127.0.0.1'],
    [true, [], '127.0.0.1'],
    [true, ['X-Client-Address: 8.8.8.8'], '127.0.0.1'],
    [true, ['X-Forwarded-For: 8.8.8.8'], '8.8.8.8'],
    [true, ['X-Forwarded-For: 1.1.1.1, 8.8.8.8'], '8.8.8.8'],
    [true, ['X-Forwarded-For: 1.1.1.1', 'X-Forwarded-For: 2001:db8::1'], '2001:db8::1'],
    [true, ['X-Forwarded-For: ::ffff:8.8.8.8'], '8.8.8.8'],
    [true, ['X-Forwarded-For: 8.8.8.8, unknown'], '127.0.0.1'],
    [true, ['X-Forwarded-For:'], '127.0.0.1'],
  ])('with a trusted proxy: %s, from %j, is %s', async (trustsProxy, headers, expected) => {
    const port = await startEcho({ trustsProxy })
    const lines = ['GET / HTTP/1.1', 'Host: a', 'Connection: close', ...headers]
    expect(await sendRaw(port, lines)).toContain(`{"bytes":0,"from":"${expected}"}`)
  })
})

describe('what is no request', () => {
  it.each([
    ['nonsense', ['NONSENSE'], '400 Bad Request'],
    ['no host', ['GET / HTTP/1.1'], '400 Bad Request'],
    [
      'two lengths',
      ['POST / HTTP/1.1', 'Host: a', 'Content-Length: 1', 'Content-Length: 2'],
      '400 Bad Request',
    ],
    [
      'endless headers',
      ['GET / HTTP/1.1', 'Host: a', `X: ${'x'.repeat(20_000)}`],
      '431 Request Header Fields Too Large',
    ],
  ])('because of %s is refused', async (_, lines, status) => {
    const port = await startEcho()
    expect((await sendRaw(port, lines)).startsWith(`HTTP/1.1 ${status}\r\n`)).toBe(true)
  })

  it('carries the same headers', async () => {
    const port = await startEcho()
    const answer = await sendRaw(port, ['NONSENSE'])
    expect(answer).toContain("frame-ancestors 'none'\r\n")
    expect(answer).toContain('X-Content-Type-Options: nosniff\r\n')
  })
})

it('a request to change the protocol is answered in this one', async () => {
  const port = await startEcho()
  const lines = ['GET / HTTP/1.1', 'Host: a', 'Upgrade: websocket', 'Connection: Upgrade, close']
  expect(await sendRaw(port, lines)).toContain(NOTHING_FROM_HERE)
})

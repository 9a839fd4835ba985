import { randomBytes } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { MAX_UPLOAD_BYTES } from '@/lib/import/upload/limits'
import { SECURITY_HEADERS, toContentSecurityPolicy } from '@/lib/security-headers'
import { isTooLong, isUpload, whenReceived, whilePassed } from './body'
import { CLIENT_ADDRESS, clientAddress } from './client-address'
import { answerClientErrors } from './client-error'
import { isCrossSitePost } from './cross-site'
import { isHostWellFormed } from './host'
import { type Refusal, refuse } from './refuse'

const TIMES = {
  headersTimeout: 15_000,
  /** The whole request: the largest upload at 2 Mbit/s. */
  requestTimeout: 300_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
}
// Somebody who stops reading an export holds a snapshot of the database open.
const SILENCE_MS = 120_000

const TOO_LONG: Refusal = { status: 413, sentence: 'This is more than 1 MB, which is too much.' }
const FILE_TOO_LONG: Refusal = {
  status: 413,
  sentence: `The file has more than ${MAX_UPLOAD_BYTES / 2 ** 20} MB, which is too much for this page: bring it in with npm run import on the server.`,
}
const CROSS_SITE: Refusal = {
  status: 403,
  sentence: 'This was sent from a page of another site, and was not carried out.',
}
const MALFORMED: Refusal = { status: 400, sentence: 'The address of this request is malformed.' }

/** A server that lets `answer` see only whole requests that are in order, and sets the headers of every response. */
export function createGuardedServer(
  answer: RequestListener,
  { trustsProxy, publicAddress }: { trustsProxy: boolean; publicAddress: string | null },
): Server {
  const receive: RequestListener = (request, response) => {
    setHeaders(request, response)
    const refusal = refusalOf(request, publicAddress)
    if (refusal) return refuse(request, response, refusal)
    if (request.headers.expect) response.writeContinue()
    request.headers[CLIENT_ADDRESS] = clientAddress(request, trustsProxy)
    if (isUpload(request)) {
      whilePassed(request, () => refuse(request, response, FILE_TOO_LONG))
      return answer(request, response)
    }
    whenReceived(request, {
      complete: () => answer(request, response),
      tooLong: () => refuse(request, response, TOO_LONG),
    })
  }
  const server = createServer(TIMES, receive)
  server.timeout = SILENCE_MS
  server.on('checkContinue', receive)
  answerClientErrors(server)
  return server
}

/** Next takes the nonce for its scripts from the policy in the request's headers. */
function setHeaders(request: IncomingMessage, response: ServerResponse): void {
  const policy = toContentSecurityPolicy(randomBytes(16).toString('base64'))
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
}

function refusalOf(request: IncomingMessage, publicAddress: string | null): Refusal | null {
  // Next fails on an address that is no path, or sends the client on to it.
  if (!request.url?.startsWith('/') || !isHostWellFormed(request)) return MALFORMED
  if (isCrossSitePost(request, publicAddress)) return CROSS_SITE
  if (!isTooLong(request)) return null
  return isUpload(request) ? FILE_TOO_LONG : TOO_LONG
}

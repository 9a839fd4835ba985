import { type APIRequestContext, type Page, request } from '@playwright/test'
import { PASSWORD } from './sign-in'

// Forms as a browser without JavaScript sends them, over HTTP alone, so that twenty people can send theirs at once.

/** What a page's form holds as it stands, in the order in which a browser sends it. */
export type PageForm = readonly (readonly [name: string, value: string])[]

export type FormAnswer = {
  status: number
  /** Where it leads on to; null where the form came back, or another page. */
  location: string | null
  /** What the page says in its alerts and states. */
  says: string
  html: string
}

/** Somebody's requests to one server, with their cookies from before where they had some. Dispose of them. */
export function openRequests(url: string, before?: APIRequestContext): Promise<APIRequestContext> {
  const open = (storageState: StorageState) =>
    request.newContext({
      baseURL: url,
      // A connection kept open may be closed by the server at the very moment a post begins, which nobody can repeat.
      extraHTTPHeaders: { Origin: url, Connection: 'close' },
      storageState,
    })
  return before ? before.storageState().then(open) : open({ cookies: [], origins: [] })
}

type StorageState = Awaited<ReturnType<APIRequestContext['storageState']>>

/** The form of a page that has a button of this name, as pressing it sends it; null where there is none. `parser` is any open page. */
export function readForm(parser: Page, html: string, button: string): Promise<PageForm | null> {
  return parser.evaluate(
    ([source, name]) => {
      const page = new DOMParser().parseFromString(source, 'text/html')
      const pressed = [...page.querySelectorAll<HTMLButtonElement>('form button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
      )
      if (!pressed?.form) return null
      return [...new FormData(pressed.form, pressed)].map(
        ([field, value]) => [field, String(value)] as const,
      )
    },
    [html, button] as const,
  )
}

/** Sends a form with some of its fields filled in otherwise. */
export async function postForm(
  requests: APIRequestContext,
  parser: Page,
  path: string,
  form: PageForm,
  typed: Readonly<Record<string, string>> = {},
): Promise<FormAnswer> {
  const multipart = new FormData()
  for (const [name, value] of form) if (!(name in typed)) multipart.append(name, value)
  for (const [name, value] of Object.entries(typed)) multipart.append(name, value)
  const answer = await requests.post(path, { multipart, maxRedirects: 0 })
  const html = await answer.text()
  const location = answer.headers().location ?? null
  return { status: answer.status(), location, says: await readNotices(parser, html), html }
}

/** Signs somebody in who was added with the usual password. */
export async function signInByPost(
  requests: APIRequestContext,
  parser: Page,
  email: string,
): Promise<void> {
  const page = await requests.get('/sign-in')
  const form = await readForm(parser, await page.text(), 'Sign in')
  if (!form) throw new Error('The page has no form to sign in')
  const answer = await postForm(requests, parser, '/sign-in', form, { email, password: PASSWORD })
  if (answer.status !== 303)
    throw new Error(`${email} was not signed in: ${answer.status} ${answer.says}`)
}

/** The pledge form of a page, as one sends it to publish a correction that says so in its summary. */
export async function readCorrection(parser: Page, html: string, summary: string) {
  const form = await readForm(parser, html, 'Save draft')
  const base = Number(form?.find(([name]) => name === 'base.revision')?.[1])
  if (!form || !base) throw new Error('The page has no form that changes a pledge')
  const typed = { intent: 'publish', summary, changeKind: 'correction', reason: 'It was misread.' }
  return { base, form, typed }
}

function readNotices(parser: Page, html: string): Promise<string> {
  return parser.evaluate((source) => {
    const page = new DOMParser().parseFromString(source, 'text/html')
    const notices = page.querySelectorAll('main [role=alert], main [role=status]')
    return [...notices]
      .map(({ textContent }) => textContent?.trim())
      .join(' ')
      .trim()
  }, html)
}

import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import type { Answer } from '../answer.ts'
import { createBodyReader } from '../body.ts'
import { isSameText } from '../same-text.ts'
import type { GitHubPlaces } from '../settings.ts'
import { createShell, type Route } from '../shell.ts'
import { completeManifest, convertCode, type ManifestBase, type NewApp, newAppUrl } from './manifest.ts'
import { askPage, donePage, failedPage, sendPage } from './page.ts'

export interface SetupParts {
  readonly places: GitHubPlaces
  readonly webhookPath: string
  /** Where the server is reached, when somebody said so. */
  readonly publicUrl: string | null
  readonly manifests: { readonly gate: ManifestBase; readonly fixes: ManifestBase }
  /** Keeps what GitHub gave and says where. */
  readonly write: (app: NewApp, publicUrl: string) => readonly string[]
  readonly log: Logger
}

/** Serves the setup until an App was made. Whoever opens it needs the token, which only the console shows. */
export async function runSetup(
  parts: SetupParts & { readonly host: string; readonly port: number; readonly announce: (url: string) => void },
): Promise<void> {
  const token = randomBytes(24).toString('base64url')
  let finished = (): void => undefined
  const done = new Promise<void>((resolve) => {
    finished = resolve
  })
  const shell = createShell({
    host: parts.host,
    port: parts.port,
    routes: [setupRoute(parts, token, finished), (_, { pathname }) => health(pathname)],
    log: parts.log,
  })
  const port = await shell.listen()
  const origin = parts.publicUrl ?? `http://${parts.host === '0.0.0.0' ? 'localhost' : parts.host}:${port}`
  parts.announce(`${origin}/setup?token=${token}`)
  await done
  await shell.close()
}

function health(pathname: string): Answer | undefined {
  return pathname === '/healthz' ? { status: 200, body: 'setup\n' } : undefined
}

/** The three pages of the setup. Everything without the token, or the state it led to, is answered as if there was nothing. */
export function setupRoute(parts: SetupParts, token: string, finished: () => void): Route {
  const { places, manifests, webhookPath, log } = parts
  const bodies = createBodyReader({ each: 10_000, together: 100_000 })
  let attempt: { readonly state: string; readonly publicUrl: string } | undefined
  let busy = false

  async function choose(request: IncomingMessage): Promise<Answer | undefined> {
    const body = await bodies.read(request)
    const form = new URLSearchParams('text' in body ? body.text : '')
    if (!isSameText(token, form.get('token') ?? '')) return undefined
    const publicUrl = originOf(form.get('url') ?? '')
    const organization = form.get('organization') ?? ''
    if (publicUrl === undefined || !/^[A-Za-z0-9-]{0,39}$/.test(organization))
      return failedPage(
        400,
        'Wanted are an address such as https://plumbline.example.com and the name of an organisation.',
      )
    attempt = { state: randomBytes(24).toString('base64url'), publicUrl }
    const manifest = completeManifest(
      form.get('kind') === 'fixes' ? manifests.fixes : manifests.gate,
      publicUrl,
      webhookPath,
    )
    return sendPage(newAppUrl(places.web, organization, attempt.state), manifest)
  }

  async function create(code: string, state: string): Promise<Answer | undefined> {
    if (attempt === undefined || busy || !isSameText(attempt.state, state) || !/^[\w-]{1,200}$/.test(code))
      return undefined
    busy = true
    try {
      const app = await convertCode(places, code)
      const files = parts.write(app, attempt.publicUrl)
      log.info({ app: app.id }, 'the App was made')
      // The page is on its way before the server of the setup closes.
      setImmediate(finished)
      return donePage(app.page, files)
    } catch (error) {
      log.error({ err: error }, 'the App could not be set up')
      return failedPage(
        502,
        'GitHub did not give the App’s credentials, or they could not be written. The log says more; begin again.',
      )
    } finally {
      busy = false
    }
  }

  return async (request, { pathname, searchParams }) => {
    if (pathname === '/setup' && request.method === 'POST') return choose(request)
    if (request.method !== 'GET') return undefined
    if (pathname === '/setup/created') return create(searchParams.get('code') ?? '', searchParams.get('state') ?? '')
    if (pathname !== '/setup' || !isSameText(token, searchParams.get('token') ?? '')) return undefined
    return askPage(token, parts.publicUrl ?? '')
  }
}

function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, origin } = new URL(text)
  return /^https?:$/.test(protocol) ? origin : undefined
}

import type { Logger } from 'pino'
import type { ReviewRecord, ReviewStore } from '../workflow/ports/host.ts'
import { type Answer, plain } from './answer.ts'
import type { GitHubUsers } from './login/github-user.ts'
import type { Login } from './login/login.ts'
import type { Route } from './shell.ts'

const address = /^\/r\/([\w-]{16,64})$/
const rememberMs = 3 * 60_000
const mostRemembered = 10_000

export interface ReviewPageParts {
  readonly login: Login
  readonly users: Pick<GitHubUsers, 'mayRead'>
  readonly reviews: Pick<ReviewStore, 'read'>
  /** HTML of a review, and what its policy for content is. */
  readonly print: (record: ReviewRecord) => { readonly html: string; readonly contentPolicy: string }
  readonly log: Logger
}

/** `/r/<id>`: a review, for people who may read its repository. Unknown and forbidden look the same. */
export function reviewPage({ login, users, reviews, print, log }: ReviewPageParts): Route {
  const remembered = new Map<string, { readonly may: boolean; readonly until: number }>()

  async function mayRead(hash: string, token: string, record: ReviewRecord): Promise<boolean | 'expired'> {
    const key = `${hash}/${record.repository.id}`
    const known = remembered.get(key)
    if (known !== undefined && known.until > Date.now()) return known.may
    const may = await users.mayRead(token, record.repository)
    if (may === 'expired') return may
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(key, { may, until: Date.now() + rememberMs })
    return may
  }

  return async (request, { pathname }): Promise<Answer | undefined> => {
    const id = address.exec(pathname)?.[1]
    if (id === undefined || request.method !== 'GET') return undefined
    const person = await login.session(request)
    // Asked before anything is looked up: who is not signed in learns nothing about which reviews there are.
    if (person === undefined) return login.ask(pathname)
    const record = await reviews.read(id)
    if (record === undefined) return plain(404, 'not found')
    let may: boolean | 'expired'
    try {
      may = await mayRead(person.hash, person.session.token, record)
    } catch (error) {
      log.warn({ err: error }, 'access to a review could not be checked')
      return plain(502, 'GitHub could not be asked whether you may read this. Try again in a minute.')
    }
    if (may === 'expired') return login.ask(pathname)
    if (!may) return plain(404, 'not found')
    const { html, contentPolicy } = print(record)
    return { status: 200, type: 'text/html', body: html, headers: { 'content-security-policy': contentPolicy } }
  }
}

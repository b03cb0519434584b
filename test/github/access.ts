/** Who asks, and what for: the App's JWT, tokens with their permissions and repositories, and GitHub's refusals. */
import { type KeyObject, verify } from 'node:crypto'
import { notFound, Refusal } from './answer.ts'
import type { Account, App, Installation, Level, Permissions } from './state/records.ts'
import type { FakeRepository } from './state/repository.ts'
import type { World } from './state/world.ts'

export interface Caller {
  readonly kind: 'app' | 'installation' | 'user' | 'anonymous'
  /** In whose name something is written. */
  readonly account: Account
  /** The App that acts, if one does. */
  readonly app: App | null
  readonly installation: Installation | null
  /** Who shares a rate limit. */
  readonly bucket: string
  readonly permissions: Permissions
  readonly covers: (repository: FakeRepository) => boolean
}

export interface Access {
  /** Throws 401 and 403 as GitHub does. */
  identify(authorization: string | undefined): Caller
  /** A token of this caller that is good for an hour. */
  issue(caller: Caller, prefix: 'ghs' | 'ghu'): { readonly token: string; readonly expires: Date }
  revoke(token: string): void
  /** Makes every token that was given out expire. */
  expireAll(): void
  /** How many tokens were given out. */
  issued(): number
}

const hour = 60 * 60 * 1000
const levels: readonly Level[] = ['read', 'write', 'admin']

export function createAccess(world: World, publicKey: KeyObject): Access {
  const tokens = new Map<string, { readonly caller: Caller; expires: Date }>()
  let issued = 0

  function identify(authorization: string | undefined): Caller {
    const [, token] = /^(?:bearer|token)\s+(\S+)$/i.exec(authorization ?? '') ?? []
    if (authorization === undefined) return anonymous(world)
    if (token === undefined) throw new Refusal(401, 'Bad credentials')
    if (/^(?!gh[su]_)[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return appOf(token)
    const known = tokens.get(token)
    if (known === undefined || known.expires <= world.now()) throw new Refusal(401, 'Bad credentials')
    if (known.caller.installation?.suspended) throw new Refusal(403, 'This installation has been suspended')
    return known.caller
  }

  function appOf(jwt: string): Caller {
    const [header = '', payload = '', signature = ''] = jwt.split('.')
    const right = verify('sha256', Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'))
    if (!right) throw new Refusal(401, 'A JSON web token could not be decoded')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>
    const [issuedAt, expires, seconds] = [Number(claims.iat), Number(claims.exp), world.now().getTime() / 1000]
    if (!(issuedAt <= seconds + 5)) {
      throw new Refusal(
        401,
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
      )
    }
    if (!(expires > seconds)) {
      throw new Refusal(
        401,
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
      )
    }
    if (expires > seconds + 605) throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future")
    const { app } = world
    if (![String(app.id), app.clientId].includes(String(claims.iss))) throw new Refusal(404, 'Integration not found')
    const more = { installation: null, permissions: {}, covers: () => false }
    return { kind: 'app', account: app.bot, app, bucket: `app ${app.id}`, ...more }
  }

  return {
    identify,
    issue(caller, prefix) {
      issued += 1
      // As long as the tokens GitHub gives out since they carry a signature.
      const filler = Buffer.from(`${issued} ${caller.bucket} `.padEnd(300, 'plumbline ')).toString('base64url')
      const token = `${prefix}_${world.app.id}_${filler.slice(0, 180)}.${filler.slice(180, 360)}.${issued}`
      const expires = new Date(world.now().getTime() + hour)
      tokens.set(token, { caller, expires })
      return { token, expires }
    },
    revoke: (token) => tokens.delete(token),
    expireAll() {
      for (const token of tokens.values()) token.expires = world.now()
    },
    issued: () => issued,
  }
}

function anonymous(world: World): Caller {
  const account = world.account('ghost')
  const more = { installation: null, permissions: {}, covers: () => false }
  return { kind: 'anonymous', account, app: null, bucket: 'anonymous', ...more }
}

/** Acts for an installation, with no more than its permissions and these repositories. */
export function installationCaller(
  world: World,
  installation: Installation,
  permissions: Permissions,
  repositories: ReadonlySet<number> | null,
): Caller {
  return {
    kind: 'installation',
    account: world.app.bot,
    app: world.app,
    installation,
    bucket: `installation ${installation.id}`,
    permissions: { metadata: 'read', ...permissions },
    covers: (repository) => repository.installation === installation && (repositories?.has(repository.id) ?? true),
  }
}

/** What GITHUB_TOKEN of a workflow is. */
export function workflowCaller(world: World, repository: FakeRepository, permissions: Permissions): Caller {
  return {
    kind: 'installation',
    account: world.actionsApp.bot,
    app: world.actionsApp,
    installation: null,
    bucket: `actions ${repository.id}`,
    permissions: { metadata: 'read', ...permissions },
    covers: (other) => other === repository,
  }
}

/** A person who signed in through the App: sees what they may see, where the App is installed. */
export function userCaller(account: Account): Caller {
  const more = { app: null, installation: null, permissions: {} }
  const covers = (repository: FakeRepository) =>
    repository.installation !== null && repository.roleOf(account) !== 'none'
  return { kind: 'user', account, bucket: `user ${account.id}`, ...more, covers }
}

/** Throws where an operation is not for this kind of caller. */
export function admit(caller: Caller, kinds: readonly Caller['kind'][]): void {
  if (kinds.includes(caller.kind)) return
  if (caller.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  if (kinds.includes('app')) throw new Refusal(401, 'A JSON web token could not be decoded')
  throw new Refusal(403, 'Resource not accessible by integration')
}

/** Throws 404 where the repository is not to be seen, 403 where a permission is missing. */
export function permit(caller: Caller, repository: FakeRepository, needs: Permissions): void {
  const reads = Object.values(needs).every((level) => level === 'read')
  if (!repository.private && reads) return
  if (!caller.covers(repository)) throw repository.private ? notFound() : forbidden(needs)
  if (caller.kind === 'user') {
    const role = repository.roleOf(caller.account)
    if (!reads && !['write', 'maintain', 'admin'].includes(role)) throw forbidden(needs)
    return
  }
  if (!satisfies(caller.permissions, needs)) throw forbidden(needs)
}

/** One of several permissions is enough. */
export function satisfies(given: Permissions, needs: Permissions): boolean {
  return Object.entries(needs).some(([name, level]) => {
    const has = given[name]
    return has !== undefined && levels.indexOf(has) >= levels.indexOf(level)
  })
}

function forbidden(needs: Permissions): Refusal {
  const accepted = Object.entries(needs).map(([name, level]) => `${name}=${level}`)
  return new Refusal(
    403,
    'Resource not accessible by integration',
    {},
    { 'x-accepted-github-permissions': accepted.join('; ') },
  )
}

import type { RepositoryRef } from '../workflow/ports/host.ts'
import { openAnswerCache } from './answer-cache.ts'
import { openAppToken } from './app-token.ts'
import { type Client, openClient } from './client.ts'
import { openGate } from './gate.ts'
import { type Held, openHeld } from './held.ts'
import type { Purpose } from './permissions.ts'
import type { Sender, Traffic } from './send.ts'
import { openSerial } from './serial.ts'
import type { GithubParts, GithubSettings } from './settings.ts'
import { openTokens, type Scope, type Tokens } from './tokens.ts'

/** Clients of one job: they stop when its signal is aborted. */
export interface Connection {
  readonly app: number
  readonly siblings: Held<RepositoryRef | null>
  /** Login under which the App writes. */
  bot(installation: number): Promise<string>
  /** Milliseconds since 1970. */
  now(): number
  /** A client for one repository, with a token for that repository and purpose alone. */
  client(repository: Pick<RepositoryRef, 'installation' | 'id'>, purpose: Purpose): Client
  /** The same, for a repository whose number is not known; what it finds is shared by jobs, so it is not aborted with this one. */
  clientByName(installation: number, name: string, purpose: Purpose): Client
}

export type Connect = (signal: AbortSignal) => Connection

const answerBytes = 32_000_000
/** GitHub's limit is a hundred for the App as a whole; several processes share it. */
const mostAtOnce = 40
const mostSiblings = 10_000

/** Opens the way to GitHub for this App; an answer that takes longer than `timeoutMs` is given up. Nothing is sent yet. */
export function openConnections(settings: GithubSettings, parts: GithubParts, timeoutMs: number): Connect {
  const traffic: Traffic = {
    budgets: parts.budgets,
    clock: parts.clock,
    writes: openSerial(),
    gate: openGate(mostAtOnce),
    answers: openAnswerCache(answerBytes),
    timeoutMs,
  }
  const authorize = openAppToken(settings, parts.clock)
  const never = new AbortController().signal
  // Tokens are shared by jobs: one that is aborted must not take the token from the others.
  const asApp = (installation: number): Client =>
    openClient(traffic, settings.apiUrl, {
      installation,
      signal: never,
      scope: 'app',
      authorize,
    })
  const tokens = openTokens(asApp, parts.clock)
  const siblings = openHeld<RepositoryRef | null>(mostSiblings, parts.clock)
  const bots = openHeld<string>(1, parts.clock)
  return (signal) => {
    const clients = new Map<string, Client>()
    const open = (installation: number, scope: Scope, purpose: Purpose, until: AbortSignal): Client => {
      const id = JSON.stringify([installation, scope, purpose])
      const client =
        clients.get(id) ?? openClient(traffic, settings.apiUrl, senderOf(tokens, installation, scope, purpose, until))
      clients.set(id, client)
      return client
    }
    return {
      app: settings.appId,
      siblings,
      now: parts.clock.now,
      bot: (installation) =>
        bots('bot', undefined, async () => {
          const { data } = await asApp(installation).rest.apps.getAuthenticated()
          return { value: `${data?.slug ?? ''}[bot]`, expires: Number.POSITIVE_INFINITY }
        }),
      client: ({ installation, id }, purpose) => open(installation, { id }, purpose, signal),
      clientByName: (installation, name, purpose) => open(installation, { name }, purpose, never),
    }
  }
}

function senderOf(tokens: Tokens, installation: number, scope: Scope, purpose: Purpose, signal: AbortSignal): Sender {
  return {
    installation,
    signal,
    scope: JSON.stringify([scope, purpose]),
    authorize: async (rejected) =>
      `token ${await tokens.token(installation, scope, purpose, rejected?.replace(/^token /, ''))}`,
  }
}

/**
 * A GitHub for tests: on loopback, with state, with git repositories behind it, and held against GitHub's own description of its API.
 *
 *     const github = await startFakeGitHub()
 *     const acme = github.world.account('acme', 'Organization')
 *     const installation = github.world.install(acme)
 *     const shop = github.world.createRepository(acme, 'shop', { files: { 'main.tf': '…' } })
 *     const pull = shop.propose({ 'main.tf': '… changed' })          // a branch, a commit, a pull request
 *     shop.commit({ branch: pull.head.ref, files: { 'b.tf': '…' } }) // a push: the pull request's head moves along
 *     … the App under test works with github.url, github.appId and github.privateKey …
 *     shop.checkRunsOf(pull.head.sha)                                 // what it said
 *     github.hooks.pullRequest(pull, 'opened')                        // a signed webhook: { headers, body }
 *     expect(github.violations).toEqual([])                           // requests and answers fit the contract
 *     await github.close()
 *
 * `shop.ref` is the repository as the ports of the App name it. What people do is done through repositories (`fork`, `forcePush`, `review`, `merge`,
 * `mergeGroup`, `collaborators`) and `world` (`teams`); runs and artifacts are made with `addRun` and `addArtifact` of state/workflows.ts; what Apps do
 * goes through HTTP. `github.failNext('checks/update', { status: 502, afterwards: true })` spoils answers, `github.world.advance(ms)` moves GitHub's
 * clock, `github.limits.drain('installation 1005', 0)` empties a rate budget, `github.oauth.signIn(account)` says who agrees to signing in,
 * `github.deliveries.deliver(hook, url)` sends a webhook, and `github.requests` is the log. Git itself is asked with `shop.bare.git('log')`.
 */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Access, createAccess, installationCaller, userCaller, workflowCaller } from './access.ts'
import { readContract } from './contract.ts'
import { type Downloads, startDownloads } from './downloads.ts'
import { createFaults, type Faults } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import { createLimits, type LimitOptions, type Limits } from './limits.ts'
import { createListener } from './listener.ts'
import type { LoggedRequest } from './log.ts'
import { createManifests, type Manifests } from './manifests.ts'
import { createOAuth, type OAuth } from './oauth.ts'
import { createShape, type Shape } from './shown/shape.ts'
import type { Account, Installation, Permissions } from './state/records.ts'
import type { FakeRepository } from './state/repository.ts'
import { createWorld, type World } from './state/world.ts'
import { createDeliveries, type Deliveries } from './webhooks/deliver.ts'
import { createHooks, type Hooks } from './webhooks/hooks.ts'

export interface FakeGitHubOptions {
  /** What the App asks for when it is installed. */
  readonly permissions?: Permissions
  readonly events?: readonly string[]
  readonly slug?: string
  readonly limits?: Partial<LimitOptions>
  /** Every answer comes so much later. */
  readonly delayMs?: number
  /** Off where speed alone matters. */
  readonly validate?: boolean
  /** Addresses in answers are those of GitHub Enterprise Server; both are answered anyway. */
  readonly enterprise?: boolean
}

export interface FakeGitHub extends Pick<Faults, 'failNext'> {
  /** Of the REST API. */
  readonly url: string
  /** The same as GitHub Enterprise Server has it. */
  readonly enterpriseUrl: string
  readonly appId: number
  /** PEM, as GitHub hands it out. */
  readonly privateKey: string
  readonly clientId: string
  readonly clientSecret: string
  readonly webhookSecret: string
  readonly world: World
  readonly shape: Shape
  readonly limits: Limits
  readonly access: Access
  readonly downloads: Downloads
  /** Webhooks about what is in the fake, signed; `github.deliveries.deliver(hook, url)` sends one as GitHub does and remembers it. */
  readonly hooks: Hooks
  readonly deliveries: Deliveries
  readonly oauth: Pick<OAuth, 'signIn'>
  readonly manifests: Pick<Manifests, 'agree'>
  readonly requests: readonly LoggedRequest[]
  /** Requests and answers that do not fit GitHub's description, and failures of the fake itself. */
  readonly violations: readonly string[]
  /** From now on every answer comes so much later. */
  setDelay(ms: number): void
  /** A token of an installation, without asking for one. */
  installationToken(installation: Installation, permissions?: Permissions): string
  /** What GITHUB_TOKEN of a workflow is. */
  workflowToken(repository: FakeRepository, permissions: Permissions): string
  /** The token of a person who signed in. */
  userToken(account: Account): string
  close(): Promise<void>
}

const everything: Permissions = {
  actions: 'read',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  members: 'read',
  merge_queues: 'read',
  metadata: 'read',
  pull_requests: 'write',
  security_events: 'write',
}

const clientSecret = 'fake-client-secret-of-forty-characters-00'
const webhookSecret = 'fake-webhook-secret-of-32-bytes-or-more'
let keys: ReturnType<typeof makeKeys> | undefined

function makeKeys() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }) as string, publicKey }
}

/** Listens on free ports of 127.0.0.1 when the promise resolves. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  keys ??= makeKeys()
  const folder = mkdtempSync(join(tmpdir(), 'fake-github-'))
  const { permissions = everything, events = [], slug = 'plumbline' } = options
  const world = createWorld({ folder, permissions, events, slug })
  const server = createServer((request, response) => listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const html = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const enterpriseUrl = `${html}/api/v3`
  const contract = readContract()
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const faults = createFaults()
  const now = () => world.now()
  let delayMs = options.delayMs ?? 0
  const parts = {
    world,
    shape: createShape(contract, options.enterprise === true ? enterpriseUrl : html, html),
    access: createAccess(world, keys.publicKey),
    downloads: await startDownloads(now),
    limits: createLimits({ perHour: 5000, ...options.limits }, now),
    deliveries: createDeliveries(world.nextId, now),
    manifests: createManifests({ clientSecret, webhookSecret, privateKey: keys.privateKey }),
  }
  const { validate = true } = options
  const oauth = createOAuth(world, parts.access, clientSecret)
  const listener = createListener({
    ...parts,
    contract,
    faults,
    requests,
    violations,
    validate,
    delayMs: () => delayMs,
    beside(logged) {
      if (logged.operation !== 'graphql') return oauth.answer(logged)
      const caller = parts.access.identify(logged.headers.authorization)
      parts.limits.book(caller.bucket, { write: true, content: false })
      return answerGraphql(logged, world, parts.shape, caller, violations)
    },
  })
  return {
    ...parts,
    url: html,
    enterpriseUrl,
    appId: world.app.id,
    privateKey: keys.privateKey,
    clientId: world.app.clientId,
    clientSecret,
    webhookSecret,
    hooks: createHooks(world, parts.shape, webhookSecret),
    oauth,
    requests,
    violations,
    failNext: faults.failNext,
    setDelay(ms) {
      delayMs = ms
    },
    installationToken: (installation, given = installation.permissions) =>
      parts.access.issue(installationCaller(world, installation, given, null), 'ghs').token,
    workflowToken: (repository, given) => parts.access.issue(workflowCaller(world, repository, given), 'ghs').token,
    userToken: (account) => parts.access.issue(userCaller(account), 'ghu').token,
    async close() {
      parts.downloads.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

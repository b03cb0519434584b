import { type Github, type GithubBounds, openGithub } from '../../app/github/github.ts'
import type { CheckPublisher, CodeHost } from '../../app/workflow/ports/host.ts'
import type { RateBudgets } from '../../app/workflow/ports/jobs.ts'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../github/fake-github.ts'
import type { Account, Installation } from '../github/state/records.ts'
import type { FakeRepository } from '../github/state/repository.ts'

/** The adapter before a fake GitHub, with one account, one repository, and a clock that is GitHub's own: waiting moves it. */
export interface Setting {
  readonly github: FakeGitHub
  readonly acme: Account
  readonly installation: Installation
  readonly shop: FakeRepository
  /** Another repository like it. */
  newShop(): FakeRepository
  readonly adapter: Github
  readonly host: CodeHost
  readonly publisher: CheckPublisher
  /** What was waited, in ms. */
  readonly slept: readonly number[]
  /** What the rate budgets were asked for and told. */
  readonly taken: readonly string[]
  readonly pauses: readonly string[]
  /** Lets the next requests wait so long, once. */
  holdBack(ms: number): void
  /** Moves the clock here, not GitHub's. */
  jump(ms: number): void
  /** Operations since the last call. */
  operations(): readonly string[]
  /** A further adapter, as another process has it. */
  another(bounds?: Partial<GithubBounds>): Github
}

export interface SettingOptions extends FakeGitHubOptions {
  readonly files?: Readonly<Record<string, string>>
  readonly bounds?: Partial<GithubBounds>
  /** Of GitHub Enterprise Server. */
  readonly atEnterprise?: boolean
}

export async function openSetting(options: SettingOptions = {}): Promise<Setting> {
  const { files = { 'main.tf': 'a = 1\n' }, bounds = {}, atEnterprise = false, ...fake } = options
  const github = await startFakeGitHub({ ...fake, enterprise: atEnterprise })
  const acme = github.world.account('acme', 'Organization')
  const installation = github.world.install(acme)
  const shop = github.world.createRepository(acme, 'shop', { files })
  const slept: number[] = []
  const taken: string[] = []
  const pauses: string[] = []
  let held = 0
  let wrong = 0
  const budgets: RateBudgets = {
    async take(of, kind) {
      if (held > 0) {
        const ms = held
        held = 0
        return ms
      }
      taken.push(`${of} ${kind}`)
      return 0
    },
    async pause(_installation, until, why) {
      pauses.push(`${Math.round((Date.parse(until) - github.world.now().getTime()) / 1000)} s: ${why}`)
    },
  }
  const clock = {
    now: () => github.world.now().getTime() + wrong,
    sleep: async (ms: number, signal: AbortSignal) => {
      signal.throwIfAborted()
      slept.push(ms)
      github.world.advance(ms)
    },
  }
  const settings = {
    appId: github.appId,
    key: github.privateKey,
    apiUrl: atEnterprise ? github.enterpriseUrl : github.url,
  }
  const another = (given: Partial<GithubBounds> = {}) =>
    openGithub(settings, { budgets, clock }, { ...bounds, ...given })
  const adapter = another()
  let seen = 0
  return {
    github,
    acme,
    installation,
    shop,
    newShop: () => github.world.createRepository(acme, `shop-${github.world.nextId()}`, { files }),
    adapter,
    ...adapter.forJob(new AbortController().signal),
    slept,
    taken,
    pauses,
    holdBack(ms) {
      held = ms
    },
    jump(ms) {
      wrong += ms
    },
    operations() {
      const all = github.requests.slice(seen).map(({ operation }) => operation ?? '?')
      seen = github.requests.length
      return all
    },
    another,
  }
}

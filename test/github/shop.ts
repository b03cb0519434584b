/** A fake GitHub with one organisation, one repository and one installation, for the tests of the fake itself. */
import { Octokit } from '@octokit/core'
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './fake-github.ts'
import type { Account, Installation, Permissions } from './state/records.ts'
import type { FakeRepository } from './state/repository.ts'

export interface Shop {
  readonly github: FakeGitHub
  readonly acme: Account
  readonly installation: Installation
  readonly shop: FakeRepository
  /** What is answered to a request with a token of the installation, one with fewer permissions, or any other; nothing is thrown. */
  readonly ask: (route: string, parameters?: Record<string, unknown>, token?: string | Permissions) => Promise<Asked>
}

export interface Asked {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  readonly data: any
}

/** `owner` and `repo` need not be given. */
export async function openShop(options: FakeGitHubOptions = {}): Promise<Shop> {
  const github = await startFakeGitHub(options)
  const acme = github.world.account('acme', 'Organization')
  const installation = github.world.install(acme)
  const shop = github.world.createRepository(acme, 'shop', {
    files: { 'main.tf': 'a = 1\n', 'modules/b.tf': 'b = 1\n' },
  })
  return {
    github,
    acme,
    installation,
    shop,
    async ask(route, parameters = {}, token = installation.permissions) {
      const sent = typeof token === 'string' ? token : github.installationToken(installation, token)
      const octokit = new Octokit({ baseUrl: github.url, log: silent })
      const headers = { ...(sent === '' ? {} : { authorization: `token ${sent}` }), ...(parameters.headers as object) }
      const at = route.includes('{owner}') ? { owner: 'acme', repo: 'shop' } : {}
      const request = { redirect: 'manual' as const }
      try {
        const { status, headers: got, data } = await octokit.request(route, { ...at, ...parameters, headers, request })
        return { status, headers: got, data }
      } catch (error) {
        const { status, response } = error as { status: number; response?: Omit<Asked, 'status'> }
        return { status, headers: response?.headers ?? {}, data: response?.data }
      }
    },
  }
}

const ignore = () => undefined
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }

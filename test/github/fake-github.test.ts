import { createAppAuth } from '@octokit/auth-app'
import { Octokit } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods'
import { describe, expect, it } from 'vitest'
import type { FakeGitHub } from './fake-github.ts'
import { openShop } from './shop.ts'

const Client = Octokit.plugin(restEndpointMethods, paginateRest)
const at = { owner: 'acme', repo: 'shop' }

function clientOf(github: FakeGitHub, installationId: number, baseUrl = github.url) {
  const { appId, privateKey } = github
  return new Client({ baseUrl, authStrategy: createAppAuth, auth: { appId, privateKey, installationId } })
}

describe('a fake GitHub, asked by octokit as an App', () => {
  it('takes a check from a pull request to its verdict', async () => {
    const { github, shop, installation } = await openShop()
    const { rest, paginate } = clientOf(github, installation.id)
    const pull = shop.propose({ 'main.tf': 'a = 2\n' })
    const got = await rest.pulls.get({ ...at, pull_number: pull.number })
    const head_sha = got.data.head.sha
    const tar = await rest.repos.downloadTarballArchive({ ...at, ref: head_sha })
    expect((tar.data as ArrayBuffer).byteLength).toBeGreaterThan(100)

    const { data } = await rest.checks.create({ ...at, name: 'plumbline', head_sha, status: 'in_progress' })
    const annotations = Array.from({ length: 123 }, (_, line) => ({
      path: 'main.tf',
      start_line: line + 1,
      end_line: line + 1,
      annotation_level: 'failure' as const,
      message: `m${line}`,
    }))
    for (let from = 0; from < 123; from += 50) {
      const output = { title: 't', summary: 's', annotations: annotations.slice(from, from + 50) }
      await rest.checks.update({ ...at, check_run_id: data.id, output })
    }
    await rest.checks.update({ ...at, check_run_id: data.id, status: 'completed', conclusion: 'failure' })

    const read = await paginate(rest.checks.listAnnotations, { ...at, check_run_id: data.id, per_page: 100 })
    expect(read.map(({ message }) => message)).toEqual(annotations.map(({ message }) => message))
    expect(shop.checkRunsOf(head_sha)).toMatchObject([{ name: 'plumbline', conclusion: 'failure', completions: 1 }])
    expect(github.violations).toEqual([])
    await github.close()
  })

  it('is GitHub Enterprise Server too', async () => {
    const { github, installation } = await openShop({ enterprise: true })
    const octokit = clientOf(github, installation.id, github.enterpriseUrl)
    const { data } = await octokit.rest.repos.get(at)
    expect(data.url).toBe(`${github.enterpriseUrl}/repos/acme/shop`)
    const asked = await octokit.graphql<{ nodes: unknown[] }>('query { nodes(ids: ["IC_1"]) { id } }')
    expect(asked).toEqual({ nodes: [null] })
    expect(github.violations).toEqual([])
    await github.close()
  })

  it('gives its App away to whoever agreed to a manifest, once', async () => {
    const { github, ask } = await openShop()
    const code = github.manifests.agree()
    const { data } = await ask('POST /app-manifests/{code}/conversions', { code }, '')
    expect(data).toMatchObject({ id: github.appId, pem: github.privateKey, webhook_secret: github.webhookSecret })
    expect((await ask('POST /app-manifests/{code}/conversions', { code }, '')).status).toBe(404)
    await github.close()
  })

  it('has hundreds of pull requests in dozens of installations at hand', async () => {
    const { github } = await openShop()
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`m${at % 30}/f${at}.tf`, `a = ${at}\n`]))
    const pulls = Array.from({ length: 50 }, (_, at) => {
      const owner = github.world.account(`owner-${at}`, 'Organization')
      github.world.install(owner)
      const repository = github.world.createRepository(owner, 'shop', { files })
      return Array.from({ length: 4 }, (_, of) => repository.propose({ [`m1/f${of}.tf`]: `a = ${at}\n` }))
    }).flat()
    expect(new Set(pulls.map(({ head }) => head.sha)).size).toBe(200)
    await github.close()
  })
})

import { gzipSync } from 'node:zlib'
import { createAppAuth } from '@octokit/auth-app'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { operations } from '../../scripts/contract-github.ts'
import { routes } from './routes/everything.ts'
import { openShop, type Shop } from './shop.ts'
import { addArtifact, addRun } from './state/workflows.ts'

const at = '/repos/{owner}/{repo}'
let opened: Shop

beforeAll(async () => {
  opened = await openShop()
})
afterAll(() => opened.github.close())

/** Every operation of the contract once, in an order in which each finds what it needs. */
async function askEverything({ github, shop, ask, installation }: Shop): Promise<readonly string[]> {
  const { token: jwt } = await createAppAuth({ appId: github.appId, privateKey: github.privateKey })({ type: 'app' })
  const ann = github.world.account('ann')
  const user = github.userToken(ann)
  github.world.teams.set('acme/security', ['ann'])
  const pull = shop.propose({ 'main.tf': 'a = 2\n' })
  const sha = pull.head.sha
  const base = shop.head()
  const run = addRun(shop, { pull })
  const artifact = addArtifact(shop, run, { name: 'plan', bytes: Buffer.from('zip') })
  await github.deliveries.deliver(github.hooks.pullRequest(pull, 'opened'), `${github.downloads.url}/nowhere`)
  const delivery_id = github.deliveries.sent[0]?.id
  shop.review(pull, ann, 'APPROVED')
  const wrong: string[] = []
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any answer
  async function go(status: number, route: string, parameters?: Record<string, unknown>, token?: string): Promise<any> {
    const answer = await ask(route, parameters, token)
    if (answer.status !== status) wrong.push(`${route}: ${answer.status} ${JSON.stringify(answer.data)}`)
    return answer.data
  }

  await go(200, 'GET /app', {}, jwt)
  await go(200, 'GET /app/installations', {}, jwt)
  await go(200, 'GET /app/installations/{id}', { id: installation.id }, jwt)
  await go(200, 'GET /orgs/acme/installation', {}, jwt)
  await go(200, 'GET /users/acme/installation', {}, jwt)
  await go(200, `GET ${at}/installation`, {}, jwt)
  const { token } = await go(
    201,
    'POST /app/installations/{id}/access_tokens',
    { id: installation.id, repositories: ['shop'] },
    jwt,
  )
  await go(200, 'GET /installation/repositories', {}, token)
  await go(204, 'DELETE /installation/token', {}, token)
  await go(201, 'POST /app-manifests/{code}/conversions', { code: github.manifests.agree() }, '')
  await go(200, 'GET /app/hook/deliveries', {}, jwt)
  await go(200, 'GET /app/hook/deliveries/{delivery_id}', { delivery_id }, jwt)
  await go(202, 'POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id }, jwt)

  const output = { title: 't', summary: 's' }
  const check = await go(201, `POST ${at}/check-runs`, {
    name: 'plumbline',
    head_sha: sha,
    status: 'in_progress',
    output,
  })
  const check_run_id = check.id
  const check_suite_id = check.check_suite.id
  const annotation = { path: 'main.tf', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
  await go(200, `PATCH ${at}/check-runs/{check_run_id}`, {
    check_run_id,
    conclusion: 'success',
    output: { ...output, annotations: [annotation] },
  })
  await go(200, `GET ${at}/check-runs/{check_run_id}`, { check_run_id })
  await go(200, `GET ${at}/check-runs/{check_run_id}/annotations`, { check_run_id })
  await go(201, `POST ${at}/check-runs/{check_run_id}/rerequest`, { check_run_id })
  await go(200, `GET ${at}/commits/{ref}/check-runs`, { ref: sha })
  await go(200, `GET ${at}/commits/{ref}/check-suites`, { ref: pull.head.ref })
  await go(200, `GET ${at}/check-suites/{check_suite_id}`, { check_suite_id })
  await go(200, `GET ${at}/check-suites/{check_suite_id}/check-runs`, { check_suite_id })
  await go(201, `POST ${at}/check-suites/{check_suite_id}/rerequest`, { check_suite_id })

  const blob = await go(201, `POST ${at}/git/blobs`, { content: 'c = 1\n' })
  await go(200, `GET ${at}/git/blobs/{file_sha}`, { file_sha: blob.sha })
  const tree = await go(201, `POST ${at}/git/trees`, {
    base_tree: sha,
    tree: [{ path: 'c.tf', mode: '100644', type: 'blob', sha: blob.sha }],
  })
  await go(200, `GET ${at}/git/trees/{tree_sha}`, { tree_sha: tree.sha, recursive: '1' })
  const commit = await go(201, `POST ${at}/git/commits`, { message: 'm', tree: tree.sha, parents: [sha] })
  await go(200, `GET ${at}/git/commits/{commit_sha}`, { commit_sha: commit.sha })
  await go(201, `POST ${at}/git/refs`, { ref: 'refs/heads/fix/c', sha })
  await go(200, `PATCH ${at}/git/refs/{ref}`, { ref: 'heads/fix/c', sha: commit.sha })
  await go(200, `GET ${at}/git/ref/{ref}`, { ref: 'heads/fix/c' })
  await go(200, `GET ${at}/git/matching-refs/{ref}`, { ref: 'heads/fix' })

  const made = await go(201, `POST ${at}/pulls`, { title: 'T', head: 'fix/c', base: 'main', body: 'B' })
  const pull_number = made.number
  const issue_number = pull_number
  await go(200, `GET ${at}/pulls/{pull_number}`, { pull_number })
  await go(200, `GET ${at}/pulls`, { state: 'all', head: 'acme:fix/c' })
  await go(200, `PATCH ${at}/pulls/{pull_number}`, { pull_number, title: 'T2', state: 'closed' })
  await go(200, `GET ${at}/pulls/{pull_number}/files`, { pull_number })
  await go(200, `GET ${at}/pulls/{pull_number}/commits`, { pull_number })
  await go(200, `GET ${at}/pulls/{pull_number}/reviews`, { pull_number: pull.number })
  const comments = [{ path: 'main.tf', line: 1, body: 'b' }]
  await go(200, `POST ${at}/pulls/{pull_number}/reviews`, { pull_number: pull.number, event: 'COMMENT', comments })

  await go(200, `GET ${at}/issues/{issue_number}`, { issue_number })
  const comment = await go(201, `POST ${at}/issues/{issue_number}/comments`, { issue_number, body: 'b' })
  const comment_id = comment.id
  await go(200, `GET ${at}/issues/{issue_number}/comments`, { issue_number })
  await go(200, `GET ${at}/issues/comments/{comment_id}`, { comment_id })
  await go(200, `PATCH ${at}/issues/comments/{comment_id}`, { comment_id, body: 'c' })
  const reaction = await go(201, `POST ${at}/issues/comments/{comment_id}/reactions`, { comment_id, content: 'eyes' })
  await go(200, `GET ${at}/issues/comments/{comment_id}/reactions`, { comment_id })
  await go(204, `DELETE ${at}/issues/comments/{comment_id}/reactions/{reaction_id}`, {
    comment_id,
    reaction_id: reaction.id,
  })
  await go(204, `DELETE ${at}/issues/comments/{comment_id}`, { comment_id })
  await go(201, `POST ${at}/labels`, { name: 'drift', color: 'ff0000' })
  await go(200, `POST ${at}/issues/{issue_number}/labels`, { issue_number, labels: ['drift'] })
  await go(200, `GET ${at}/issues/{issue_number}/labels`, { issue_number })
  await go(200, `DELETE ${at}/issues/{issue_number}/labels/{name}`, { issue_number, name: 'drift' })
  await go(204, `DELETE ${at}/git/refs/{ref}`, { ref: 'heads/fix/c' })

  await go(200, `GET ${at}`)
  await go(200, `GET ${at}/branches`)
  await go(200, `GET ${at}/branches/{branch}`, { branch: pull.head.ref })
  await go(200, `GET ${at}/commits`, { sha })
  await go(200, `GET ${at}/commits/{ref}`, { ref: sha })
  await go(200, `GET ${at}/commits/{commit_sha}/pulls`, { commit_sha: sha })
  await go(200, `GET ${at}/compare/{basehead}`, { basehead: `${base}...${sha}` })
  await go(200, `GET ${at}/contents/{path}`, { path: 'modules/b.tf' })
  await go(200, `GET ${at}/contents/{path}`, { path: '' })
  await go(302, `GET ${at}/tarball/{ref}`, { ref: sha })
  await go(200, `GET ${at}/collaborators/{username}/permission`, { username: 'ann' })

  const sarif = gzipSync(JSON.stringify({ version: '2.1.0', runs: [] })).toString('base64')
  const upload = await go(202, `POST ${at}/code-scanning/sarifs`, {
    commit_sha: sha,
    ref: `refs/pull/${pull.number}/merge`,
    sarif,
  })
  await go(200, `GET ${at}/code-scanning/sarifs/{sarif_id}`, { sarif_id: upload.id })
  await go(200, `GET ${at}/actions/runs`, { head_sha: sha })
  await go(200, `GET ${at}/actions/runs/{run_id}`, { run_id: run.id })
  await go(200, `GET ${at}/actions/workflows/{workflow_id}/runs`, { workflow_id: 'plan.yml' })
  await go(200, `GET ${at}/actions/runs/{run_id}/artifacts`, { run_id: run.id })
  await go(200, `GET ${at}/actions/artifacts`, { name: 'plan' })
  await go(200, `GET ${at}/actions/artifacts/{artifact_id}`, { artifact_id: artifact.id })
  await go(302, `GET ${at}/actions/artifacts/{artifact_id}/{archive_format}`, {
    artifact_id: artifact.id,
    archive_format: 'zip',
  })
  await go(200, 'GET /orgs/acme/teams/security/members')
  await go(200, 'GET /orgs/acme/teams/security/memberships/ann')
  await go(200, 'GET /rate_limit')
  await go(200, 'GET /meta')
  await go(200, 'GET /user', {}, user)
  await go(200, 'GET /users/ann')
  return wrong
}

it('answers every operation of the contract as the contract demands', async () => {
  expect(await askEverything(opened)).toEqual([])
  expect(opened.github.violations).toEqual([])
  const wanted = Object.entries(operations).flatMap(([part, names]) => names.map((name) => `${part}/${name}`))
  expect(
    [...new Set(opened.github.requests.map(({ operation }) => operation))].filter((each) => each !== null).sort(),
  ).toEqual(wanted.sort())
})

it('has a route for every operation of the contract, and no other', () => {
  const wanted = Object.entries(operations).flatMap(([part, names]) => names.map((name) => `${part}/${name}`))
  expect(Object.keys(routes).sort()).toEqual(wanted.sort())
})

it('leaves repositories behind that git itself takes for whole', async () => {
  await opened.shop.bare.git('fsck', '--strict', '--full')
  const refs = await opened.shop.bare.git('for-each-ref', '--format=%(refname) %(objectname)')
  expect(refs.toString('utf8').trim().split('\n').sort()).toEqual(
    [...opened.shop.refs].map((pair) => pair.join(' ')).sort(),
  )
})

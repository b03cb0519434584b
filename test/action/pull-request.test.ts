import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { planOf, scratchFolder, repository as top } from '../command.ts'
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts'
import type { FakePull } from '../github/state/pull.ts'
import type { FakeRepository } from '../github/state/repository.ts'
import { addRun } from '../github/state/workflows.ts'
import { installAction } from './installation.ts'
import { checkOut, openBuckets, type RanStep, runStep } from './step.ts'

const scratch = scratchFolder()
const file = installAction(join(scratch, 'action'))
const everything = { pull_requests: 'write', security_events: 'write' } as const

let github: FakeGitHub
beforeAll(async () => {
  github = await startFakeGitHub()
})
afterAll(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

let count = 0
function newRepository(files: Readonly<Record<string, string>>): FakeRepository {
  count += 1
  return github.world.createRepository(github.world.account('acme', 'Organization'), `infra-${count}`, { files })
}

interface Job {
  readonly ref?: string
  readonly depth?: number
  readonly inputs?: Readonly<Record<string, string>>
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  readonly event?: object
  readonly url?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the Action as a job of this pull request: GitHub's merge of it checked out, its event, its token. */
async function runJob(pull: FakePull, job: Job = {}): Promise<RanStep> {
  const { repository } = pull
  count += 1
  const ref = job.ref ?? `refs/pull/${pull.number}/merge`
  const workspace = await checkOut(repository, ref, join(scratch, `job-${count}`, 'work'), job.depth)
  const token = github.workflowToken(repository, job.permissions ?? everything)
  return runStep({
    file,
    workspace,
    inputs: { 'github-token': token, ...job.inputs },
    event: job.event ?? eventOf(pull),
    environment: {
      GITHUB_API_URL: job.url ?? github.url,
      GITHUB_REF: `refs/pull/${pull.number}/merge`,
      GITHUB_SHA: repository.refs.get(`refs/pull/${pull.number}/merge`) ?? '',
      GITHUB_RUN_ID: '4711',
      GITHUB_JOB: 'check',
      ...job.environment,
    },
  })
}

function eventOf(pull: FakePull): object {
  return JSON.parse(github.hooks.pullRequest(pull, 'opened').body.toString())
}

function commentsOf(pull: FakePull): readonly string[] {
  return [...pull.repository.comments.values()].filter(({ issue }) => issue === pull.number).map(({ body }) => body)
}

function blocking({ outputs }: RanStep): unknown {
  const { blocking: blocks, existing } = JSON.parse(outputs.findings ?? '{}')
  return { blocks, existing }
}

describe('on a pull request', () => {
  it('lets only what is new block', async () => {
    const repository = newRepository({ 'main.tf': openBuckets('old') })
    const pull = repository.propose({ 'main.tf': openBuckets('old', 'new') })
    const ran = await runJob(pull, { depth: 2 })
    expect([ran.status, blocking(ran)]).toEqual([1, { blocks: 1, existing: 1 }])
    expect(ran.summary).toContain('1 new finding blocks')
    expect(ran.summary).toContain('compared with main commit')
  })

  it('knows by the source of the base what of a plan was there, and which waivers', async () => {
    const waiver = '# plumbline:waive aws.s3.public_acls_blocked until=2027-03-31 owner=@acme reason="images"\n'
    const repository = newRepository({ 'infra/main.tf': `${waiver}${openBuckets('waived')}${openBuckets('old')}` })
    const changes = ['waived', 'old', 'new'].map((bucket) => ({
      address: `aws_s3_bucket_public_access_block.${bucket}`,
      type: 'aws_s3_bucket_public_access_block',
      after: {
        bucket,
        block_public_acls: false,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
    }))
    const pull = repository.propose({
      'infra/main.tf': `${waiver}${openBuckets('waived')}${openBuckets('old', 'new')}`,
      'plan.json': planOf(changes),
    })
    const ran = await runJob(pull, { inputs: { plan: 'plan.json', source: 'infra' } })
    expect(JSON.parse(ran.outputs.findings ?? '')).toMatchObject({ blocking: 1, existing: 1, waived: 1 })
  })

  it('does not take what came to the base meanwhile for new', async () => {
    const repository = newRepository({ 'main.tf': openBuckets('old') })
    const pull = repository.propose({ 'mine.tf': openBuckets('mine') })
    repository.commit({ branch: 'main', files: { 'other.tf': openBuckets('other') } })
    repository.updateMergeRefs(pull)
    expect(blocking(await runJob(pull))).toEqual({ blocks: 1, existing: 2 })
    expect(blocking(await runJob(pull, { ref: `refs/pull/${pull.number}/head` }))).toEqual({ blocks: 1, existing: 1 })
  })

  it('says what to fetch when the checkout is too shallow', async () => {
    const repository = newRepository({ 'main.tf': openBuckets('old') })
    const pull = repository.propose({ 'main.tf': openBuckets('old', 'new') })
    const { status, annotations } = await runJob(pull, { depth: 1 })
    expect(status).toBe(2)
    expect(annotations.map(({ message }) => message).join()).toMatch(
      /^the checkout lacks what the change is compared with: main at [0-9a-f]{12}\nfound: a shallow clone.*\n.*\nnext: give actions\/checkout fetch-depth: 0/,
    )
  })

  it('refuses to find nothing new in a checkout of the base', async () => {
    const repository = newRepository({ 'main.tf': openBuckets('old') })
    const pull = repository.propose({ 'main.tf': openBuckets('old', 'new') })
    const { status, annotations } = await runJob(pull, { ref: 'refs/heads/main' })
    expect([status, annotations[0]?.message.split('\n')[0]]).toEqual([2, 'this checkout is the base, not the change'])
  })

  it('compares a commit of the merge queue with what it is merged into', async () => {
    const repository = newRepository({ 'main.tf': openBuckets('old') })
    const pull = repository.propose({ 'main.tf': openBuckets('old', 'new') })
    const queue = 'gh-readonly-queue/main/pr-1'
    repository.mergeGroup(pull, `refs/heads/${queue}`)
    const event = JSON.parse(github.hooks.mergeGroup(repository, queue, 'checks_requested').body.toString())
    const ran = await runJob(pull, { ref: `refs/heads/${queue}`, event, inputs: { comment: 'update' } })
    expect(blocking(ran)).toEqual({ blocks: 1, existing: 1 })
    expect(commentsOf(pull)).toEqual([])
  })
})

describe('the comment', () => {
  it('is written once, kept up to date, and never where somebody else’s looks the same', async () => {
    const repository = newRepository({ 'main.tf': openBuckets('old') })
    const pull = repository.propose({ 'main.tf': openBuckets('old', 'new') })
    const first = await runJob(pull, { inputs: { comment: 'update' } })
    const [written = ''] = commentsOf(pull)
    expect(written).toContain('1 new finding blocks')
    expect(written).toContain('[job summary](https://github.example/')
    expect(first.annotations.map(({ properties }) => properties.title)).not.toContain('plumbline')

    const [own] = [...repository.comments.values()]
    repository.comments.clear()
    repository.addComment(pull.number, { account: github.world.account('mallory'), app: null }, written)
    if (own !== undefined) repository.comments.set(own.id, own)
    repository.commit({ branch: pull.head.ref, files: { 'main.tf': openBuckets('old') } })
    await runJob(pull, { inputs: { comment: 'on-failure' } })
    const bodies = commentsOf(pull)
    expect(bodies).toHaveLength(2)
    expect(bodies.filter((body) => body === written)).toHaveLength(1)
    expect(bodies.filter((body) => body.includes('No new findings'))).toHaveLength(1)
  })

  it('is not begun for a change that passes when only failures are to be told', async () => {
    const repository = newRepository({ 'main.tf': '' })
    const pull = repository.propose({ 'main.tf': openBuckets('new') })
    const inputs = { comment: 'on-failure', 'fail-on': 'critical' }
    expect([(await runJob(pull, { inputs })).status, commentsOf(pull)]).toEqual([0, []])
  })

  it('says that nothing could be judged', async () => {
    const repository = newRepository({ 'main.tf': '' })
    const pull = repository.propose({ '.plumbline.yaml': 'fail_on: @acme\n' })
    const { status } = await runJob(pull, { inputs: { comment: 'on-failure' } })
    expect([status, commentsOf(pull).length]).toEqual([2, 1])
    expect(commentsOf(pull)[0]).toContain('Plumbline: could not be judged')
    expect(commentsOf(pull)[0]).toContain('.plumbline.yaml:1')
  })

  it('has a section for each job of a matrix, whichever comes first', async () => {
    const files = { 'one/main.tf': '', 'two/main.tf': '', 'three/main.tf': '' }
    const pull = newRepository(files).propose({
      'one/main.tf': openBuckets('a'),
      'two/main.tf': openBuckets('b'),
      'three/main.tf': openBuckets('c'),
    })
    const jobs = ['one', 'two', 'three'].map((source) => runJob(pull, { inputs: { source, comment: 'update' } }))
    expect((await Promise.all(jobs)).map(({ status }) => status)).toEqual([1, 1, 1])
    const [body = '', ...others] = commentsOf(pull)
    expect(others).toEqual([])
    expect([...body.matchAll(/^## .*$/gm)].map(([heading]) => heading)).toEqual(
      ['one', 'three', 'two'].map((root) => `## ❌ Plumbline · \`${root}\`: 1 new finding blocks`),
    )
  })

  it('is left alone by a job that judged an older commit', async () => {
    const repository = newRepository({ 'main.tf': '' })
    const pull = repository.propose({ 'main.tf': openBuckets('new') })
    const event = eventOf(pull)
    repository.commit({ branch: pull.head.ref, files: { 'b.tf': '' } })
    const { log } = await runJob(pull, { event, inputs: { comment: 'update' } })
    expect(commentsOf(pull)).toEqual([])
    expect(log).toContain('the pull request has newer commits')
  })
})

describe('with a token that may not write', () => {
  it('still says everything in the summary and the annotations, and fails for no other reason than the findings', async () => {
    const repository = newRepository({ 'main.tf': '' })
    const pull = repository.propose({ 'main.tf': openBuckets('new') })
    const permissions = { pull_requests: 'read' } as const
    const inputs = { comment: 'update', 'upload-sarif': 'true', 'fail-on': 'critical' }
    const { status, annotations, summary } = await runJob(pull, { permissions, inputs })
    expect([status, commentsOf(pull)]).toEqual([0, []])
    expect(summary).toContain('1 new that does not block')
    const said = annotations.filter(({ properties }) => properties.title === 'plumbline')
    expect(said.map(({ level, message }) => [level, message.split('\n')[0]])).toEqual([
      ['notice', expect.stringContaining('Cannot comment on the pull request')],
      ['notice', expect.stringContaining('Cannot send results to code scanning')],
    ])
    expect(said[0]?.message).toContain('pull-requests: write')
  })
})

describe('code scanning', () => {
  it('gets the results at the commit that was judged', async () => {
    const repository = newRepository({ 'main.tf': openBuckets('old') })
    const pull = repository.propose({ 'main.tf': openBuckets('old', 'new') })
    await runJob(pull, { inputs: { 'upload-sarif': 'true' } })
    const [sent] = [...repository.sarifs.values()]
    expect([sent?.ref, sent?.commit, sent?.errors]).toEqual([
      `refs/pull/${pull.number}/merge`,
      repository.refs.get(`refs/pull/${pull.number}/merge`),
      [],
    ])
  })

  it('that is not enabled, or is away, changes nothing', async () => {
    const repository = newRepository({ 'main.tf': '' })
    repository.codeScanning = false
    const pull = repository.propose({ 'main.tf': openBuckets('new') })
    const inputs = { 'upload-sarif': 'true', 'fail-on': 'critical' }
    const refused = await runJob(pull, { inputs })
    expect([refused.status, refused.annotations.at(-1)?.level]).toEqual([0, 'notice'])
    expect(refused.annotations.at(-1)?.message).toContain('Advanced Security must be enabled')
    const away = await runJob(pull, { inputs, url: 'http://127.0.0.1:1' })
    expect([away.status, away.annotations.at(-1)?.level]).toEqual([0, 'warning'])
  })
})

describe('docs/workflows/fork-safe.yml', () => {
  it('judges the change as data, by the configuration of the default branch, and comments', async () => {
    const { jobs } = parse(readFileSync(join(top, 'docs/workflows/fork-safe.yml'), 'utf8'))
    const [, fetch, judge] = jobs.comment.steps as readonly { run?: string; with?: Readonly<Record<string, string>> }[]
    const repository = newRepository({ 'main.tf': openBuckets('old'), '.plumbline.yaml': 'fail_on: medium\n' })
    const fork = github.world.fork(repository, github.world.account(`contributor-${count}`))
    const files = { 'main.tf': openBuckets('old', 'new'), '.plumbline.yaml': 'fail_on: critical\n' }
    const pull = repository.propose(files, { fork })
    const run = addRun(repository, { pull })
    const event = JSON.parse(github.hooks.workflowRun(repository, run, 'completed').body.toString())

    const scratchOfJob = join(scratch, `fork-${count}`)
    const workspace = await checkOut(repository, 'refs/heads/main', join(scratchOfJob, 'work'))
    execFileSync('git', ['remote', 'add', 'origin', `file://${repository.bare.folder}`], { cwd: workspace })
    execFileSync('bash', ['--norc', '-eo', 'pipefail', '-c', fetch?.run ?? 'false'], {
      stdio: 'pipe',
      cwd: workspace,
      env: { PATH: process.env.PATH, RUNNER_TEMP: scratchOfJob, HEAD_SHA: event.workflow_run.head_sha },
    })
    const config = judge?.with?.config?.replace('${{ runner.temp }}', scratchOfJob) ?? ''
    const token = github.workflowToken(repository, everything)
    const ran = await runStep({
      file,
      workspace,
      inputs: { ...judge?.with, config, 'upload-sarif': 'true', 'github-token': token },
      event,
      environment: {
        GITHUB_API_URL: github.enterpriseUrl,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: repository.head(),
      },
    })
    expect([ran.status, blocking(ran)]).toEqual([1, { blocks: 1, existing: 1 }])
    expect(ran.summary).toContain('threshold medium')
    expect(commentsOf(pull)).toHaveLength(1)
    expect([...repository.sarifs.values()].map(({ ref, commit }) => [ref, commit])).toEqual([
      [`refs/pull/${pull.number}/head`, pull.head.sha],
    ])
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bucketBlock, openBucket, openScene, runsOn, type Scene } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
  await scene.start()
})
afterAll(async () => {
  await scene.close()
})

describe('a pull request', () => {
  it('gets one completed check with the finding on its line', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    expect(await scene.deliver(github.hooks.pullRequest(pull, 'opened'))).toBe(202)
    const run = await scene.completed(pull.head.sha)
    expect(run).toMatchObject({ conclusion: 'failure', title: expect.stringMatching(/1 new finding/) })
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ path: 'main.tf', start_line: 3, annotation_level: 'failure' }),
    )
    expect(github.violations).toEqual([])
  })

  it('gets one check for ten copies of a delivery', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    const hook = github.hooks.pullRequest(pull, 'opened', { delivery: randomUUID() })
    const answers = await Promise.all(Array.from({ length: 10 }, () => scene.deliver(hook)))
    expect(answers).toEqual(Array(10).fill(202))
    await scene.completed(pull.head.sha)
    expect(await scene.deliver(hook)).toBe(202)
    await idle()
    expect(runsOn(repository, pull.head.sha).map(({ completions }) => completions)).toEqual([1])
  })

  it('keeps the verdict of its newest head when pushes are told in the wrong order', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    const first = github.hooks.pullRequest(pull, 'synchronize')
    const head = repository.commit({ branch: pull.head.ref, files: { 'main.tf': bucketBlock(true) } })
    const second = github.hooks.pullRequest(pull, 'synchronize')
    await scene.deliver(second)
    await scene.deliver(first)
    expect(await scene.completed(head)).toMatchObject({ conclusion: 'success' })
    await idle()
    expect(runsOn(repository, head)).toHaveLength(1)
  })

  it('is told where its configuration is broken', async () => {
    const { github, repository } = scene
    const pull = repository.propose({ '.plumbline.yaml': 'version: 1\nfail_on: enormous\n' })
    await scene.deliver(github.hooks.pullRequest(pull, 'opened'))
    const run = await scene.completed(pull.head.sha)
    expect(run.conclusion).toBe('failure')
    expect(JSON.stringify(run)).toContain('.plumbline.yaml')
    expect(run.annotations).toContainEqual(expect.objectContaining({ path: '.plumbline.yaml', start_line: 2 }))
  })
})

describe('a merge queue', () => {
  it('always gets an answer', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    const branch = `gh-readonly-queue/main/pr-${pull.number}-${repository.head()}`
    const head = repository.mergeGroup(pull)
    await scene.deliver(github.hooks.mergeGroup(repository, branch, 'checks_requested'))
    expect(await scene.completed(head)).toMatchObject({ conclusion: 'failure' })
  })
})

describe('GitHub in trouble', () => {
  it.each([
    ['answers 502', { status: 502 }],
    ['cuts the connection', { cut: true }],
    ['says 429 and when to come back', { status: 429, headers: { 'retry-after': '1' } }],
    ['loses an answer after it did what was asked', { status: 502, afterwards: true }],
  ])('leads to the same one check when it %s', async (_, fault) => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    github.failNext('checks/create', fault)
    await scene.deliver(github.hooks.pullRequest(pull, 'opened'))
    expect(await scene.completed(pull.head.sha)).toMatchObject({ conclusion: 'failure' })
  })
})

describe('a webhook with a wrong signature', () => {
  it('does nothing', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    const hook = github.hooks.pullRequest(pull, 'opened')
    await idle()
    const before = github.requests.length
    expect(await scene.deliver({ ...hook, body: hook.body.replace('opened', 'closed') })).toBe(401)
    await idle()
    expect(github.requests.length).toBe(before)
  })
})

describe('the page of a review', () => {
  /** Signs in as a browser does, and gives the cookie of the session. */
  async function signIn(to: string): Promise<string> {
    const begun = await fetch(`${scene.serving().url}/login?to=${encodeURIComponent(to)}`, { redirect: 'manual' })
    const agreed = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' })
    const back = new URL(agreed.headers.get('location') ?? '')
    const answer = await fetch(scene.serving().url + back.pathname + back.search, {
      redirect: 'manual',
      headers: { cookie: cookieOf(begun) },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, to])
    return cookieOf(answer)
  }

  it('is shown to who signs in and may read the repository, and to nobody else', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    await scene.deliver(github.hooks.pullRequest(pull, 'opened'))
    const { detailsUrl } = await scene.completed(pull.head.sha)
    const { pathname } = new URL(detailsUrl ?? '')
    const read = (cookie: string) => fetch(scene.serving().url + pathname, { redirect: 'manual', headers: { cookie } })
    expect((await read('')).status).toBe(303)
    github.oauth.signIn(repository.owner)
    const page = await read(await signIn(pathname))
    const text = await page.text()
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringMatching(/default-src 'none'/),
    ])
    expect(text).toContain('aws.s3.public_acls_blocked')
    github.oauth.signIn(github.world.account('stranger'))
    expect((await read(await signIn(pathname))).status).toBe(404)
  })
})

function cookieOf(answer: Response): string {
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return cookies.findLast((cookie) => !cookie.endsWith('=')) ?? ''
}

describe('the log', () => {
  it('holds no token, no key and nothing of what was judged', () => {
    const text = scene
      .serving()
      .lines.map((line) => JSON.stringify(line))
      .join('\n')
    expect(text).toContain('"kind":"review-pull"')
    expect(text).not.toMatch(/gh[su]_\w|BEGIN|block_public|eyJ/)
  })
})

/** Waits until no job waits or runs. */
function idle(): Promise<void> {
  return vi.waitFor(
    async () => {
      const text = await (await fetch(`${scene.serving().url}/metrics`)).text()
      expect(text).toMatch(/plumbline_queue_jobs\{state="waiting"\} 0\n/)
      expect(text).toMatch(/plumbline_queue_jobs\{state="running"\} 0\n/)
    },
    { timeout: 20_000, interval: 20 },
  )
}

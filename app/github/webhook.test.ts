import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { jobsFor } from './webhook.ts'

type Payload = Record<string, unknown>

// Its types and its content disagree on what the default export is.
const examples: readonly { readonly name: string; readonly examples: readonly Payload[] }[] = createRequire(
  import.meta.url,
)('@octokit/webhooks-examples')

const received = '2026-11-01T10:00:00.000Z'

/** GitHub's own examples of an event, with an installation where they have none. */
function examplesOf(event: string, action?: string): readonly Payload[] {
  const payloads = examples.find(({ name }) => name === event)?.examples ?? []
  return payloads
    .filter((payload) => action === undefined || payload.action === action)
    .map((payload) => ({ ...payload, installation: { id: 7 } }))
}

function example(event: string, action?: string): Payload {
  const found = examplesOf(event, action)[0]
  if (found === undefined) throw new Error(`no example of ${event} ${action}`)
  return structuredClone(found)
}

/** A copy with one value replaced; the path names keys. */
function changed(payload: Payload, path: string, value: unknown): Payload {
  const copy = structuredClone(payload)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at: Payload = copy
  for (const key of keys) at = at[key] as Payload
  at[last] = value
  return copy
}

function jobs(event: string, payload: unknown, app = 29_310) {
  return jobsFor({ id: 'd-1', event, received }, payload, app).jobs
}

const repository = { installation: 7, id: 186853002, owner: 'Codertocat', name: 'Hello-World', defaultBranch: 'master' }
const pullHead = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const ownPull = { number: 2, base: { repo: { id: 186853002 } } }
const foreignPull = { number: 9, base: { repo: { id: 1 } } }

describe('pull_request', () => {
  it.each(['opened', 'synchronize', 'reopened', 'ready_for_review'])('%s asks for a review of the head', (action) => {
    const payload = changed(example('pull_request', 'opened'), 'action', action)
    expect(jobs('pull_request', payload)).toEqual([
      {
        lane: '7/186853002#2',
        key: 'review',
        supersedes: true,
        task: { kind: 'review-pull', repository, pull: 2, head: pullHead, again: false },
      },
    ])
  })

  it('synchronize names the head it had until now', () => {
    const before = 'a'.repeat(40)
    const payload = { ...changed(example('pull_request', 'opened'), 'action', 'synchronize'), before }
    expect(jobs('pull_request', payload)).toMatchObject([{ task: { kind: 'review-pull', head: pullHead, before } }])
  })

  it('edited asks for a review only when the base changed', () => {
    const edited = changed(example('pull_request', 'opened'), 'action', 'edited')
    expect(jobs('pull_request', { ...edited, changes: { title: { from: 'x' } } })).toEqual([])
    expect(jobs('pull_request', { ...edited, changes: { base: { ref: { from: 'dev' } } } })).toHaveLength(1)
  })

  it.each(['closed', 'labeled', 'assigned', 'locked', 'converted_to_draft'])('%s asks for nothing', (action) => {
    expect(jobs('pull_request', example('pull_request', action))).toEqual([])
  })
})

describe('checks', () => {
  const suite = (action: string, pulls: readonly unknown[], app = 29_310): Payload =>
    ['check_suite.pull_requests', 'check_suite.app.id'].reduce(
      (payload, path) => changed(payload, path, path.endsWith('id') ? app : pulls),
      example('check_suite', action),
    )
  const run = (action: string, pulls: readonly unknown[], app = 29_310): Payload =>
    ['check_run.pull_requests', 'check_run.app.id'].reduce(
      (payload, path) => changed(payload, path, path.endsWith('id') ? app : pulls),
      example('check_run', action),
    )

  it('a requested suite asks for reviews that abort nothing, of pull requests of this repository alone', () => {
    const payload = suite('requested', [ownPull, foreignPull])
    const id = (payload.repository as { id: number }).id
    const mine = changed(payload, 'check_suite.pull_requests', [{ number: 2, base: { repo: { id } } }, foreignPull])
    expect(jobs('check_suite', mine)).toMatchObject([
      { lane: `7/${id}#2`, key: 'review', supersedes: false, task: { kind: 'review-pull', pull: 2, again: false } },
    ])
  })

  it('a suite asked for again reviews again', () => {
    const payload = suite('rerequested', [])
    const id = (payload.repository as { id: number }).id
    const mine = changed(payload, 'check_suite.pull_requests', [{ number: 2, base: { repo: { id } } }])
    expect(jobs('check_suite', mine)).toMatchObject([
      { key: 'review', supersedes: true, task: { kind: 'review-pull', pull: 2, again: true } },
    ])
  })

  it.each(['check_suite', 'check_run'])(
    '%s asked for again without a known pull request is a recheck of the head',
    (event) => {
      const payload = event === 'check_suite' ? suite('rerequested', []) : run('rerequested', [foreignPull])
      const head = (payload[event] as { head_sha: string }).head_sha
      expect(jobs(event, payload)).toMatchObject([
        { key: 'button:recheck', task: { kind: 'button', head, identifier: 'recheck' } },
      ])
    },
  )

  it('a button is handed on with who pressed it', () => {
    const payload = changed(run('requested_action', []), 'requested_action', { identifier: 'open-fix' })
    const head = (payload.check_run as { head_sha: string }).head_sha
    const { login } = payload.sender as { login: string }
    expect(jobs('check_run', payload)).toMatchObject([
      { key: 'button:open-fix', task: { kind: 'button', head, identifier: 'open-fix', sender: login } },
    ])
  })

  it.each([
    ['check_suite', suite('rerequested', [], 1)],
    ['check_suite', suite('requested', [ownPull], 1)],
    ['check_run', run('rerequested', [], 1)],
    ['check_run', run('requested_action', [], 1)],
  ])('%s of another App is none of our business', (event, payload) => {
    expect(jobs(event, payload)).toEqual([])
  })

  it.each(['created', 'completed'])('a run that was %s asks for nothing', (action) => {
    expect(jobs('check_run', run(action, [ownPull]))).toEqual([])
  })
})

describe('other events', () => {
  it('a merge group asks for a review of its head, and for an end when it is destroyed', () => {
    const payload = example('merge_group', 'checks_requested')
    const group = payload.merge_group as { head_sha: string; base_sha: string; base_ref: string }
    const baseRef = group.base_ref.replace('refs/heads/', '')
    const [asked] = jobs('merge_group', payload)
    expect(asked).toMatchObject({
      key: 'review',
      supersedes: true,
      task: { kind: 'review-group', head: group.head_sha, base: group.base_sha, baseRef },
    })
    expect(baseRef).not.toContain('refs/')
    const [destroyed] = jobs('merge_group', changed(payload, 'action', 'destroyed'))
    expect(destroyed).toMatchObject({
      lane: asked?.lane,
      key: 'review',
      task: { kind: 'cancel-group', head: group.head_sha },
    })
  })

  it('a merge group belongs to the pull request its branch names', () => {
    const payload = example('merge_group', 'checks_requested')
    const named = changed(payload, 'merge_group.head_ref', `refs/heads/gh-readonly-queue/main/pr-17-${pullHead}`)
    expect(jobs('merge_group', named)).toMatchObject([{ task: { kind: 'review-group', pull: 17 } }])
    const other = changed(payload, 'merge_group.head_ref', 'refs/heads/other')
    expect(jobs('merge_group', other)[0]?.task).not.toHaveProperty('pull')
  })

  it('a push counts on the default branch alone, and not when it deletes', () => {
    const payload = changed(changed(example('push'), 'ref', 'refs/heads/master'), 'deleted', false)
    const here = changed(changed(payload, 'repository.default_branch', 'master'), 'after', pullHead)
    expect(jobs('push', here)).toMatchObject([
      { key: 'branch-moved', supersedes: true, task: { kind: 'branch-moved', sha: pullHead } },
    ])
    expect(jobs('push', changed(here, 'ref', 'refs/tags/master'))).toEqual([])
    expect(jobs('push', changed(here, 'ref', 'refs/heads/dev'))).toEqual([])
    expect(jobs('push', changed(here, 'deleted', true))).toEqual([])
  })

  it('a finished workflow run brings evidence when it ran on a head', () => {
    const payload = changed(example('workflow_run', 'completed'), 'workflow_run.event', 'pull_request')
    const { id, head_sha: head } = payload.workflow_run as { id: number; head_sha: string }
    expect(jobs('workflow_run', payload)).toMatchObject([
      { key: 'evidence', supersedes: true, task: { kind: 'evidence-came', head, run: id } },
    ])
    expect(jobs('workflow_run', changed(payload, 'workflow_run.event', 'issue_comment'))).toEqual([])
    expect(jobs('workflow_run', changed(payload, 'action', 'requested'))).toEqual([])
  })

  it.each(['installation', 'installation_repositories'])('%s is handed on', (event) => {
    const payload = example(event)
    expect(jobs(event, payload)).toEqual([
      {
        lane: '7',
        key: `installation:${payload.action}`,
        supersedes: false,
        task: { kind: 'installation', installation: 7, action: payload.action },
      },
    ])
  })
})

describe('issue_comment', () => {
  const comment = (body: string): Payload =>
    ['issue.pull_request', 'comment.body', 'sender.type'].reduce(
      (payload, path) => changed(payload, path, path.endsWith('body') ? body : path.endsWith('type') ? 'User' : {}),
      example('issue_comment', 'created'),
    )
  const texts = (payload: Payload) => jobs('issue_comment', payload).map(({ task }) => 'text' in task && task.text)

  it.each([
    ['/plumbline recheck', ['/plumbline recheck']],
    ['Please\r\n/plumbline explain abc  \r\nthanks', ['/plumbline explain abc']],
    ['/plumbline recheck\n/plumbline explain a', ['/plumbline recheck', '/plumbline explain a']],
    ['say /plumbline recheck', []],
    ['> /plumbline recheck', []],
    ['```\n/plumbline recheck\n```\n', []],
    ['~~~~\n/plumbline a\n~~~\n/plumbline b\n~~~~\n/plumbline c', ['/plumbline c']],
    ['/plumblines recheck', []],
    ['', []],
  ])('reads commands at the start of lines: %j', (body, expected) => {
    expect(texts(comment(body))).toEqual(expected)
  })

  it('keeps at most five commands and a thousand characters of each', () => {
    const body = `/plumbline ${'x'.repeat(5_000)}\n`.repeat(9)
    expect(texts(comment(body)).map((text) => (text ? text.length : 0))).toEqual([1000, 1000, 1000, 1000, 1000])
  })

  it('says who asked, below which comment, on which pull request', () => {
    const payload = comment('/plumbline recheck')
    const [job] = jobs('issue_comment', payload)
    const issue = payload.issue as { number: number }
    const written = payload.comment as { id: number }
    const sender = payload.sender as { login: string }
    expect(job).toMatchObject({
      key: `command:${written.id}:0`,
      supersedes: false,
      task: { kind: 'command', pull: issue.number, comment: written.id, sender: sender.login },
    })
    expect(job?.lane).toMatch(new RegExp(`^7/\\d+#${issue.number}$`))
  })

  it('ignores bots, issues, edits and deletions', () => {
    const payload = comment('/plumbline recheck')
    expect(jobs('issue_comment', changed(payload, 'sender.type', 'Bot'))).toEqual([])
    expect(jobs('issue_comment', changed(payload, 'issue.pull_request', undefined))).toEqual([])
    expect(jobs('issue_comment', changed(payload, 'action', 'edited'))).toEqual([])
    expect(jobs('issue_comment', changed(payload, 'action', 'deleted'))).toEqual([])
  })
})

describe('any webhook', () => {
  const documented = examples.flatMap(({ name }) =>
    examplesOf(name).map((payload, index) => [`${name} ${index}`, name, payload] as const),
  )

  it.each(documented)('of the documented ones is understood: %s', (_title, event, payload) => {
    const { delivery, jobs: found } = jobsFor({ id: 'd-2', event, received }, payload, 29_310)
    expect(delivery).toEqual({ id: 'd-2', event, action: payload.action ?? null, installation: 7, received })
    for (const { lane } of found) expect(lane).toMatch(/^7(?:\/\d+[#@].+)?$/)
  })

  it('without an installation asks for nothing', () => {
    const { installation: _, ...payload } = example('pull_request', 'opened')
    expect(jobsFor({ id: 'd-3', event: 'pull_request', received }, payload, 1)).toEqual({
      delivery: { id: 'd-3', event: 'pull_request', action: 'opened', installation: null, received },
      jobs: [],
    })
  })

  it.each([
    ['no object', []],
    ['a number', 7],
    ['nothing', null],
    [
      'no repository',
      { action: 'opened', installation: { id: 7 }, pull_request: { number: 1, head: { sha: pullHead } } },
    ],
    ['a head that is no hash', changed(example('pull_request', 'opened'), 'pull_request.head.sha', '../../x')],
    ['a name that is a path', changed(example('pull_request', 'opened'), 'repository.name', '../x')],
    ['a number below zero', changed(example('pull_request', 'opened'), 'pull_request.number', -1)],
    ['an installation that is a text', { action: 'opened', installation: { id: '7' } }],
  ])('with %s is refused as a Problem', (_name, payload) => {
    expect(() => jobs('pull_request', payload)).toThrow(Problem)
  })
})

import { describe, expect, it } from 'vitest'
import { Problem } from '../../model/problem.ts'
import { RetryAfter } from '../ports/jobs.ts'
import { makeJob, repository, type World } from './fixture-ports.ts'
import { brief, bucket, openedWorld, reviewPull, signal, work } from './fixture-scene.ts'
import { reviewChange } from './review-change.ts'

describe('a pull request', () => {
  it('gets one check with a title, a summary, a mark on the line, a link and a button', async () => {
    const world = openedWorld()
    await work(world)
    expect(brief(world)).toEqual([['plumbline', 'head', 'failure', '1 new finding blocks']])
    const [run] = world.runs
    expect(run?.content?.annotations).toMatchObject([
      {
        path: 'prod/main.tf',
        start_line: 2,
        end_line: 2,
        annotation_level: 'failure',
        title: 'high: Buckets are closed',
      },
    ])
    expect(run?.content?.buttons.map(({ identifier }) => identifier)).toEqual(['recheck'])
    expect(run?.content?.summary).toContain('not touched by this change, and not judged: dev')
    const [record] = world.records.values()
    expect(run?.details).toBe(`https://gate.example/r/${record?.id}`)
    expect(record).toMatchObject({ pull: 7, head: 'head', base: 'tip', conclusion: 'failure', key: run?.key })
    expect([...world.comments]).toEqual([])
  })

  it('is compared with the commit it began from, and judged by the base branch as it is now', async () => {
    const world = openedWorld()
    world.commit('start', { 'prod/main.tf': `# before\n${bucket('true')}` })
    world.mergeBases.set('head', 'start')
    await work(world)
    expect(world.asked[0]?.base.commit).toBe('start')
    expect(brief(world)).toEqual([['plumbline', 'head', 'success', 'No new findings, 1 already there']])
  })

  it('passes when it touches no root module', async () => {
    const world = openedWorld()
    world.pull({ head: { sha: 'tip', ref: 'feature', fork: false } })
    await work(world, { ...reviewPull, head: 'tip' })
    expect(brief(world)).toEqual([
      ['plumbline', 'tip', 'success', 'Nothing to judge: this change touches none of 2 root modules'],
    ])
  })

  it('is said twice as it is said once, and judged once', async () => {
    const world = openedWorld()
    await work(world)
    const before = structuredClone(world.runs)
    await work(world, reviewPull, { id: 'job-2' })
    expect([world.runs, world.asked.length]).toEqual([before, 1])
  })

  it('gets another check run when somebody asks for it again', async () => {
    const world = openedWorld()
    await work(world)
    await work(world, { ...reviewPull, again: true }, { id: 'job-2' })
    await work(world, { ...reviewPull, again: true }, { id: 'job-2', attempt: 2 })
    expect(brief(world)).toEqual(Array(2).fill(['plumbline', 'head', 'failure', '1 new finding blocks']))
  })

  it('lets the newest head win: what is in progress on older ones is cancelled', async () => {
    const world = openedWorld()
    for (const head of ['first', 'second']) {
      world.runs.push({
        id: world.runs.length + 1,
        name: 'plumbline',
        head,
        key: 'k',
        conclusion: null,
        content: undefined,
        details: undefined,
      })
    }
    await work(world, { ...reviewPull, head: 'second', before: 'first' })
    expect(world.runs.map(({ head, conclusion }) => [head, conclusion])).toEqual([
      ['first', 'cancelled'],
      ['second', 'cancelled'],
      ['head', 'failure'],
    ])
  })

  it.each<[string, (world: World) => void]>([
    ['closed', (world) => world.closePull()],
    ['pushed to', (world) => world.pull({ head: { sha: 'newer', ref: 'feature', fork: false } })],
  ])('that was %s while it was judged gets no verdict', async (_, happen) => {
    const world = openedWorld()
    world.judging = async (request) => {
      happen(world)
      world.judging = undefined
      return world.ports.judge.judge(request, signal)
    }
    await work(world)
    expect(world.runs.map(({ conclusion }) => conclusion)).toEqual(['cancelled'])
  })

  it('that was closed is not judged', async () => {
    const world = openedWorld()
    world.closePull()
    await work(world)
    expect([world.runs, world.asked]).toEqual([[], []])
  })

  it('gets a check for each root as well where that is wanted', async () => {
    const world = openedWorld('app: { checks: per-root }\nroots: [{ path: dev }]\n')
    await work(world)
    expect(brief(world)).toEqual([
      ['plumbline', 'head', 'failure', '1 new finding blocks'],
      ['plumbline: dev', 'head', 'success', 'Not touched by this change'],
      ['plumbline: prod', 'head', 'failure', '1 new finding blocks'],
    ])
  })

  it('gets a comment where that is wanted: always, or once something failed', async () => {
    const world = openedWorld('app: { comment: update }\n')
    await work(world)
    expect(world.comments.get('review')).toMatch(
      /^<!-- plumbline:v1 \{"key":"review","head":"head","digest":"[0-9a-f]{64}"\} -->\n/,
    )
    const quiet = openedWorld('app: { comment: on-failure }\nfail_on: critical\n')
    await work(quiet)
    expect([...quiet.comments]).toEqual([])
    quiet.comments.set('review', 'it failed')
    await work(quiet)
    expect(quiet.comments.get('review')).toContain('1 new that does not block')
  })

  it('sends SARIF where that is wanted; that it is not taken is worth a remark alone', async () => {
    const world = openedWorld('app: { upload_sarif: true }\n')
    world.sarif = { state: 'not-enabled', why: 'code scanning is off' }
    await work(world)
    expect(world.said).toEqual(['sarif head refs/pull/7/head'])
    expect(world.runs[0]?.content?.summary).toContain('code scanning did not take the findings: code scanning is off')
  })

  it.each<[string, string, boolean]>([
    ['the configuration', 'app: { dry_run: true }\n', false],
    ['the server', '', true],
  ])('is judged and kept, and nothing is published, when %s says so', async (_, configuration, dryRun) => {
    const world = openedWorld(configuration)
    world.dryRun = dryRun
    await work(world)
    expect([world.runs, world.said, [...world.comments]]).toEqual([[], [], []])
    expect([...world.records.values()].map(({ conclusion }) => conclusion)).toEqual(['failure'])
  })

  it('is judged by policies of the base branch and of the organisation', async () => {
    const world = openedWorld('policies: { folders: [rules], data: [rules/data.yaml] }\n')
    world.commit('tip', {
      'prod/main.tf': bucket('false'),
      '.plumbline.yaml': 'policies: { folders: [rules], data: [rules/data.yaml] }\n',
      'rules/a.rego': 'package a',
      'rules/a_test.rego': 'package a_test',
      'rules/data.yaml': 'x: 1',
    })
    world.branch('main', 'org', '.github')
    world.commit(
      'org',
      { '.plumbline.yaml': 'fail_on: critical\npolicies: { folders: [.] }\n', 'b.rego': 'package b' },
      '.github',
    )
    await work(world)
    expect(world.asked[0]?.policies).toMatchObject([
      { key: '1/organisation/11', modules: [{ file: 'acme/.github/b.rego', text: 'package b' }] },
      { key: '1/10/main', modules: [{ file: 'rules/a.rego' }], data: [{ path: 'rules/data.yaml', text: 'x: 1' }] },
    ])
    expect(world.runs[0]?.conclusion).toBe('success')
  })
})

describe('what cannot be read', () => {
  it.each<[string, Record<string, readonly string[]>, string]>([
    ['fails when the change brings Terraform source that way', { head: ['prod/big.tf'] }, 'failure'],
    ['fails when the change brings a folder that way', { head: ['modules/sub'] }, 'failure'],
    ['fails when more than can be named is new', { head: ['12 more'] }, 'failure'],
    [
      'is a remark when it was so before',
      { head: ['prod/big.tf', '13 more'], tip: ['prod/big.tf', '12 more'] },
      'success',
    ],
    ['is a remark when it is something else', { head: ['film.mp4'] }, 'success'],
  ])('%s', async (_, unread, conclusion) => {
    const world = openedWorld('fail_on: critical\n')
    world.unread = unread
    await work(world)
    expect(world.runs.map((run) => run.conclusion)).toEqual([conclusion])
  })
})

describe('a failure', () => {
  it('of a broken configuration is said with its place, and the line is marked', async () => {
    const world = openedWorld()
    world.commit('head', { '.plumbline.yaml': '# ours\nfail_on: never\n' })
    await work(world)
    expect(brief(world)).toEqual([
      ['plumbline', 'head', 'failure', 'fail_on is not what it should be (.plumbline.yaml:2)'],
    ])
    expect(world.runs[0]?.content?.annotations).toMatchObject([{ path: '.plumbline.yaml', start_line: 2 }])
  })

  it('of the organisation’s configuration is said without a mark in this repository', async () => {
    const world = openedWorld()
    world.branch('main', 'org', '.github')
    world.commit('org', { '.plumbline.yaml': 'fail_on: never\n' }, '.github')
    await work(world)
    expect(world.runs).toMatchObject([{ conclusion: 'failure', content: { annotations: [] } }])
    expect(world.runs[0]?.content?.title).toContain('acme/.github: .plumbline.yaml:1')
  })

  it.each<[string, unknown]>([
    ['a mistake of ours', new TypeError('x of undefined')],
    ['a mistake of ours in the thread', new Problem('internal.bug', 'x of undefined')],
  ])('by %s concludes failure with an id, never neutral, and shows nothing of it', async (_, error) => {
    const world = openedWorld()
    world.judging = async () => Promise.reject(error)
    await work(world)
    const [record] = world.records.values()
    expect(world.runs).toMatchObject([
      { conclusion: 'failure', content: { title: 'Could not be judged because of an internal error' } },
    ])
    expect(world.runs[0]?.content?.summary).toContain(record?.id)
    expect(world.runs[0]?.content?.summary).not.toContain('undefined')
    expect(world.logged).toMatchObject([{ level: 'error', about: { incident: record?.id }, error }])
  })

  it('by too much time or memory says so', async () => {
    const world = openedWorld()
    world.judging = async () =>
      Promise.reject(new Problem('policy.deadline', 'judging this change took longer than it may'))
    await work(world)
    expect(world.runs.map(({ conclusion, content }) => [conclusion, content?.title])).toEqual([
      ['failure', 'Judging this change took longer than it may'],
    ])
  })

  it('of the host is tried again, and concludes failure at the last attempt', async () => {
    const world = openedWorld()
    const away = new Problem('upstream.unavailable', 'GitHub is away')
    world.judging = async () => Promise.reject(away)
    await expect(work(world)).rejects.toBe(away)
    expect(world.runs.map(({ conclusion }) => conclusion)).toEqual([null])
    await work(world, reviewPull, { attempt: 8 })
    expect(world.runs.map(({ conclusion }) => conclusion)).toEqual(['failure'])
  })

  it('that only has to wait is left to the queue, however often it comes', async () => {
    const world = openedWorld()
    const wait = new RetryAfter(60_000, 'a rate limit')
    world.judging = async () => Promise.reject(wait)
    await expect(work(world, reviewPull, { attempt: 9 })).rejects.toBe(wait)
    expect(world.runs.map(({ conclusion }) => conclusion)).toEqual([null])
  })

  it.each<[string, string | null]>([
    ['newer', 'cancelled'],
    ['head', null],
  ])('by an abort while the head is %s leaves the check %s', async (sha, conclusion) => {
    const world = openedWorld()
    const abort = new AbortController()
    world.judging = async () => {
      world.pull({ head: { sha, ref: 'feature', fork: false } })
      abort.abort(new Error('superseded'))
      throw abort.signal.reason
    }
    await expect(reviewChange(makeJob(reviewPull), world.ports, abort.signal)).rejects.toThrow('superseded')
    expect(world.runs.map((run) => run.conclusion)).toEqual([conclusion])
  })
})

describe('other events', () => {
  it('compile the policies of the default branch when it moves', async () => {
    const world = openedWorld()
    world.commit('pushed', { '.plumbline.yaml': 'policies: { folders: [rules] }\n', 'rules/a.rego': 'package a' })
    await work(world, { kind: 'branch-moved', repository, sha: 'pushed' })
    expect(world.logged).toMatchObject([{ about: { sha: 'pushed', wrong: 1 } }])
  })

  it.each([
    ['dev', 1],
    ['guest', 0],
    ['stranger', 0],
  ])('let %s press the button as far as the role allows', async (sender, count) => {
    const world = openedWorld()
    await work(world, { kind: 'button', repository, head: 'head', sender, identifier: 'recheck' })
    expect(world.jobs).toHaveLength(count)
  })
})

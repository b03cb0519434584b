import { describe, expect, it } from 'vitest'
import type { Task } from '../ports/jobs.ts'
import { makeJob, makeWorld, repository, type World } from './fixture-ports.ts'
import { parseCommand } from './parse-command.ts'
import { reviewChange } from './review-change.ts'

const signal = new AbortController().signal
const bucket = (open: string) => `resource "bucket" "a" {\n  open = ${open}\n}\n`

/** A pull request that was judged, with one finding. */
async function judgedWorld(configuration = '# ours\nfail_on: high\n'): Promise<{ world: World; fingerprint: string }> {
  const world = makeWorld()
  world.commit('tip', { 'main.tf': bucket('false'), '.plumbline.yaml': configuration })
  world.commit('head', { 'main.tf': bucket('true'), '.plumbline.yaml': configuration })
  world.branch('main', 'tip')
  world.pull()
  await reviewChange(
    makeJob({ kind: 'review-pull', repository, pull: 7, head: 'head', again: false }),
    world.ports,
    signal,
  )
  const [record] = world.records.values()
  return { world, fingerprint: record?.report.findings[0]?.fingerprint ?? '' }
}

async function say(world: World, text: string, sender = 'dev'): Promise<readonly string[]> {
  const task: Task = { kind: 'command', repository, pull: 7, comment: 5, sender, text }
  await reviewChange(makeJob(task), world.ports, signal)
  return world.said.map((line) =>
    line.replace(/^reply <!-- plumbline:v1 \{"key":"answer\/5\/[0-9a-f]{12}"\} -->\n/, 'reply '),
  )
}

describe('parseCommand', () => {
  it.each([
    ['/plumbline recheck', { kind: 'recheck' }],
    ['/plumbline explain ABCDEF0123', { kind: 'explain', fingerprint: 'abcdef0123' }],
    [
      '/plumbline  waive abcdef01  until=2026-12-31 owner=@acme/web reason="it is = “public”"',
      { kind: 'waive', fingerprint: 'abcdef01', until: '2026-12-31', owner: '@acme/web', reason: 'it is = “public”' },
    ],
    [
      "/plumbline waive abcdef01 reason='why not' until=2026-12-31",
      { kind: 'waive', fingerprint: 'abcdef01', until: '2026-12-31', reason: 'why not' },
    ],
    [
      '/plumbline waive abcdef01 reason=“why not” until=2026-12-31',
      { kind: 'waive', fingerprint: 'abcdef01', until: '2026-12-31', reason: 'why not' },
    ],
    [
      '/plumbline explain abc',
      { kind: 'unknown', why: 'Which finding? Give its fingerprint, or at least the first eight characters of it.' },
    ],
    [
      '/plumbline waive abcdef01 until=2026-02-30 reason=x',
      { kind: 'unknown', why: 'A waiver needs a last day: until=YYYY-MM-DD.' },
    ],
    [
      '/plumbline waive abcdef01 until=2026-12-31',
      { kind: 'unknown', why: 'A waiver needs a reason: reason="why it is acceptable".' },
    ],
    ['/plumbline aprove', { kind: 'unknown', why: 'There is no command "aprove".' }],
    ['/plumbline', { kind: 'unknown', why: 'What shall be done?' }],
    ['/plumbliner recheck', undefined],
    ['recheck', undefined],
  ])('reads %s', (line, command) => {
    expect(parseCommand(line)).toEqual(command)
  })
})

describe('/plumbline recheck', () => {
  it('judges the head again', async () => {
    const { world } = await judgedWorld()
    expect(await say(world, '/plumbline recheck')).toEqual(['react 5 eyes', 'react 5 +1'])
    expect(world.jobs).toMatchObject([{ lane: '1/10#7', task: { kind: 'review-pull', head: 'head', again: true } }])
  })
})

describe('/plumbline explain', () => {
  it('says everything that is known of a finding, also to people who may only read', async () => {
    const { world, fingerprint } = await judgedWorld()
    const [, , reply] = await say(world, `/plumbline explain ${fingerprint.slice(0, 8)}`, 'guest')
    expect(reply).toContain('### high: Buckets are closed')
    expect(reply).toContain('```hcl\nresource "bucket" "a" {\n  open = true\n}\n```')
    expect(reply).toContain('| State | fail, new: it blocks |')
    expect(reply).toContain(fingerprint)
  })

  it('says so when there is no such finding, or nothing was judged', async () => {
    const { world } = await judgedWorld()
    expect((await say(world, '/plumbline explain 00000000')).slice(1)).toEqual([
      'react 5 confused',
      'reply No finding of the newest review has a fingerprint that begins with 00000000.',
    ])
    world.said.length = 0
    world.records.clear()
    expect((await say(world, '/plumbline explain 00000000')).at(-1)).toBe(
      'reply Nothing has been judged at `head` yet.',
    )
  })
})

describe('/plumbline waive', () => {
  const asked = (fingerprint: string) =>
    `/plumbline waive ${fingerprint.slice(0, 8)} until=2026-12-31 reason="it is public"`

  it('opens a pull request that adds the waiver and leaves the rest of the file alone', async () => {
    const { world, fingerprint } = await judgedWorld()
    const said = await say(world, asked(fingerprint))
    expect(said.slice(0, 2)).toEqual(['react 5 eyes', 'react 5 +1'])
    expect(said[2]).toMatch(/^reply #90 adds the waiver for `test\.bucket\.closed` on `bucket\.a`/)
    expect(world.proposals).toEqual([
      {
        base: 'main',
        branch: expect.stringMatching(`^plumbline/waive-${fingerprint.slice(0, 12)}-[0-9a-f]{6}$`),
        files: {
          '.plumbline.yaml':
            '# ours\nfail_on: high\n\nwaivers:\n  - policy: test.bucket.closed\n    address: bucket.a\n    path: ["open"]\n    owner: "@dev"\n    reason: it is public\n    expires: 2026-12-31\n',
        },
      },
    ])
  })

  it('adds a waiver that covers the finding once it is merged', async () => {
    const { world, fingerprint } = await judgedWorld()
    await say(world, asked(fingerprint))
    world.commit('merged', { 'main.tf': bucket('false'), ...world.proposals[0]?.files })
    world.pull({ base: { sha: 'merged', ref: 'main' } })
    world.mergeBases.set('head', 'tip')
    await reviewChange(
      makeJob({ kind: 'review-pull', repository, pull: 7, head: 'head', again: true }),
      world.ports,
      signal,
    )
    expect(world.runs.at(-1)).toMatchObject({ conclusion: 'success', content: { title: 'No new findings, 1 waived' } })
  })

  it.each([
    ['a date that lies too far away', '# ours\nwaiver_rules: { max_days: 7 }\n', 'this waiver lasts too long'],
    ['a date that is over', '', 'the last day is over'],
  ])('refuses %s, and says why', async (what, configuration, why) => {
    const { world, fingerprint } = await judgedWorld(configuration)
    const text = what.endsWith('over') ? asked(fingerprint).replace('2026-12-31', '2026-11-20') : asked(fingerprint)
    expect((await say(world, text)).at(-1)).toContain(why)
    expect(world.proposals).toEqual([])
  })

  it.each(['guest', 'stranger'])('is refused to a %s, whatever they are associated with', async (sender) => {
    const { world, fingerprint } = await judgedWorld()
    expect((await say(world, asked(fingerprint), sender)).slice(1)).toEqual([
      'react 5 -1',
      `reply \`${sender}\` may not ask for \`waive\` here: it takes one of the roles admin, maintain, write.`,
    ])
    expect(world.proposals).toEqual([])
  })
})

describe('a command that does not exist', () => {
  it('is answered with those that do', async () => {
    const { world } = await judgedWorld()
    const said = await say(world, '/plumbline aprove @everyone', 'stranger')
    expect(said.slice(0, 2)).toEqual(['react 5 eyes', 'react 5 confused'])
    expect(said[2]).toMatch(/^reply There is no command "aprove"\.\n\nThese are the commands/)
  })
})

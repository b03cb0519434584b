import { describe, expect, it } from 'vitest'
import type { Task } from '../ports/jobs.ts'
import { repository, type World } from './fixture-ports.ts'
import { brief, bucket, openedWorld, reviewPull, work } from './fixture-scene.ts'
import { planFile } from './fixture-trees.ts'

describe('a root that expects a plan', () => {
  const expecting = 'roots: [{ path: prod, expects: plan, timeout: 30m, artifact: plan-prod }]\n'
  const came = (open: boolean) => ({
    trusted: [
      {
        name: 'plan-prod',
        run: 1,
        workflow: '.github/workflows/plan.yml',
        digest: `${open}`,
        advisory: false,
        files: new Map([['plan.json', planFile('', open).bytes]]),
      },
    ],
    refused: [],
  })
  const timedOut: Task = { kind: 'timed-out', repository, head: 'head', pull: 7 }

  it('keeps the check in progress until the plan came', async () => {
    const world = openedWorld(expecting)
    await work(world)
    expect(brief(world)).toEqual([['plumbline', 'head', null, 'Waiting for a plan of prod']])
    expect(world.runs[0]?.content?.annotations).toEqual([])
    expect(world.said).toEqual(['artifacts plan-prod of .github/workflows/plan.yml'])
    expect(world.jobs).toMatchObject([{ lane: '1/10#7', task: timedOut, notBefore: '2026-11-21T10:30:00.000Z' }])
    world.artifacts = came(true)
    await work(world, { kind: 'evidence-came', repository, head: 'head', run: 1 })
    expect(world.jobs.at(-1)).toMatchObject({ lane: '1/10#7', key: 'review', supersedes: true, task: reviewPull })
    await work(world)
    expect(brief(world)).toEqual([['plumbline', 'head', 'failure', '1 new finding blocks']])
    expect(world.records.size).toBe(1)
  })

  it('fails with the reason when the time is over, and not before', async () => {
    const world = openedWorld(expecting)
    await work(world)
    world.time = new Date('2026-11-21T10:29:00Z')
    await work(world, timedOut)
    expect(world.runs.map(({ conclusion }) => conclusion)).toEqual([null])
    world.time = new Date('2026-11-21T10:30:00Z')
    await work(world, timedOut)
    expect(brief(world)).toEqual([['plumbline', 'head', 'failure', 'No plan of prod came within 30 minutes']])
  })

  it('gets a new run when another plan comes after the verdict', async () => {
    const world = openedWorld(expecting)
    world.artifacts = came(true)
    await work(world)
    world.artifacts = came(false)
    await work(world)
    expect(world.runs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success'])
  })
})

describe('a merge queue', () => {
  const group: Task = { kind: 'review-group', repository, head: 'merged', base: 'tip', baseRef: 'main', pull: 7 }

  function queued(configuration = ''): World {
    const world = openedWorld(configuration)
    world.commit('merged', { 'prod/main.tf': bucket('true'), '.plumbline.yaml': configuration })
    return world
  }

  it('is always answered, by judging again', async () => {
    const world = queued()
    await work(world, group)
    expect(brief(world)).toEqual([['plumbline', 'merged', 'failure', '1 new finding blocks']])
    expect([...world.records.values()]).toMatchObject([{ pull: null, group: { baseRef: 'main', pull: 7 } }])
  })

  it('takes approvals of the pull request it is made of', async () => {
    const world = queued('waiver_rules: { approvers: [lead] }\n')
    world.approvals = ['lead']
    await work(world, group)
    expect(world.asked[0]?.approvals).toEqual(['lead'])
  })

  it('waits for plans as a pull request does', async () => {
    const world = queued('roots: [{ path: prod, expects: plan }]\n')
    await work(world, group)
    await work(world, { kind: 'evidence-came', repository, head: 'merged', run: 1 })
    expect(world.jobs.map(({ lane, task }) => [lane, task])).toEqual([
      ['1/10@merged', { kind: 'timed-out', repository, head: 'merged', pull: null }],
      ['1/10@merged', group],
    ])
  })

  it('that dropped a group has its check cancelled', async () => {
    const world = queued('roots: [{ path: prod, expects: plan }]\n')
    await work(world, group)
    await work(world, { kind: 'cancel-group', repository, head: 'merged' })
    expect(world.runs.map(({ conclusion }) => conclusion)).toEqual(['cancelled'])
  })
})

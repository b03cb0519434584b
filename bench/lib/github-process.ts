/** The fake GitHub in a process of its own, so that it takes no time of the one that is measured. Speaks with its parent through messages. */
import { type FakeGitHub, startFakeGitHub } from '../../test/github/fake-github.ts'
import type { FakeRepository } from '../../test/github/state/repository.ts'
import type { Asked, Heads, Started, WantedPulls } from './github.ts'
import type { BenchPull } from './payloads.ts'

const github = await startFakeGitHub({ validate: false, limits: { perHour: 1_000_000 } })
const heads: { repository: FakeRepository; number: number; sha: string }[] = []
const repositories = new Map<number, FakeRepository>()

process.on('message', ({ id, asked }: { id: number; asked: Asked }) => {
  process.send?.({ id, answer: answer(asked) })
})
process.on('disconnect', () => process.exit(0))
process.send?.({ id: 0, answer: started(github) })

function started({ url, appId, privateKey, webhookSecret }: FakeGitHub): Started {
  return { url, appId, privateKey, webhookSecret }
}

function answer(asked: Asked): unknown {
  switch (asked.kind) {
    case 'delay':
      github.setDelay(asked.ms)
      return null
    case 'pulls':
      return create(asked.wanted)
    case 'push':
      return push(asked.repository, asked.number)
    case 'heads':
      return countHeads()
    case 'completed':
      return completedAt(asked.prefix)
    default:
      return asked satisfies never
  }
}

function create({ organisations, pulls, files, prefix }: WantedPulls): readonly BenchPull[] {
  return Array.from({ length: organisations }, (_, at) => {
    const owner = github.world.account(`${prefix}-${at}`, 'Organization')
    github.world.install(owner)
    const repository = github.world.createRepository(owner, 'infra', { files })
    repositories.set(repository.id, repository)
    return Array.from({ length: pulls }, () => {
      const pull = repository.propose(change())
      return remember(repository, pull.number, pull.head.sha)
    })
  }).flat()
}

let changes = 0

/** A bucket without any protection, in one root of the repository. */
function change(): Record<string, string> {
  changes += 1
  return { 'live/root-0/bench.tf': `resource "aws_s3_bucket" "bench_${changes}" {\n  bucket = "bench-${changes}"\n}\n` }
}

function push(id: number, number: number): BenchPull {
  const repository = repositories.get(id)
  const pull = repository?.pulls.get(number)
  if (repository === undefined || pull === undefined) throw new Error('no such pull request')
  return remember(repository, number, repository.commit({ branch: pull.head.ref, files: change() }))
}

function remember(repository: FakeRepository, number: number, sha: string): BenchPull {
  heads.push({ repository, number, sha })
  return { repository: repository.ref, number, head: sha }
}

/** What became of every head there was; only the newest one of a pull request must have a check. */
function countHeads(): Heads {
  const count = { newest: 0, once: 0, missing: 0, running: 0, doubled: 0 }
  for (const { repository, number, sha } of heads) {
    const runs = [...repository.checkRuns.values()].filter(
      ({ headSha, name }) => headSha === sha && name === 'plumbline',
    )
    const completed = runs.reduce((sum, { completions }) => sum + completions, 0)
    if (runs.length > 1 || completed > 1) count.doubled += 1
    if (repository.pulls.get(number)?.head.sha !== sha) continue
    count.newest += 1
    if (completed === 1) count.once += 1
    else if (runs.length > 0) count.running += 1
    else count.missing += 1
  }
  return { ...count, requests: github.requests.length }
}

/** When the check of each newest head of these organisations was completed, in ms since 1970. */
function completedAt(prefix: string): Readonly<Record<string, number>> {
  const mine = [...repositories.values()].filter(({ owner }) => owner.login.startsWith(`${prefix}-`))
  const runs = mine.flatMap((repository) => [...repository.checkRuns.values()])
  const completed = runs.filter(({ name, status }) => name === 'plumbline' && status === 'completed')
  return Object.fromEntries(completed.map((run) => [run.headSha, run.completedAt?.getTime() ?? Number.NaN]))
}

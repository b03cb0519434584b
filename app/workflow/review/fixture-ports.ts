import { createHash } from 'node:crypto'
import type {
  Artifacts,
  CheckContent,
  CheckRunRef,
  Pull,
  RepositoryRef,
  ReviewRecord,
  SarifUpload,
} from '../ports/host.ts'
import type { LeasedJob, NewJob, Task } from '../ports/jobs.ts'
import type { JudgeRequest, ReviewAnswer } from '../ports/judge.ts'
import { type Files, makeTools } from './fixture-trees.ts'
import type { ReviewLogEntry, ReviewPorts } from './review-ports.ts'
import { reviewTrees } from './review-trees.ts'

/** A check run as the fake GitHub has it. */
export interface FakeRun {
  readonly id: number
  readonly name: string
  readonly head: string
  key: string
  conclusion: string | null
  content: CheckContent | undefined
  readonly details: string | undefined
}

/** A fake world around reviews: one organisation, everything in memory, everything to be looked at afterwards. */
export interface World {
  readonly ports: ReviewPorts
  readonly repository: RepositoryRef
  /** Files of a commit, by repository name and hash. */
  commit(sha: string, files: Files, name?: string): void
  /** Points a branch at a commit. */
  branch(name: string, sha: string, repository?: string): void
  pull(pull?: Partial<Pull>): Pull
  closePull(): void
  readonly mergeBases: Map<string, string>
  artifacts: Artifacts
  approvals: readonly string[]
  roles: Record<string, string>
  /** Paths that cannot be read, by commit. */
  unread: Record<string, readonly string[]>
  sarif: SarifUpload
  time: Date
  dryRun: boolean
  /** Called instead of judging, when set. */
  judging: ((request: JudgeRequest) => Promise<ReviewAnswer>) | undefined
  readonly runs: FakeRun[]
  readonly comments: Map<string, string>
  readonly said: string[]
  readonly proposals: { readonly branch: string; readonly base: string; readonly files: Files }[]
  readonly records: Map<string, ReviewRecord>
  readonly jobs: NewJob[]
  readonly logged: ReviewLogEntry[]
  readonly asked: JudgeRequest[]
}

export const repository: RepositoryRef = { installation: 1, id: 10, owner: 'acme', name: 'shop', defaultBranch: 'main' }
const organisation: RepositoryRef = { ...repository, id: 11, name: '.github' }

export function makeWorld(): World {
  const commits = new Map<string, ReadonlyMap<string, string>>()
  const branches = new Map<string, string>()
  let pull: Pull | undefined
  const runs: FakeRun[] = []
  const note = (what: string) => void world.said.push(what)

  const world: World = {
    repository,
    commit: (sha, files, name = 'shop') => void commits.set(`${name}@${sha}`, new Map(Object.entries(files))),
    branch: (name, sha, of = 'shop') => void branches.set(`${of}#${name}`, sha),
    pull: (part = {}) => {
      const head = { sha: 'head', ref: 'feature', fork: false }
      const base = { sha: 'tip', ref: 'main' }
      pull = { number: 7, state: 'open', draft: false, head, base, author: 'dev', ...part }
      return pull
    },
    closePull: () => {
      pull = pull === undefined ? undefined : { ...pull, state: 'closed' }
    },
    mergeBases: new Map(),
    artifacts: { trusted: [], refused: [] },
    approvals: [],
    roles: { dev: 'write', guest: 'read' },
    unread: {},
    sarif: { state: 'taken', why: '' },
    time: new Date('2026-11-21T10:00:00Z'),
    dryRun: false,
    judging: undefined,
    runs,
    comments: new Map(),
    said: [],
    proposals: [],
    records: new Map(),
    jobs: [],
    logged: [],
    asked: [],
    ports: {
      open: async () => ({
        host: {
          pull: async () => pull,
          pullsOf: async (_, sha) => (pull?.head.sha === sha ? [pull] : []),
          mergeBase: async (_, base, head) => world.mergeBases.get(head) ?? base,
          headOf: async ({ name }, branch) => branches.get(`${name}#${branch}`),
          files: async ({ name }, commit) => ({
            commit,
            files: commits.get(`${name}@${commit}`) ?? new Map(),
            skipped: (world.unread[commit] ?? []).map((what) => ({ what, why: 'too large' })),
          }),
          sibling: async (_, name) => (name === organisation.name ? organisation : undefined),
          artifacts: async (_repository, _head, wanted) => {
            note(`artifacts ${wanted.names.join(',')} of ${wanted.workflows.join(',')}`)
            return world.artifacts
          },
          approvals: async () => world.approvals,
          roleOf: async (_, login) => world.roles[login] ?? 'none',
        },
        publisher: {
          start: async (_, { name, head, key }, _title, details) => {
            const same = runs.filter((run) => run.name === name && run.head === head)
            const known = same.find((run) => run.key === key) ?? same.findLast((run) => run.conclusion === null)
            const run = known ?? { id: runs.length + 1, name, head, key, conclusion: null, content: undefined, details }
            run.key = key
            if (known === undefined) runs.push(run)
            return { id: run.id, name, head, key }
          },
          progress: async (_, check, content) => void Object.assign(runOf(check), { content }),
          complete: async (_, check, conclusion, content) => void Object.assign(runOf(check), { conclusion, content }),
          cancel: async (_, head) => {
            for (const run of runs) if (run.head === head && run.conclusion === null) run.conclusion = 'cancelled'
          },
          comment: async (_repository, _pull, key, body, onlyUpdate) => {
            if (onlyUpdate !== true || world.comments.has(key)) world.comments.set(key, body)
          },
          reply: async (_repository, _pull, body) => note(`reply ${body}`),
          react: async (_repository, comment, reaction) => note(`react ${comment} ${reaction}`),
          uploadSarif: async (_, { sha, ref }) => {
            note(`sarif ${sha} ${ref}`)
            return world.sarif
          },
          proposeFiles: async (_, { branch, base, files }) => {
            world.proposals.push({ branch, base, files: Object.fromEntries(files) })
            return { number: 90, url: 'https://github.com/acme/shop/pull/90', state: 'opened', verified: true }
          },
        },
      }),
      judge: {
        judge: async (request) => {
          world.asked.push(request)
          if (world.judging !== undefined) return world.judging(request)
          return { ...(await reviewTrees(request, makeTools())), sarif: request.sarif ? '{}' : null }
        },
        prepare: async (policies) => policies.map(({ name }) => `${name} is wrong`),
        close: async () => undefined,
      },
      reviews: {
        save: async (record) => void world.records.set(record.id, record),
        read: async (id) => world.records.get(id),
        newest: async (_, head) =>
          [...world.records.values()]
            .filter((record) => record.head === head)
            .sort(byEnd)
            .at(-1),
      },
      jobs: { add: async (jobs) => void world.jobs.push(...jobs) },
      now: () => world.time,
      idOf: (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
      settings: {
        version: '1',
        publicUrl: 'https://gate.example',
        organisationRepository: '.github',
        get dryRun() {
          return world.dryRun
        },
      },
      log: (entry) => void world.logged.push(entry),
    },
  }

  function runOf({ id }: CheckRunRef): FakeRun {
    const run = runs.find((each) => each.id === id)
    if (run === undefined) throw new Error(`there is no check run ${id}`)
    return run
  }

  return world
}

function byEnd(one: ReviewRecord, other: ReviewRecord): number {
  return one.finished < other.finished ? -1 : 1
}

/** A job of the queue. */
export function makeJob(task: Task, part: Partial<LeasedJob> = {}): LeasedJob {
  return { lane: 'lane', key: 'review', supersedes: true, id: 'job-1', attempt: 1, task, ...part }
}

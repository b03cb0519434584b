/** Runs of workflows and what they leave behind. */
import { createHash } from 'node:crypto'
import type { FakePull } from './pull.ts'
import type { Account, Artifact, WorkflowRun } from './records.ts'
import type { FakeRepository } from './repository.ts'

export interface RunOptions {
  /** The pull request it runs for, or a commit of a branch. */
  readonly pull?: FakePull
  readonly head?: { readonly sha: string; readonly branch: string }
  /** `.github/workflows/plan.yml` when nothing is said. */
  readonly path?: string
  /** `pull_request` when nothing is said. */
  readonly event?: string
  readonly conclusion?: string
  readonly actor?: Account
}

export interface ArtifactOptions {
  readonly name: string
  /** The archive. */
  readonly bytes: Uint8Array
  /** What GitHub says of it, where that is to be a lie or missing. */
  readonly digest?: string | null
  readonly size?: number
  readonly expired?: boolean
}

/** A completed run. */
export function addRun(repository: FakeRepository, options: RunOptions): WorkflowRun {
  const { pull, path = '.github/workflows/plan.yml' } = options
  const { sha, branch } = options.head ?? {
    sha: pull?.head.sha ?? repository.head(),
    branch: pull?.head.ref ?? repository.defaultBranch,
  }
  const from = pull?.head.repository ?? repository
  const same = [...repository.runs.values()].filter((run) => run.path === path)
  const run: WorkflowRun = {
    id: repository.world.nextId(),
    name: path,
    path,
    workflowId: same[0]?.workflowId ?? repository.world.nextId(),
    number: same.length + 1,
    event: options.event ?? 'pull_request',
    headSha: sha,
    headBranch: branch,
    headRepository: { id: from.id, fullName: from.fullName },
    actor: options.actor ?? pull?.author ?? repository.owner,
    status: 'completed',
    conclusion: options.conclusion ?? 'success',
    createdAt: repository.world.now(),
  }
  repository.runs.set(run.id, run)
  return run
}

export function addArtifact(repository: FakeRepository, run: WorkflowRun, options: ArtifactOptions): Artifact {
  const bytes = Buffer.from(options.bytes)
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const artifact: Artifact = {
    id: repository.world.nextId(),
    name: options.name,
    run,
    bytes,
    size: options.size ?? bytes.length,
    digest: options.digest === undefined ? digest : options.digest,
    expired: options.expired ?? false,
    createdAt: repository.world.now(),
  }
  repository.artifacts.set(artifact.id, artifact)
  return artifact
}

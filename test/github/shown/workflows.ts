import type { Artifact, WorkflowRun } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'
import { showUser } from './accounts.ts'
import { showPullShort } from './pulls.ts'
import { repositoryUrl, showRepository } from './repositories.ts'
import { type Shape, timeOf } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

const ninetyDays = 90 * 24 * 60 * 60 * 1000

export function showRun(shape: Shape, repository: FakeRepository, run: WorkflowRun): Json {
  const api = repositoryUrl(shape, repository)
  const head = repository.world.repositories.get(run.headRepository.id) ?? repository
  const commit = repository.store.commit(run.headSha)
  const time = timeOf(run.createdAt)
  const pulls = [...repository.pulls.values()].filter(
    (pull) => pull.state === 'open' && pull.head.sha === run.headSha && pull.head.repository === repository,
  )
  return shape.fill('workflow-run', `${api}/actions/runs/${run.id}`, {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.name,
    display_title: run.name,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    run_number: run.number,
    run_attempt: 1,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    workflow_url: `${api}/actions/workflows/${run.workflowId}`,
    html_url: `${shape.html}/${repository.fullName}/actions/runs/${run.id}`,
    actor: showUser(shape, run.actor),
    triggering_actor: showUser(shape, run.actor),
    created_at: time,
    updated_at: time,
    run_started_at: time,
    pull_requests: pulls.map((pull) => showPullShort(shape, pull)),
    head_commit: {
      id: run.headSha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: timeOf(commit.committer.date),
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    repository: showRepository(shape, repository, 'minimal-repository'),
    head_repository: showRepository(shape, head, 'minimal-repository'),
  })
}

export function showArtifact(shape: Shape, repository: FakeRepository, artifact: Artifact): Json {
  const url = `${repositoryUrl(shape, repository)}/actions/artifacts/${artifact.id}`
  const { run } = artifact
  return {
    id: artifact.id,
    node_id: `ART_${artifact.id}`,
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: artifact.digest,
    created_at: timeOf(artifact.createdAt),
    updated_at: timeOf(artifact.createdAt),
    expires_at: timeOf(new Date(artifact.createdAt.getTime() + ninetyDays)),
    workflow_run: {
      id: run.id,
      repository_id: repository.id,
      head_repository_id: run.headRepository.id,
      head_branch: run.headBranch,
      head_sha: run.headSha,
    },
  }
}

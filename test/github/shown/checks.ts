import type { FakePull } from '../state/pull.ts'
import type { Annotation, CheckRun, CheckSuite } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'
import { showApp } from './accounts.ts'
import { showPullShort } from './pulls.ts'
import { repositoryUrl, showRepository } from './repositories.ts'
import { type Shape, timeOf } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

export function showCheckRun(shape: Shape, repository: FakeRepository, run: CheckRun): Json {
  const url = `${repositoryUrl(shape, repository)}/check-runs/${run.id}`
  return shape.fill('check-run', url, {
    id: run.id,
    node_id: `CR_${run.id}`,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    html_url: `${shape.html}/${repository.fullName}/runs/${run.id}`,
    details_url: run.detailsUrl ?? `${shape.html}/${repository.fullName}/runs/${run.id}`,
    status: run.status,
    conclusion: run.conclusion,
    started_at: timeOf(run.startedAt),
    completed_at: run.completedAt === null ? null : timeOf(run.completedAt),
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: showApp(shape, run.suite.app),
    pull_requests: ownPulls(repository, run.headSha).map((pull) => showPullShort(shape, pull)),
  })
}

export function showCheckSuite(shape: Shape, repository: FakeRepository, suite: CheckSuite): Json {
  const runs = [...repository.checkRuns.values()].filter((run) => run.suite === suite)
  const done = runs.length > 0 && runs.every((run) => run.status === 'completed')
  const pulls = ownPulls(repository, suite.headSha)
  const commit = repository.store.commit(suite.headSha)
  const url = `${repositoryUrl(shape, repository)}/check-suites/${suite.id}`
  return shape.fill('check-suite', url, {
    id: suite.id,
    node_id: `CS_${suite.id}`,
    head_branch: branchOf(repository, suite.headSha),
    head_sha: suite.headSha,
    status: done ? 'completed' : runs.length > 0 ? 'in_progress' : 'queued',
    conclusion: done ? (runs.find((run) => run.conclusion !== 'success')?.conclusion ?? 'success') : null,
    before: commit.parents[0] ?? null,
    after: suite.headSha,
    pull_requests: pulls.map((pull) => showPullShort(shape, pull)),
    app: showApp(shape, suite.app),
    repository: showRepository(shape, repository, 'minimal-repository'),
    created_at: timeOf(suite.createdAt),
    updated_at: timeOf(suite.createdAt),
    head_commit: {
      id: suite.headSha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: timeOf(commit.committer.date),
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
  })
}

export function showAnnotation(shape: Shape, repository: FakeRepository, sha: string, annotation: Annotation): Json {
  const { path, start_line, end_line, annotation_level, message } = annotation
  return {
    path,
    start_line,
    end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level,
    title: annotation.title ?? null,
    message,
    raw_details: annotation.raw_details ?? null,
    blob_href: `${shape.html}/${repository.fullName}/blob/${sha}/${path}`,
  }
}

/** Pull requests of a commit that a check run names: never those from forks. */
function ownPulls(repository: FakeRepository, sha: string): readonly FakePull[] {
  return [...repository.pulls.values()].filter(
    (pull) => pull.state === 'open' && pull.head.sha === sha && pull.head.repository === repository,
  )
}

function branchOf(repository: FakeRepository, sha: string): string | null {
  const ref = [...repository.refs].find(([name, head]) => head === sha && name.startsWith('refs/heads/'))
  return ref === undefined ? null : ref[0].slice('refs/heads/'.length)
}

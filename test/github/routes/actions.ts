import { found, ok, pageOf, Refusal } from '../answer.ts'
import type { RepositoryCall, Result, Routes } from '../route.ts'
import { showArtifact, showRun } from '../shown/workflows.ts'
import type { Artifact, WorkflowRun } from '../state/records.ts'

const needs = { actions: 'read' } as const

export const actionRoutes: Routes = {
  'actions/get-workflow-run': { needs, answer: (call) => ok(showRun(call.shape, call.repository, runOf(call))) },
  'actions/list-workflow-runs-for-repo': { needs, answer: (call) => listRuns(call, () => true) },
  'actions/list-workflow-runs': {
    needs,
    answer(call) {
      const wanted = call.params.workflow_id ?? ''
      return listRuns(call, ({ path, workflowId }) => String(workflowId) === wanted || path.endsWith(`/${wanted}`))
    },
  },
  'actions/list-workflow-run-artifacts': {
    needs,
    answer(call) {
      const run = runOf(call)
      return listArtifacts(call, (artifact) => artifact.run === run)
    },
  },
  'actions/list-artifacts-for-repo': { needs, answer: (call) => listArtifacts(call, () => true) },
  'actions/get-artifact': { needs, answer: (call) => ok(showArtifact(call.shape, call.repository, artifactOf(call))) },
  'actions/download-artifact': {
    needs,
    answer(call) {
      const artifact = artifactOf(call)
      if (call.params.archive_format !== 'zip') throw new Refusal(404, 'Not Found')
      if (artifact.expired) throw new Refusal(410, 'Artifact has expired')
      const location = call.downloads.offer('artifact', async () => artifact.bytes)
      return { status: 302, headers: { location } }
    },
  },
}

function runOf({ repository, params }: RepositoryCall): WorkflowRun {
  return found(repository.runs.get(Number(params.run_id)))
}

function artifactOf({ repository, params }: RepositoryCall): Artifact {
  return found(repository.artifacts.get(Number(params.artifact_id)))
}

function listRuns(call: RepositoryCall, wanted: (run: WorkflowRun) => boolean): Result {
  const [sha, event, status, branch] = ['head_sha', 'event', 'status', 'branch'].map((name) => call.query.get(name))
  const runs = [...call.repository.runs.values()].filter(
    (run) =>
      wanted(run) &&
      (sha === null || run.headSha === sha) &&
      (event === null || run.event === event) &&
      (branch === null || run.headBranch === branch) &&
      (status === null || [run.status, run.conclusion].includes(status ?? null)),
  )
  return pageOf(runs.reverse(), (run) => showRun(call.shape, call.repository, run), 'workflow_runs')
}

function listArtifacts(call: RepositoryCall, wanted: (artifact: Artifact) => boolean): Result {
  const name = call.query.get('name')
  const artifacts = [...call.repository.artifacts.values()].filter(
    (artifact) => wanted(artifact) && (name === null || artifact.name === name),
  )
  return pageOf(artifacts.reverse(), (artifact) => showArtifact(call.shape, call.repository, artifact), 'artifacts')
}

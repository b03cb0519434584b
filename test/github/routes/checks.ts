import { created, found, invalid, ok, pageOf, Refusal } from '../answer.ts'
import type { RepositoryCall, Result, Routes } from '../route.ts'
import { showAnnotation, showCheckRun, showCheckSuite } from '../shown/checks.ts'
import type { Annotation, App, CheckAction, CheckRun, CheckSuite } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'

interface CheckBody {
  readonly name?: string
  readonly head_sha?: string
  readonly details_url?: string
  readonly external_id?: string
  readonly status?: string
  readonly started_at?: string
  readonly conclusion?: string
  readonly completed_at?: string
  readonly output?: {
    readonly title?: string
    readonly summary: string
    readonly text?: string
    readonly annotations?: readonly Annotation[]
  }
  readonly actions?: readonly CheckAction[]
}

const read = { checks: 'read' } as const
const write = { checks: 'write' } as const
const longestText = 65_535
const largestAnnotation = 64 * 1024

export const checkRoutes: Routes = {
  'checks/create': { needs: write, answer: createRun },
  'checks/update': { needs: write, answer: updateRun },
  'checks/get': { needs: read, answer: (call) => ok(showCheckRun(call.shape, call.repository, runOf(call))) },
  'checks/list-annotations': {
    needs: read,
    answer(call) {
      const run = runOf(call)
      return pageOf(run.annotations, (each) => showAnnotation(call.shape, call.repository, run.headSha, each))
    },
  },
  'checks/rerequest-run': {
    needs: write,
    answer(call) {
      runOf(call)
      return created({})
    },
  },
  'checks/list-for-ref': { needs: read, answer: (call) => listRuns(call, call.repository.checkRunsOf(commitOf(call))) },
  'checks/list-for-suite': {
    needs: read,
    answer(call) {
      const suite = suiteOf(call)
      return listRuns(
        call,
        [...call.repository.checkRuns.values()].filter((run) => run.suite === suite),
      )
    },
  },
  'checks/list-suites-for-ref': {
    needs: read,
    answer(call) {
      const sha = commitOf(call)
      const app = call.query.get('app_id')
      const suites = [...call.repository.suites.values()].filter(
        (suite) => suite.headSha === sha && (app === null || String(suite.app.id) === app),
      )
      return pageOf(suites, (suite) => showCheckSuite(call.shape, call.repository, suite), 'check_suites')
    },
  },
  'checks/get-suite': { needs: read, answer: (call) => ok(showCheckSuite(call.shape, call.repository, suiteOf(call))) },
  'checks/rerequest-suite': {
    needs: write,
    answer(call) {
      suiteOf(call)
      return created({})
    },
  },
}

/** The suite of an App on a commit, made when it is not there, as GitHub does on a push. */
export function suiteFor(repository: FakeRepository, headSha: string, app: App): CheckSuite {
  const known = [...repository.suites.values()].find((suite) => suite.headSha === headSha && suite.app === app)
  if (known !== undefined) return known
  const made = { id: repository.world.nextId(), headSha, app, createdAt: repository.world.now() }
  repository.suites.set(made.id, made)
  return made
}

function createRun(call: RepositoryCall): Result {
  const { repository, world } = call
  const body = call.body as CheckBody
  const headSha = body.head_sha ?? ''
  if (repository.store.get(headSha)?.kind !== 'commit') {
    throw new Refusal(422, `No commit found for SHA: ${headSha}`)
  }
  const run: CheckRun = {
    id: world.nextId(),
    suite: suiteFor(repository, headSha, appOf(call)),
    headSha,
    name: body.name ?? '',
    status: 'queued',
    conclusion: null,
    detailsUrl: null,
    externalId: '',
    startedAt: world.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
    completions: 0,
  }
  change(run, body, world.now())
  repository.checkRuns.set(run.id, run)
  return created(showCheckRun(call.shape, repository, run))
}

function updateRun(call: RepositoryCall): Result {
  const run = runOf(call)
  if (run.suite.app !== appOf(call))
    throw new Refusal(403, 'Invalid app_id `0` - check run can only be modified by the GitHub App that created it.')
  change(run, call.body as CheckBody, call.world.now())
  return ok(showCheckRun(call.shape, call.repository, run))
}

function change(run: CheckRun, body: CheckBody, now: Date): void {
  refuseWrong(body)
  const wasCompleted = run.status === 'completed'
  run.name = body.name ?? run.name
  run.detailsUrl = body.details_url ?? run.detailsUrl
  run.externalId = body.external_id ?? run.externalId
  if (body.started_at !== undefined) run.startedAt = new Date(body.started_at)
  if (body.status !== undefined || body.conclusion !== undefined) {
    run.status = body.conclusion === undefined ? (body.status ?? run.status) : 'completed'
    run.conclusion = body.conclusion ?? null
    run.completedAt = run.status === 'completed' ? new Date(body.completed_at ?? now) : null
    if (run.status === 'completed' && !wasCompleted) run.completions += 1
  }
  run.actions = body.actions ?? run.actions
  if (body.output === undefined) return
  run.title = body.output.title ?? run.title
  run.summary = body.output.summary
  run.text = body.output.text ?? run.text
  run.annotations.push(...(body.output.annotations ?? []))
}

function refuseWrong(body: CheckBody): void {
  const { output } = body
  if (body.status === 'completed' && body.conclusion === undefined) {
    throw invalid('CheckRun', 'conclusion', 'For a completed check run a conclusion is needed.')
  }
  if (body.conclusion === 'stale') throw invalid('CheckRun', 'conclusion', 'Only GitHub may set stale.')
  for (const field of ['summary', 'text'] as const) {
    if (Buffer.byteLength(output?.[field] ?? '') > longestText) {
      throw invalid(
        'CheckRun',
        field,
        `Only ${longestText} characters are allowed; ${output?.[field]?.length} were supplied.`,
      )
    }
  }
  if ((output?.annotations?.length ?? 0) > 50) throw invalid('CheckRun', 'annotations', 'No more than 50 at once.')
  if ((body.actions?.length ?? 0) > 3) throw invalid('CheckRun', 'actions', 'No more than 3.')
  for (const annotation of output?.annotations ?? []) refuseWrongAnnotation(annotation)
}

function refuseWrongAnnotation(annotation: Annotation): void {
  const { start_line, end_line, start_column, end_column, message, raw_details = '', title = '' } = annotation
  if (end_line < start_line) throw invalid('CheckRun', 'annotations', 'end_line must not be before start_line.')
  if (start_line !== end_line && (start_column !== undefined || end_column !== undefined)) {
    throw invalid('CheckRun', 'annotations', 'Columns are only for annotations of one line.')
  }
  if (Math.max(Buffer.byteLength(message), Buffer.byteLength(raw_details)) > largestAnnotation) {
    throw invalid('CheckRun', 'annotations', 'message and raw_details are 64 KB at most.')
  }
  if (title.length > 255) throw invalid('CheckRun', 'annotations', 'title is 255 characters at most.')
}

function listRuns(call: RepositoryCall, runs: readonly CheckRun[]): Result {
  const [name, status, app] = ['check_name', 'status', 'app_id'].map((each) => call.query.get(each))
  const wanted = runs.filter(
    (run) =>
      (name === null || run.name === name) &&
      (status === null || run.status === status) &&
      (app === null || String(run.suite.app.id) === app),
  )
  const newest = new Map(wanted.map((run) => [`${run.suite.id} ${run.name}`, run]))
  const shown = call.query.get('filter') === 'all' ? wanted : [...newest.values()]
  return pageOf([...shown].reverse(), (run) => showCheckRun(call.shape, call.repository, run), 'check_runs')
}

function appOf({ caller }: RepositoryCall): App {
  if (caller.app === null) throw new Refusal(403, 'You must authenticate via a GitHub App.')
  return caller.app
}

function runOf({ repository, params }: RepositoryCall): CheckRun {
  return found(repository.checkRuns.get(Number(params.check_run_id)))
}

function suiteOf({ repository, params }: RepositoryCall): CheckSuite {
  return found(repository.suites.get(Number(params.check_suite_id)))
}

function commitOf({ repository, params }: RepositoryCall): string {
  const sha = repository.resolve(params.ref ?? '')
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${params.ref}`)
  return sha
}

import { createHash } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import type { Artifacts, RepositoryRef, TrustedArtifact } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { type DownloadPlaces, download, TooLarge } from '../download/download.ts'
import { orMissing } from '../refusals.ts'
import { matchesName } from './name-glob.ts'
import { at } from './pulls.ts'
import { readZip, ZipRefusal } from './zip.ts'

export interface Wanted {
  /** Globs. */
  readonly names: readonly string[]
  /** Paths of workflow files, or the file names alone. */
  readonly workflows: readonly string[]
}

/** What GitHub's run and artifact say, as far as it counts. */
interface Run {
  readonly id: number
  readonly path: string
  readonly event: string
  readonly head_sha: string
  readonly status: string | null
  readonly repository: { readonly id: number }
  readonly head_repository: { readonly id: number } | null
}

interface Artifact {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly expired: boolean
  readonly digest?: string | null
  readonly workflow_run?: { readonly head_sha?: string } | null
}

const largestArtifact = 200_000_000
const mostArtifacts = 50
/** Runs for other events do not run on the head they are listed for. */
const events = new Set(['pull_request', 'merge_group', 'push', 'workflow_dispatch'])

/**
 * The artifacts of one head that count as evidence: named as wanted, of a run of a listed workflow on exactly this head, not expired, not too large, and
 * with the digest GitHub recorded when they were uploaded. Those of a fork are advisory. Everything else that is named as wanted is refused with the
 * reason. Of several runs of one workflow the newest that has an artifact of the name counts.
 */
export async function readArtifacts(
  client: Client,
  places: DownloadPlaces,
  repository: RepositoryRef,
  head: string,
  wanted: Wanted,
): Promise<Artifacts> {
  const trusted: TrustedArtifact[] = []
  const refused: { what: string; why: string }[] = []
  const seen = new Set<string>()
  for (const run of await runsOf(client, repository, head, wanted.workflows)) {
    const listed = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
      ...at(repository),
      run_id: run.id,
      per_page: 100,
    })
    for (const artifact of listed.sort((a, b) => b.id - a.id)) {
      const key = JSON.stringify([workflowOf(run), artifact.name])
      if (!wanted.names.some((glob) => matchesName(glob, artifact.name)) || seen.has(key)) continue
      seen.add(key)
      const what = `${artifact.name} of ${workflowOf(run)}, run ${run.id}`
      if (trusted.length + refused.length >= mostArtifacts) {
        refused.push({ what, why: `more than ${mostArtifacts} artifacts` })
        continue
      }
      const why = refusalOf(artifact, head)
      const content = why ?? (await contentOf(client, places, repository, artifact))
      if (typeof content === 'string') refused.push({ what, why: content })
      else
        trusted.push({
          name: artifact.name,
          run: run.id,
          workflow: workflowOf(run),
          ...content,
          advisory: isForeign(run),
        })
    }
  }
  return { trusted, refused }
}

async function runsOf(
  client: Client,
  repository: RepositoryRef,
  head: string,
  workflows: readonly string[],
): Promise<readonly Run[]> {
  if (workflows.length === 0) return []
  const runs = await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
    ...at(repository),
    head_sha: head,
    per_page: 100,
  })
  const isListed = (run: Run): boolean => {
    const path = workflowOf(run)
    return workflows.some((workflow) => path === workflow || path === `.github/workflows/${workflow}`)
  }
  return runs
    .filter(
      (run) => run.head_sha === head && run.repository.id === repository.id && events.has(run.event) && isListed(run),
    )
    .sort((a, b) => b.id - a.id)
}

/** The path may carry the reference it was read from: `.github/workflows/plan.yml@refs/heads/main`. */
function workflowOf({ path }: Run): string {
  return path.replace(/@.*$/s, '')
}

function isForeign({ head_repository: head, repository }: Run): boolean {
  return head?.id !== repository.id
}

function refusalOf(
  { expired, size_in_bytes: size, digest, workflow_run: run }: Artifact,
  head: string,
): string | undefined {
  if (expired) return 'it expired'
  if (size > largestArtifact) return `${size} bytes, of at most ${largestArtifact}`
  if (run?.head_sha !== head) return 'it belongs to another commit'
  if (!digest) return 'GitHub recorded no digest: upload it with actions/upload-artifact@v4 or newer'
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? undefined : 'its digest is no SHA-256'
}

/** The files and the digest, or why they are not taken. */
async function contentOf(
  client: Client,
  places: DownloadPlaces,
  repository: RepositoryRef,
  artifact: Artifact,
): Promise<{ readonly digest: string; readonly files: ReadonlyMap<string, Uint8Array> } | string> {
  const answer = await orMissing(
    client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      ...at(repository),
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    }),
  )
  const location = answer?.headers.location
  if (location === undefined) return 'it expired or was deleted'
  const pieces: Uint8Array[] = []
  try {
    const request = { location, maxBytes: largestArtifact, signal: client.sender.signal }
    for await (const piece of download(places, request)) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    const digest = createHash('sha256').update(bytes).digest('hex')
    if (`sha256:${digest}` !== artifact.digest) return 'its bytes are not those whose digest GitHub recorded'
    return { digest, files: await readZip(bytes) }
  } catch (error) {
    if (error instanceof ZipRefusal) return error.message
    if (error instanceof TooLarge) return 'it is larger than GitHub says'
    if (error instanceof Problem && error.code === 'upstream.missing') return 'it expired or was deleted'
    throw error
  }
}

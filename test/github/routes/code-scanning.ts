import { randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { found, ok, Refusal } from '../answer.ts'
import type { RepositoryCall, Result, Routes } from '../route.ts'
import { repositoryUrl } from '../shown/repositories.ts'

interface SarifBody {
  readonly commit_sha: string
  readonly ref: string
  readonly sarif: string
}

interface SarifRun {
  readonly tool?: { readonly driver?: { readonly name?: string; readonly rules?: readonly unknown[] } }
  readonly automationDetails?: { readonly id?: string }
  readonly results?: readonly unknown[]
}

const largestUpload = 10 * 1024 * 1024
const most = { runs: 20, results: 25_000, rules: 25_000 } as const

export const codeScanningRoutes: Routes = {
  'code-scanning/upload-sarif': { needs: { security_events: 'write' }, answer: upload },
  'code-scanning/get-sarif': {
    needs: { security_events: 'read' },
    answer({ repository, params, shape }) {
      const sarif = found(repository.sarifs.get(params.sarif_id ?? ''))
      sarif.asked += 1
      if (sarif.asked === 1) return ok({ processing_status: 'pending' })
      const analyses_url = `${repositoryUrl(shape, repository)}/code-scanning/analyses?sarif_id=${sarif.id}`
      if (sarif.errors.length > 0) return ok({ processing_status: 'failed', analyses_url: null, errors: sarif.errors })
      return ok({ processing_status: 'complete', analyses_url, errors: null })
    },
  },
}

function upload({ repository, body, shape }: RepositoryCall): Result {
  const { commit_sha, ref, sarif } = body as SarifBody
  if (!repository.codeScanning) {
    throw new Refusal(403, 'Advanced Security must be enabled for this repository to use code scanning.')
  }
  const packed = Buffer.from(sarif, 'base64')
  if (packed.length > largestUpload) throw new Refusal(413, 'The sarif data is too large')
  if (repository.store.get(commit_sha)?.kind !== 'commit') throw new Refusal(404, 'commit not found')
  if (repository.resolve(ref) === undefined) throw new Refusal(404, 'ref not found')
  const text = unpack(packed)
  const id = randomUUID()
  repository.sarifs.set(id, { id, commit: commit_sha, ref, sarif: text, asked: 0, errors: errorsOf(text) })
  return { status: 202, body: { id, url: `${repositoryUrl(shape, repository)}/code-scanning/sarifs/${id}` } }
}

function unpack(packed: Buffer): string {
  try {
    return gunzipSync(packed).toString('utf8')
  } catch {
    throw new Refusal(400, 'The sarif property is not a gzipped and Base64 encoded SARIF file')
  }
}

/** What GitHub finds wrong with a file after it took it. */
function errorsOf(text: string): readonly string[] {
  let runs: readonly SarifRun[]
  try {
    runs = (JSON.parse(text) as { readonly runs: readonly SarifRun[] }).runs
  } catch {
    return ['The file is not JSON']
  }
  const names = runs.map(
    ({ tool, automationDetails }) => `${tool?.driver?.name} ${(automationDetails?.id ?? '').replace(/[^/]*$/, '')}`,
  )
  return [
    ...(runs.length > most.runs ? [`${runs.length} runs, ${most.runs} are allowed`] : []),
    ...(new Set(names).size < names.length ? ['Two runs of the same tool and category'] : []),
    ...runs.flatMap(({ results = [], tool }) => [
      ...(results.length > most.results ? [`${results.length} results, ${most.results} are allowed`] : []),
      ...((tool?.driver?.rules?.length ?? 0) > most.rules ? ['Too many rules'] : []),
    ]),
  ]
}

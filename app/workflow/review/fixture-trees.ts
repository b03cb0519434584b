import { parseFile } from '../../hcl/parse/parse-file.ts'
import type { RuleEngine } from '../../model/engine.ts'
import type { Json } from '../../model/json.ts'
import { type Bundle, defaultActions, type Policy } from '../../model/policy.ts'
import { openSchema } from '../../schema/schema.ts'
import type { EvidenceFile, JudgeRequest } from '../ports/judge.ts'
import type { ReviewTools } from './review-trees.ts'

/** Files by path, of texts. */
export type Files = Readonly<Record<string, string>>

/** The one policy of these tests: a bucket must not be open. */
export const closed: Policy = {
  id: 'test.bucket.closed',
  style: 'plumbline',
  title: 'Buckets are closed',
  description: '',
  severity: 'high',
  enforcement: 'mandatory',
  resourceTypes: ['bucket'],
  actions: defaultActions,
  impliedBy: [],
  aliases: { checkov: [], trivy: [], kics: [] },
  controls: [],
  related: [],
  fix: false,
  file: 'closed.rego',
  digest: 'c'.repeat(64),
  entrypoints: ['closed'],
  reads: { bucket: { paths: [['open']], fields: [] } },
  companions: [],
}

export const library: Bundle = { digest: 'library', policies: [closed], wasm: new Uint8Array(), builtins: [] }

interface Document {
  readonly resources: {
    readonly bucket?: Readonly<Record<string, { readonly values: Json; readonly unknown?: Json }>>
  }
}

/** Evaluates that policy without Rego. */
export const engine: RuleEngine = {
  evaluate: async (_bundle, document, entrypoints) => {
    const { resources } = JSON.parse(Buffer.from(document).toString('utf8')) as Document
    const found = Object.entries(resources.bucket ?? {}).flatMap(([subject, { values, unknown }]): Json[] => {
      const { open } = (values ?? {}) as { open?: Json }
      const status = (unknown as { open?: Json } | undefined)?.open === true ? 'undetermined' : 'fail'
      return open === true || status === 'undetermined'
        ? [{ subject, path: ['open'], status, message: 'it is open' }]
        : []
    })
    return entrypoints.map((entrypoint) => ({ entrypoint, value: found, printed: [] }))
  },
}

export function makeTools(part: Partial<ReviewTools> = {}): ReviewTools {
  return {
    schema: openSchema(() => undefined),
    decoders: { decodeYaml: () => null, gunzip: (bytes) => bytes },
    library,
    own: [],
    notices: [],
    engine,
    limits: {},
    version: '1',
    parse: parseFile,
    ...part,
  }
}

/** What is judged: the files of the head, and what is different on the base; null for a file that was not there. */
export function makeRequest(
  head: Files,
  before: Readonly<Record<string, string | null>>,
  part: Partial<JudgeRequest> = {},
): JudgeRequest {
  const headFiles = new Map(Object.entries(head))
  const baseFiles = new Map(headFiles)
  for (const [path, text] of Object.entries(before)) {
    if (text === null) baseFiles.delete(path)
    else baseFiles.set(path, text)
  }
  return {
    head: { commit: 'a'.repeat(40), files: headFiles },
    base: { commit: 'b'.repeat(40), name: 'main', files: baseFiles },
    configuration: { organisation: null, base: { name: 'main', files: baseFiles } },
    policies: [],
    evidence: [],
    approvals: [],
    skipped: [],
    hidden: [],
    today: '2026-11-21',
    sarif: false,
    ...part,
  }
}

/** A plan of one bucket, as an artifact holds it. */
export function planFile(artifact: string, open: boolean, part: Partial<EvidenceFile> = {}): EvidenceFile {
  const change = { actions: ['create'], before: null, after: { open }, after_unknown: {} }
  const resource = { address: 'bucket.a', mode: 'managed', type: 'bucket', name: 'a', change }
  const plan = { format_version: '1.2', terraform_version: '1.9.0', resource_changes: [resource], configuration: {} }
  return {
    artifact,
    path: 'plan.json',
    bytes: Buffer.from(JSON.stringify(plan)),
    workflow: '.github/workflows/plan.yml',
    advisory: false,
    ...part,
  }
}

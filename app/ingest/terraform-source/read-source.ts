import { createHash } from 'node:crypto'
import type { Assignments } from '../../hcl/evaluate/assignments.ts'
import { type EvaluatedRoot, evaluateRoot } from '../../hcl/evaluate/evaluate-root.ts'
import type { Decoders } from '../../hcl/evaluate/function-context.ts'
import type { ResourceInstance } from '../../hcl/evaluate/instance.ts'
import type { Limits } from '../../hcl/evaluate/work.ts'
import type { SourceTree } from '../../hcl/modules/module-tree.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { FileTree } from '../../model/file-tree.ts'
import type { Resource } from '../../model/resource.ts'
import { sensitivePaths } from '../../schema/describe.ts'
import type { Schema } from '../../schema/schema.ts'
import { openRelate } from '../relate/relate.ts'
import { openMentionLinks } from './link-by-mention.ts'
import { planDocument } from './plan-document.ts'
import { providerOf, requiredProviders } from './providers.ts'
import { openResourceTypes } from './resource-types.ts'
import { skippedIn } from './skipped.ts'
import { sourceResource } from './source-resource.ts'
import { findSourceSecrets } from './source-secrets.ts'

export interface SourceRequest {
  readonly tree: SourceTree
  /** The files the tree was read from, for functions such as `file`. */
  readonly files: FileTree
  /** What to call the root in findings: its folder, `.` when there is only one. */
  readonly root: string
  /** The path as the user gave it. */
  readonly path: string
  readonly schema: Schema
  /** Values of variables, weakest first. */
  readonly variables?: readonly Assignments[]
  readonly workspace?: string
  readonly decoders?: Decoders
  readonly limits?: Limits
}

/**
 * Evaluates a root module and what it calls to the same evidence as a plan of it would be, as far as that can be told without providers and state.
 * Never throws, whatever the source: what cannot be told is marked unknown, what was left out stands in `skipped`, and what is wrong with its files the tree tells.
 */
export function readSource(request: SourceRequest): Evidence {
  return evidenceOf(request, evaluateSource(request))
}

export function evaluateSource(request: SourceRequest): EvaluatedRoot {
  const { tree, files, schema, variables, workspace, decoders, limits } = request
  return evaluateRoot({
    tree,
    files,
    types: openResourceTypes(schema),
    ...(variables && { variables }),
    ...(workspace !== undefined && { workspace }),
    ...(decoders && { decoders }),
    ...(limits && { limits }),
  })
}

/** What was evaluated, in the shape of evidence. */
export function evidenceOf(request: SourceRequest, evaluated: EvaluatedRoot): Evidence {
  const { tree, root, path, schema } = request
  const providersOf = openProviders(tree)
  const resources: Resource[] = []
  const byInstance = new Map<ResourceInstance, Resource>()
  const byResource = new Map<Resource, ResourceInstance>()
  for (const instance of evaluated.instances) {
    const provider = providerOf(instance.declaration.type, providersOf(instance.calls))
    const resource = sourceResource(instance, root, provider)
    resources.push(resource)
    byInstance.set(instance, resource)
    byResource.set(resource, instance)
  }
  let secrets: ReadonlySet<string> | undefined
  return {
    kind: 'source',
    path,
    sha256: digestOf(request),
    root,
    formatVersion: '1',
    resources,
    relate: openRelate(resources, openMentionLinks(byResource, byInstance)),
    secrets: () => {
      secrets ??= findSourceSecrets(resources, evaluated, (typeKey) => sensitivePaths(schema, typeKey))
      return secrets
    },
    document: () => planDocument(resources),
    skipped: skippedIn(evaluated),
  }
}

function openProviders(tree: SourceTree): (calls: readonly string[]) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>()
  return (calls) => {
    const key = calls.join('.')
    let providers = known.get(key)
    if (providers === undefined) {
      const module = tree.module(calls)
      providers = module === undefined || 'why' in module ? new Map() : requiredProviders(module)
      known.set(key, providers)
    }
    return providers
  }
}

/** Over every file of every module, with its path, and the values of variables. */
function digestOf({ tree, variables = [] }: SourceRequest): string {
  const texts = new Map(tree.modules().flatMap(({ module }) => module.files.map(({ file, text }) => [file, text])))
  const hash = createHash('sha256')
  for (const [file, text] of [...texts].sort(([left], [right]) => (left < right ? -1 : 1))) {
    hash.update(`${file}\0${text.length}\0${text}`)
  }
  for (const source of variables) {
    hash.update(source.kind === 'file' ? source.file.text : JSON.stringify([...source.values].sort()))
  }
  return hash.digest('hex')
}

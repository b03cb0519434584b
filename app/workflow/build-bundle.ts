import { createHash } from 'node:crypto'
import { push } from '../model/grow.ts'
import type { Json, JsonObject } from '../model/json.ts'
import type { Bundle, Control, Policy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { readMetadata } from './policy-metadata.ts'
import { policyProblem } from './policy-problem.ts'
import type { BundleStore, NamedPath, PackageInfo, RegoError, RegoModule, SchemaCheck, Toolchain } from './ports.ts'

/** Raise it when the meaning of a stored bundle changes. */
const formatVersion = 4

export interface BundleRequest {
  /** Policies and what they import; tests are left out by the caller. */
  readonly modules: readonly RegoModule[]
  readonly capabilities: Json
  /** Digest of the toolchain: another compiler makes another bundle. */
  readonly toolchainDigest: string
  readonly schemaDigest: string
  readonly controls: ReadonlyMap<string, readonly Control[]>
  /** Ids that are taken: the built-in library's, when own policies are compiled. */
  readonly takenIds: ReadonlyMap<string, string>
}

export interface BundleTools {
  readonly toolchain: () => Promise<Toolchain>
  readonly checkSchema: () => Promise<SchemaCheck>
  readonly store: BundleStore
}

/**
 * Compiles policies into a bundle, or takes it from the store when the same modules were compiled before by the same toolchain.
 * Throws a Problem `input.policy` that lists every error with file, row and column.
 */
export async function buildBundle(request: BundleRequest, tools: BundleTools): Promise<Bundle> {
  const digest = digestOf(request)
  const stored = await tools.store.read(digest)
  if (stored) {
    checkIds(stored.policies, request.takenIds)
    return stored
  }
  const bundle = await compileBundle(request, tools, digest)
  await tools.store.write(bundle)
  return bundle
}

async function compileBundle(request: BundleRequest, tools: BundleTools, digest: string): Promise<Bundle> {
  const toolchain = await tools.toolchain()
  const { modules, capabilities } = request
  const { packages, errors } = toolchain.inspect({ modules })
  const own = packages.filter(isPolicy)
  refuseDuplicates(own)
  refuse(errors, modules)
  if (own.length === 0) throw nothingFound(packages)
  const answer = toolchain.reads({ modules, packages: own.map((info) => info.path) })
  if ('errors' in answer) throw policyProblem(answer.errors, modules)
  const reads = answer.packages
  const checkSchema = await tools.checkSchema()
  const files = new Set(own.map((info) => info.file))
  refuse(
    schemaErrors(
      Object.values(reads).flatMap((each) => each.named),
      files,
      checkSchema,
    ),
    modules,
  )
  const entrypoints = [...new Set(own.map(entrypointOf))]
  const compiled = toolchain.compile({ modules, entrypoints, strict: true, capabilities, printing: true })
  if ('errors' in compiled) {
    // Checking alone finds more of what is wrong than compiling does, and takes time only here.
    const errors = toolchain.check({ modules, strict: true, capabilities })
    throw policyProblem(errors.length > 0 ? errors : compiled.errors, modules)
  }
  const wrong: RegoError[] = []
  const policies = mergeFiles(own).map((info) => toPolicy(info, request, reads[info.path], wrong))
  refuse(wrong, request.modules)
  checkIds(policies, request.takenIds)
  return { digest, policies, wasm: compiled.wasm, builtins: compiled.builtins }
}

function entrypointOf({ path }: PackageInfo): string {
  return `${path.replaceAll('.', '/')}/deny`
}

function isPolicy(info: PackageInfo): boolean {
  return info.path.startsWith('policies.') && info.rules.some((rule) => rule.name === 'deny')
}

/**
 * Paths written in a policy that exist in none of the types it may mean there. Paths in `lib` are not judged: its functions read blocks and
 * documents of several shapes, and its own tests cover them.
 */
function schemaErrors(named: readonly NamedPath[], files: ReadonlySet<string>, check: SchemaCheck): RegoError[] {
  const byPlace = new Map<string, NamedPath[]>()
  for (const each of named) {
    if (files.has(each.file)) push(byPlace, `${each.file}:${each.row}:${each.column}`, each)
  }
  return [...byPlace.values()].flatMap((uses) => {
    const messages = uses.map(({ typeKeys, path }) => check(typeKeys, path))
    const [first] = uses
    const message = messages[0]
    if (first === undefined || message === undefined || messages.includes(undefined)) return []
    const { file, row, column } = first
    return [{ code: 'schema', message, file, row, column }]
  })
}

function mergeFiles(infos: readonly PackageInfo[]): readonly PackageInfo[] {
  const byPath = new Map<string, PackageInfo>()
  for (const info of infos) {
    const first = byPath.get(info.path)
    byPath.set(info.path, first?.annotations === undefined ? info : first)
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Two folders must not claim one id; several files of one folder may share a package. */
function refuseDuplicates(infos: readonly PackageInfo[]): void {
  const seen = new Map<string, PackageInfo>()
  for (const info of infos) {
    const first = seen.get(info.path)
    if (first && folderOf(first.file) !== folderOf(info.file))
      throw duplicate(info.path.slice('policies.'.length), info.file, first.file)
    seen.set(info.path, first ?? info)
  }
}

function checkIds(policies: readonly Policy[], taken: ReadonlyMap<string, string>): void {
  for (const policy of policies) {
    const other = taken.get(policy.id)
    if (other !== undefined) throw duplicate(policy.id, policy.file, other)
  }
}

function duplicate(id: string, file: string, other: string): Problem {
  return new Problem('input.policy', `two policies have the id ${id}`, {
    file,
    found: `the same package in ${other}`,
    wanted: 'one folder and one package for each policy',
    next: 'rename the package and the folder of one of them; to replace a policy of the library, also switch that one off with policies.skip',
  })
}

function nothingFound(packages: readonly PackageInfo[]): Problem {
  const seen = packages.map((info) => info.path).filter((path) => !path.startsWith('lib.'))
  return new Problem('input.policy', 'no policy found', {
    found: seen.length === 0 ? 'no Rego file' : `packages ${seen.slice(0, 5).join(', ')}`,
    wanted: 'a package policies.<area>.<policy> with a rule deny, or a namespace that --namespace names',
    next: 'see the policy guide, docs/policy-guide.md',
  })
}

function toPolicy(
  info: PackageInfo,
  request: BundleRequest,
  reads: { types: Policy['reads']; companions: readonly string[] } | undefined,
  wrong: RegoError[],
): Policy {
  const id = info.path.slice('policies.'.length)
  const { metadata, wrong: mistakes } = readMetadata(info.annotations, id)
  for (const message of mistakes) wrong.push({ code: 'metadata', message, file: info.file, row: info.row, column: 1 })
  const texts = request.modules
    .filter((module) => folderOf(module.file) === folderOf(info.file))
    .map((module) => module.text)
  return {
    id,
    style: 'plumbline',
    ...metadata,
    controls: request.controls.get(id) ?? [],
    fix: texts.some((each) => each.includes('finding.fixable(')),
    file: info.file,
    digest: createHash('sha256').update(JSON.stringify(texts)).digest('hex'),
    entrypoints: [entrypointOf(info)],
    reads:
      reads?.types ??
      Object.fromEntries(metadata.resourceTypes.map((type) => [type, { paths: '*' as const, fields: [] }])),
    companions: reads?.companions ?? [],
  }
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

function digestOf(request: BundleRequest): string {
  const modules = [...request.modules].sort((a, b) => (a.file < b.file ? -1 : 1))
  const parts: JsonObject = {
    formatVersion,
    modules: modules.map(({ file, text, version }) => [file, text, version ?? 'v1']),
    capabilities: request.capabilities,
    toolchain: request.toolchainDigest,
    schema: request.schemaDigest,
    controls: [...request.controls].map(([id, controls]) => [
      id,
      controls.map((control) => [control.framework, control.id]),
    ]),
  }
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

function refuse(errors: readonly RegoError[], modules: readonly RegoModule[]): void {
  if (errors.length > 0) throw policyProblem(errors, modules)
}

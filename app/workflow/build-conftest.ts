import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '../model/json.ts'
import { type Bundle, defaultActions, type Policy, type Severity } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { policyProblem } from './policy-problem.ts'
import type { BundleStore, PackageInfo, RegoModule, Toolchain } from './ports.ts'

const formatVersion = 1

export interface ConftestRequest {
  readonly modules: readonly RegoModule[]
  /** Packages whose rules are asked, `main`, `terraform.tags`; `*` stands for all. */
  readonly namespaces: readonly string[]
  /** Documents from `--data`, merged. */
  readonly data: JsonObject
  readonly capabilities: Json
  readonly toolchainDigest: string
}

/** Rules that conftest asks: `deny`, `violation` and `warn`, alone or with a suffix. */
const rulePattern = /^(deny|violation|warn)(_\w+)?$/

/**
 * Compiles policies written for conftest: v0 or v1, each file as it parses, not strict, `input` being the plan itself. One policy a
 * rule, so that every rule is counted. Throws a Problem `input.policy` with all errors.
 */
export async function buildConftestBundle(
  request: ConftestRequest,
  tools: { readonly toolchain: () => Promise<Toolchain>; readonly store: BundleStore },
): Promise<Bundle> {
  const digest = digestOf(request)
  const stored = await tools.store.read(digest)
  if (stored) return { ...stored, data: request.data }
  const toolchain = await tools.toolchain()
  const modules = request.modules.map((module) => withVersion(module, toolchain))
  const { packages, errors } = toolchain.inspect({ modules })
  if (errors.length > 0) throw policyProblem(errors, modules)
  const policies = policiesOf(packages, request)
  if (policies.length === 0) throw nothingAsked(packages, request)
  const entrypoints = [...new Set(policies.flatMap((policy) => policy.entrypoints))]
  const compiled = toolchain.compile({
    modules,
    entrypoints,
    strict: false,
    capabilities: request.capabilities,
    printing: true,
  })
  if ('errors' in compiled) throw policyProblem(compiled.errors, modules)
  const bundle: Bundle = { digest, policies, wasm: compiled.wasm, builtins: compiled.builtins }
  await tools.store.write(bundle)
  return { ...bundle, data: request.data }
}

/** A file is v1 unless only v0 can read it. */
export function withVersion(module: RegoModule, toolchain: Pick<Toolchain, 'inspect'>): RegoModule {
  if (module.version !== undefined) return module
  const v1 = toolchain.inspect({ modules: [module] })
  if (v1.errors.length === 0) return module
  const asV0: RegoModule = { ...module, version: 'v0' }
  return toolchain.inspect({ modules: [asV0] }).errors.length === 0 ? asV0 : module
}

function policiesOf(packages: readonly PackageInfo[], request: ConftestRequest): readonly Policy[] {
  const policies = new Map<string, Policy>()
  for (const info of packages) {
    if (!request.namespaces.includes(info.path) && !request.namespaces.includes('*')) continue
    const prefix = info.path.replaceAll('.', '/')
    const excepts = packages.some(
      (other) => other.path === info.path && other.rules.some((rule) => rule.name === 'exception'),
    )
    for (const rule of info.rules) {
      const kind = rulePattern.exec(rule.name)?.[1]
      if (kind === undefined) continue
      const id = `${info.path}.${rule.name}`
      const entrypoints = [`${prefix}/${rule.name}`, ...(excepts ? [`${prefix}/exception`] : [])]
      const texts = request.modules.filter((module) => module.file === info.file).map((module) => module.text)
      if (!policies.has(id)) policies.set(id, toPolicy(id, kind, info.file, entrypoints, texts, rule.annotations))
    }
  }
  return [...policies.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toPolicy(
  id: string,
  kind: string,
  file: string,
  entrypoints: readonly string[],
  texts: readonly string[],
  annotations: Json | undefined,
): Policy {
  const described = (annotations ?? {}) as { title?: Json; description?: Json }
  const severity: Severity = kind === 'warn' ? 'low' : 'high'
  return {
    id,
    style: 'conftest',
    title: typeof described.title === 'string' ? described.title : id,
    description: typeof described.description === 'string' ? described.description : '',
    severity,
    enforcement: kind === 'warn' ? 'advisory' : 'mandatory',
    resourceTypes: [],
    actions: defaultActions,
    impliedBy: [],
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    fix: false,
    file,
    digest: createHash('sha256').update(JSON.stringify(texts)).digest('hex'),
    entrypoints,
    reads: {},
    companions: [],
  }
}

function nothingAsked(packages: readonly PackageInfo[], request: ConftestRequest): Problem {
  const offering = packages
    .filter((info) => info.rules.some((rule) => rulePattern.test(rule.name)))
    .map((info) => info.path)
  return new Problem(
    'input.policy',
    `no rule deny, violation or warn in the namespace ${request.namespaces.join(', ')}`,
    {
      found:
        offering.length === 0 ? 'no such rule in any package' : `such rules in ${[...new Set(offering)].join(', ')}`,
      wanted: 'policies in the asked namespace',
      next:
        offering.length === 0 ? 'see the policy guide, docs/policy-guide.md' : `add --namespace ${offering[0] ?? ''}`,
    },
  )
}

function digestOf(request: ConftestRequest): string {
  const modules = [...request.modules].sort((a, b) => (a.file < b.file ? -1 : 1))
  const parts = [formatVersion, 'conftest', modules, request.namespaces, request.capabilities, request.toolchainDigest]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

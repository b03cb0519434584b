import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cacheFolder, createBundleStore } from '../files/bundle-store.ts'
import { readFrameworks } from '../files/frameworks.ts'
import { installed } from '../files/place.ts'
import { libLabel } from '../files/policy-archive.ts'
import { type PolicyFiles, readPolicyFolder } from '../files/policy-folder.ts'
import type { Json } from '../model/json.ts'
import type { Bundle } from '../model/policy.ts'
import { type BundleRequest, type BundleTools, buildBundle } from '../workflow/build-bundle.ts'
import { openMentions } from '../workflow/needed-modules.ts'
import type { RegoModule } from '../workflow/ports.ts'

/** Compiles the policies under `policies/`. */
export async function compileLibrary(): Promise<Bundle> {
  const files = await readLibraryFiles()
  return {
    ...(await buildBundle(await bundleRequest(files.modules, new Map()), compileTools())),
    listed: true,
    quiet: true,
    alike: true,
  }
}

/** Sources of the built-in library, tests and examples included; what checks the library itself (`conventions`) is left out. */
export async function readLibraryFiles(): Promise<PolicyFiles> {
  const { modules, tests, examples } = await readPolicyFolder(installed('policies'), 'policies')
  const judging = (module: RegoModule) => !module.file.startsWith('policies/conventions/')
  return { modules: modules.filter(judging), tests: tests.filter(judging), examples }
}

/**
 * The modules with what they (and tests beside them) use of `data.lib`, which every policy may import; a package the user defines as well is the user's. Most of it is for
 * others, and compiling it would take most of the time.
 */
export async function withLib(
  modules: readonly RegoModule[],
  tests: readonly RegoModule[] = [],
): Promise<readonly RegoModule[]> {
  const lib = (await readPolicyFolder(installed('policies', 'lib'), libLabel)).modules
  const taken = new Set(modules.map(packageOf))
  const all = [...modules, ...lib.filter((module) => !taken.has(packageOf(module)))]
  const users = [...modules, ...tests]
  // A name that is put together while it runs can be any.
  if (users.some(({ text }) => /\bdata(\.lib\b(?!\.\w)|\[)/.test(text))) return all
  const used = new Set(openMentions([...all, ...tests]).usedBy(users))
  return all.filter((module) => used.has(module))
}

/** The package a module declares, or '' when that cannot be seen without parsing. */
export function packageOf(module: RegoModule): string {
  return /^[ \t]*package[ \t]+([\w.]+)/m.exec(module.text)?.[1] ?? ''
}

function policyIds(modules: readonly RegoModule[]): ReadonlySet<string> {
  const packages = modules.map(packageOf).filter((name) => name.startsWith('policies.'))
  return new Set(packages.map((name) => name.slice('policies.'.length)))
}

/** What `buildBundle` needs to know beside the modules. */
export async function bundleRequest(
  modules: readonly RegoModule[],
  takenIds: ReadonlyMap<string, string>,
): Promise<BundleRequest> {
  return {
    modules,
    capabilities: readCapabilities(),
    toolchainDigest: readToolchainDigest(),
    schemaDigest: readSchemaDigest(),
    controls: await readFrameworks(installed('policies', 'frameworks'), policyIds(modules)),
    takenIds,
  }
}

/** The compiler, the schemas and the cache, each opened when it is first needed. */
export function compileTools(): BundleTools {
  return {
    toolchain: async () => (await import('../rego/toolchain.ts')).openToolchain(),
    checkSchema: async () => {
      const [{ check }, { openSchema }, { readSchemaTable }] = await Promise.all([
        import('../schema/check.ts'),
        import('../schema/schema.ts'),
        import('../files/schema-file.ts'),
      ])
      const schema = openSchema(readSchemaTable)
      return (typeKeys, path) => {
        const checked = check(schema, typeKeys, path)
        return checked.ok ? undefined : checked.message
      }
    },
    store: createBundleStore(cacheFolder(process.env)),
  }
}

/** What policies may call. */
export function readCapabilities(): Json {
  return JSON.parse(readFileSync(installed('policies', 'capabilities.json'), 'utf8')) as Json
}

/** Digest of the compiler, as committed beside it. */
export function readToolchainDigest(): string {
  return readFileSync(installed('app', 'rego', 'toolchain', 'toolchain.sha256'), 'utf8').trim()
}

function readSchemaDigest(): string {
  const hash = createHash('sha256')
  for (const provider of ['aws', 'azurerm', 'google']) {
    hash.update(readFileSync(installed('app', 'schema', `${provider}.table.br`)))
  }
  return hash.digest('hex')
}

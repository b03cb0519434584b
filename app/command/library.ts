import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { cacheFolder, createBundleStore } from '../files/bundle-store.ts'
import { readFrameworks } from '../files/frameworks.ts'
import { installed } from '../files/place.ts'
import { type PolicyFiles, readPolicyFolder } from '../files/policy-folder.ts'
import type { Json } from '../model/json.ts'
import type { Bundle } from '../model/policy.ts'
import { type BundleRequest, type BundleTools, buildBundle } from '../workflow/build-bundle.ts'
import type { RegoModule } from '../workflow/ports.ts'

/** Compiles the policies under `policies/`. */
export async function compileLibrary(): Promise<Bundle> {
  const files = await readLibraryFiles()
  return {
    ...(await buildBundle(await bundleRequest(files.modules, new Map()), compileTools())),
    listed: true,
    quiet: true,
  }
}

/** Sources of the built-in library, tests and examples included; what checks the library itself (`conventions`) is left out. */
export async function readLibraryFiles(): Promise<PolicyFiles> {
  const { modules, tests, examples } = await readPolicyFolder(installed('policies'), 'policies')
  const judging = (module: RegoModule) => !module.file.startsWith('policies/conventions/')
  return { modules: modules.filter(judging), tests: tests.filter(judging), examples }
}

/** Under this name the modules of our `lib` stand beside somebody else's policies. */
export const libLabel = 'plumbline/lib'

/** The modules with those of `data.lib` beside them, which every policy may import; a package the user defines as well is the user's. */
export async function withLib(modules: readonly RegoModule[]): Promise<readonly RegoModule[]> {
  const lib = (await readPolicyFolder(installed('policies', 'lib'), libLabel)).modules
  const taken = new Set(modules.map(packageOf))
  return [...modules, ...lib.filter((module) => !taken.has(packageOf(module)))]
}

/** The package a module declares, or '' when that cannot be seen without parsing. */
export function packageOf(module: RegoModule): string {
  return /^[ \t]*package[ \t]+([\w.]+)/m.exec(module.text)?.[1] ?? ''
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
    controls: await readFrameworks(installed('policies', 'frameworks')),
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

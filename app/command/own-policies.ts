import { readDataFiles } from '../files/data-files.ts'
import { readPolicyPlace } from '../files/policy-place.ts'
import type { JsonObject } from '../model/json.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { buildBundle } from '../workflow/build-bundle.ts'
import { buildConftestBundle } from '../workflow/build-conftest.ts'
import type { RegoModule } from '../workflow/ports.ts'
import { bundleRequest, compileTools, packageOf, readCapabilities, readToolchainDigest, withLib } from './library.ts'

export interface OwnPolicies {
  /** Folders, files, bundles and packages as the user gave them; see `readPolicyPlace`. */
  readonly folders: readonly string[]
  readonly namespaces: readonly string[]
  /** Files or folders whose JSON or YAML becomes `data`. */
  readonly data: readonly string[]
  /** Ids of the built-in policies, with their files. */
  readonly library: readonly Policy[]
}

/**
 * Compiles the policies of the user's folders: packages below `policies.` are judged as ours are, all others as conftest would.
 * Throws a Problem with every error in them.
 */
export async function loadOwnPolicies(request: OwnPolicies): Promise<readonly Bundle[]> {
  if (request.folders.length === 0) return []
  const modules: RegoModule[] = []
  for (const folder of request.folders) modules.push(...(await readPolicyPlace(folder)).modules)
  return compilePolicies(modules, request)
}

/** Compiles policies that were read already; see `loadOwnPolicies`. `readData` is asked when there are conftest policies. */
export async function compilePolicies(
  modules: readonly RegoModule[],
  request: Omit<OwnPolicies, 'folders'>,
  readData: () => Promise<JsonObject> = async () => (request.data.length === 0 ? {} : readDataFiles(request.data)),
): Promise<readonly Bundle[]> {
  const { ours, others } = partition(modules)
  const tools = compileTools()
  const bundles: Bundle[] = []
  if (ours.length > 0 || others.length === 0) {
    const taken = new Map(request.library.map((policy) => [policy.id, policy.file]))
    bundles.push(await buildBundle(await bundleRequest(await withLib(ours), taken), tools))
  }
  if (others.length > 0) {
    const data = await readData()
    const capabilities = readCapabilities()
    const toolchainDigest = readToolchainDigest()
    bundles.push(
      await buildConftestBundle(
        { modules: others, namespaces: request.namespaces, data, capabilities, toolchainDigest },
        tools,
      ),
    )
  }
  return bundles
}

/** Our own style is told by the package, `policies.…`; `lib.…` goes with it, or with the others where there is none of ours. */
function partition(modules: readonly RegoModule[]): {
  readonly ours: readonly RegoModule[]
  readonly others: readonly RegoModule[]
} {
  const isIn = (root: string) => (module: RegoModule) =>
    packageOf(module) === root || packageOf(module).startsWith(`${root}.`)
  const hasOurs = modules.some(isIn('policies'))
  const ours = hasOurs ? modules.filter((module) => isIn('policies')(module) || isIn('lib')(module)) : []
  return { ours, others: modules.filter((module) => !ours.includes(module)) }
}

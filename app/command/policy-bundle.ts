import { basename, relative, sep } from 'node:path'
import { digestOf, libLabel, packArchive } from '../files/policy-archive.ts'
import { readPolicyPlace } from '../files/policy-place.ts'
import { writeWhole } from '../files/write-file.ts'
import { Problem } from '../model/problem.ts'
import { withVersion } from '../workflow/build-conftest.ts'
import { bundleFiles } from '../workflow/policy-bundle.ts'
import type { RegoModule } from '../workflow/ports.ts'
import { compileTools, packageOf, readLibraryFiles, withLib } from './library.ts'
import { loadLibrary } from './load-library.ts'
import { writeOut } from './output.ts'
import { compilePolicies } from './own-policies.ts'
import { configuredFolders } from './policy-folders.ts'
import { version } from './version.ts'

export interface PolicyBundleOptions {
  readonly output: string
  readonly library?: true
  readonly namespace?: readonly string[]
}

/** Where the built-in policies stand in a bundle that carries them. */
const libraryLabel = 'plumbline/library'

/**
 * `plumbline policy bundle [FOLDERS]`: writes policies and the library's functions as an OPA bundle, whole or not at all. Throws a Problem when they do not
 * compile or two files have one name.
 */
export async function runBundle(given: readonly string[], options: PolicyBundleOptions): Promise<number> {
  const folders = given.length > 0 || options.library === true ? given : await configuredFolders()
  if (folders.length === 0 && options.library !== true) throw nothingNamed()
  const own = await readNamed(folders)
  const taken = options.library === true ? (await loadLibrary()).policies : []
  const request = { namespaces: options.namespace ?? ['main'], data: [], library: taken }
  const compiled = folders.length === 0 ? [] : await compilePolicies(own, request)
  const policies = [...own, ...(options.library === true ? await readLibrary() : [])]
  const toolchain = await compileTools().toolchain()
  const versioned = policies.map((module) => withVersion(module, toolchain))
  const modules = await withLib(versioned)
  const packages = new Map(modules.map((module) => [module.file, packageOf(module)]))
  const files = bundleFiles({ modules, packages, version })
  const bytes = packArchive(files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })))
  await writeWhole(options.output, bytes)
  const count = compiled.reduce((sum, bundle) => sum + bundle.policies.length, taken.length)
  const digest = `sha256:${digestOf(bytes)}`
  await writeOut(
    `wrote  ${options.output}: ${count} ${count === 1 ? 'policy' : 'policies'}, ${bytes.length} bytes\n` +
      `${digest}\n` +
      `next   plumbline check . --policies ${options.output}@${digest}${options.library === true ? ' --no-library' : ''}\n`,
  )
  return 0
}

/** The modules of all folders, each named from its folder on. */
async function readNamed(folders: readonly string[]): Promise<readonly RegoModule[]> {
  const named = new Map<string, RegoModule>()
  for (const folder of folders) {
    for (const module of (await readPolicyPlace(folder)).modules) {
      const file = relative(labelOf(folder), module.file).split(sep).join('/') || basename(module.file)
      if (named.has(file) || file.startsWith('plumbline/')) throw nameTaken(module.file, file)
      named.set(file, { ...module, file })
    }
  }
  return [...named.values()]
}

/** How the names of a place's modules begin. */
function labelOf(place: string): string {
  return place.replace(/(\.tar\.gz|\.tgz)@.*$/s, '$1')
}

async function readLibrary(): Promise<readonly RegoModule[]> {
  const { modules } = await readLibraryFiles()
  return modules.map((module) => ({
    ...module,
    file: module.file.replace(/^policies\/lib\//, `${libLabel}/`).replace(/^policies\//, `${libraryLabel}/`),
  }))
}

function nothingNamed(): Problem {
  return new Problem('input.usage', 'no policies are named', {
    wanted: 'a folder, or --library for the built-in ones',
    next: 'plumbline policy bundle policies --output policies.tar.gz',
  })
}

function nameTaken(file: string, name: string): Problem {
  return new Problem('input.policy', 'two files would have one name in the bundle', {
    file,
    found: name,
    wanted: 'another name, which does not begin with plumbline/',
    next: 'rename it, or bundle a folder above both',
  })
}

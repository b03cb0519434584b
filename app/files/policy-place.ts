import { existsSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { isObject, type Json } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import { unpackPolicies } from './policy-archive.ts'
import { type PolicyFiles, readPolicyFolder } from './policy-folder.ts'

const largestArchive = 50_000_000

/**
 * Reads policies from where the user says they are: a folder, a file, a bundle (`policies.tar.gz`, `policies.tar.gz@sha256:…` for this very one), or an installed
 * package (`npm:@acme/policies`). Throws a Problem when there is none, or it is not what it should be.
 */
export async function readPolicyPlace(place: string): Promise<PolicyFiles> {
  if (place.startsWith('npm:')) return readPackage(place)
  const [, archive, digest] = /^(.+\.(?:tar\.gz|tgz))(?:@(.*))?$/s.exec(place) ?? []
  if (archive === undefined || (digest === undefined && (await isFolder(archive))))
    return readPolicyFolder(place, place)
  return readArchive(archive, archive, digest)
}

async function readArchive(file: string, label: string, pinned: string | undefined): Promise<PolicyFiles> {
  const digest = pinned === undefined ? undefined : /^sha256:([0-9a-f]{64})$/.exec(pinned)?.[1]
  if (pinned !== undefined && digest === undefined) {
    throw new Problem('input.policy', 'a bundle is pinned by no such digest', {
      file: label,
      found: pinned.slice(0, 100),
      wanted: '@sha256: and 64 hexadecimal digits in small letters',
      next: `sha256sum ${file}`,
    })
  }
  const info = await stat(file).catch(() => undefined)
  if (info?.isFile() !== true || info.size > largestArchive) {
    throw new Problem('input.policy', 'the bundle of policies cannot be read', {
      file: label,
      found: info === undefined ? 'nothing at that path' : info.isFile() ? `${info.size} bytes` : 'no file',
      wanted: `a .tar.gz of at most ${largestArchive} bytes`,
      next: 'check --policies, or policies.folders in the configuration',
    })
  }
  return unpackPolicies(await readFile(file), label, digest)
}

/** Policies of a package: where its `plumbline.policies` says, else its folder `policies`. */
async function readPackage(place: string): Promise<PolicyFiles> {
  const name = place.slice('npm:'.length)
  if (!/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    throw packageProblem(place, 'this is no name of a package', 'npm:name or npm:@scope/name', 'check the name')
  }
  const folder = packageFolder(name)
  if (folder === undefined) {
    throw packageProblem(
      place,
      'the package is not installed',
      `node_modules/${name} here or in a folder above`,
      `npm install --save-dev ${name}`,
    )
  }
  const said = await policiesOf(folder)
  const top = await realpath(folder)
  const found: PolicyFiles[] = []
  for (const path of said) {
    const full = await realpath(resolve(top, path)).catch(() => undefined)
    const inside = full === undefined ? '..' : relative(top, full)
    if (full === undefined || inside === '..' || inside.startsWith(`..${sep}`)) {
      throw packageProblem(
        place,
        `the package has no ${path}`,
        'policies inside of the package',
        'tell its author, or name the folder with --policies',
      )
    }
    const label = `${place}/${inside.split(sep).join('/')}`
    found.push(
      /\.(tar\.gz|tgz)$/.test(full) ? await readArchive(full, label, undefined) : await readPolicyFolder(full, label),
    )
  }
  return {
    modules: found.flatMap(({ modules }) => modules),
    tests: found.flatMap(({ tests }) => tests),
    examples: found.flatMap(({ examples }) => examples),
  }
}

/** As Node finds packages: in `node_modules` here, else in a folder above. */
function packageFolder(name: string): string | undefined {
  for (let at = process.cwd(); ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (dirname(at) === at) return undefined
  }
}

async function policiesOf(folder: string): Promise<readonly string[]> {
  const file = join(folder, 'package.json')
  const said = await readFile(file, 'utf8')
    .then((text) => JSON.parse(text) as Json)
    .catch(() => null)
  const own = isObject(said) && isObject(said.plumbline) ? said.plumbline.policies : undefined
  const paths = own === undefined ? ['policies'] : typeof own === 'string' ? [own] : own
  if (Array.isArray(paths) && paths.length > 0 && paths.every((path) => typeof path === 'string'))
    return paths as string[]
  throw packageProblem(
    file,
    'plumbline.policies is not what it should be',
    'a path, or a list of paths',
    'tell its author',
  )
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}

function packageProblem(file: string, message: string, wanted: string, next: string): Problem {
  return new Problem('input.policy', message, { file, wanted, next })
}

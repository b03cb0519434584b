import { isObject } from '../../model/json.ts'
import { joinPath } from './path.ts'

/** One module that Terraform has installed. */
export interface InstalledModule {
  /** Names of the calls that lead to it, joined by dots; empty for the root module. */
  readonly key: string
  /** The source in Terraform's full form: `registry.terraform.io/a/b/c`, `./x`, `git::https://…`. */
  readonly source: string
  /** Folder, relative to the root module's. */
  readonly directory: string
}

/** Where Terraform writes which modules it has fetched for the root module in a folder. */
export function manifestPath(directory: string): string {
  return joinPath(directory, '.terraform/modules/modules.json')
}

/**
 * Reads `modules.json`, as `terraform init` writes it (an object with `Modules`) or as a saved plan holds it (a list). Undefined when it is
 * neither; entries of another form are left out.
 */
export function readManifest(text: string): readonly InstalledModule[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return undefined
  }
  const entries = isObject(parsed) ? parsed.Modules : parsed
  if (!Array.isArray(entries)) return undefined
  return entries.flatMap((entry: unknown) => {
    if (!isObject(entry) || typeof entry.Key !== 'string' || typeof entry.Dir !== 'string') return []
    const source = typeof entry.Source === 'string' ? entry.Source : ''
    return [{ key: entry.Key, source, directory: entry.Dir.replaceAll('\\', '/') }]
  })
}

/**
 * False when the installed module surely came from elsewhere than the call now says. Only registry addresses are compared: Terraform rewrites
 * the others before it notes them.
 */
export function fitsCall(installed: InstalledModule, source: string): boolean {
  const have = registryAddress(installed.source)
  const want = registryAddress(source)
  return have === undefined || want === undefined || have === want
}

/** `namespace/name/provider`, with a host in front unless it is a default one, and the folder inside behind `//`. */
function registryAddress(source: string): string | undefined {
  const found = /^(?:([a-z0-9.-]+\.[a-z0-9.-]+)\/)?([\w-]+\/[\w-]+\/[\w-]+)(\/\/.*)?$/i.exec(source)
  if (found === null) return undefined
  const [, host = '', name = '', folder = ''] = found
  if (/^(?:github\.com|bitbucket\.org|gitlab\.com)$/i.test(host)) return undefined
  const isDefault = /^registry\.(?:terraform\.io|opentofu\.org)$/i.test(host)
  return `${isDefault || host === '' ? '' : `${host}/`}${name}${folder}`
}

import { createHash } from 'node:crypto'
import type { JsonObject } from '../model/json.ts'
import type { RegoModule } from './ports.ts'

/** A file of an OPA bundle. */
export interface BundleFile {
  readonly name: string
  readonly text: string
}

export interface BundleContent {
  /** Named as they are to stand in the bundle. */
  readonly modules: readonly RegoModule[]
  /** The package each module declares, by the module's name. */
  readonly packages: ReadonlyMap<string, string>
  /** Of Plumbline. */
  readonly version: string
}

/**
 * The files of an OPA bundle, its `.manifest` among them (https://www.openpolicyagent.org/docs/management-bundles). The revision is the digest of all modules with their
 * names, so that equal policies have one revision; roots are what the bundle defines below `data`.
 */
export function bundleFiles({ modules, packages, version }: BundleContent): readonly BundleFile[] {
  const sorted = [...modules].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const content = sorted.map(({ file, text }) => [file, text])
  const old = sorted.flatMap(({ file, version: syntax }) => (syntax === 'v0' ? [[`/${file}`, 0] as const] : []))
  const manifest: JsonObject = {
    revision: `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`,
    roots: rootsOf([...packages.values()]),
    rego_version: 1,
    ...(old.length === 0 ? {} : { file_rego_versions: Object.fromEntries(old) }),
    metadata: { plumbline: { version } },
  }
  return [
    { name: '.manifest', text: `${JSON.stringify(manifest)}\n` },
    ...sorted.map(({ file, text }) => ({ name: file, text })),
  ]
}

/** The first two steps of each package, `policies/hollyhock`; where one lies above another, the upper alone. */
export function rootsOf(packages: readonly string[]): readonly string[] {
  const roots = [...new Set(packages.map((name) => name.split('.').slice(0, 2).join('/')))].sort()
  return roots.filter((root) => !roots.some((other) => root.startsWith(`${other}/`)))
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A Go package that is linked: the folder of its sources and its module's, name and version; none of these for the standard library. */
export interface LinkedPackage {
  readonly folder: string
  readonly module?: { readonly path: string; readonly version: string; readonly folder: string }
}

interface Notice {
  readonly about: string
  readonly text: string
}

/** Writes the notices of everything that is linked: each licence text once, under the names of those it covers. */
export function writeNotices(packages: readonly LinkedPackage[], goRoot: string, goVersion: string): string {
  const notices = [...moduleNotices(packages), ...runtimeNotices(packages), goNotice(goRoot, goVersion)]
  const byText = new Map<string, string[]>()
  for (const { about, text } of notices.toSorted((a, b) => (a.about < b.about ? -1 : 1))) {
    byText.set(text, [...(byText.get(text) ?? []), about])
  }
  const sections = [...byText].map(
    ([text, about]) => `${about.map((name) => `## ${name}\n`).join('')}\n\`\`\`text\n${text}\n\`\`\`\n`,
  )
  return [
    '# Third-party notices\n',
    '`toolchain.wasm.br` contains the software below, each under its own licence. `npm run build:toolchain -- --write` makes this file.',
    'The BSD licence that the sources of RE2 speak of has the same words as the one of Go, with the RE2 authors for the Go authors.\n',
    ...sections,
  ].join('\n')
}

/** Licences in a package's folder hold for it, and so do those of every folder above it up to its module's. */
function moduleNotices(packages: readonly LinkedPackage[]): readonly Notice[] {
  const found = new Map<string, Notice>()
  for (const { folder, module } of packages) {
    if (module === undefined) continue
    const name = `${module.path} ${module.version}`
    const files = foldersUpTo(folder, module.folder).flatMap(licenceFiles)
    if (files.length === 0) throw new Error(`${name} has no licence file`)
    for (const file of files) {
      const part = dirname(file) === module.folder ? '' : `, ${dirname(file).slice(module.folder.length + 1)}`
      found.set(file, { about: `${name}${part}`, text: tidy(readFileSync(file, 'utf8')) })
    }
  }
  return [...found.values()]
}

function foldersUpTo(folder: string, top: string): readonly string[] {
  return folder === top ? [top] : [folder, ...foldersUpTo(dirname(folder), top)]
}

function licenceFiles(folder: string): readonly string[] {
  const names = readdirSync(folder).filter(
    (name) => /^(licen[cs]e|notice|copying)/i.test(name) && !name.endsWith('.go'),
  )
  return names.map((name) => join(folder, name))
}

/** Compiled policies are linked with a runtime in C and C++ that OPA carries ready made; its sources name the licences in their headers. */
function runtimeNotices(packages: readonly LinkedPackage[]): readonly Notice[] {
  const opa = packages.find(({ module }) => module?.path === 'github.com/open-policy-agent/opa')?.module
  if (opa === undefined) throw new Error('OPA is not linked')
  const sources = join(opa.folder, 'wasm', 'src')
  const libraries = [
    { about: 'libmpdec, in the runtime of compiled policies', folder: join(sources, 'libmpdec') },
    { about: 'RE2, in the runtime of compiled policies', folder: join(sources, 're2') },
    { about: 'libc++, in the runtime of compiled policies', folder: join(sources, 'libc++') },
  ]
  return libraries
    .filter(({ folder }) => existsSync(folder))
    .map(({ about, folder }) => ({ about, text: headers(folder).join('\n\n') }))
}

/** The distinct comments with a copyright at the head of the sources in a folder. */
function headers(folder: string): readonly string[] {
  const comments = new Set<string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const head = /^\s*(\/\*[\s\S]*?\*\/|(\/\/.*\n)+)/.exec(readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    const comment =
      head === null ? '' : tidy(head[0].replace(/^\s*(\/\*+|\*+\/|\*|\/\/)/gm, '').replace(/\*\/\s*$/, ''))
    if (/copyright|licen[cs]e/i.test(comment)) comments.add(comment)
  }
  return [...comments].sort()
}

function goNotice(goRoot: string, goVersion: string): Notice {
  return { about: `Go standard library ${goVersion}`, text: tidy(readFileSync(join(goRoot, 'LICENSE'), 'utf8')) }
}

function tidy(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

import { isObject, type JsonObject } from '../model/json.ts'
import type { PackageInfo, RegoModule } from './ports.ts'

export interface FactSources {
  readonly modules: readonly RegoModule[]
  readonly tests: readonly RegoModule[]
  readonly examples: readonly { readonly file: string }[]
  /** What the compiler saw in the modules. */
  readonly packages: readonly PackageInfo[]
}

/** Facts about each policy, as `policies/conventions` wants them. */
export function policyFacts({ modules, tests, examples, packages }: FactSources): readonly JsonObject[] {
  const texts = new Map(modules.map(({ file, text }) => [file, text]))
  const testFiles = new Set(tests.map(({ file }) => file))
  const exampleFolders = new Set(examples.map(({ file }) => folderOf(file)))
  return packages
    .filter(({ path }) => path.startsWith('policies.'))
    .map((info): JsonObject => {
      const text = texts.get(info.file) ?? ''
      const code = codeOf(text)
      const { title, description, related_resources, custom = {} } = isObject(info.annotations) ? info.annotations : {}
      return {
        id: info.path.slice('policies.'.length),
        package: info.path,
        file: info.file,
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        ...(related_resources === undefined ? {} : { related_resources }),
        custom,
        rules: info.rules.map(({ name, kind }) => ({ name, kind })),
        imports: info.imports,
        calls: [...new Set([...code.matchAll(/([\w.]+)\(/g)].map((match) => match[1] ?? ''))].sort(),
        uses_not: /\bnot\b/.test(code),
        uses_every: /\bevery\b/.test(code),
        refs_input: /\binput\b/.test(code),
        lines: text.split('\n').length - 1,
        has_test: testFiles.has(info.file.replace(/\.rego$/, '_test.rego')),
        has_examples: exampleFolders.has(folderOf(info.file)),
      }
    })
}

/** Rego without its comments, and with nothing inside its texts; rows stay where they are. */
export function codeOf(rego: string): string {
  return rego.replace(/"(?:[^"\\\n]|\\.)*"|`[^`]*`|#.*$/gm, (found) =>
    found.startsWith('#') ? '' : `""${found.replace(/[^\n]/g, '')}`,
  )
}

export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

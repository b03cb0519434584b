import { push } from '../model/grow.ts'
import type { JsonObject } from '../model/json.ts'
import type { Remark } from '../model/lint.ts'
import type { Policy } from '../model/policy.ts'
import { codeOf, folderOf } from './policy-facts.ts'
import { parametersOf } from './policy-parameters.ts'
import type { PackageInfo, RegoModule, RuleInfo } from './ports.ts'

export interface UnusedRequest {
  readonly modules: readonly RegoModule[]
  readonly tests: readonly RegoModule[]
  /** What the compiler saw in the modules. */
  readonly packages: readonly PackageInfo[]
  /** They are the built-in ones, whose functions are there for policies of others, too. */
  readonly builtIn: boolean
}

/** Rules that conftest and we ask for by their name. */
const asked = /^(deny|violation|warn|exception)(_\w+)?$/

/**
 * Rules and functions of policies and of `lib` that nobody uses, or only tests do; a package that nothing but tests imports is there for them. What is used is seen by
 * its name, so that a rule too few is found, never one too many.
 */
export function unusedRules({ modules, tests, packages, builtIn }: UnusedRequest): readonly Remark[] {
  const code = new Map([...modules, ...tests].map((module) => [module, codeOf(module.text)]))
  const packageOf = new Map(packages.map(({ file, path }) => [file, path]))
  const naming = modulesByName(code, packageOf)
  const used = (path: string, { name }: RuleInfo, among: ReadonlySet<RegoModule>): boolean =>
    (naming.get(path) ?? []).some((module) => {
      if (!among.has(module)) return false
      const text = code.get(module) ?? ''
      return packageOf.get(module.file) === path ? isUsedInside(text, name) : isUsedFrom(text, path, name)
    })
  const [ofPolicies, ofTests] = [new Set(modules), new Set(tests)]
  return packages.flatMap((info) => {
    const { path } = info
    const shared = path === 'lib' || path.startsWith('lib.')
    if (!shared && !path.startsWith('policies.')) return []
    const importers = (naming.get(path) ?? []).filter((module) => packageOf.get(module.file) !== path)
    const forTests = shared && importers.length > 0 && importers.every((module) => ofTests.has(module))
    const among = forTests ? new Set([...modules, ...tests]) : ofPolicies
    const seen = new Set<string>()
    return info.rules.flatMap((rule): readonly Remark[] => {
      if (seen.has(rule.name) || (!shared && asked.test(rule.name))) return []
      seen.add(rule.name)
      if (used(path, rule, among)) return []
      const only = used(path, rule, ofTests) ? 'only tests use' : 'nobody uses'
      const message = `${only} ${rule.kind === 'function' ? 'the function' : 'the rule'} ${rule.name}`
      const place = { rule: 'unused', file: info.file, row: rule.row } as const
      return [
        builtIn && shared ? { ...place, message, note: true } : { ...place, message, next: 'remove it, or use it' },
      ]
    })
  })
}

/** The modules that belong to a package or name it, or something in it, by the package. */
function modulesByName(
  code: ReadonlyMap<RegoModule, string>,
  packageOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly RegoModule[]> {
  const found = new Map<string, RegoModule[]>()
  for (const [module, text] of code) {
    const names = new Set([packageOf.get(module.file) ?? ''])
    for (const [, name = ''] of text.matchAll(/\bdata\.([\w.]+)/g)) {
      const steps = name.split('.')
      for (let length = 1; length <= steps.length; length++) names.add(steps.slice(0, length).join('.'))
    }
    for (const name of names) push(found, name, module)
  }
  return found
}

/** True when the name stands anywhere but at the beginning of a line, where rules are defined. */
function isUsedInside(code: string, name: string): boolean {
  return new RegExp(`(?<=[^\\n])(?<![\\w.])${name}\\b`).test(code.replace(new RegExp(`^default ${name}\\b`, 'gm'), ''))
}

/** True when a module that imports the package, under whatever name, says the rule's name after it. */
function isUsedFrom(code: string, path: string, name: string): boolean {
  if (new RegExp(`\\bdata\\.${path.replaceAll('.', '\\.')}\\.${name}\\b`).test(code)) return true
  const imported = new RegExp(`^import data\\.${path.replaceAll('.', '\\.')}(?: as (\\w+))?[ \\t]*$`, 'm').exec(code)
  if (imported === null) return false
  const alias = imported[1] ?? path.slice(path.lastIndexOf('.') + 1)
  return new RegExp(`(?<![\\w.])${alias}\\.${name}\\b|(?<![\\w.])${alias}\\[`).test(code)
}

export interface UnusedSettings {
  readonly modules: readonly RegoModule[]
  readonly policies: readonly Policy[]
  /** Parameters that built-in policies read. */
  readonly known: ReadonlySet<string>
  /** What the configuration gives; `file` is the configuration. */
  readonly given: { readonly file: string; readonly parameters: JsonObject; readonly data: JsonObject } | undefined
}

/** Parameters and data that the configuration gives and no policy reads, and parameters a policy needs and does not read. */
export function unusedSettings({ modules, policies, known, given }: UnusedSettings): readonly Remark[] {
  const read = new Set([...known, ...modules.flatMap(({ text }) => parametersOf(text).map(({ name }) => name))])
  const remarks: Remark[] = policies.flatMap(({ file, needs = [] }) => {
    const own = modules.filter(
      (module) => folderOf(module.file) === folderOf(file) || /^package lib\b/m.test(module.text),
    )
    const names = new Set(own.flatMap(({ text }) => parametersOf(text).map(({ name }) => name)))
    return needs
      .filter((name) => !names.has(name) && !known.has(name))
      .map((name) => ({
        rule: 'unused' as const,
        file,
        message: `it needs the parameter ${name} and does not read it`,
      }))
  })
  if (given === undefined) return remarks
  const { file } = given
  for (const name of Object.keys(given.parameters)) {
    if (!read.has(name)) remarks.push({ rule: 'unused', file, message: `no policy reads the parameter ${name}` })
  }
  const code = modules.map(({ text }) => codeOf(text))
  for (const key of Object.keys(given.data)) {
    const wanted = new RegExp(`\\bdata\\.${key.replace(/\W/g, '\\$&')}\\b|\\bdata\\[`)
    if (!code.some((text) => wanted.test(text)))
      remarks.push({ rule: 'unused', file, message: `no policy reads data.${key}` })
  }
  return remarks
}

import { type Address, type ModuleStep, type Step, tokenise } from '../model/address.ts'
import { matchesGlob } from '../model/policy-glob.ts'

/**
 * Patterns over Terraform addresses, for waivers:
 * - a plain address means itself, instance keys exactly as Terraform writes them: `module.shop["eu"].aws_s3_bucket.logs`;
 * - `[*]` is any instance, also the only one: `aws_instance.app[*]`;
 * - `*` in a module's name stands for one or more characters, and a module call named `*` alone has any key: `module.*.aws_s3_bucket.logs`;
 * - `**` is any number of module calls, none included: `**.aws_s3_bucket.logs`; at the end it is everything below: `module.shop.**`.
 * Types and names of resources are exact.
 */
export interface AddressPattern {
  readonly modules: readonly ModulePattern[]
  /** The resource, or `anything` below the modules. */
  readonly resource: ResourcePattern | 'anything'
}

export type ModulePattern = 'any-depth' | { readonly name: string; readonly key: KeyPattern }
export type KeyPattern = 'any' | 'none' | { readonly is: string | number }

export interface ResourcePattern {
  /** `aws_s3_bucket.logs`, `data.aws_ami.base`. */
  readonly name: string
  readonly key: KeyPattern
}

/** Reads a pattern; answers with what is wrong with it, in words, when it is none. */
export function parseAddressPattern(text: string): AddressPattern | { readonly wrong: string } {
  const steps = tokenise(text)
  if (steps === undefined) return { wrong: 'a bracket or a quote is not closed, or a part is empty' }
  if (/(?<!(?:^|\.)module)\.\*(?=[.[]|$)/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ''))) {
    return { wrong: '.* stands for the name of a module only' }
  }
  const { modules, rest } = readModulePatterns(steps)
  if (modules === undefined) return { wrong: 'the name of a module is missing' }
  if (rest.length === 0 && modules.at(-1) === 'any-depth') {
    if (modules.every((module) => module === 'any-depth')) return { wrong: 'it covers everything' }
    return { modules: modules.slice(0, -1), resource: 'anything' }
  }
  const resource = readResource(rest)
  return resource === undefined ? { wrong: 'it does not end with a type and a name' } : { modules, resource }
}

/** `aws_s3_bucket.logs`, `data.aws_ami.base`: the resource without modules and key. */
export function resourceName({ mode, type, name }: Address): string {
  return mode === 'managed' ? `${type}.${name}` : `${mode}.${type}.${name}`
}

/** True when the pattern covers the address. */
export function matchesAddress({ modules, resource }: AddressPattern, address: Address): boolean {
  if (resource === 'anything') return matchesModules([...modules, 'any-depth'], address.modules)
  if (resource.name !== resourceName(address) || !matchesKey(resource.key, address.key)) return false
  return matchesModules(modules, address.modules)
}

/** The address or pattern without instance keys, for advice. */
export function withoutKeys(text: string): string {
  const names = (tokenise(text) ?? []).flatMap((step) => (step.kind === 'name' ? [step.name] : []))
  return names.join('.')
}

function readModulePatterns(steps: readonly Step[]): {
  readonly modules: readonly ModulePattern[] | undefined
  readonly rest: readonly Step[]
} {
  const modules: ModulePattern[] = []
  let at = 0
  for (; isName(steps[at], '**') || isName(steps[at], 'module'); ) {
    if (isName(steps[at], '**')) {
      modules.push('any-depth')
      at += 1
      continue
    }
    const call = steps[at + 1]
    if (call === undefined || call.kind === 'key') return { modules: undefined, rest: [] }
    const { key, length } = readKey(steps, at + 2)
    modules.push(call.kind === 'splat' ? { name: '*', key: length === 0 ? 'any' : key } : { name: call.name, key })
    at += 2 + length
  }
  return { modules, rest: steps.slice(at) }
}

function readResource(steps: readonly Step[]): ResourcePattern | undefined {
  const words = isName(steps[0], 'data') || isName(steps[0], 'ephemeral') ? 3 : 2
  const names = steps.slice(0, words).map((step) => (step.kind === 'name' ? step.name : ''))
  if (names.length < words || !names.every((name) => /^[\p{L}\p{N}_-]+$/u.test(name))) return undefined
  const { key, length } = readKey(steps, words)
  return steps.length === words + length ? { name: names.join('.'), key } : undefined
}

function readKey(steps: readonly Step[], at: number): { readonly key: KeyPattern; readonly length: number } {
  const step = steps[at]
  if (step?.kind === 'splat') return { key: 'any', length: 1 }
  return step?.kind === 'key' ? { key: { is: step.key }, length: 1 } : { key: 'none', length: 0 }
}

function isName(step: Step | undefined, name: string): boolean {
  return step?.kind === 'name' && step.name === name
}

function matchesKey(pattern: KeyPattern, key: string | number | undefined): boolean {
  if (pattern === 'any') return true
  return pattern === 'none' ? key === undefined : pattern.is === key
}

/** Greedy with one point of return, so that many `**` do not multiply. */
function matchesModules(patterns: readonly ModulePattern[], modules: readonly ModuleStep[]): boolean {
  let at = 0
  let next = 0
  let resume: { readonly pattern: number; readonly module: number } | undefined
  while (next < modules.length) {
    const pattern = patterns[at]
    if (pattern === 'any-depth') {
      at += 1
      resume = { pattern: at, module: next }
    } else if (pattern !== undefined && matchesModule(pattern, modules[next])) {
      at += 1
      next += 1
    } else if (resume !== undefined) {
      resume = { pattern: resume.pattern, module: resume.module + 1 }
      at = resume.pattern
      next = resume.module
    } else return false
  }
  return patterns.slice(at).every((pattern) => pattern === 'any-depth')
}

function matchesModule(pattern: Exclude<ModulePattern, 'any-depth'>, module: ModuleStep | undefined): boolean {
  return module !== undefined && matchesGlob(pattern.name, module.name) && matchesKey(pattern.key, module.key)
}

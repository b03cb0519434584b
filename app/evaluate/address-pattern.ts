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
  readonly resource: ResourceStep | 'anything'
}

export type ModulePattern = 'any-depth' | Step

export interface Step {
  readonly name: string
  /** The text between the brackets; `''` when there are none, `*` for any. */
  readonly key: string
}

export interface ResourceStep extends Step {
  readonly type: string
}

/** A Terraform address in parts. */
export interface Address {
  readonly modules: readonly Step[]
  readonly resource: ResourceStep
}

/** Reads a pattern; answers with what is wrong with it, in words, when it is none. */
export function parseAddressPattern(text: string): AddressPattern | { readonly wrong: string } {
  const steps = splitSteps(text)
  if (steps === undefined) return { wrong: 'a bracket or a quote is not closed, or a part is empty' }
  const modules: ModulePattern[] = []
  let at = 0
  for (; at < steps.length; at++) {
    const step = steps[at]
    if (step?.name === '**' && step.key === '') {
      modules.push('any-depth')
    } else if (step?.name === 'module' && step.key === '') {
      at += 1
      const call = steps[at]
      if (call === undefined || !/^[\p{L}\p{N}_*-]+$/u.test(call.name))
        return { wrong: 'the name of a module is missing' }
      modules.push(call.name === '*' && call.key === '' ? { name: '*', key: '*' } : call)
    } else break
  }
  if (at === steps.length && modules.at(-1) === 'any-depth') {
    return modules.every((module) => module === 'any-depth')
      ? { wrong: 'it covers everything' }
      : { modules: modules.slice(0, -1), resource: 'anything' }
  }
  const resource = toResource(steps.slice(at))
  return resource === undefined ? { wrong: 'it does not end with a type and a name' } : { modules, resource }
}

/** Reads a Terraform address; undefined when the text is none (a purl, a file). */
export function parseAddress(text: string): Address | undefined {
  const steps = splitSteps(text)
  if (steps === undefined) return undefined
  const modules: Step[] = []
  let at = 0
  for (; steps[at]?.name === 'module' && steps[at]?.key === ''; at += 2) {
    const call = steps[at + 1]
    if (call === undefined) return undefined
    modules.push(call)
  }
  const resource = toResource(steps.slice(at))
  return resource === undefined ? undefined : { modules, resource }
}

/** True when the pattern covers the address. */
export function matchesAddress(pattern: AddressPattern, { modules, resource }: Address): boolean {
  if (pattern.resource === 'anything') return matchesModules([...pattern.modules, 'any-depth'], modules)
  const { type, name, key } = pattern.resource
  if (resource.type !== type || resource.name !== name) return false
  return matchesKey(key, resource.key) && matchesModules(pattern.modules, modules)
}

/** The address or pattern without instance keys, for advice. */
export function withoutKeys(text: string): string {
  return (splitSteps(text) ?? []).map(({ name }) => name).join('.')
}

function toResource(steps: readonly Step[]): ResourceStep | undefined {
  const word = /^[\p{L}\p{N}_-]+$/u
  const prefixed = steps.length === 3 && /^(data|ephemeral)$/.test(steps[0]?.name ?? '')
  const [type, name] = prefixed ? steps.slice(1) : steps
  if (type === undefined || name === undefined || (steps.length !== 2 && !prefixed)) return undefined
  if (steps.slice(0, -1).some((step) => step.key !== '') || !word.test(type.name) || !word.test(name.name))
    return undefined
  return { type: prefixed ? `${steps[0]?.name}.${type.name}` : type.name, name: name.name, key: name.key }
}

/** Splits at dots outside brackets; undefined when a bracket or quote stays open, or something follows a bracket. */
function splitSteps(text: string): readonly Step[] | undefined {
  const steps: Step[] = []
  const step = /([^.[\]"]+)(?:\[("(?:[^"\\]|\\.)*"|[^"\]]+)\])?(\.|$)/uy
  while (step.lastIndex < text.length) {
    const match = step.exec(text)
    if (match === null) return undefined
    steps.push({ name: match[1] ?? '', key: match[2] ?? '' })
    if (match[3] === '') return steps
  }
  return undefined
}

function matchesKey(pattern: string, key: string): boolean {
  return pattern === '*' || pattern === key
}

function matchesModule(pattern: Step, module: Step): boolean {
  return matchesGlob(pattern.name, module.name) && matchesKey(pattern.key, module.key)
}

/** Greedy with one point of return, so that many `**` do not multiply. */
function matchesModules(patterns: readonly ModulePattern[], modules: readonly Step[]): boolean {
  let at = 0
  let next = 0
  let resume: { pattern: number; module: number } | undefined
  while (next < modules.length) {
    const pattern = patterns[at]
    const module = modules[next]
    if (pattern === 'any-depth') {
      resume = { pattern: at + 1, module: next }
      at += 1
    } else if (pattern !== undefined && module !== undefined && matchesModule(pattern, module)) {
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

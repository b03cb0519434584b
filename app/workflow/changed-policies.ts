import type { Bundle } from '../model/policy.ts'
import type { Preview } from '../model/preview.ts'
import { openMentions } from './needed-modules.ts'
import type { RegoModule } from './ports.ts'

/** What a change of policies touches: modules to compile on each side, and the packages they judge with. */
export interface ChangedPolicies {
  readonly before: readonly RegoModule[]
  readonly after: readonly RegoModule[]
  /** Packages below `policies.` that are new, gone, or can say something else. */
  readonly packages: readonly { readonly name: string; readonly what: 'new' | 'changed' | 'removed' }[]
}

/**
 * Finds the policies whose own modules, or those they can make use of, have another text, and leaves all others out. Names of files do not matter. Modules
 * of other packages, which conftest policies are, go together: all of them, or none when they are the same or when none is in a namespace that is asked.
 */
export function changedPolicies(
  before: readonly RegoModule[],
  after: readonly RegoModule[],
  namespaces: readonly string[],
): ChangedPolicies {
  const old = openSide(before, namespaces)
  const now = openSide(after, namespaces)
  const names = [...new Set([...old.policies.keys(), ...now.policies.keys()])].sort()
  const packages = names.flatMap((name) => {
    const [was, is] = [old.content(name), now.content(name)]
    if (was === is) return []
    return [{ name, what: was === undefined ? 'new' : is === undefined ? 'removed' : 'changed' } as const]
  })
  const touched = new Set(packages.map(({ name }) => name))
  const others = old.others !== now.others
  return { before: old.chosen(touched, others), after: now.chosen(touched, others), packages }
}

/** The policies a preview is about: those that changed, and those written for conftest, of which every one may have. */
export function previewedPolicies(
  { packages }: ChangedPolicies,
  before: readonly Bundle[],
  after: readonly Bundle[],
): Preview['policies'] {
  const idsOf = (bundles: readonly Bundle[]) =>
    bundles.flatMap(({ policies }) => policies.flatMap(({ id, style }) => (style === 'conftest' ? [id] : [])))
  const [old, now] = [new Set(idsOf(before)), new Set(idsOf(after))]
  return [
    ...packages.map(({ name, what }) => ({ policy: name.slice('policies.'.length), what })),
    ...[...new Set([...old, ...now])].map((policy) => ({
      policy,
      what: !old.has(policy) ? ('new' as const) : now.has(policy) ? ('changed' as const) : ('removed' as const),
    })),
  ]
}

function openSide(modules: readonly RegoModule[], namespaces: readonly string[]) {
  const mentions = openMentions(modules)
  const policies = new Map<string, RegoModule[]>()
  const foreign: RegoModule[] = []
  let asked = false
  for (const module of modules) {
    const name = /^[ \t]*package[ \t]+([\w.]+)/m.exec(module.text)?.[1] ?? ''
    asked ||= namespaces.includes(name) || namespaces.includes('*')
    if (name.startsWith('policies.')) policies.set(name, [...(policies.get(name) ?? []), module])
    else if (name !== 'lib' && !name.startsWith('lib.')) foreign.push(module)
  }
  const places = new Map(modules.map((module, index) => [module, index]))
  const texts = modules.map(({ text }) => text)
  return {
    policies,
    others: asked ? JSON.stringify(foreign.map(({ text }) => text).sort()) : '',
    /** Everything a policy can make use of, as one text; undefined when there is no such policy. */
    content: (name: string): string | undefined => {
      const own = policies.get(name)
      if (own === undefined) return undefined
      const needed = mentions.neededBy(own).filter((module) => !foreign.includes(module))
      return JSON.stringify(needed.map((module) => texts[places.get(module) ?? -1] ?? '').sort())
    },
    chosen: (names: ReadonlySet<string>, withForeign: boolean): readonly RegoModule[] => {
      const own = [...names].flatMap((name) => policies.get(name) ?? [])
      const needed = new Set(own.length === 0 ? [] : mentions.neededBy(own))
      const kept = (module: RegoModule) => (foreign.includes(module) ? withForeign && asked : needed.has(module))
      return modules.filter(kept)
    },
  }
}

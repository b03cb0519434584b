import type { RegoModule } from './ports.ts'

/** Which of some modules name which, seen without parsing them. */
export interface Mentions {
  /**
   * The modules that these can make use of: themselves, every module that is no policy, and policies whose package is named in one of those.
   * Leaving the others out makes compiling a few of many policies quick.
   */
  neededBy(some: Iterable<RegoModule>): readonly RegoModule[]
  /** These modules, and all others whose packages are named in one of them, directly or through others. */
  usedBy(some: Iterable<RegoModule>): readonly RegoModule[]
  /** These modules, and all that name the package of one of them, directly or through others. */
  dependingOn(some: Iterable<RegoModule>): readonly RegoModule[]
}

/** Reads the package of every module, once. */
export function openMentions(modules: readonly RegoModule[]): Mentions {
  const names = new Map(modules.map((module) => [module, nameOf(module)] as const))
  const policies = new Map([...names].filter(([, name]) => name.startsWith('data.policies.')))
  const shared = modules.filter((module) => !policies.has(module))
  const followed = (some: Iterable<RegoModule>): readonly RegoModule[] => {
    const found = new Set(some)
    for (const { text } of found)
      for (const [module, name] of names) if (!found.has(module) && text.includes(name)) found.add(module)
    return inOrder(found)
  }
  const inOrder = (some: ReadonlySet<RegoModule>) => modules.filter((module) => some.has(module))
  return {
    neededBy: (some) => followed([...shared, ...some]),
    usedBy: followed,
    dependingOn(some) {
      const found = new Set(some)
      for (const module of found) {
        const name = nameOf(module)
        for (const other of modules) if (!found.has(other) && other.text.includes(name)) found.add(other)
      }
      return inOrder(found)
    },
  }
}

/** How others name the package of a module, `data.lib.is`. */
function nameOf({ text }: RegoModule): string {
  return `data.${/^package\s+([\w.]+)/m.exec(text)?.[1] ?? '?'}`
}

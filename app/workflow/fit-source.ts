import { findResource } from '../hcl/modules/find-resource.ts'
import type { SourceTree } from '../hcl/modules/module-tree.ts'
import { parseAddress } from '../model/address.ts'
import type { Evidence } from '../model/evidence.ts'

/** How a root module and what was made from one go together. */
export interface Fit {
  /** Resources the source declares, or whose module is not at hand. */
  readonly declared: number
  /** Addresses the source declares nowhere, at most a few. */
  readonly strangers: readonly string[]
}

const mostStrangers = 3

/** Compares what evidence holds with what a root module declares; what is on its way out need not be declared any more. */
export function fitSource(tree: SourceTree, { resources }: Evidence): Fit {
  const known = new Map<string, boolean>()
  const strangers: string[] = []
  let declared = 0
  for (const { address, values, actions } of resources) {
    if (values === null || actions?.includes('forget')) continue
    const parsed = parseAddress(address)
    if (parsed === undefined) continue
    const block = [...parsed.modules.map(({ name }) => name), parsed.mode, parsed.type, parsed.name].join('.')
    let found = known.get(block)
    if (found === undefined) {
      found = findResource(tree, parsed) !== undefined
      known.set(block, found)
      if (!found && strangers.length < mostStrangers) strangers.push(address)
    }
    if (found) declared += 1
  }
  return { declared, strangers }
}

/** True when the evidence can have been made from the source: it declares everything, and there is something to declare. */
export function fits({ declared, strangers }: Fit): boolean {
  return declared > 0 && strangers.length === 0
}

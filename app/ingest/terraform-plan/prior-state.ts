import type { Span } from '../json/scan.ts'
import { eachElement, eachMember, skip, space } from '../json/walk.ts'

/** A resource of a plan's prior state that is not parsed yet. */
export interface PriorResource {
  /** Address of the module instance it is in. */
  readonly module: string
  readonly span: Span
}

/**
 * Finds the resources of `prior_state` whose address `wanted` accepts, without parsing the others: the prior state of a large
 * plan repeats nearly all of `resource_changes`. Walks the bytes once.
 */
export function findPriorResources(
  bytes: Buffer,
  priorState: Span,
  wanted: (address: string) => boolean,
): readonly PriorResource[] {
  const found: PriorResource[] = []
  const visitModule = (start: number): number => {
    let address = ''
    const spans: Span[] = []
    const end = eachMember(bytes, start, (key, at) => {
      if (key === 'address') address = textAt(bytes, at) ?? ''
      if (key === 'resources') return eachElement(bytes, at, (item) => visitResource(item, spans))
      if (key === 'child_modules') return eachElement(bytes, at, visitModule)
      return skip(bytes, at)
    })
    for (const span of spans) found.push({ module: address, span })
    return end
  }
  const visitResource = (start: number, spans: Span[]): number => {
    const end = skip(bytes, start)
    const address = addressOf(bytes, start)
    if (address === undefined || wanted(address)) spans.push({ start, end })
    return end
  }
  eachMember(bytes, priorState.start, (key, at) => {
    if (key !== 'values') return skip(bytes, at)
    return eachMember(bytes, at, (inner, below) => (inner === 'root_module' ? visitModule(below) : skip(bytes, below)))
  })
  return found
}

/** The address, where it stands first in the entry as Terraform writes it. */
function addressOf(bytes: Buffer, start: number): string | undefined {
  const key = space(bytes, start + 1)
  if (bytes[start] !== 0x7b || bytes.toString('latin1', key, key + 9) !== '"address"') return undefined
  return textAt(bytes, space(bytes, space(bytes, key + 9) + 1))
}

function textAt(bytes: Buffer, start: number): string | undefined {
  if (bytes[start] !== 0x22) return undefined
  const value = JSON.parse(bytes.toString('utf8', start, skip(bytes, start))) as unknown
  return typeof value === 'string' ? value : undefined
}

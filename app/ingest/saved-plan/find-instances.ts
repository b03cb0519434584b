import { printKey } from '../../model/address.ts'
import type { Span } from '../json/scan.ts'
import { eachElement, eachMember, skip } from '../json/walk.ts'
import { readMode } from '../terraform-json/resource-values.ts'

/**
 * Finds the entries of a state's `resources` with an instance whose address `wanted` accepts, without parsing them: the state of a large plan
 * repeats nearly all of its changes. Walks the bytes, which `scan` found well-formed, once.
 */
export function findInstances(bytes: Buffer, resources: Span, wanted: (address: string) => boolean): readonly Span[] {
  const found: Span[] = []
  eachElement(bytes, resources.start, (start) => {
    const names = new Map<string, string>()
    let instances = -1
    const end = eachMember(bytes, start, (key, at) => {
      const next = skip(bytes, at)
      if (key === 'instances') instances = at
      else if (bytes[at] === 0x22) names.set(key, parse(bytes, at, next) as string)
      return next
    })
    const mode = readMode(names.get('mode'))
    const parts = [names.get('module') ?? '', mode === 'managed' ? '' : mode, names.get('type'), names.get('name')]
    const block = parts.filter((part) => part !== '').join('.')
    if (instances >= 0 && holdsWanted(bytes, instances, block, wanted)) found.push({ start, end })
    return end
  })
  return found
}

function holdsWanted(bytes: Buffer, start: number, block: string, wanted: (address: string) => boolean): boolean {
  let found = false
  eachElement(bytes, start, (instance) => {
    let address = block
    const end = eachMember(bytes, instance, (key, at) => {
      const next = skip(bytes, at)
      if (key !== 'index_key') return next
      const value = parse(bytes, at, next)
      if (typeof value === 'string' || typeof value === 'number') address = block + printKey(value)
      return next
    })
    found ||= wanted(address)
    return end
  })
  return found
}

function parse(bytes: Buffer, start: number, end: number): unknown {
  return JSON.parse(bytes.toString('utf8', start, end))
}

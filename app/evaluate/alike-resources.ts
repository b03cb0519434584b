import type { Moment } from '../model/evidence.ts'
import { push } from '../model/grow.ts'
import { firstAlike } from './alike.ts'
import type { ReadType } from './document.ts'
import { entryText } from './entry.ts'
import type { Relations } from './relations.ts'

/** Which resource stands for which. */
export interface Alike {
  /** The first resource that cannot be told from this one; itself when there is none before it. */
  first(address: string): string
  /** The entry of a resource, without its address. */
  text(address: string): string | undefined
  /** By first resource all that are alike, where there are several. */
  groups(): ReadonlyMap<string, readonly string[]>
}

/**
 * Finds the resources whose entries and relations say the same but for addresses, so that one of them can be judged for all: plans of thousands
 * of resources are mostly a few kinds, made by the same modules.
 */
export function openAlike(
  types: Iterable<ReadType>,
  others: ReadonlyMap<string, string>,
  relations: Relations,
  moment: Moment,
): Alike | undefined {
  const addresses: string[] = []
  const places = new Map<string, number>()
  const own: number[] = []
  const texts: string[] = []
  const known = new Map<string, number>()
  const add = (address: string, text: string): void => {
    let number = known.get(text)
    if (number === undefined) {
      number = texts.length
      known.set(text, number)
      texts.push(text)
    }
    places.set(address, addresses.length)
    addresses.push(address)
    own.push(number)
  }
  for (const type of types)
    for (const resource of type.members.values()) add(resource.address, entryText(resource, type, moment))
  const written = addresses.length
  for (const [address, type] of others) add(address, type)
  const first = firstAlike({ own, companions: companionsOf(addresses.length, places, relations) })
  if (first === undefined) return undefined
  return {
    first: (address) => addresses[first[places.get(address) ?? -1] ?? -1] ?? address,
    text: (address) => texts[own[places.get(address) ?? -1] ?? -1],
    groups() {
      const groups = new Map<string, string[]>()
      for (let at = 0; at < written; at++)
        push(groups, addresses[first[at] as number] as string, addresses[at] as string)
      for (const [address, members] of groups) if (members.length === 1) groups.delete(address)
      return groups
    },
  }
}

/** The relations by number, as `CompanionGraph` has them. */
function companionsOf(
  count: number,
  places: ReadonlyMap<string, number>,
  { companions }: Relations,
): readonly (readonly number[] | undefined)[] {
  const lists: (number[] | undefined)[] = new Array(count)
  const keys = new Map<string, number>()
  for (const ofType of companions.values()) {
    for (const [address, entries] of ofType) {
      const list: number[] = []
      for (let at = 0; at < entries.length; at += 2) {
        const key = entries[at] as string
        const number = keys.get(key) ?? keys.size
        keys.set(key, number)
        const found = entries[at + 1] as string | ReadonlySet<string>
        if (typeof found === 'string') list.push(number, 1, places.get(found) as number)
        else list.push(number, found.size, ...placesOf(found, places))
      }
      lists[places.get(address) as number] = list
    }
  }
  return lists
}

function placesOf(addresses: ReadonlySet<string>, places: ReadonlyMap<string, number>): readonly number[] {
  return [...addresses].map((address) => places.get(address) as number)
}

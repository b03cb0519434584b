/**
 * A graph of resources, by number: what each is by itself (equal numbers: equal to a reader who does not see names), and its companions as
 * lists of a key's number, how many there are, and their numbers.
 */
export interface CompanionGraph {
  readonly own: readonly number[]
  readonly companions: readonly (readonly number[] | undefined)[]
}

/**
 * For each resource the first one that cannot be told from it by anybody who reads what they hold and follows companions in either direction, as
 * far as he likes, but never compares names. Found by refining classes until nothing changes, as automata are minimised; undefined when that
 * takes too many rounds to be worth it.
 */
export function firstAlike({ own, companions }: CompanionGraph): Int32Array | undefined {
  const incoming = turned(companions)
  let classes: ArrayLike<number> = own
  let count = new Set(own).size
  for (let round = 0; round < mostRounds; round++) {
    const numbers = new Map<string | number, number>()
    const next = new Int32Array(own.length)
    for (let at = 0; at < own.length; at++) {
      const sign = signOf(classes, at, companions[at], incoming[at])
      let number = numbers.get(sign)
      if (number === undefined) {
        number = numbers.size
        numbers.set(sign, number)
      }
      next[at] = number
    }
    // Refining never joins classes, so an equal number of them means the same ones.
    if (numbers.size === count) return firstOf(next, count)
    classes = next
    count = numbers.size
  }
  return undefined
}

const mostRounds = 12

/** For each resource the keys and numbers of those that have it as a companion. */
function turned(companions: CompanionGraph['companions']): readonly (readonly number[] | undefined)[] {
  const incoming: (number[] | undefined)[] = new Array(companions.length)
  for (let from = 0; from < companions.length; from++) {
    const list = companions[from]
    if (list === undefined) continue
    for (let at = 0; at < list.length; ) {
      const key = list[at++] as number
      const end = at + 1 + (list[at++] as number)
      for (; at < end; at++) {
        const to = list[at] as number
        const known = incoming[to]
        if (known === undefined) incoming[to] = [key, from]
        else known.push(key, from)
      }
    }
  }
  return incoming
}

/** Tells classes of the next round apart: the class so far, those of the companions in order, and which classes have it as a companion. */
function signOf(
  classes: ArrayLike<number>,
  at: number,
  companions: readonly number[] | undefined,
  incoming: readonly number[] | undefined,
): string | number {
  const own = classes[at] as number
  if (companions === undefined && incoming === undefined) return own
  let sign = `${own}`
  if (companions !== undefined) {
    for (let i = 0; i < companions.length; ) {
      const key = companions[i++] as number
      const end = i + 1 + (companions[i++] as number)
      sign += `;${key}`
      for (; i < end; i++) sign += `,${classes[companions[i] as number]}`
    }
  }
  return incoming === undefined ? sign : `${sign}|${incomingSign(classes, incoming)}`
}

function incomingSign(classes: ArrayLike<number>, incoming: readonly number[]): string {
  if (incoming.length === 2) return `${incoming[0]},${classes[incoming[1] as number]}`
  const signs = new Set<string>()
  for (let i = 0; i < incoming.length; i += 2) signs.add(`${incoming[i]},${classes[incoming[i + 1] as number]}`)
  return [...signs].sort().join(';')
}

function firstOf(classes: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count).fill(-1)
  return classes.map((number, at) => {
    if (first[number] === -1) first[number] = at
    return first[number] as number
  })
}

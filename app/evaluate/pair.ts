import type { Finding } from '../model/finding.ts'
import { push } from '../model/grow.ts'
import type { Path } from '../model/json.ts'

interface Now {
  readonly finding: Pick<Finding, 'address' | 'path' | 'message'>
  taken: boolean
}

interface Then {
  readonly base: { readonly path: Path; readonly message?: string }
  readonly address: string
  left: number
}

type Alike = (address: string, path: Path, message: string | undefined) => string | undefined

/** In what two findings of one fingerprint can be alike, the most telling first; the last holds for all. */
const likenesses: readonly Alike[] = [
  (address, path, message) => (message === undefined ? undefined : JSON.stringify([address, path, message])),
  (address, _, message) => (message === undefined ? undefined : JSON.stringify([address, message])),
  (address, path) => JSON.stringify([address, path]),
  (address) => address,
  (_, __, message) => message,
  () => '',
]

/**
 * Pairs findings that have the same fingerprint: those first that have the same address, path and message, those last that have nothing
 * else in common. Marks what it pairs as used and gives the present ones. Linear.
 */
export function pair<N extends Now>(now: readonly N[], then: readonly Then[]): readonly N[] {
  const found: N[] = []
  for (const alike of likenesses) {
    const open = new Map<string, Then[]>()
    for (const each of then.toReversed()) {
      const key = each.left === 0 ? undefined : alike(each.address, each.base.path, each.base.message)
      if (key !== undefined) push(open, key, each)
    }
    if (open.size === 0) continue
    for (const each of now) {
      if (each.taken) continue
      const { address, path, message } = each.finding
      const key = alike(address ?? '', path, message)
      const list = key === undefined ? undefined : open.get(key)
      const partner = list?.at(-1)
      if (partner === undefined) continue
      partner.left -= 1
      if (partner.left === 0) list?.pop()
      each.taken = true
      found.push(each)
    }
  }
  return found
}

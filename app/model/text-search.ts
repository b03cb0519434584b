/** Length of the pieces by which needles are looked up. */
export const pieceLength = 8

interface Needle {
  readonly text: string
  /** Where in the needle the piece stands by which it is looked up. */
  readonly offset: number
}

/** Reports where needles stand in a text; the text must hold at least one piece. */
export type Find = (input: string, report: (start: number, end: number) => void) => void

/**
 * Prepares the search for all needles at once. A rolling hash over the text leads to the needles that hold a piece with that hash, so
 * the time does not depend on how many there are. Needles are at least one piece long.
 */
export function indexNeedles(needles: Iterable<string>): Find {
  const byHash = new Map<number, Needle[]>()
  const filter = new Uint8Array(1 << 16)
  for (const text of needles) {
    const needle = { text, offset: rarestPiece(text, byHash) }
    const hash = hashAt(text, needle.offset)
    const same = byHash.get(hash)
    if (same === undefined) byHash.set(hash, [needle])
    else same.push(needle)
    filter[hash & 0xffff] = 1
  }
  return (input, report) => {
    const last = input.length - pieceLength
    let hash = hashAt(input, 0)
    for (let at = 0; ; at++) {
      if (filter[hash & 0xffff] === 1) {
        for (const { text, offset } of byHash.get(hash) ?? []) {
          if (at >= offset && input.startsWith(text, at - offset)) report(at - offset, at - offset + text.length)
        }
      }
      if (at >= last) return
      hash = (Math.imul(hash - Math.imul(input.charCodeAt(at), highest), base) + input.charCodeAt(at + pieceLength)) | 0
    }
  }
}

const base = 0x01000193
const highest = power(base, pieceLength - 1)

function power(value: number, times: number): number {
  let product = 1
  for (let n = 0; n < times; n++) product = Math.imul(product, value)
  return product
}

function hashAt(text: string, start: number): number {
  let hash = 0
  for (let i = start; i < start + pieceLength; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0
  return hash
}

/** Secrets often start alike (`-----BEGIN`, `eyJ`), so each is looked up by the piece that the fewest others share. */
function rarestPiece(text: string, byHash: ReadonlyMap<number, readonly Needle[]>): number {
  const last = text.length - pieceLength
  let best = 0
  let fewest = Number.POSITIVE_INFINITY
  for (const offset of new Set(
    [0, last, last >> 1, last >> 2, last - (last >> 2), last - 1].map((it) => Math.max(0, it)),
  )) {
    const count = byHash.get(hashAt(text, offset))?.length ?? 0
    if (count < fewest) {
      best = offset
      fewest = count
    }
  }
  return best
}

/** 1 for the bytes that end the plain run of a JSON string: the quote, the backslash and control characters. */
export const special = new Uint8Array(256)
special.fill(1, 0, 0x20)
special[0x22] = 1
special[0x5c] = 1

/** 1 for digits. */
export const numeric = new Uint8Array(256)
numeric.fill(1, 0x30, 0x3a)

/** 1 for what may follow a backslash, `u` aside. */
export const escapable = new Uint8Array(256)
for (const c of '"\\/bfnrt') escapable[c.charCodeAt(0)] = 1

export function isSpace(c: number | undefined): boolean {
  return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09
}

export function isHex(c: number | undefined): boolean {
  return c !== undefined && ((c >= 0x30 && c <= 0x39) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66))
}

/** The offset after the JSON number that starts at `i`, or the complement (`~`) of the offset of what is wrong. */
export function numberEnd(bytes: Uint8Array, i: number): number {
  if (bytes[i] === 0x2d) i++
  if (bytes[i] === 0x30) {
    i++
  } else {
    const from = i
    while (isDigit(bytes[i])) i++
    if (i === from) return ~i
  }
  if (bytes[i] === 0x2e) {
    const from = ++i
    while (isDigit(bytes[i])) i++
    if (i === from) return ~i
  }
  if (bytes[i] === 0x65 || bytes[i] === 0x45) {
    i++
    if (bytes[i] === 0x2b || bytes[i] === 0x2d) i++
    const from = i
    while (isDigit(bytes[i])) i++
    if (i === from) return ~i
  }
  return i
}

function isDigit(c: number | undefined): boolean {
  return c !== undefined && numeric[c] === 1
}

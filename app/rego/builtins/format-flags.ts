/** Flags, width and precision of one formatting directive; -1 where none was given. */
export interface Flags {
  sharp: boolean
  zero: boolean
  plus: boolean
  minus: boolean
  space: boolean
  width: number
  precision: number
}

export const plainFlags: Readonly<Flags> = {
  sharp: false,
  zero: false,
  plus: false,
  minus: false,
  space: false,
  width: -1,
  precision: -1,
}

/** Fills up to the width, counted in code points: left with spaces or zeros, or right with spaces. */
export function pad(text: string, flags: Readonly<Flags>): string {
  if (flags.width <= 0) return text
  const missing = flags.width - codePoints(text)
  if (missing <= 0) return text
  return flags.minus ? text + ' '.repeat(missing) : (flags.zero ? '0' : ' ').repeat(missing) + text
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

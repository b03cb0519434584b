/** A sequence of numbers in [0, 1) that is the same for the same seed. */
export type Chance = () => number

/** The generator "mulberry32": 32 bits of state, good enough to choose places in a text. */
export function seed(start: number): Chance {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What an author's slip, or somebody with bad intent, might put into a file. */
const insertions = [
  ...'{}[]()"=,:?.*/+-!<>%$~|&#\n;\'`\\ 0a@^',
  '${',
  '%{',
  '~}',
  '$${',
  '...',
  '=>',
  '==',
  '::',
  '<<EOT\n',
  '<<-E\n',
  '/*',
  '*/',
  '//',
  '\r',
  '\r\n',
  '\t',
  ' for ',
  ' in ',
  ' if ',
  'null',
  '[*]',
  '.*',
  '.0',
  '1e',
  '-',
  '\\u12',
  '\\n',
  '\u00e9',
  '\ufeff',
  '%{ endif }',
  '%{ else }',
  '"a" {\n',
  'x = 1\n',
  '{ a = 1 }',
  '\n}\n',
]

/** Cuts off, deletes, inserts punctuation, splices a piece elsewhere, drops or repeats a line. The result can be encoded as UTF-8. */
export function mutate(text: string, chance: Chance): string {
  return Buffer.from(damage(text, chance)).toString()
}

function damage(text: string, chance: Chance): string {
  const below = (limit: number): number => Math.floor(chance() * limit)
  const at = below(text.length + 1)
  switch (below(7)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + below(3))
    case 2:
    case 3:
      return text.slice(0, at) + (insertions[below(insertions.length)] ?? '') + text.slice(at)
    case 4: {
      const from = below(text.length + 1)
      return text.slice(0, at) + text.slice(from, from + below(20)) + text.slice(at)
    }
    case 5: {
      const lines = text.split('\n')
      lines.splice(below(lines.length), 1)
      return lines.join('\n')
    }
    default: {
      const lines = text.split('\n')
      const line = below(lines.length)
      lines.splice(below(lines.length + 1), 0, lines[line] ?? '')
      return lines.join('\n')
    }
  }
}

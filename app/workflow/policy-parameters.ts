/** A value the configuration may give, and the Rego text of what holds without it. */
export interface PolicyParameter {
  readonly name: string
  readonly fallback: string
}

/** The parameters a policy asks for by a literal name, `tf.parameter("days", 90)`, in the order in which they are written. */
export function parametersOf(rego: string): readonly PolicyParameter[] {
  const code = rego.replace(/^\s*#.*$/gm, '')
  const found = new Map<string, PolicyParameter>()
  for (const match of code.matchAll(/\btf\.parameter\(\s*"((?:[^"\\]|\\.)*)"\s*,/g)) {
    const name = match[1] ?? ''
    const fallback = argumentAt(code, match.index + match[0].length)
    if (!found.has(name)) found.set(name, { name, fallback: fallback.trim().replace(/\s+/g, ' ') })
  }
  return [...found.values()]
}

/** The text from an index to the bracket that closes the call it stands in. */
function argumentAt(code: string, start: number): string {
  let depth = 0
  let at = start
  for (; at < code.length; at++) {
    const character = code.charAt(at)
    if (character === '"' || character === '`') at = textEnd(code, at)
    else if ('([{'.includes(character)) depth += 1
    else if (')]}'.includes(character)) {
      if (depth === 0) break
      depth -= 1
    }
  }
  return code.slice(start, at)
}

/** Where the text that begins at an index ends; raw texts know no escapes. */
function textEnd(code: string, start: number): number {
  const quote = code.charAt(start)
  for (let at = start + 1; at < code.length; at++) {
    if (code.charAt(at) === quote) return at
    if (quote === '"' && code.charAt(at) === '\\') at += 1
  }
  return code.length
}

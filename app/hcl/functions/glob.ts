/**
 * A pattern for paths as a regular expression in RE2's syntax: `*` and `?` stay within a folder, `**` between slashes is any number of folders,
 * `[a-z]` and `[^a-z]` a class, `{a,b}` alternatives without slashes, `\` takes away the meaning of what follows. Undefined when it is no pattern.
 */
export function globPattern(glob: string): string | undefined {
  let pattern = '^'
  let open = 0
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at)
    const startsStep = at === 0 || glob[at - 1] === '/'
    if (startsStep && glob.startsWith('**/', at)) {
      pattern += '(?:[^/]+/)*'
      at += 2
    } else if (startsStep && glob.slice(at) === '**') {
      pattern += '(?s:.*)'
      at++
    } else if (character === '*') {
      pattern += '[^/]*'
    } else if (character === '?') {
      pattern += '[^/]'
    } else if (character === '[') {
      const end = glob.indexOf(']', at + 2)
      if (end < 0) return undefined
      const negated = glob[at + 1] === '^'
      pattern += `[${negated ? '^' : ''}${glob.slice(at + (negated ? 2 : 1), end).replace(/[[\\]/g, '\\$&')}]`
      at = end
    } else if (character === '{') {
      pattern += '(?:'
      open++
    } else if (character === '}' && open > 0) {
      pattern += ')'
      open--
    } else if (character === ',' && open > 0) {
      pattern += '|'
    } else if (character === '/' && open > 0) {
      return undefined
    } else {
      if (character === '\\') at++
      if (at >= glob.length) return undefined
      pattern += glob.charAt(at).replace(/[\\^$.*+?()[\]{}|]/, '\\$&')
    }
  }
  return open === 0 ? `${pattern}$` : undefined
}

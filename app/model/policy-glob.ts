/**
 * True when a policy id matches a glob. `*` stands for one or more characters, dots included: `aws.*` is everything of AWS,
 * `*.s3.*` every policy on S3, `aws.s3.public_*` those whose names begin so. Everything else stands for itself.
 * Takes time proportional to the lengths for any number of stars.
 */
export function matchesGlob(glob: string, text: string): boolean {
  const parts = glob.split('*')
  const first = parts[0] ?? ''
  if (parts.length === 1) return glob === text
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from + 1)
    if (at < 0) return false
    from = at + part.length
  }
  const last = parts.at(-1) ?? ''
  return text.length - last.length > from && text.endsWith(last)
}

/**
 * The value of the most specific glob that matches: an exact id wins, then the glob with the most characters that are not `*`,
 * then the one written last. Undefined when none matches.
 */
export function mostSpecific<T>(globs: Readonly<Record<string, T>>, id: string): T | undefined {
  let best: { readonly weight: number; readonly value: T } | undefined
  for (const [glob, value] of Object.entries(globs)) {
    if (!matchesGlob(glob, id)) continue
    const weight = glob.includes('*') ? glob.replaceAll('*', '').length : Number.POSITIVE_INFINITY
    if (best === undefined || weight >= best.weight) best = { weight, value }
  }
  return best?.value
}

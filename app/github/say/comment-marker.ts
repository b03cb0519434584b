/** What the first line of a comment of ours holds, as a comment in HTML with JSON inside. */
export interface Marker {
  readonly key: string
  /** Of what the comment says. */
  readonly digest?: string
}

const before = '<!-- plumbline:v1 '
const after = ' -->'

/** The marker of a comment; undefined where there is none. Anybody can write one. */
export function markerOf(body: string): Marker | undefined {
  const end = body.indexOf(after)
  if (!body.startsWith(before) || end < 0 || end > 2000) return undefined
  try {
    const value: unknown = JSON.parse(body.slice(before.length, end))
    if (typeof value !== 'object' || value === null || !('key' in value) || typeof value.key !== 'string')
      return undefined
    return {
      key: value.key,
      ...('digest' in value && typeof value.digest === 'string' ? { digest: value.digest } : {}),
    }
  } catch {
    return undefined
  }
}

/** The body with a marker in its first line, when it has none with this key. */
export function marked(body: string, key: string): string {
  if (markerOf(body)?.key === key) return body
  const json = JSON.stringify({ key }).replace(/[-<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
  return `${before}${json}${after}\n${body}`
}

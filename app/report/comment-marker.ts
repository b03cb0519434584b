/** What the first line of a comment of ours says, so that it is found again. */
export interface CommentMarker {
  /** Which of our comments it is. */
  readonly key: string
  /** The commit it speaks of. */
  readonly head?: string
  /** Of what it says: where it is the same, there is nothing to update. */
  readonly digest?: string
}

const before = '<!-- plumbline:v1 '
const after = ' -->'

/** The marker as an HTML comment on one line; nothing in it can end the comment early. */
export function markerLine(marker: CommentMarker): string {
  const json = JSON.stringify(marker).replace(
    /[-<>\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${before}${json}${after}`
}

/** The marker a comment begins with; undefined for a comment that is not ours. That it has one does not prove that we wrote it. */
export function readMarker(body: string): CommentMarker | undefined {
  const end = body.indexOf(after)
  if (!body.startsWith(before) || end < 0 || end > 2000) return undefined
  try {
    const value: unknown = JSON.parse(body.slice(before.length, end))
    if (typeof value !== 'object' || value === null || !('key' in value) || typeof value.key !== 'string')
      return undefined
    return {
      key: value.key,
      ...('head' in value && typeof value.head === 'string' ? { head: value.head } : {}),
      ...('digest' in value && typeof value.digest === 'string' ? { digest: value.digest } : {}),
    }
  } catch {
    return undefined
  }
}

import type { ChangedFile } from '../git/differences.ts'

interface LineComment {
  readonly path: string
  readonly line?: number
  readonly start_line?: number
}

/** Whether a comment is on lines the diff does not show; one such comment makes GitHub refuse the whole review. */
export function outsideOfHunks(files: readonly ChangedFile[], comment: LineComment): boolean {
  const patch = files.find((file) => file.path === comment.path)?.patch
  if (patch === undefined || comment.line === undefined) return true
  const { line, start_line = line } = comment
  if (start_line > line) return true
  const hunks = [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, length = '1']) => ({
    from: Number(from),
    to: Number(from) + Number(length) - 1,
  }))
  return !hunks.some(({ from, to }) => from <= start_line && line <= to)
}

import type { Comment, ParsedFile } from '../syntax.ts'
import { commentLines } from './comment-lines.ts'
import type { ReadComment } from './directive.ts'
import { readForeign } from './foreign.ts'
import { longestDirective, type OwnRules, readOwn } from './own.ts'

/** A comment that says something to us or to another tool. */
export interface Said extends ReadComment {
  readonly comment: Comment
  /** Its number among the comments of the file. */
  readonly order: number
}

// What every directive holds; files without it need no second look.
const any = /plumbline:|:skip=|:ignore:|kics-scan/

/** The comments of a file that suppress something, in their order, with what is wrong in them. */
export function readComments(file: ParsedFile, rules: OwnRules): readonly Said[] {
  if (!any.test(file.text)) return []
  return file.comments.flatMap((comment, order) => {
    const { start, end } = comment.range
    if (!any.test(file.text.slice(start, end))) return []
    const own = []
    const foreign = []
    const faults = []
    for (const line of commentLines(file.text, comment.range)) {
      if (!any.test(line.text)) continue
      const read = readOwn(line, rules)
      if (read !== undefined && 'directive' in read) own.push(read.directive)
      else if (read !== undefined) faults.push(...read.faults)
      else foreign.push(...readForeign({ ...line, text: line.text.slice(0, longestDirective) }))
    }
    return own.length + foreign.length + faults.length === 0 ? [] : [{ comment, order, own, foreign, faults }]
  })
}

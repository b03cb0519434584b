import { Problem } from '../../model/problem.ts'
import { pathAt, placeAt, printPath } from './place.ts'
import type { Scan } from './scan.ts'
import { depthLimit, type ScanFault } from './value.ts'

const wanted: Record<ScanFault, string> = {
  ends: 'the rest of the document',
  value: 'a JSON value',
  key: 'a key in double quotes',
  colon: 'a colon after the key',
  separator: 'a comma or a closing bracket',
  string: 'a string without raw control characters and with valid escapes',
  number: 'a JSON number',
  trailing: 'nothing after the end of the document',
  deep: `at most ${depthLimit} levels of nesting`,
}

/** What a faulty scan means to the user: file, line, column, byte offset, what stands there and what to do. */
export function notJson(file: string, bytes: Buffer, start: number, scanned: Scan): Problem {
  const fault = scanned.fault ?? 'value'
  const { line, column } = placeAt(bytes, scanned.at)
  const path = printPath(pathAt(bytes, start, scanned.at).slice(0, 12))
  const inside = path === '' ? '' : ` inside ${path}`
  const details = { file, line, column, wanted: wanted[fault] }
  if (fault === 'deep') {
    return new Problem('input.too-deep', `the JSON is nested more than ${depthLimit} levels deep${inside}`, {
      ...details,
      found: `another level at byte ${scanned.at}`,
      next: 'No plan of Terraform is nested so deeply: check where the file comes from.',
    })
  }
  if (fault === 'ends') {
    return new Problem('input.not-json', `the file ends${inside} before the JSON is complete: is it truncated?`, {
      ...details,
      found: `the end of the file at byte ${scanned.at}`,
      next: 'Write the file again and check that the disk is not full and that the command that wrote it succeeded.',
    })
  }
  const sample = JSON.stringify(bytes.toString('utf8', scanned.at, scanned.at + 20))
  return new Problem('input.not-json', `this is not well-formed JSON${inside}`, {
    ...details,
    found: `${sample} at byte ${scanned.at}`,
    next:
      fault === 'trailing'
        ? 'Keep one JSON document in the file, nothing behind it: is output of another command mixed in?'
        : 'Write the file again with `terraform show -json tfplan > plan.json`.',
  })
}

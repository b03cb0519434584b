import { type Redactor, withoutSecrets } from '../evaluate/finding.ts'
import type { Locate } from '../locate/locate.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Excerpt, Finding, Location } from '../model/finding.ts'
import type { Resource } from '../model/resource.ts'

/** The source a piece of evidence was made from, as far as findings need it. */
export interface LocatedSource {
  readonly locate: Locate
  /** What the source evaluates to, for what the evidence does not know; absent where the evidence is that already. */
  readonly evaluated?: (evidence: Evidence) => readonly Resource[]
  /** Text of a file by the path that locations carry. */
  readonly read: (file: string) => string | undefined
}

const around = 1
const longestExcerpt = 7
const longestLine = 240

/** The findings with the place each comes from, the way the value took, and the lines that show it; those that are not in the source stay. */
export function locateFindings(
  findings: readonly Finding[],
  evidence: Evidence,
  source: LocatedSource,
  redactor: Redactor,
): readonly Finding[] {
  const values = new Map(evidence.resources.map((resource) => [resource.address, resource.values]))
  const lines = new Map<string, readonly string[]>()
  return findings.map((finding) => {
    if (finding.address === undefined || finding.location !== undefined) return finding
    const located = source.locate(finding.address, finding.path, values.get(finding.address))
    if (located === undefined) return finding
    const { location, trail, exact } = located
    let text = lines.get(location.file)
    if (text === undefined) {
      text = source.read(location.file)?.split(/\r?\n/) ?? []
      lines.set(location.file, text)
    }
    return { ...finding, location, trail, exact, ...excerptOf(location, text, redactor) }
  })
}

function excerptOf(location: Location, lines: readonly string[], redactor: Redactor): { readonly excerpt?: Excerpt } {
  const from = Math.max(1, location.start.line - around)
  const to = Math.min(lines.length, location.end.line + around, from + longestExcerpt - 1)
  if (to < from) return {}
  const shown = lines.slice(from - 1, to).map((line) => withoutSecrets(cut(line), redactor))
  return { excerpt: { line: from, lines: shown } }
}

function cut(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`
}

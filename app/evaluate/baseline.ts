import type { Path } from '../model/json.ts'
import type { BaseFinding } from './compare.ts'
import type { SeenFinding } from './compare-kinds.ts'

export const baselineSchema = 'plumbline.baseline/1'

export const baselineStatuses = ['fail', 'undetermined', 'waived'] as const
export type BaselineStatus = (typeof baselineStatuses)[number]

/** Findings that a baseline accepts: `count` alike ones. It holds names and places and no value. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly policy: string
  readonly root: string
  /** The resource; absent for findings about a run as a whole. */
  readonly address?: string
  readonly path: Path
  readonly status: BaselineStatus
  readonly count: number
}

/**
 * The entries that accept these findings, sorted; the same findings in any order give the same entries. What a plan and a state of one root both
 * say is accepted once, as it is compared.
 */
export function baselineOf(findings: readonly SeenFinding[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  const counts = new Map<string, number>()
  for (const { finding, waived, kind } of findings) {
    const { fingerprint, policy, root = '.', address, path } = finding
    const status: BaselineStatus = waived ? 'waived' : finding.status
    const entry = { root, ...(address === undefined ? {} : { address }), policy, path, status, fingerprint, count: 1 }
    const key = sortKey(entry)
    const count = (counts.get(`${kind} ${key}`) ?? 0) + 1
    counts.set(`${kind} ${key}`, count)
    entries.set(key, { ...entry, count: Math.max(count, entries.get(key)?.count ?? 0) })
  }
  return [...entries].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)).map(([, entry]) => entry)
}

function sortKey({ root, address, policy, path, status, fingerprint }: BaselineEntry): string {
  return [root, address ?? '', policy, JSON.stringify(path), status, fingerprint].join('\0')
}

/** A baseline file's text: an entry a line, so that what a change adds and drops can be read. Ends with a newline. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "schema": ${JSON.stringify(baselineSchema)},\n  "entries": ${list}\n}\n`
}

/** The entries as findings of a base. */
export function baselineFindings(entries: readonly BaselineEntry[]): readonly BaseFinding[] {
  return entries.map(({ status, ...entry }) => ({
    ...entry,
    status: status === 'undetermined' ? status : 'fail',
    waived: status === 'waived',
  }))
}

/** How many findings the second baseline accepts that the first did not, and the other way round. */
export function baselineDifference(
  before: readonly BaselineEntry[],
  after: readonly BaselineEntry[],
): { readonly added: number; readonly dropped: number } {
  const counts = new Map<string, number>()
  for (const entry of after) counts.set(sortKey(entry), (counts.get(sortKey(entry)) ?? 0) + entry.count)
  for (const entry of before) counts.set(sortKey(entry), (counts.get(sortKey(entry)) ?? 0) - entry.count)
  const differences = [...counts.values()]
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + Math.abs(count), 0)
  return {
    added: sum(differences.filter((count) => count > 0)),
    dropped: sum(differences.filter((count) => count < 0)),
  }
}

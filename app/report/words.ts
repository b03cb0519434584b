import { type Finding, type Location, subjectName, type TrailStep, type Waiver } from '../model/finding.ts'
import type { Path } from '../model/json.ts'
import { type Control, type Remediation, type Severity, severities } from '../model/policy.ts'
import type { BaseSummary, Report, Verdict } from '../model/report.ts'

/** An attribute path as Terraform writes it: `ingress[0].cidr_blocks`, `tags["a b"]`; empty for the subject itself. */
export function pathText(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === '' ? step : `.${step}`
    else text += `[${JSON.stringify(step)}]`
  }
  return text
}

/** `12:3`: line and column. */
export function placeText({ start }: Location): string {
  return `${start.line}:${start.column}`
}

/** `main.tf:12:3`, or the subject when the place is not known. */
export function whereText(finding: Finding): string {
  return finding.location === undefined
    ? subjectName(finding.subject)
    : `${finding.location.file}:${placeText(finding.location)}`
}

/** What stands at a step of a trail, as readers call it. */
export const roleTexts: Readonly<Record<TrailStep['role'], string>> = {
  attribute: 'the attribute itself',
  block: 'the block',
  argument: 'argument of the module call',
  call: 'the module call',
  default: 'default of the variable',
  local: 'the local value',
  assignment: 'value of the variable',
  element: 'the element it comes from',
  output: 'output of the module',
}

/** The last line a range covers: a range that ends before the first column of a line does not cover that line. */
export function lastLine({ start, end }: Location): number {
  return end.column <= 1 && end.line > start.line ? end.line - 1 : Math.max(start.line, end.line)
}

/** `CIS AWS 3.0 2.1.4, NIST 800-53 AC-3 (+2)`: at most `most` controls by name. */
export function controlsText(controls: readonly Control[], most: number): string {
  const named = controls.slice(0, most).map(({ framework, id }) => `${framework} ${id}`)
  return named.join(', ') + (controls.length > most ? ` (+${controls.length - most})` : '')
}

/** `Fix (safe)` or `Fix (with care)`. */
export function fixLabel(remediation: Remediation): string {
  return remediation.safe ? 'Fix (safe)' : 'Fix (with care)'
}

/** Who accepted it, until when, why, or who only asks for that. */
export function waiverText({ owner, reason, expires, source, origin, requested, approvedBy }: Waiver): string {
  const who = `${owner === undefined ? '' : ` by ${owner}`}${expires === undefined ? '' : ` until ${expires}`}`
  const why = reason === undefined ? '' : `: ${reason}`
  const where = origin === undefined ? source : `${origin}, ${source}`
  if (requested === true) return `waiver requested${who}, not granted, as it is not on the base${why} (${where})`
  return `waived${who}${approvedBy === undefined ? '' : `, approved by ${approvedBy}`}${why} (${where})`
}

/** Why a failing or undetermined finding does not block. */
export function whyAllowed(finding: Finding, threshold: Severity): string {
  if (finding.change === 'existing') return 'already there before this change'
  if (finding.change === 'fixed') return 'not true any more'
  if (finding.status === 'undetermined') return 'decided only at apply'
  return severities.indexOf(finding.severity) < severities.indexOf(threshold)
    ? `below the threshold ${threshold}`
    : 'advisory'
}

/** `1 resource`, `3 resources`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** `compared with main · commit 1a2b3c4d5e6f`, in pieces. */
export function baseText({ kind, name, digest }: BaseSummary): string[] {
  const what = `compared with ${kind === 'commit' ? '' : `${kind} `}${name}`
  if (digest === undefined) return [what]
  return [what, `${kind === 'commit' ? 'commit' : 'sha256'} ${digest.slice(0, 12)}`]
}

export const verdictMarks: Readonly<Record<Verdict, string>> = { pass: '✓', fail: '✗', undetermined: '?', error: '!' }

/** How much was looked at. */
export function totals({ counts, evidence }: Report): string[] {
  const terraform = evidence.every(({ kind }) => kind === 'plan' || kind === 'state')
  return [
    plural(counts.subjects, terraform ? 'resource' : 'subject'),
    `${counts.examined} judged`,
    plural(counts.policies, 'policy', 'policies'),
    plural(counts.evaluations, 'evaluation'),
  ]
}

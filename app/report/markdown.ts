import { Buffer } from 'node:buffer'
import type { Finding } from '../model/finding.ts'
import { severities } from '../model/policy.ts'
import type { Report } from '../model/report.ts'
import { rootsOf, sectionsOfRoot } from './by-root.ts'
import { clip, markdown, markdownCode } from './escape.ts'
import { briefTable, fullTable } from './markdown-table.ts'
import type { PrintOptions } from './options.ts'
import { type SectionName, type Sections, sectionNames, sections, tally } from './order.ts'
import { baseText, plural, totals } from './words.ts'

/** What a page of Markdown can differ in. */
export interface PageOptions {
  /** Most UTF-16 units and most UTF-8 bytes. */
  readonly limit: number
  /** Stands at the top, with what it needs as Markdown. */
  readonly heading: (report: Report) => string
  /** A section for each root, where there are several. */
  readonly byRoot: boolean
}

/** A comment takes 65,536 characters and a check's summary 65,535 (GitHub, measured in UTF-16 units or bytes depending on the place). */
const defaultLimit = 65_000
const longestHeadline = 500
const mostRemarks = 20
const mostEvidence = 10
/** No row of a table is shorter. */
const shortestRow = 60

export const marks = { pass: '✅', fail: '❌', undetermined: '❔', error: '⛔' } as const

const titles: Readonly<Record<SectionName, (count: number) => string>> = {
  blocking: (count) => plural(count, 'finding blocks', 'findings block'),
  allowed: (count) => plural(count, 'finding does not block', 'findings do not block'),
  undetermined: (count) => `${count} decided only at apply`,
  existing: (count) => `${count} already there`,
  waived: (count) => `${count} waived`,
  fixed: (count) => `${count} fixed by this change`,
}

const labels: Readonly<Record<SectionName, string>> = {
  blocking: 'blocking',
  allowed: 'not blocking',
  undetermined: 'decided only at apply',
  existing: 'already there',
  waived: 'waived',
  fixed: 'fixed',
}

/**
 * GitHub Markdown for pull request comments and job summaries, never over `limit` UTF-16 units and UTF-8 bytes. The first that fits of:
 * everything; everything in short, folded; the most severe that fit, with counts; counts alone. Says what it left out.
 */
export function printMarkdown(report: Report, options: PrintOptions = {}): string {
  return printPage(report, { limit: options.limit ?? defaultLimit, heading: verdictHeading, byRoot: false })
}

/** `## ❌ Plumbline: fail` */
function verdictHeading({ verdict }: Report): string {
  return `## ${marks[verdict]} Plumbline: ${verdict}`
}

/** Markdown as `printMarkdown` makes it, for other places. */
export function printPage(report: Report, options: PageOptions): string {
  const { limit } = options
  const parts = sections(report)
  const shown = Object.values(parts).reduce((sum, findings) => sum + findings.length, 0)
  const rungs = [
    ...(shown * shortestRow > limit ? [] : [() => full(report, parts, options), () => folded(report, parts, options)]),
    () => mostSevere(report, parts, options),
    () => counted(report, parts, cutNote(0, shown), options),
  ]
  for (const rung of rungs) {
    const text = rung()
    if (fits(text, limit)) return text
  }
  return clip(`${marks[report.verdict]} ${report.verdict}\n`, limit)
}

function fits(text: string, limit: number): boolean {
  return text.length <= limit && Buffer.byteLength(text, 'utf8') <= limit
}

function full(report: Report, parts: Sections, options: PageOptions): string {
  return page([
    ...opening(report, parts, options),
    ...eachRoot(report, parts, options, (own, level) => {
      const { blocking, allowed } = own
      return [
        ...(blocking.length === 0 ? [] : [`${level} ${titles.blocking(blocking.length)}`, fullTable(blocking, report)]),
        ...(allowed.length === 0 ? [] : [fold(titles.allowed(allowed.length), fullTable(allowed, report))]),
        ...foldedSections(own, ['undetermined', 'existing', 'waived', 'fixed']),
      ]
    }),
    ...remarks(report),
    closing(report),
  ])
}

function folded(report: Report, parts: Sections, options: PageOptions): string {
  const note = 'Shortened to fit: fixes and controls are left out; the JSON report holds them.'
  return page([
    ...opening(report, parts, options),
    ...eachRoot(report, parts, options, (own) => foldedSections(own, sectionNames)),
    `_${note}_`,
    closing(report),
  ])
}

/** The blocks of each root under its name, and in one line the roots that have none; without names where there is one root only. */
function eachRoot(
  report: Report,
  parts: Sections,
  { byRoot }: PageOptions,
  blocks: (own: Sections, level: '###' | '####') => string[],
): string[] {
  const roots = byRoot ? rootsOf(report) : []
  if (roots.length < 2) return blocks(parts, '###')
  const made = roots.map((root) => ({
    name: markdownCode(clip(root, 200)),
    own: blocks(sectionsOfRoot(parts, root), '####'),
  }))
  const clean = made.filter(({ own }) => own.length === 0).map(({ name }) => name)
  const shown = clean.slice(0, mostEvidence).join(', ')
  const more = clean.length > mostEvidence ? ` and ${clean.length - mostEvidence} more` : ''
  return [
    ...made.flatMap(({ name, own }) => (own.length === 0 ? [] : [`### ${name}`, ...own])),
    ...(clean.length === 0 ? [] : [`Nothing found in ${shown}${more}.`]),
  ]
}

function foldedSections(parts: Sections, names: readonly SectionName[]): string[] {
  return names.flatMap((name) => {
    const findings: readonly Finding[] = parts[name]
    return findings.length === 0 ? [] : [fold(titles[name](findings.length), briefTable(findings))]
  })
}

/** As many of the findings as fit: blocking ones first, then what else fails, what is undetermined, and so on. */
function mostSevere(report: Report, parts: Sections, options: PageOptions): string {
  const { limit } = options
  const findings = Object.values(parts).flat()
  const empty = Buffer.byteLength(counted(report, parts, cutNote(findings.length, findings.length), options), 'utf8')
  const head = briefTable([])
  let left = limit - empty - Buffer.byteLength(`${head}\n\n`, 'utf8')
  let most = 0
  for (const finding of findings) {
    left -= Buffer.byteLength(briefTable([finding]), 'utf8') - Buffer.byteLength(head, 'utf8')
    if (left < 0) break
    most += 1
  }
  if (most === 0) return counted(report, parts, cutNote(0, findings.length), options)
  return page([
    ...opening(report, parts, options),
    briefTable(findings.slice(0, most)),
    cutNote(most, findings.length),
    closing(report),
  ])
}

function cutNote(shown: number, all: number): string {
  return shown === 0
    ? `_Too long for this place: the ${plural(all, 'finding')} are in the JSON report._`
    : `_Here are the ${shown} most severe of ${all} findings; the JSON report holds all._`
}

function counted(report: Report, parts: Sections, note: string, options: PageOptions): string {
  return page([...opening(report, parts, options), note, closing(report)])
}

function opening(report: Report, parts: Sections, { heading }: PageOptions): string[] {
  const head = heading(report)
  return [
    ...(head === '' ? [] : [head]),
    `**${markdown(clip(report.headline, longestHeadline))}**`,
    ...countTable(parts),
  ]
}

function countTable(parts: Sections): string[] {
  const names = (Object.keys(titles) as SectionName[]).filter((name) => parts[name].length > 0)
  if (names.length === 0) return []
  const ordered = severities.toReversed()
  const rows = names.map((name) => {
    const counts = tally(parts[name])
    return `| ${labels[name]} | ${ordered.map((severity) => counts[severity] || '').join(' | ')} |`
  })
  return [[`| | ${ordered.join(' | ')} |`, `| --- |${' ---: |'.repeat(ordered.length)}`, ...rows].join('\n')]
}

function remarks({ skipped, notices }: Report): string[] {
  const lines = [
    ...skipped.map(({ what, why }) => `Not looked at: ${what}: ${why}`),
    ...notices.map(({ message, source }) => (source === undefined ? message : `${message} (${source})`)),
  ]
  if (lines.length === 0) return []
  const shown = lines.slice(0, mostRemarks).map((line) => `- ${markdown(clip(line, longestHeadline))}`)
  const rest = lines.length > mostRemarks ? [`- and ${lines.length - mostRemarks} more`] : []
  return [fold(plural(lines.length, 'remark'), [...shown, ...rest].join('\n'))]
}

function closing(report: Report): string {
  const evidence = report.evidence
    .slice(0, mostEvidence)
    .map(
      ({ kind, path, sha256 }) => `${kind} ${markdown(clip(path, 120))} (sha256 ${markdownCode(sha256.slice(0, 12))})`,
    )
  const base = report.base === undefined ? [] : [markdown(clip(baseText(report.base).join(' '), 160))]
  const more = report.evidence.length > mostEvidence ? [`and ${report.evidence.length - mostEvidence} more`] : []
  return `<sub>${[...totals(report), `threshold ${report.threshold}`, ...evidence, ...more, ...base, `plumbline ${markdown(report.tool.version)}`].join(' · ')}</sub>`
}

function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

import type { PolicyResult, Report } from '../model/report.ts'
import { findingArticle } from './html-finding.ts'
import { code, facts, fold, items, link, table, text } from './html-parts.ts'
import { style } from './html-style.ts'
import { type SectionName, sectionNames, sections } from './order.ts'
import { baseText, plural, totals } from './words.ts'

/** What a page says beside the report. */
export interface ReviewFacts {
  /** `acme/shop`, and where it can be looked at. */
  readonly repository: string
  readonly repositoryUrl: string
  readonly pull: number | null
  readonly head: string
  readonly base: string | null
  readonly conclusion: string
  /** ISO timestamps. */
  readonly started: string
  readonly finished: string
}

const mostFindings = 1000
const mostRemarks = 500

const titles: Readonly<Record<SectionName, string>> = {
  blocking: 'Blocking',
  allowed: 'Not blocking',
  undetermined: 'Decided only at apply',
  existing: 'Already there',
  waived: 'Waived',
  fixed: 'Fixed by this change',
}

/**
 * The page of a review: what was decided and on what, every finding, and for every policy whether it passed, failed, could not be decided or had nothing
 * to look at. Static HTML without scripts, for the policy in `html-style.ts`; all text is escaped.
 */
export function printHtml(report: Report, review: ReviewFacts): string {
  const title = `Plumbline: ${report.verdict}, ${review.repository}`
  const body = [
    `<h1><span class="${report.verdict}">${text(report.verdict)}</span> <span class="faint">${text(review.repository)}</span></h1>`,
    `<p>${text(report.headline)}</p>`,
    aboutReview(report, review),
    findingSections(report),
    policySections(report),
    evidenceSection(report),
    remarksSection(report),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`
}

function aboutReview(report: Report, review: ReviewFacts): string {
  const { repositoryUrl: url, repository, pull, head, base } = review
  return facts([
    ['Repository', link(url, repository)],
    ...(pull === null ? [] : [['Pull request', link(`${url}/pull/${pull}`, `#${pull}`)] as const]),
    ['Commit', link(`${url}/commit/${head}`, head)],
    ...(base === null ? [] : [['Compared with', link(`${url}/commit/${base}`, base)] as const]),
    ...(report.base === undefined ? [] : [['Base', text(baseText(report.base).join(', '))] as const]),
    ['Check', text(review.conclusion)],
    ['Threshold', text(report.threshold)],
    ['Looked at', text(totals(report).join(', '))],
    ['Begun', time(review.started)],
    ['Ended', time(review.finished)],
    ['By', text(`plumbline ${report.tool.version}`)],
  ])
}

function time(iso: string): string {
  return `<time datetime="${text(iso)}">${text(iso)}</time>`
}

function findingSections(report: Report): string {
  const parts = sections(report)
  let left = mostFindings
  const blocks = sectionNames.flatMap((name) => {
    const findings = parts[name]
    if (findings.length === 0) return []
    const shown = findings.slice(0, left)
    left -= shown.length
    const articles = shown.map((finding) => findingArticle(finding, report, name === 'blocking'))
    const more = findings.length - shown.length
    const rest = more === 0 ? [] : [`<p>${plural(more, 'more is', 'more are')} in the JSON report.</p>`]
    return [fold(`${titles[name]}: ${findings.length}`, [...articles, ...rest].join('\n'), name === 'blocking')]
  })
  return `<h2>Findings</h2>\n${blocks.length === 0 ? '<p>None.</p>' : blocks.join('\n')}`
}

type Group = 'failed' | 'undetermined' | 'passed' | 'skipped'

const groups: Readonly<Record<Group, string>> = {
  failed: 'Failed',
  undetermined: 'Undetermined',
  passed: 'Passed',
  skipped: 'Skipped: nothing to look at',
}

function groupOf({ examined, failed, undetermined }: PolicyResult): Group {
  if (failed > 0) return 'failed'
  if (undetermined > 0) return 'undetermined'
  return examined > 0 ? 'passed' : 'skipped'
}

function policySections({ policies }: Report): string {
  const columns = [
    { name: 'Policy' },
    { name: 'Title' },
    { name: 'Severity' },
    ...(['Looked at', 'Passed', 'Failed', 'Undetermined'] as const).map((name) => ({ name, number: true as const })),
    { name: 'Digest' },
  ]
  const blocks = (Object.keys(groups) as Group[]).flatMap((group) => {
    const own = policies.filter((policy) => groupOf(policy) === group)
    if (own.length === 0) return []
    const rows = own.map((each) => [
      code(each.policy),
      text(each.title),
      text(each.severity),
      ...[each.examined, each.passed, each.failed, each.undetermined].map(String),
      code(each.digest.slice(0, 12)),
    ])
    const name = `${groups[group]}: ${plural(own.length, 'policy', 'policies')}`
    return [fold(name, table('Each policy with how many resources it looked at', columns, rows))]
  })
  return `<h2>Policies</h2>\n${blocks.length === 0 ? '<p>None was on.</p>' : blocks.join('\n')}`
}

function evidenceSection({ evidence }: Report): string {
  if (evidence.length === 0) return '<h2>Evidence</h2>\n<p>Nothing was judged.</p>'
  const columns = [
    { name: 'Path' },
    { name: 'Kind' },
    { name: 'Root' },
    { name: 'Resources', number: true as const },
    { name: 'SHA-256' },
  ]
  const rows = evidence.map(({ path, kind, root = '', subjects, sha256 }) => [
    code(path),
    text(kind),
    text(root),
    String(subjects),
    code(sha256),
  ])
  return `<h2>Evidence</h2>\n${table('What was judged, with the digests of the bytes', columns, rows)}`
}

function remarksSection({ notices, skipped }: Report): string {
  const said = notices.map(({ message, source }) => `${text(message)}${source === undefined ? '' : ` ${code(source)}`}`)
  const passed = skipped.map(({ what, why }) => `${code(what)} ${text(why)}`)
  const part = (title: string, list: readonly string[]) => {
    if (list.length === 0) return []
    const more = list.length - mostRemarks
    return [`<h2>${title}</h2>\n${items([...list.slice(0, mostRemarks), ...(more > 0 ? [`and ${more} more`] : [])])}`]
  }
  return [...part('To know', said), ...part('Not looked at', passed)].join('\n')
}

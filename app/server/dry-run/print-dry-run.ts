import { markdown, markdownCode } from '../../report/escape.ts'
import type { DryReview } from './dry-run.ts'

const marks: Readonly<Record<string, string>> = { success: '✓', failure: '✗', action_required: '…' }

/** A dry run as Markdown: what would have been red, because of which policies, and each pull request. */
export function printDryRun(account: string, reviews: readonly DryReview[]): string {
  const count = (wanted: DryReview['conclusion']): number =>
    reviews.filter(({ conclusion }) => conclusion === wanted).length
  const lines = [
    `# Dry run of ${markdown(account)}`,
    '',
    `${reviews.length} open pull requests: ${count('success')} would pass, ${count('failure')} would fail, ` +
      `${count('action_required')} would wait for a plan, ${count(null)} could not be reviewed. Nothing was published.`,
    ...policyTable(reviews),
    ...pullTable(reviews),
  ]
  return `${lines.join('\n')}\n`
}

function policyTable(reviews: readonly DryReview[]): readonly string[] {
  const counts = new Map<string, { findings: number; pulls: number }>()
  for (const { blocking } of reviews) {
    for (const policy of new Set(blocking)) {
      const before = counts.get(policy) ?? { findings: 0, pulls: 0 }
      const findings = before.findings + blocking.filter((each) => each === policy).length
      counts.set(policy, { findings, pulls: before.pulls + 1 })
    }
  }
  if (counts.size === 0) return []
  const rows = [...counts].sort(([a, left], [b, right]) => right.findings - left.findings || (a < b ? -1 : 1))
  return [
    '',
    '## What would block',
    '',
    '| Policy | Findings | Pull requests |',
    '| --- | ---: | ---: |',
    ...rows.map(([policy, { findings, pulls }]) => `| ${markdownCode(policy)} | ${findings} | ${pulls} |`),
  ]
}

function pullTable(reviews: readonly DryReview[]): readonly string[] {
  if (reviews.length === 0) return []
  return [
    '',
    '## Pull requests',
    '',
    '| | Pull request | Commit | What it would say |',
    '| --- | --- | --- | --- |',
    ...reviews.map(
      ({ repository, pull, head, conclusion, headline }) =>
        `| ${marks[conclusion ?? ''] ?? '?'} | ${markdown(repository)} ${pull} | ${markdownCode(head.slice(0, 12))} | ${markdown(headline)} |`,
    ),
  ]
}

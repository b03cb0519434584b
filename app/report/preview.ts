import { type Preview, type PreviewedChange, previewKinds } from '../model/preview.ts'
import { painter } from './colour.ts'
import { terminal } from './escape.ts'
import { plural } from './words.ts'

/** Changes of one policy that a table shows before the rest is only counted. */
const most = 20

/** What a change of policies would have done, for people at a terminal. */
export function printPreview(preview: Preview, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = painter(color)
  const { changes, verdicts, errors, skipped } = preview
  const lines = preview.policies.flatMap(({ policy, what }) => {
    const own = changes.filter((change) => change.policy === policy)
    const rows = own
      .slice(0, most)
      .flatMap((change) => [
        `  ${paint(styles[change.kind], change.kind)}  ${paint('place', terminal(change.evidence))}  ${terminal(change.address)}`,
        `      ${terminal(change.message)}`,
      ])
    const rest = own.length > most ? [`  and ${own.length - most} more (--format json lists all)`] : []
    return [`${paint('strong', terminal(policy))} (${what}): ${countText(own)}`, ...rows, ...rest]
  })
  return `${[
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    ...verdicts.map(({ evidence, before, after }) => `verdict of ${terminal(evidence)}: ${before}, would be ${after}`),
    ...errors.map(({ policy, evidence, message }) =>
      paint('error', terminal(`${policy} cannot be evaluated on ${evidence}: ${message}`)),
    ),
    ...skipped.map(({ what, why }) => paint('faint', terminal(`not judged: ${what} (${why})`))),
    summaryText(preview),
  ].join('\n')}\n`
}

const styles = {
  'newly failing': 'fail',
  'no longer failing': 'pass',
  'now undetermined': 'undetermined',
  'no longer undetermined': 'pass',
} as const

/** `2 newly failing, 1 now undetermined`, or that nothing changes. */
export function countText(changes: readonly PreviewedChange[]): string {
  const counts = previewKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count === 0 ? [] : [`${count} ${kind}`]
  })
  return counts.length === 0 ? 'nothing changes' : counts.join(', ')
}

export function summaryText({ base, policies, judged, changes, verdicts }: Preview): string {
  if (policies.length === 0) return `the policies are those of ${base}: nothing was judged`
  const touched = new Set(changes.map(({ evidence }) => evidence)).size
  return (
    `${countText(changes)}, on ${touched} of ${plural(judged, 'piece')} of evidence; ` +
    `${plural(verdicts.length, 'verdict')} would be another (${plural(policies.length, 'policy', 'policies')} against ${base})`
  )
}

/** The same for programs. */
export function printPreviewJson({ base, policies, judged, changes, verdicts, errors, skipped }: Preview): string {
  const counts = Object.fromEntries(
    previewKinds.map((kind) => [kind.replaceAll(' ', '_'), changes.filter((change) => change.kind === kind).length]),
  )
  const document = { schema: 'plumbline.preview/1', base, judged, counts, policies, changes, verdicts, errors, skipped }
  return `${JSON.stringify(document, null, 2)}\n`
}

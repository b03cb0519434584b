import type { Report } from '../model/report.ts'
import { clip } from './escape.ts'
import { sections } from './order.ts'
import { plural } from './words.ts'

const longest = 150

/** One line that a person understands: what is new and blocks, then what else there is to know. Plain text. */
export function titleOf(report: Report): string {
  const { blocking, allowed, undetermined, existing, waived } = sections(report)
  const faults = report.notices.filter(({ kind }) => kind === 'source-broken').length
  const kind = report.base === undefined ? '' : 'new '
  const more = [
    allowed.length > 0
      ? `${allowed.length}${blocking.length > 0 ? ' more' : ` ${kind}that`} ${allowed.length === 1 ? 'does' : 'do'} not block`
      : '',
    undetermined.length > 0 ? `${undetermined.length} decided only at apply` : '',
  ].filter((part) => part !== '')
  if (report.verdict === 'error') return sentence([clip(report.headline, longest)])
  const broken = faults > 0 ? [`${plural(faults, 'fault')} in source files`] : []
  if (report.counts.evaluations === 0 && report.findings.length === 0) return sentence([...broken, nothing(report)])
  if (blocking.length > 0) {
    const said = `${blocking.length} ${kind}${blocking.length === 1 ? 'finding blocks' : 'findings block'}`
    return sentence([...broken, said, ...more])
  }
  const old = existing.length > 0 ? [`${existing.length} already there`] : []
  const accepted = waived.length > 0 ? [`${waived.length} waived`] : []
  return sentence([...broken, ...(more.length > 0 ? more : [`no ${kind}findings`]), ...old, ...accepted])
}

function nothing({ verdict, headline }: Report): string {
  if (verdict === 'fail') return 'nothing to judge, and the configuration wants something judged'
  return headline.startsWith('nothing to judge') ? headline : 'nothing to judge'
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

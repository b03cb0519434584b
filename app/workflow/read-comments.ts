import type { SourceDiagnostic } from '../hcl/modules/diagnostics.ts'
import { sourceWaivers } from '../hcl/suppress/source-waivers.ts'
import type { DeclaredWaiver, WaiverRules } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Policy } from '../model/policy.ts'
import type { Notice } from '../model/report.ts'
import type { RootSource } from './root-source.ts'

/** The comments in the source of everything that is judged, each root read once. */
export function readComments(
  sources: ReadonlyMap<Evidence, RootSource>,
  policies: readonly Policy[],
  rules: WaiverRules,
  today: string,
): { readonly waivers: readonly DeclaredWaiver[]; readonly notices: readonly Notice[] } {
  const byRoot = new Map([...sources].map(([{ root }, { tree }]) => [root, tree]))
  const read = [...byRoot].map(([root, tree]) => sourceWaivers(tree, policies, { ...rules, today, root }))
  return {
    waivers: read.flatMap(({ waivers }) => waivers),
    notices: uniqueNotices(read.flatMap(({ notices }) => notices)),
  }
}

/** Each thing said once: roots share modules. */
export function uniqueNotices(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()]
}

/** What is wrong with source that is judged. */
export function brokenNotices(diagnostics: readonly SourceDiagnostic[]): readonly Notice[] {
  return diagnostics.map(({ file, message, location }) => ({
    kind: 'source-broken',
    message,
    source: location === undefined ? file : `${file}:${location.start.line}:${location.start.column}`,
  }))
}

import type { Report } from '../../model/report.ts'
import type { CheckConclusion } from '../ports/host.ts'
import type { WaitingRoot } from '../ports/judge.ts'

/**
 * What a report makes of a check run. Undetermined alone succeeds, and the title says so; where a configuration wants it otherwise the verdict is
 * `fail` already. What could not be judged, or not as a whole, fails: neither neutral nor success may stand for it.
 */
export function conclusionOf({ verdict, notices }: Report): CheckConclusion {
  const broken = notices.some(({ kind }) => kind === 'source-broken')
  return verdict === 'fail' || verdict === 'error' || broken ? 'failure' : 'success'
}

/** Roots whose plan did not come in the time they had since the review began. */
export function lateRoots(waiting: readonly WaitingRoot[], started: Date, now: Date): readonly WaitingRoot[] {
  return waiting.filter(({ timeoutMinutes }) => now.getTime() >= dueAt(started, timeoutMinutes).getTime())
}

/** When the first of them runs out of time. */
export function firstDue(waiting: readonly WaitingRoot[], started: Date): Date {
  return dueAt(started, Math.min(...waiting.map(({ timeoutMinutes }) => timeoutMinutes)))
}

function dueAt(started: Date, minutes: number): Date {
  return new Date(started.getTime() + minutes * 60_000)
}

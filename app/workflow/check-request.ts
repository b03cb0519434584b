import type { Redactor } from '../evaluate/finding.ts'
import type { Approvals } from '../evaluate/requested.ts'
import type { Configuration, DeclaredWaiver } from '../model/configuration.ts'
import type { EvaluateOptions, RuleEngine } from '../model/engine.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import type { Bundle } from '../model/policy.ts'
import type { Notice } from '../model/report.ts'
import type { Base, GivenNames } from './base.ts'
import type { LocatedSource } from './locate-findings.ts'

/** Everything a check needs. */
export interface CheckRequest extends GivenNames {
  readonly evidence: readonly Evidence[]
  readonly bundles: readonly Bundle[]
  readonly configuration: Configuration
  readonly engine: RuleEngine
  readonly redactorFor: (evidence: Evidence) => Redactor
  /** ISO date on which the run happens. */
  readonly today: string
  readonly version: string
  readonly skipped: readonly Skipped[]
  readonly limits?: EvaluateOptions
  readonly onStep?: (what: string) => void
  /** The source a piece of evidence was made from, where it is at hand; of a base too. */
  readonly sourceOf?: (evidence: Evidence) => LocatedSource | undefined
  /** What there is to say of the inputs. */
  readonly notices?: readonly Notice[]
  /** Waivers beside those of the configuration: comments in the source. */
  readonly comments?: readonly DeclaredWaiver[]
  /** What to compare with; without it each plan is its own base. */
  readonly base?: Base
  /** Names the state that is judged, as `approvals` do. */
  readonly head?: string
  readonly approvals?: Approvals
}

import type { Report } from '../../model/report.ts'
import type { RegoModule } from '../ports.ts'

/** A text as it stands in a repository. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Policies of one repository, not compiled yet. */
export interface PolicySource {
  /** Whose they are, over all installations; under this name the last ones that compiled are kept. */
  readonly key: string
  /** As people name them: `acme/policies at 1a2b3c4`. */
  readonly name: string
  readonly modules: readonly RegoModule[]
  readonly namespaces: readonly string[]
  /** JSON and YAML that becomes `data` of conftest policies, later over earlier. */
  readonly data: readonly TextFile[]
}

/** A file of an artifact that may be a plan, a state or an SBOM. */
export interface EvidenceFile {
  /** Name of the artifact and path in it. */
  readonly artifact: string
  readonly path: string
  readonly bytes: Uint8Array
  /** The file of the workflow that made it. */
  readonly workflow: string
  /** It is judged and listed, and decides nothing. */
  readonly advisory: boolean
}

/** Everything that a review judges; plain values, so that it can go to another thread. */
export interface JudgeRequest {
  /** What is judged, and what it is compared with: files by path from the top of the repository. */
  readonly head: Tree
  readonly base: Tree & { readonly name: string }
  readonly configuration: ConfigurationSources
  readonly policies: readonly PolicySource[]
  readonly evidence: readonly EvidenceFile[]
  readonly approvals: readonly string[]
  /** What was left out before, and why. */
  readonly skipped: readonly { readonly what: string; readonly why: string }[]
  /** What of it may be Terraform source and could be read before: a change must not hide what it brings. */
  readonly hidden: readonly { readonly what: string; readonly why: string }[]
  /** ISO date. */
  readonly today: string
  /** SARIF for code scanning is wanted as well. */
  readonly sarif: boolean
}

export interface Tree {
  readonly commit: string
  readonly files: ReadonlyMap<string, string>
}

/** Texts that say how to judge. Settings come from the base branch, with those of the organisation underneath. */
export interface ConfigurationSources {
  readonly organisation: ConfigurationFiles | null
  readonly base: ConfigurationFiles
}

export interface ConfigurationFiles {
  /** As people name the place: the repository and the branch. */
  readonly name: string
  /** `.plumbline.yaml` and the waiver files it names, as they stand there. */
  readonly files: ReadonlyMap<string, string>
}

/** What judging gave. */
export interface ReviewAnswer {
  readonly report: Report
  readonly sarif: string | null
  /** Every root module of the head, and those that the change touches. */
  readonly roots: readonly string[]
  readonly touched: readonly string[]
  /** Touched roots that the configuration expects a plan of, and none came that counts. */
  readonly waiting: readonly WaitingRoot[]
}

export interface WaitingRoot {
  readonly root: string
  /** How long to wait from the start of the check. */
  readonly timeoutMinutes: number
}

/** Judges changes where neither a hang nor a lack of memory can reach this process's event loop. */
export interface Judge {
  /**
   * Judges one change. Throws a `Problem`: `input.config` about the configuration with file and line, `policy.deadline` and `policy.memory` when it
   * took too much, `internal.bug` for our own mistakes. Aborting ends the work and throws the signal's reason.
   */
  judge(request: JudgeRequest, signal: AbortSignal): Promise<ReviewAnswer>
  /** Compiles policies ahead of time, so that the last good ones are known before they are broken; says what is wrong with them. */
  prepare(policies: readonly PolicySource[], signal: AbortSignal): Promise<readonly string[]>
  /** Ends the threads. */
  close(): Promise<void>
}

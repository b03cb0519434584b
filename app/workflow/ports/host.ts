import type { Report } from '../../model/report.ts'

/** One repository, as one installation of the App sees it. */
export interface RepositoryRef {
  readonly installation: number
  /** GitHub's number for it; survives renames. */
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly defaultBranch: string
}

/** A pull request as it is now. */
export interface Pull {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  /** Commit hashes, whole. */
  readonly head: { readonly sha: string; readonly ref: string; readonly fork: boolean }
  readonly base: { readonly sha: string; readonly ref: string }
  readonly author: string
}

/** The files of one commit that fit into the limits; symlinks and submodules are never followed. */
export interface CommitFiles {
  readonly commit: string
  /** By path with `/` from the top of the repository. */
  readonly files: ReadonlyMap<string, string>
  /** What was left out, and why: too large, too many, not text. */
  readonly skipped: readonly { readonly what: string; readonly why: string }[]
}

/** An artifact of a workflow run whose digest was compared with its bytes. */
export interface TrustedArtifact {
  readonly name: string
  readonly run: number
  readonly workflow: string
  /** SHA-256 of the archive. */
  readonly digest: string
  /** A fork's artifact is shown and never decides. */
  readonly advisory: boolean
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What artifacts of one commit there are, and those that were refused with the reason. */
export interface Artifacts {
  readonly trusted: readonly TrustedArtifact[]
  readonly refused: readonly { readonly what: string; readonly why: string }[]
}

export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'action_required'
  | 'timed_out'
  | 'skipped'

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  /** Only where both lines are the same. */
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface CheckButton {
  /** At most 20, 40 and 20 characters. */
  readonly label: string
  readonly description: string
  readonly identifier: string
}

/** What a check run shows, already within GitHub's limits; annotations in any number, the host sends them in batches. */
export interface CheckContent {
  readonly title: string
  readonly summary: string
  readonly text?: string
  readonly annotations: readonly CheckAnnotation[]
  readonly buttons: readonly CheckButton[]
}

/** One check run on one commit; `key` (of head, policies, evidence) makes publishing twice the same as once. */
export interface CheckRunRef {
  readonly id: number
  readonly name: string
  readonly head: string
  readonly key: string
}

/** Where the code lives. All methods throw `Problem` with `upstream.*` codes, and stop when the signal of their client is aborted. */
export interface CodeHost {
  /** Undefined when it is not there (any more), or may not be seen. */
  pull(repository: RepositoryRef, number: number): Promise<Pull | undefined>
  /** Open pull requests whose head is this commit; also those from forks. */
  pullsOf(repository: RepositoryRef, sha: string): Promise<readonly Pull[]>
  mergeBase(repository: RepositoryRef, base: string, head: string): Promise<string>
  /** Hash of the newest commit of a branch; undefined when there is no such branch. */
  headOf(repository: RepositoryRef, branch: string): Promise<string | undefined>
  files(repository: RepositoryRef, commit: string): Promise<CommitFiles>
  /** A repository of the same owner, such as the one with the organisation's policies; undefined when there is none or it may not be read. */
  sibling(repository: RepositoryRef, name: string): Promise<RepositoryRef | undefined>
  /** Artifacts named by these globs, of runs of these workflow files on this head. */
  artifacts(
    repository: RepositoryRef,
    head: string,
    wanted: { readonly names: readonly string[]; readonly workflows: readonly string[] },
  ): Promise<Artifacts>
  /** Names of those who approved exactly this head, with a role that may write. */
  approvals(repository: RepositoryRef, pull: number, head: string): Promise<readonly string[]>
  /** admin, maintain, write, triage, read, none: the role, never the association. */
  roleOf(repository: RepositoryRef, login: string): Promise<string>
}

/** What became of results sent to code scanning; it not being enabled is no failure of ours. */
export interface SarifUpload {
  readonly state: 'taken' | 'processing' | 'not-enabled' | 'refused'
  /** What the host said about it; '' when nothing. */
  readonly why: string
}

/** Where verdicts are said. Every method may be repeated after a crash: what was said already is not said twice. */
export interface CheckPublisher {
  /**
   * Starts a check run, or finds the one with this name, head and key. Where there is none, the newest of this name and head is taken over if it is
   * still in progress, and gets the key: what was begun (and waited for a plan, or died) is finished and not left behind.
   */
  start(
    repository: RepositoryRef,
    check: Omit<CheckRunRef, 'id'>,
    title: string,
    detailsUrl?: string,
  ): Promise<CheckRunRef>
  progress(repository: RepositoryRef, check: CheckRunRef, content: CheckContent): Promise<void>
  /** Sends what is missing of the annotations, then completes. */
  complete(
    repository: RepositoryRef,
    check: CheckRunRef,
    conclusion: CheckConclusion,
    content: CheckContent,
  ): Promise<void>
  /** Completes what is in progress on this head as cancelled, whatever its name; does nothing where nothing is. */
  cancel(repository: RepositoryRef, head: string, title: string): Promise<void>
  /** Writes, updates or leaves alone the one comment of ours that carries this marker key. */
  comment(
    repository: RepositoryRef,
    pull: number,
    key: string,
    body: string,
    /** Updates the comment where there is one, and writes none where there is not. */
    onlyUpdate?: boolean,
  ): Promise<void>
  /** Answers a command below the comment it came with. */
  reply(repository: RepositoryRef, pull: number, body: string): Promise<void>
  react(repository: RepositoryRef, comment: number, reaction: '+1' | '-1' | 'eyes' | 'confused'): Promise<void>
  /** `sarif` is text; one category per root. */
  uploadSarif(repository: RepositoryRef, upload: { sha: string; ref: string; sarif: string }): Promise<SarifUpload>
  /** A branch with these files on top of a commit, signed by GitHub, and a pull request for it; the one there is when it exists. */
  proposeFiles(
    repository: RepositoryRef,
    proposal: {
      readonly base: string
      readonly onto: string
      readonly branch: string
      readonly title: string
      readonly body: string
      readonly files: ReadonlyMap<string, string>
    },
  ): Promise<ProposedPull>
}

/** The pull request that proposes files. */
export interface ProposedPull {
  readonly number: number
  readonly url: string
  /** `closed`: a person closed it, so nothing was done. `kept`: its branch holds commits of others, so nothing was written. */
  readonly state: 'opened' | 'updated' | 'unchanged' | 'kept' | 'closed'
  /** GitHub says that the signature of the branch's newest commit is valid. */
  readonly verified: boolean
}

/** A review as it is kept: what was judged, with which digests, and what was said. */
export interface ReviewRecord {
  /** Random, unguessable; the page is `/r/<id>`. */
  readonly id: string
  readonly repository: RepositoryRef
  readonly pull: number | null
  /** What a merge queue asked for: the branch it merges into, and the pull request that its own branch names. */
  readonly group?: { readonly baseRef: string; readonly pull: number | null }
  readonly head: string
  readonly base: string | null
  readonly key: string
  readonly conclusion: CheckConclusion
  readonly report: Report
  /** ISO timestamps. */
  readonly started: string
  readonly finished: string
}

/** Where reviews are kept, encrypted. */
export interface ReviewStore {
  save(record: ReviewRecord): Promise<void>
  read(id: string): Promise<ReviewRecord | undefined>
  /** The newest of a head, for commands that name a fingerprint. */
  newest(repository: RepositoryRef, head: string): Promise<ReviewRecord | undefined>
}

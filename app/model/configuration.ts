import type { Location } from './finding.ts'
import type { JsonObject, Path } from './json.ts'
import type { Enforcement, Severity } from './policy.ts'

/** What an undetermined finding does to the verdict: `report` shows it, `fail` lets it block like a failing one. */
export const undeterminedAnswers = ['report', 'fail'] as const
export type UndeterminedAnswer = (typeof undeterminedAnswers)[number]

export const nothingToJudgeAnswers = ['pass', 'fail'] as const
export type NothingToJudge = (typeof nothingToJudgeAnswers)[number]

/** What `.plumbline.yaml` says, with every default filled in. Paths are as written: relative to the file's folder. */
export interface Configuration {
  /** The file it was read from; null for the defaults. */
  readonly file: string | null
  readonly policies: PolicySettings
  /** Findings of this severity and above block. */
  readonly failOn: Severity
  readonly undetermined: UndeterminedSettings
  /** The verdict when the evidence is valid and no policy examines anything in it. */
  readonly nothingToJudge: NothingToJudge
  readonly waivers: readonly DeclaredWaiver[]
  /** Files that hold further waivers. */
  readonly waiverFiles: readonly string[]
  readonly waiverRules: WaiverRules
  /** Roots about which there is something to say. */
  readonly roots: readonly RootSettings[]
  /** What the App says, and where. */
  readonly app: AppSettings
  /** What the Action judges and says where the step that runs it gives no input. */
  readonly action: ActionSettings
}

/** A root module whose plan is made elsewhere and comes as an artifact. */
export interface RootSettings {
  /** Its folder, from the top of the repository. */
  readonly path: string
  /** `plan`: the check waits for one. */
  readonly expects?: 'plan'
  /** How long it waits. */
  readonly timeoutMinutes: number
  /** The file of the workflow that makes it, from the top of the repository: artifacts of others count for nothing. */
  readonly workflow: string
  /** Name of the artifact, or a glob over names; absent where what it holds tells which root it is of. */
  readonly artifact?: string
}

export const commentModes = ['update', 'on-failure', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

export const checkModes = ['one', 'per-root'] as const
export type CheckMode = (typeof checkModes)[number]

export interface AppSettings {
  /** `per-root` adds a check for each root to the one for all. */
  readonly checks: CheckMode
  readonly comment: CommentMode
  readonly annotations: boolean
  readonly uploadSarif: boolean
  /** Judge everything and publish nothing. */
  readonly dryRun: boolean
  /** Name of the repository with the policies and settings of the whole organisation; null when this server's is meant. */
  readonly organisationRepository: string | null
}

/** Paths and globs are as written: relative to the file's folder. */
export interface ActionSettings {
  readonly plan: readonly string[]
  readonly source: readonly string[]
  readonly sbom: readonly string[]
  readonly comment: CommentMode
  readonly annotations: boolean
  /** Null for a place the Action chooses. */
  readonly sarifFile: string | null
  readonly uploadSarif: boolean
}

/** Keys of `severity` and `enforcement` are policy ids or globs over them; see `model/policy-glob.ts`. */
export interface PolicySettings {
  readonly folders: readonly string[]
  /** Whether the built-in library is used. */
  readonly library: boolean
  /** Globs; when there are any, only the policies they match are on. */
  readonly only: readonly string[]
  /** Globs; wins over `only`. */
  readonly skip: readonly string[]
  readonly severity: Readonly<Record<string, Severity>>
  readonly enforcement: Readonly<Record<string, Enforcement>>
  readonly parameters: JsonObject
  /** Packages of conftest policies to evaluate. */
  readonly namespaces: readonly string[]
  /** Files and folders whose JSON or YAML becomes `data`. */
  readonly data: readonly string[]
}

export interface UndeterminedSettings {
  readonly default: UndeterminedAnswer
  readonly severity: Readonly<Partial<Record<Severity, UndeterminedAnswer>>>
  readonly policy: Readonly<Record<string, UndeterminedAnswer>>
}

/** What a waiver can be required to say. Waivers in files always say all of it; a comment may leave it out. */
export const waiverParts = ['owner', 'reason', 'expires'] as const
export type WaiverPart = (typeof waiverParts)[number]

/** Whose comments in the source can be waivers. */
export const commentTools = ['plumbline', 'checkov', 'trivy', 'tfsec', 'kics'] as const
export type CommentTool = (typeof commentTools)[number]

export interface WaiverRules {
  /** The longest time from today to a waiver's last day. */
  readonly maxDays: number
  /** A waiver that lacks one of these counts as none. */
  readonly require: readonly WaiverPart[]
  /** Who may grant waivers that a change brings along; names as the platform writes them. */
  readonly approvers: readonly string[]
  readonly honour: readonly CommentTool[]
}

/** A waiver as a file, or a comment in the source, declares it. */
export interface DeclaredWaiver {
  /** Policy id or glob, never one that matches every id. */
  readonly policy: string
  /** Address pattern; see `evaluate/address-pattern.ts`. */
  readonly address: string
  /** Attribute path; covers what is at it and below. `'*'` stands for any one key or index. */
  readonly path?: Path
  readonly owner?: string
  readonly reason?: string
  /** ISO date, last day on which it holds. */
  readonly expires?: string
  /** The root whose findings it covers; all when absent. */
  readonly root?: string
  /** Where it stands, as `file:line`. */
  readonly source: string
  /** The words a comment in the source begins with, `plumbline:waive` or another tool's; absent for a waiver of a file. */
  readonly origin?: string
  /** The id in the comment that it comes from: one comment can make several waivers. */
  readonly named?: string
  /** Where the finding, or a step of its trail, must begin beside all that: one of several like blocks, the argument of a module call. */
  readonly within?: Location
  /** Digest of the text at `within`: the same words at another block are another waiver. */
  readonly anchor?: string
}

/** What holds when there is no configuration file. */
export const defaultConfiguration: Configuration = {
  file: null,
  policies: {
    folders: [],
    library: true,
    only: [],
    skip: [],
    severity: {},
    enforcement: {},
    parameters: {},
    namespaces: ['main'],
    data: [],
  },
  failOn: 'high',
  undetermined: { default: 'report', severity: {}, policy: {} },
  nothingToJudge: 'pass',
  waivers: [],
  waiverFiles: [],
  waiverRules: { maxDays: 365, require: [], approvers: [], honour: commentTools },
  roots: [],
  app: {
    checks: 'one',
    comment: 'never',
    annotations: true,
    uploadSarif: false,
    dryRun: false,
    organisationRepository: null,
  },
  action: {
    plan: [],
    source: [],
    sbom: [],
    comment: 'never',
    annotations: true,
    sarifFile: null,
    uploadSarif: false,
  },
}

/** What the fake remembers beside git: plain values that routes read and change. */

export type Level = 'read' | 'write' | 'admin'
/** `checks: write`, as GitHub spells permissions of Apps. */
export type Permissions = Readonly<Record<string, Level>>
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

export interface Account {
  readonly id: number
  readonly login: string
  readonly kind: 'User' | 'Organization' | 'Bot'
}

export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly bot: Account
  readonly owner: Account
  readonly clientId: string
  readonly permissions: Permissions
  readonly events: readonly string[]
}

/** Who asks for something, in whose name it is done. */
export interface Actor {
  readonly account: Account
  /** Set where an App acts. */
  readonly app: App | null
}

export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}

export interface CheckAction {
  readonly label: string
  readonly description: string
  readonly identifier: string
}

export interface CheckSuite {
  readonly id: number
  readonly headSha: string
  readonly app: App
  readonly createdAt: Date
}

export interface CheckRun {
  readonly id: number
  readonly suite: CheckSuite
  readonly headSha: string
  name: string
  status: string
  conclusion: string | null
  detailsUrl: string | null
  externalId: string
  startedAt: Date
  completedAt: Date | null
  title: string | null
  summary: string | null
  text: string | null
  readonly annotations: Annotation[]
  actions: readonly CheckAction[]
  /** How often it became completed; more than once means that a verdict was given twice. */
  completions: number
}

export interface Reaction {
  readonly id: number
  readonly content: string
  readonly user: Account
  readonly createdAt: Date
}

export interface Comment {
  readonly id: number
  readonly nodeId: string
  /** Number of the pull request. */
  readonly issue: number
  readonly author: Actor
  body: string
  minimized: string | null
  readonly reactions: Reaction[]
  readonly createdAt: Date
  updatedAt: Date
}

export interface Review {
  readonly id: number
  readonly user: Account
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  readonly body: string
  readonly commit: string
  readonly comments: readonly { readonly path: string; readonly line: number; readonly body: string }[]
  readonly submittedAt: Date
}

export interface WorkflowRun {
  readonly id: number
  readonly name: string
  /** `.github/workflows/plan.yml` */
  readonly path: string
  readonly workflowId: number
  readonly number: number
  readonly event: string
  readonly headSha: string
  readonly headBranch: string
  readonly headRepository: { readonly id: number; readonly fullName: string }
  readonly actor: Account
  status: string
  conclusion: string | null
  readonly createdAt: Date
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly run: WorkflowRun
  /** What a download gives, whatever the record says of it. */
  readonly bytes: Buffer
  readonly size: number
  readonly digest: string | null
  expired: boolean
  readonly createdAt: Date
}

export interface SarifUpload {
  readonly id: string
  readonly commit: string
  readonly ref: string
  /** The text, unpacked. */
  readonly sarif: string
  /** How often its state was asked for; the first answer is `pending`. */
  asked: number
  readonly errors: readonly string[]
}

export interface Installation {
  readonly id: number
  readonly account: Account
  permissions: Permissions
  events: readonly string[]
  suspended: boolean
  readonly createdAt: Date
}

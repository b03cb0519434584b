/** A repository with its branches and pull requests. Everything here is what people do; what Apps do goes through the routes. */
import { mergeTrees } from '../git/history.ts'
import type { Files } from '../git/trees.ts'
import { Branches, type NewBranches, signatureOf } from './branches.ts'
import type { FakePull } from './pull.ts'
import type {
  Account,
  Actor,
  Artifact,
  CheckRun,
  CheckSuite,
  Comment,
  Installation,
  Review,
  Role,
  SarifUpload,
  WorkflowRun,
} from './records.ts'
import type { World } from './world.ts'

export interface RepositoryOptions {
  readonly files?: Files
  readonly private?: boolean
  readonly defaultBranch?: string
}

export interface PullOptions {
  /** A branch that exists, of this repository or of `fork`. */
  readonly head: string
  readonly fork?: FakeRepository
  readonly base?: string
  readonly title?: string
  readonly body?: string
  readonly author?: Account
  readonly draft?: boolean
}

export interface NewRepository extends NewBranches {
  readonly parent: FakeRepository | null
}

export class FakeRepository extends Branches {
  readonly parent: FakeRepository | null
  readonly forks: FakeRepository[] = []
  readonly pulls = new Map<number, FakePull>()
  readonly comments = new Map<number, Comment>()
  readonly suites = new Map<number, CheckSuite>()
  readonly checkRuns = new Map<number, CheckRun>()
  readonly runs = new Map<number, WorkflowRun>()
  readonly artifacts = new Map<number, Artifact>()
  readonly sarifs = new Map<string, SarifUpload>()
  readonly labels = new Map<string, { readonly id: number; readonly name: string; readonly color: string }>()
  readonly collaborators = new Map<string, Role>()
  /** Whether code scanning takes uploads. */
  codeScanning = true
  /** The installation that covers it. */
  installation: Installation | null = null
  readonly createdAt: Date
  #lastNumber = 0

  constructor(world: World, options: NewRepository) {
    super(world, options)
    this.parent = options.parent
    this.createdAt = world.now()
  }

  /** What the App knows it by. */
  get ref(): { installation: number; id: number; owner: string; name: string; defaultBranch: string } {
    const { id, name, defaultBranch } = this
    return { installation: this.installation?.id ?? 0, id, owner: this.owner.login, name, defaultBranch }
  }

  /** Moves or makes a ref; the open pull requests from that branch move along, those onto it may get a conflict. */
  override setRef(name: string, sha: string): void {
    super.setRef(name, sha)
    for (const pull of this.pullsFrom(name)) {
      pull.head.sha = sha
      pull.base.sha = pull.repository.resolve(pull.base.ref) ?? pull.base.sha
      pull.updatedAt = this.world.now()
      pull.repository.updateMergeRefs(pull)
    }
    for (const pull of this.pulls.values()) {
      if (pull.state === 'open' && name === `refs/heads/${pull.base.ref}`) this.updateMergeRefs(pull)
    }
  }

  /** Removes a branch; the open pull requests from it and onto it are closed. */
  deleteRef(name: string): void {
    const onto = [...this.pulls.values()].filter(({ base }) => name === `refs/heads/${base.ref}`)
    for (const pull of [...this.pullsFrom(name), ...onto]) if (pull.state === 'open') this.close(pull)
    this.refs.delete(name)
  }

  /** Open pull requests, of this repository and of those it was forked from, that come from a branch here. */
  pullsFrom(ref: string): readonly FakePull[] {
    const bases = this.parent === null ? [this] : [this, this.parent]
    return bases.flatMap((base) =>
      [...base.pulls.values()].filter(
        (pull) => pull.state === 'open' && pull.head.repository === this && ref === `refs/heads/${pull.head.ref}`,
      ),
    )
  }

  openPull(options: PullOptions): FakePull {
    const source = options.fork ?? this
    const base = options.base ?? this.defaultBranch
    const author = options.author ?? source.owner
    const createdAt = this.world.now()
    const pull: FakePull = {
      id: this.world.nextId(),
      number: this.nextNumber(),
      repository: this,
      title: options.title ?? `Merge ${options.head}`,
      body: options.body ?? null,
      state: 'open',
      draft: options.draft ?? false,
      merged: false,
      author,
      head: { repository: source, owner: source.owner, ref: options.head, sha: source.head(options.head) },
      base: { ref: base, sha: this.head(base) },
      labels: [],
      reviews: [],
      mergeCommit: null,
      createdAt,
      updatedAt: createdAt,
      closedAt: null,
    }
    this.pulls.set(pull.number, pull)
    this.updateMergeRefs(pull)
    return pull
  }

  /** A branch with these files on top of the default branch, and a pull request for it. */
  propose(files: Files, options: Omit<PullOptions, 'head'> & { readonly head?: string } = {}): FakePull {
    const head = options.head ?? `change-${this.#lastNumber + 1}`
    const source = options.fork ?? this
    source.commit({
      branch: head,
      files,
      from: options.base ?? this.defaultBranch,
      ...(options.author === undefined ? {} : { author: options.author }),
    })
    return this.openPull({ ...options, head })
  }

  /** Numbers are shared by issues and pull requests. */
  nextNumber(): number {
    this.#lastNumber += 1
    return this.#lastNumber
  }

  close(pull: FakePull): void {
    pull.state = 'closed'
    pull.closedAt = pull.updatedAt = this.world.now()
  }

  /** Puts the merge commit of a pull request on its base branch. Throws on a conflict. */
  merge(pull: FakePull): string {
    const sha = this.mergeGroup(pull, `refs/heads/${pull.base.ref}`)
    pull.merged = true
    pull.mergeCommit = sha
    this.close(pull)
    return sha
  }

  /** Puts the merge commit on the branch a merge queue would give it; its hash. Throws on a conflict. */
  mergeGroup(
    pull: FakePull,
    ref = `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${this.head(pull.base.ref)}`,
  ): string {
    const sha = this.#mergeCommit(pull)
    if (sha === null) throw new Error(`${this.fullName}#${pull.number} has a conflict`)
    this.setRef(ref, sha)
    return sha
  }

  updateMergeRefs(pull: FakePull): void {
    this.refs.set(`refs/pull/${pull.number}/head`, pull.head.sha)
    pull.mergeCommit = this.#mergeCommit(pull)
    if (pull.mergeCommit === null) this.refs.delete(`refs/pull/${pull.number}/merge`)
    else this.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeCommit)
  }

  #mergeCommit(pull: FakePull): string | null {
    const base = this.head(pull.base.ref)
    const tree = mergeTrees(this.store, base, pull.head.sha)
    if (tree === undefined) return null
    const signature = signatureOf(pull.author, this.world.now())
    const message = `Merge ${pull.head.sha} into ${base}`
    return this.store.putCommit({
      tree,
      parents: [base, pull.head.sha],
      author: signature,
      committer: signature,
      message,
    })
  }

  /** A review by a person; of the head unless another commit is named. */
  review(pull: FakePull, user: Account, state: Review['state'], commit = pull.head.sha): Review {
    const submittedAt = this.world.now()
    const review = { id: this.world.nextId(), user, state, body: '', commit, comments: [], submittedAt }
    pull.reviews.push(review)
    return review
  }

  /** A comment on a pull request. */
  addComment(issue: number, author: Actor, body: string): Comment {
    const id = this.world.nextId()
    const createdAt = this.world.now()
    const made = { issue, author, body, minimized: null, reactions: [], createdAt, updatedAt: createdAt }
    const comment: Comment = { id, nodeId: `IC_${id}`, ...made }
    this.comments.set(id, comment)
    return comment
  }

  /** The role of an account: what was given, and for an owner everything. */
  roleOf(account: Account): Role {
    const given = this.collaborators.get(account.login.toLowerCase())
    if (given !== undefined) return given
    if (account.id === this.owner.id) return 'admin'
    return this.private ? 'none' : 'read'
  }

  /** The check runs of a commit in the order they were made. */
  checkRunsOf(sha: string): readonly CheckRun[] {
    return [...this.checkRuns.values()].filter((run) => run.headSha === sha)
  }
}

/** The git side of a repository: objects, branches, and what people do to them. */
import { type BareRepository, createBareRepository } from '../git/bare-repository.ts'
import type { ObjectStore } from '../git/object-store.ts'
import type { Signature } from '../git/objects.ts'
import { changeFiles, type Files } from '../git/trees.ts'
import type { Account } from './records.ts'
import type { World } from './world.ts'

export interface CommitOptions {
  readonly branch: string
  readonly files: Files
  /** Branch or commit it is put on when the branch does not exist; the default branch otherwise. */
  readonly from?: string
  readonly message?: string
  readonly author?: Account
}

export interface NewBranches {
  readonly owner: Account
  readonly name: string
  readonly private: boolean
  readonly defaultBranch: string
  readonly store: ObjectStore
}

export class Branches {
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly private: boolean
  readonly defaultBranch: string
  readonly store: ObjectStore
  /** Whole names to hashes: `refs/heads/main`. */
  readonly refs = new Map<string, string>()
  /** Commits that carry GitHub's signature. */
  readonly signed = new Set<string>()
  /** The repository on disk, for git itself. */
  readonly bare: BareRepository
  readonly world: World

  constructor(world: World, options: NewBranches) {
    this.world = world
    this.id = world.nextId()
    this.owner = options.owner
    this.name = options.name
    this.private = options.private
    this.defaultBranch = options.defaultBranch
    this.store = options.store
    this.bare = createBareRepository(world.folderFor(this.id), this.store, this.refs, () => this.defaultBranch)
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  /** Hash of the newest commit of a branch. Throws where there is no such branch. */
  head(branch = this.defaultBranch): string {
    const sha = this.refs.get(`refs/heads/${branch}`)
    if (sha === undefined) throw new Error(`${this.fullName} has no branch ${branch}`)
    return sha
  }

  /** Puts a commit on a branch, which is made when it is not there, and moves pull requests along. */
  commit(options: CommitOptions): string {
    const { branch, files, from = this.defaultBranch, message = 'Change', author } = options
    const parent = this.resolve(branch) ?? this.resolve(from)
    const tree = changeFiles(this.store, parent && this.store.commit(parent).tree, files)
    return this.#commitTree(branch, tree, parent === undefined ? [] : [parent], message, author)
  }

  /** Replaces the branch by one commit on top of another commit, as a rebase would; nothing says so but the hashes. */
  forcePush(options: CommitOptions & { readonly from: string }): string {
    const parent = this.resolve(options.from)
    if (parent === undefined) throw new Error(`${this.fullName} has no ${options.from}`)
    const tree = changeFiles(this.store, this.store.commit(parent).tree, options.files)
    return this.#commitTree(options.branch, tree, [parent], options.message ?? 'Change', options.author)
  }

  #commitTree(branch: string, tree: string, parents: readonly string[], message: string, author?: Account): string {
    const signature = signatureOf(author ?? this.owner, this.world.now())
    const sha = this.store.putCommit({ tree, parents, author: signature, committer: signature, message })
    this.setRef(`refs/heads/${branch}`, sha)
    return sha
  }

  /** Hash of a commit named by a branch, a tag, a whole ref, or itself. */
  resolve(name: string): string | undefined {
    const named = ['', 'refs/', 'refs/heads/', 'refs/tags/'].map((prefix) => this.refs.get(prefix + name))
    const found =
      named.find((sha) => sha !== undefined) ?? (name === 'HEAD' ? this.resolve(this.defaultBranch) : undefined)
    if (found !== undefined) return found
    if (/^[0-9a-f]{40}$/.test(name)) return this.store.get(name)?.kind === 'commit' ? name : undefined
    const short = /^[0-9a-f]{7,39}$/.test(name) ? this.store.startingWith(name, 'commit') : []
    return short.length === 1 ? short[0] : undefined
  }

  /** Moves or makes a ref. */
  setRef(name: string, sha: string): void {
    this.refs.set(name, sha)
  }
}

export function signatureOf(account: Account, date: Date): Signature {
  return { name: account.login, email: `${account.id}+${account.login}@users.noreply.github.com`, date }
}

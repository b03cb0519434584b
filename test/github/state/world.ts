/** All accounts, repositories and installations of the fake, and its clock. */
import { join } from 'node:path'
import { createObjectStore } from '../git/object-store.ts'
import type { Account, App, Installation, Permissions } from './records.ts'
import { FakeRepository, type NewRepository, type RepositoryOptions } from './repository.ts'

export interface World {
  readonly app: App
  /** The App as which GITHUB_TOKEN of a workflow acts. */
  readonly actionsApp: App
  readonly installations: Map<number, Installation>
  readonly repositories: Map<number, FakeRepository>
  /** Slugs of teams with the logins of their members: `acme/security`. */
  readonly teams: Map<string, readonly string[]>
  now(): Date
  /** Moves the clock of GitHub; that of the machine stays. */
  advance(ms: number): void
  nextId(): number
  folderFor(repository: number): string
  /** The account with this login, made when it is not there. */
  account(login: string, kind?: Account['kind']): Account
  findAccount(login: string): Account | undefined
  findRepository(owner: string, name: string): FakeRepository | undefined
  createRepository(owner: Account, name: string, options?: RepositoryOptions): FakeRepository
  fork(parent: FakeRepository, owner: Account): FakeRepository
  deleteRepository(repository: FakeRepository): void
  install(account: Account, options?: InstallOptions): Installation
}

export interface InstallOptions {
  readonly permissions?: Permissions
  readonly events?: readonly string[]
}

export interface WorldOptions {
  readonly folder: string
  readonly permissions: Permissions
  readonly events: readonly string[]
  readonly slug: string
}

export function createWorld(options: WorldOptions): World {
  let lastId = 1000
  let ahead = 0
  const accounts = new Map<string, Account>()
  const installations = new Map<number, Installation>()
  const repositories = new Map<number, FakeRepository>()
  const byName = new Map<string, FakeRepository>()
  const teams = new Map<string, readonly string[]>()

  function nextId(): number {
    lastId += 1
    return lastId
  }

  function account(login: string, kind: Account['kind'] = 'User'): Account {
    const known = accounts.get(login.toLowerCase())
    if (known !== undefined) return known
    const made = { id: nextId(), login, kind }
    accounts.set(login.toLowerCase(), made)
    return made
  }

  function appNamed(slug: string, id: number, permissions: Permissions, events: readonly string[]): App {
    const owner = account('plumbline-owners', 'Organization')
    const bot = account(`${slug}[bot]`, 'Bot')
    return { id, slug, name: slug, bot, owner, clientId: `Iv23li${id}abcdefgh`, permissions, events }
  }

  function add(repository: NewRepository): FakeRepository {
    const made = new FakeRepository(world, repository)
    made.installation = [...installations.values()].find((each) => each.account === made.owner) ?? null
    repositories.set(made.id, made)
    byName.set(made.fullName.toLowerCase(), made)
    return made
  }

  const world: World = {
    app: appNamed(options.slug, nextId(), options.permissions, options.events),
    actionsApp: appNamed('github-actions', 15368, {}, []),
    installations,
    repositories,
    teams,
    now: () => new Date(Date.now() + ahead),
    advance(ms) {
      ahead += ms
    },
    nextId,
    folderFor: (repository) => join(options.folder, `${repository}.git`),
    account,
    findAccount: (login) => accounts.get(login.toLowerCase()),
    findRepository: (owner, name) => byName.get(`${owner}/${name}`.toLowerCase()),
    createRepository(owner, name, given = {}) {
      const { defaultBranch = 'main', files } = given
      const store = createObjectStore()
      const made = add({ owner, name, private: given.private ?? true, defaultBranch, store, parent: null })
      if (files !== undefined) made.commit({ branch: defaultBranch, files, message: 'Begin' })
      return made
    },
    fork(parent, owner) {
      const { name, defaultBranch, store } = parent
      const made = add({ owner, name, private: parent.private, defaultBranch, store, parent })
      for (const [ref, sha] of parent.refs) {
        if (ref.startsWith('refs/heads/')) made.refs.set(ref, sha)
      }
      parent.forks.push(made)
      return made
    },
    deleteRepository(repository) {
      repositories.delete(repository.id)
      byName.delete(repository.fullName.toLowerCase())
      for (const pull of repository.parent?.pulls.values() ?? []) {
        if (pull.head.repository === repository) pull.head.repository = null
      }
    },
    install(owner, given = {}) {
      const made = {
        id: nextId(),
        account: owner,
        permissions: given.permissions ?? options.permissions,
        events: given.events ?? options.events,
        suspended: false,
        createdAt: world.now(),
      }
      installations.set(made.id, made)
      for (const repository of repositories.values()) if (repository.owner === owner) repository.installation = made
      return made
    },
  }
  return world
}

/** What a route is: the permission it needs and the function that answers. */
import type { Access, Caller } from './access.ts'
import type { Answer, Page } from './answer.ts'
import type { Downloads } from './downloads.ts'
import type { Limits } from './limits.ts'
import type { Manifests } from './manifests.ts'
import type { Shape } from './shown/shape.ts'
import type { Permissions } from './state/records.ts'
import type { FakeRepository } from './state/repository.ts'
import type { World } from './state/world.ts'
import type { Deliveries } from './webhooks/deliver.ts'

export interface Call {
  readonly world: World
  readonly shape: Shape
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Was held against the contract, so a route may rely on its type. */
  readonly body: unknown
  readonly accept: string
  readonly caller: Caller
  readonly access: Access
  /** As it came, empty where none did. */
  readonly token: string
  readonly downloads: Downloads
  readonly limits: Limits
  readonly deliveries: Deliveries
  readonly manifests: Manifests
}

export interface RepositoryCall extends Call {
  readonly repository: FakeRepository
}

export type Result = Answer | Page | Promise<Answer | Page>

/** A route below /repos/{owner}/{repo}: the token must cover the repository and have one of these permissions. */
export interface RepositoryRoute {
  readonly needs: Permissions
  readonly answer: (call: RepositoryCall) => Result
}

/** Any other route, and who may use it. */
export interface PlainRoute {
  readonly as: readonly Caller['kind'][]
  readonly reply: (call: Call) => Result
}

export type Route = RepositoryRoute | PlainRoute

/** By the id of the operation. */
export type Routes = Readonly<Record<string, Route>>

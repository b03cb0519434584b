/** Webhooks about what is in the fake, signed and ready to be sent. */
import type { Shape } from '../shown/shape.ts'
import type { FakePull } from '../state/pull.ts'
import type { Account, CheckRun, CheckSuite, Comment, Installation, WorkflowRun } from '../state/records.ts'
import type { FakeRepository } from '../state/repository.ts'
import type { World } from '../state/world.ts'
import { signWebhook, type Webhook } from './deliver.ts'
import {
  checkRunPayload,
  checkSuitePayload,
  installationPayload,
  installationRepositoriesPayload,
  issueCommentPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  workflowRunPayload,
} from './payloads.ts'

export interface HookOptions {
  /** Who did it; the one it belongs to when nobody is named. */
  readonly sender?: Account
  /** An id that was used before makes it a redelivery. */
  readonly delivery?: string
}

export interface Hooks {
  /** Any payload. */
  readonly webhook: (event: string, payload: unknown, delivery?: string) => Webhook
  /** `changes` for `edited`, `before` for `synchronize`: GitHub tells what was before. */
  readonly pullRequest: (
    pull: FakePull,
    action: string,
    options?: HookOptions & { readonly changes?: object; readonly before?: string },
  ) => Webhook
  readonly checkSuite: (repository: FakeRepository, suite: CheckSuite, action: string, options?: HookOptions) => Webhook
  /** `identifier` of the button, for `requested_action`. */
  readonly checkRun: (
    repository: FakeRepository,
    run: CheckRun,
    action: string,
    options?: HookOptions & { readonly identifier?: string },
  ) => Webhook
  /** `head` is the name of the branch in the queue. */
  readonly mergeGroup: (
    repository: FakeRepository,
    head: string,
    action: 'checks_requested' | 'destroyed',
    options?: HookOptions & { readonly base?: string },
  ) => Webhook
  /** Of a branch, to where it is now. */
  readonly push: (
    repository: FakeRepository,
    branch: string,
    options?: HookOptions & { readonly before?: string },
  ) => Webhook
  readonly workflowRun: (repository: FakeRepository, run: WorkflowRun, action: string, options?: HookOptions) => Webhook
  readonly issueComment: (
    repository: FakeRepository,
    comment: Comment,
    action: string,
    options?: HookOptions,
  ) => Webhook
  readonly installation: (installation: Installation, action: string, options?: HookOptions) => Webhook
  readonly installationRepositories: (
    installation: Installation,
    repositories: readonly FakeRepository[],
    action: 'added' | 'removed',
    options?: HookOptions,
  ) => Webhook
}

export function createHooks(world: World, shape: Shape, secret: string): Hooks {
  const webhook = (event: string, payload: unknown, delivery?: string) =>
    signWebhook(event, payload, secret, world.app.id, delivery)
  return {
    webhook,
    pullRequest(pull, action, { sender = pull.author, delivery, changes, before } = {}) {
      const synchronized = action === 'synchronize' ? { before: before ?? pull.base.sha, after: pull.head.sha } : {}
      const more = { ...synchronized, ...(changes === undefined ? {} : { changes }) }
      return webhook('pull_request', pullRequestPayload(shape, pull, action, sender, more), delivery)
    },
    checkSuite: (repository, suite, action, { sender = repository.owner, delivery } = {}) =>
      webhook('check_suite', checkSuitePayload(shape, repository, suite, action, sender), delivery),
    checkRun: (repository, run, action, { sender = repository.owner, delivery, identifier } = {}) =>
      webhook('check_run', checkRunPayload(shape, repository, run, action, sender, identifier), delivery),
    mergeGroup: (repository, head, action, { base = repository.defaultBranch, delivery } = {}) =>
      webhook('merge_group', mergeGroupPayload(shape, repository, head, base, action), delivery),
    push(repository, branch, { sender = repository.owner, delivery, before } = {}) {
      const after = repository.resolve(`refs/heads/${branch}`)
      const change = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
      return webhook('push', pushPayload(shape, repository, `refs/heads/${branch}`, change, sender), delivery)
    },
    workflowRun: (repository, run, action, { delivery } = {}) =>
      webhook('workflow_run', workflowRunPayload(shape, repository, run, action), delivery),
    issueComment: (repository, comment, action, { delivery } = {}) =>
      webhook('issue_comment', issueCommentPayload(shape, repository, comment, action), delivery),
    installation(installation, action, { delivery } = {}) {
      const covered = [...world.repositories.values()].filter((each) => each.installation === installation)
      return webhook('installation', installationPayload(shape, installation, covered, world.app, action), delivery)
    },
    installationRepositories(installation, repositories, action, { delivery } = {}) {
      const payload = installationRepositoriesPayload(shape, installation, repositories, world.app, action)
      return webhook('installation_repositories', payload, delivery)
    },
  }
}

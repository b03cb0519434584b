import { z } from 'zod'

/*
 * The fields of webhooks that are read. A signature proves that GitHub sent a payload; branch names, texts and titles in it are still written
 * by strangers, so each field has a form and everything else is dropped.
 */

const number = z.int().positive()
const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const login = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/)
const branch = z.string().min(1).max(1000)

const repository = z.object({
  id: number,
  name: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  owner: z.object({ login }),
  default_branch: branch,
})

const named = z.object({ sender: z.object({ login }) })
const placed = z.object({ repository })
/** GitHub lists pull requests of the whole network of forks here; the base tells whose they are. */
const pulls = z.array(z.object({ number, base: z.object({ repo: z.object({ id: number }) }) })).max(1000)
const app = z.object({ id: number })

/** What every payload may have. */
export const envelope = z.object({
  action: z.string().max(100).optional(),
  installation: z.object({ id: number }).nullish(),
})

export const pullRequest = placed.extend({
  pull_request: z.object({ number, head: z.object({ sha }) }),
  before: sha.optional(),
  changes: z.object({ base: z.unknown() }).partial().optional(),
})

export const checkSuite = placed.extend(named.shape).extend({
  check_suite: z.object({ head_sha: sha, app, pull_requests: pulls }),
})

export const checkRun = placed.extend(named.shape).extend({
  check_run: z.object({ head_sha: sha, app, pull_requests: pulls }),
  requested_action: z.object({ identifier: z.string().min(1).max(20) }).optional(),
})

export const mergeGroup = placed.extend({
  merge_group: z.object({ head_sha: sha, head_ref: branch, base_sha: sha, base_ref: branch }),
})

/** A deletion comes with a hash of zeros. */
export const push = placed.extend({ ref: branch, after: sha, deleted: z.boolean() })

export const workflowRun = placed.extend({
  workflow_run: z.object({ id: number, head_sha: sha, event: z.string().max(100) }),
})

export const issueComment = placed.extend({
  sender: z.object({ login, type: z.string().max(100) }),
  issue: z.object({ number, pull_request: z.unknown().optional() }),
  comment: z.object({ id: number, body: z.string().max(1_000_000) }),
})

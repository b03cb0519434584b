import { readFileSync } from 'node:fs'
import { Problem } from '../app/model/problem.ts'

/** What made the workflow run, as far as the Action needs it. */
export interface StepEvent {
  /** `owner/name`; empty when nobody says. */
  readonly repository: string
  /** The pull request the change belongs to, when the event names it. */
  readonly pull?: PullOfEvent
  /** The run whose end this run follows (`workflow_run`): its pull request has to be looked up, as GitHub names none for forks. */
  readonly run?: { readonly head: string; readonly owner: string; readonly branch: string }
  /** What the change is compared with: a commit, and the branch people know it by. */
  readonly base?: BaseOfEvent
}

export interface PullOfEvent {
  readonly number: number
  readonly head: string
}

export interface BaseOfEvent {
  readonly sha: string
  readonly name: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the file with the event that GitHub names; throws a Problem when it is none. A run without one is a run without a change. */
export function readEvent(environment: Environment): StepEvent {
  const payload = at(readPayload(environment.GITHUB_EVENT_PATH))
  const repository = text(payload('repository', 'full_name')) ?? environment.GITHUB_REPOSITORY ?? ''
  const pull = at(payload('pull_request'))
  const [number, head] = [pull('number'), text(pull('head', 'sha'))]
  if (typeof number === 'number' && head !== undefined) {
    return { repository, pull: { number, head }, ...baseOf(text(pull('base', 'sha')), text(pull('base', 'ref'))) }
  }
  const group = at(payload('merge_group'))
  const groupBase = baseOf(text(group('base_sha')), text(group('base_ref'))?.replace(/^refs\/heads\//, ''))
  const run = at(payload('workflow_run'))
  const [runHead, owner, branch] = [
    text(run('head_sha')),
    text(run('head_repository', 'owner', 'login')),
    text(run('head_branch')),
  ]
  const whole = runHead !== undefined && owner !== undefined && branch !== undefined
  return { repository, ...groupBase, ...(whole ? { run: { head: runHead, owner, branch } } : {}) }
}

function baseOf(sha: string | undefined, name: string | undefined): { base?: BaseOfEvent } {
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? { base: { sha, name: name ?? sha } } : {}
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Problem('input.unreadable', 'the event of this run cannot be read', {
      file: path,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: 'the JSON file GitHub names in GITHUB_EVENT_PATH',
      cause,
    })
  }
}

/** Reads own properties only, one after the other. */
function at(value: unknown): (...keys: readonly string[]) => unknown {
  return (...keys) =>
    keys.reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Readonly<Record<string, unknown>>)[key]
          : undefined,
      value,
    )
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { BenchPull } from './payloads.ts'

export interface Started {
  readonly url: string
  readonly appId: number
  readonly privateKey: string
  readonly webhookSecret: string
}

/** Organisations with one repository each, and pull requests that add a bucket to it. */
export interface WantedPulls {
  readonly prefix: string
  readonly organisations: number
  readonly pulls: number
  readonly files: Readonly<Record<string, string>>
}

/** What became of the newest heads; `doubled` counts over all heads. */
export interface Heads {
  readonly newest: number
  readonly once: number
  readonly running: number
  readonly missing: number
  readonly doubled: number
  readonly requests: number
}

export type Asked =
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'pulls'; readonly wanted: WantedPulls }
  | { readonly kind: 'push'; readonly repository: number; readonly number: number }
  | { readonly kind: 'heads' }
  | { readonly kind: 'completed'; readonly prefix: string }

export interface BenchGitHub extends Started {
  delay(ms: number): Promise<void>
  pulls(wanted: WantedPulls): Promise<readonly BenchPull[]>
  /** A new commit; the pull request with its new head. */
  push(pull: BenchPull): Promise<BenchPull>
  heads(): Promise<Heads>
  /** When the check on each head of these organisations was completed, in ms since 1970. */
  completed(prefix: string): Promise<Readonly<Record<string, number>>>
  close(): Promise<void>
}

/** Starts the fake GitHub in a process of its own. */
export async function startGitHub(): Promise<BenchGitHub> {
  const program = fileURLToPath(new URL('./github-process.ts', import.meta.url))
  const child = fork(program, [], { execArgv: ['--import', 'tsx'] })
  const waiting = new Map<number, (answer: never) => void>()
  let last = 0
  child.on('message', ({ id, answer }: { id: number; answer: never }) => {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  })
  const answerTo = <T>(id: number): Promise<T> =>
    new Promise((resolve) => waiting.set(id, resolve as (answer: never) => void))
  const ask = <T>(asked: Asked): Promise<T> => {
    last += 1
    const answer = answerTo<T>(last)
    child.send({ id: last, asked })
    return answer
  }
  const started = await answerTo<Started>(0)
  return {
    ...started,
    delay: (ms) => ask({ kind: 'delay', ms }),
    pulls: (wanted) => ask({ kind: 'pulls', wanted }),
    push: ({ repository, number }) => ask({ kind: 'push', repository: repository.id, number }),
    heads: () => ask({ kind: 'heads' }),
    completed: (prefix) => ask({ kind: 'completed', prefix }),
    async close() {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}

/** A repository with this many files: roots of ten files each, most of them in order. */
export function terraformFiles(count: number): Record<string, string> {
  const files: Record<string, string> = { 'README.md': '# infra\n' }
  for (let at = 1; at < count; at += 1) {
    const root = Math.floor(at / 10)
    files[`live/root-${root}/part-${at % 10}.tf`] = at % 10 === 0 ? providers(root) : queue(at)
  }
  return files
}

function providers(root: number): string {
  return `terraform {\n  backend "s3" {\n    key = "root-${root}"\n  }\n}\n\nprovider "aws" {\n  region = "eu-central-1"\n}\n`
}

function queue(at: number): string {
  return `variable "name_${at % 10}" {
  type    = string
  default = "queue-${at}"
}

resource "aws_sqs_queue" "q_${at % 10}" {
  name                    = "\${var.name_${at % 10}}-events"
  sqs_managed_sse_enabled = true
}

resource "aws_cloudwatch_log_group" "l_${at % 10}" {
  name              = "/plumbline/\${var.name_${at % 10}}"
  retention_in_days = ${30 + at}
}
`
}

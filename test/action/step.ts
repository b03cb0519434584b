import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FakeRepository } from '../github/state/repository.ts'
import { findNode } from './installation.ts'

/** An annotation as GitHub would read it from the log. */
export interface Annotation {
  readonly level: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What a step left behind. */
export interface RanStep {
  readonly status: number | null
  /** The log without commands. */
  readonly log: string
  readonly errors: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface StepOptions {
  /** The file of the Action. */
  readonly file: string
  readonly workspace: string
  /** By the names of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: object
  /** More of what the runner sets. */
  readonly environment?: Readonly<Record<string, string>>
}

const node = findNode()

/** Runs the Action as the runner does: a process of its own that knows nothing but its environment. */
export function runStep({ file, workspace, inputs = {}, event = {}, environment = {} }: StepOptions): Promise<RanStep> {
  const folder = mkdtempSync(join(workspace, '..', 'step-'))
  const [output, summary, payload, scratch] = ['output', 'summary', 'event.json', 'temp'].map((name) =>
    join(folder, name),
  )
  for (const path of [output, summary]) writeFileSync(path ?? '', '')
  writeFileSync(payload ?? '', JSON.stringify(event))
  mkdirSync(scratch ?? '')
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    RUNNER_TEMP: scratch,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_PATH: payload,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    ...Object.fromEntries(given),
    ...environment,
  }
  return new Promise((resolve, reject) => {
    const child = spawn(node, [file], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let errors = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.on('error', reject)
    child.on('close', (status) => {
      const read = (path = '') => readFileSync(path, 'utf8')
      resolve({ status, errors, ...readLog(stdout), outputs: readOutputs(read(output)), summary: read(summary) })
    })
  })
}

/** Reads a log as the runner does: commands count only where they are not stopped. */
function readLog(text: string): Pick<RanStep, 'log' | 'annotations'> {
  const log: string[] = []
  const annotations: Annotation[] = []
  let stopped: string | undefined
  for (const line of text.split('\n')) {
    const [, name = '', listed = '', data = ''] = /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? []
    if (stopped !== undefined && line === `::${stopped}::`) stopped = undefined
    else if (stopped !== undefined || name === '') log.push(line)
    else if (name === 'stop-commands') stopped = data
    else annotations.push({ level: name, properties: readProperties(listed), message: decoded(data) })
  }
  return { log: log.join('\n'), annotations }
}

function readProperties(listed: string): Readonly<Record<string, string>> {
  const pairs = listed.split(',').filter((pair) => pair !== '')
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], decoded(pair.replace(/^[^=]*=/, ''))]))
}

function decoded(text: string): string {
  return text.replace(/%(25|0A|0D|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Reads `name<<END`, lines, `END`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)
  return Object.fromEntries([...outputs].map(([, name = '', , value = '']) => [name, value]))
}

/** Makes the checkout that actions/checkout would: one commit deep unless more is asked for. */
export async function checkOut(
  repository: FakeRepository,
  ref: string,
  workspace: string,
  depth: number | 'all' = 'all',
): Promise<string> {
  await repository.bare.git('rev-parse', 'HEAD')
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', workspace, ...args], { stdio: 'pipe' })
  mkdirSync(workspace, { recursive: true })
  git('init', '--quiet')
  const deep = depth === 'all' ? [] : [`--depth=${depth}`]
  git(
    'fetch',
    '--quiet',
    ...deep,
    `file://${repository.bare.folder}`,
    ref,
    ...(depth === 'all' ? ['refs/heads/*:refs/remotes/origin/*'] : []),
  )
  git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return workspace
}

/** A root module with public access blocks of buckets by these names, each open to public ACLs. */
export function openBuckets(...names: readonly string[]): string {
  const block = (name: string) => `resource "aws_s3_bucket_public_access_block" "${name}" {
  bucket                  = "${name}"
  block_public_acls       = false
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`
  return names.map(block).join('\n')
}

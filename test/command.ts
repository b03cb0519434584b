import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'

export const repository = fileURLToPath(new URL('..', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Called with the process id once something was written to standard error or output. */
  readonly onOutput?: (pid: number) => void
}

/** Runs the built command as a user would, in a process of its own. */
export function plumbline(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(repository, 'dist', 'cli.js'), ...args], {
      cwd: options.cwd ?? repository,
      env: { ...process.env, NO_COLOR: '1', ...options.env },
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      if (child.pid !== undefined) options.onOutput?.(child.pid)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      if (child.pid !== undefined) options.onOutput?.(child.pid)
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}

/** A folder for one test file, removed at its end. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files below a folder and gives the folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

interface PlannedChange {
  readonly address: string
  readonly type: string
  readonly actions?: readonly string[]
  readonly after?: unknown
  readonly before?: unknown
  readonly unknown?: unknown
  readonly sensitive?: unknown
}

/** A small plan as `terraform show -json` prints it. */
export function planOf(changes: readonly PlannedChange[], more: object = {}): string {
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    resource_changes: changes.map(
      ({ address, type, actions = ['create'], after = {}, before = null, unknown = {}, sensitive = {} }) => ({
        address,
        mode: 'managed',
        type,
        name: address.split('.').at(-1)?.replace(/\[.*$/, ''),
        provider_name: 'registry.terraform.io/hashicorp/aws',
        change: { actions, before, after, after_unknown: unknown, before_sensitive: {}, after_sensitive: sensitive },
      }),
    ),
    configuration: { root_module: {} },
    ...more,
  })
}

/** A plan with one bucket block that our policies refuse. */
export const openBucketPlan = planOf([
  {
    address: 'aws_s3_bucket_public_access_block.logs',
    type: 'aws_s3_bucket_public_access_block',
    after: {
      bucket: 'logs',
      block_public_acls: false,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    },
  },
])

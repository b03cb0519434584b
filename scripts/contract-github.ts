/**
 * Makes contracts/github/: the structure of those operations of GitHub's REST API that the App and the Action use, which the fake GitHub of the tests
 * (test/github/) holds every request and response against. `tsx scripts/contract-github.ts [description file]`; without a file it takes the
 * description out of the package named below with npm. Refuses a description whose digest is not the pinned one.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Structure, structureOf } from './openapi-structure.ts'

export const source = {
  name: "OpenAPI description of GitHub's REST API",
  version: '23.0.2 (OpenAPI 3.0.3, api.github.com)',
  identifier: 'https://github.com/octokit/openapi',
  licence: 'MIT, Copyright (c) 2020 Octokit contributors; only the structure is kept, no prose',
  package: '@octokit/openapi 23.0.2 on npm (MIT), file generated/api.github.com.json',
  sha256: '829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a',
  script: 'scripts/contract-github.ts',
} as const

/** What the App and the Action ask of GitHub, or tests ask of the fake; by the part of the API, then by operation. */
export const operations: Readonly<Record<string, readonly string[]>> = {
  actions: [
    'download-artifact',
    'get-artifact',
    'get-workflow-run',
    'list-artifacts-for-repo',
    'list-workflow-run-artifacts',
    'list-workflow-runs',
    'list-workflow-runs-for-repo',
  ],
  apps: [
    'create-from-manifest',
    'create-installation-access-token',
    'get-authenticated',
    'get-installation',
    'get-org-installation',
    'get-repo-installation',
    'get-user-installation',
    'get-webhook-delivery',
    'list-installations',
    'list-repos-accessible-to-installation',
    'list-webhook-deliveries',
    'redeliver-webhook-delivery',
    'revoke-installation-access-token',
  ],
  checks: [
    'create',
    'get',
    'get-suite',
    'list-annotations',
    'list-for-ref',
    'list-for-suite',
    'list-suites-for-ref',
    'rerequest-run',
    'rerequest-suite',
    'update',
  ],
  'code-scanning': ['get-sarif', 'upload-sarif'],
  git: [
    'create-blob',
    'create-commit',
    'create-ref',
    'create-tree',
    'delete-ref',
    'get-blob',
    'get-commit',
    'get-ref',
    'get-tree',
    'list-matching-refs',
    'update-ref',
  ],
  issues: [
    'add-labels',
    'create-comment',
    'create-label',
    'delete-comment',
    'get',
    'get-comment',
    'list-comments',
    'list-labels-on-issue',
    'remove-label',
    'update-comment',
  ],
  meta: ['get'],
  pulls: ['create', 'create-review', 'get', 'list', 'list-commits', 'list-files', 'list-reviews', 'update'],
  'rate-limit': ['get'],
  reactions: ['create-for-issue-comment', 'delete-for-issue-comment', 'list-for-issue-comment'],
  repos: [
    'compare-commits-with-basehead',
    'download-tarball-archive',
    'get',
    'get-branch',
    'get-collaborator-permission-level',
    'get-commit',
    'get-content',
    'list-branches',
    'list-commits',
    'list-pull-requests-associated-with-commit',
  ],
  teams: ['get-membership-for-user-in-org', 'list-members-in-org'],
  users: ['get-authenticated', 'get-by-username'],
}

const folder = fileURLToPath(new URL('../contracts/github/', import.meta.url))

/** The two files of the contract; one operation or schema a line, so that a change can be read. */
export function filesOf(structure: Structure): Readonly<Record<string, string>> {
  const lines = structure.operations.map((operation) => JSON.stringify(operation))
  const schemas = Object.entries(structure.schemas).map(
    ([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(schema)}`,
  )
  return {
    'operations.json': `[\n${lines.join(',\n')}\n]\n`,
    'schemas.json': `{"$id":"schemas.json","definitions":{\n${schemas.join(',\n')}\n}}\n`,
  }
}

function readDescription(path: string | undefined): Buffer {
  if (path !== undefined) return readFileSync(path)
  const scratch = mkdtempSync(join(tmpdir(), 'contract-github-'))
  const run = (...command: readonly [string, ...string[]]) =>
    execFileSync(command[0], command.slice(1), { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    run('npm', 'pack', '--silent', '@octokit/openapi@23.0.2')
    run('tar', '-xzf', 'octokit-openapi-23.0.2.tgz', 'package/generated/api.github.com.json')
    return readFileSync(join(scratch, 'package', 'generated', 'api.github.com.json'))
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function main(): void {
  const bytes = readDescription(process.argv[2])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== source.sha256) throw new Error(`the description has digest ${sha256}, wanted is ${source.sha256}`)
  const wanted = Object.entries(operations).flatMap(([part, names]) => names.map((name) => `${part}/${name}`))
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(filesOf(structureOf(JSON.parse(bytes.toString('utf8')), wanted)))) {
    writeFileSync(join(folder, name), text)
  }
  writeFileSync(join(folder, 'source.json'), `${JSON.stringify(source, null, 2)}\n`)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main()

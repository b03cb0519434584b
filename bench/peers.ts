/**
 * Side by side with the tools people would otherwise use, on one plan: our built-in library, and thirty plain policies of the kind people write for
 * conftest, against `opa eval` and `conftest` with the same thirty, and `checkov` with its own rules. Tools are found on PATH or in PLUMBLINE_PEERS (a list of
 * folders); those that are absent are left out. Prints wall times as medians and ratios to ours.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { writeLargePlan } from './large-plan.ts'

const resources = Number(process.argv[2] ?? 10_000)
const rounds = Number(process.argv[3] ?? 3)
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'plumbline-peers-'))
const plan = join(folder, 'plan.json')
const policies = join(folder, 'policies')
const cli = join(root, 'dist', 'cli.js')

interface Contender {
  readonly name: string
  readonly command: readonly string[]
}

function find(tool: string): string | undefined {
  const folders = [
    ...(process.env.PLUMBLINE_PEERS ?? '').split(delimiter),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  return folders.map((each) => join(each, tool)).find((path) => existsSync(path))
}

const ours: readonly Contender[] = [
  { name: 'plumbline, built-in library', command: [process.execPath, cli, 'check', plan, '--exit-zero', '--quiet'] },
  {
    name: 'plumbline, the thirty for conftest',
    command: [process.execPath, cli, 'check', plan, '--exit-zero', '--quiet', '--no-library', '--policies', policies],
  },
]
const [opa, conftest, checkov] = [find('opa'), find('conftest'), find('checkov')]
const theirs: readonly Contender[] = [
  ...(opa
    ? [
        {
          name: 'opa eval, the thirty',
          command: [opa, 'eval', '-d', policies, '-i', plan, '--format', 'values', 'data.main'],
        },
      ]
    : []),
  ...(conftest
    ? [
        {
          name: 'conftest, the thirty',
          command: [conftest, 'test', plan, '-p', policies, '--all-namespaces', '--rego-version', 'v1', '-o', 'json'],
        },
      ]
    : []),
  ...(checkov
    ? [
        {
          name: 'checkov, its own rules',
          command: [checkov, '-f', plan, '--framework', 'terraform_plan', '--quiet', '--compact', '-o', 'json'],
        },
      ]
    : []),
]

const attributes: readonly (readonly [type: string, attribute: string, wanted: string])[] = [
  ['aws_s3_bucket', 'force_destroy', 'false'],
  ['aws_s3_bucket_public_access_block', 'block_public_acls', 'true'],
  ['aws_s3_bucket_public_access_block', 'block_public_policy', 'true'],
  ['aws_db_instance', 'storage_encrypted', 'true'],
  ['aws_db_instance', 'publicly_accessible', 'false'],
  ['aws_ebs_volume', 'encrypted', 'true'],
  ['aws_sqs_queue', 'sqs_managed_sse_enabled', 'true'],
  ['aws_vpc_security_group_ingress_rule', 'ip_protocol', '"tcp"'],
  ['aws_lambda_function', 'reserved_concurrent_executions', '-1'],
  ['aws_cloudwatch_log_group', 'skip_destroy', 'false'],
]

/** Thirty rules: each attribute must be set, must be as wanted, and must not be about to be destroyed. */
function writePolicies(): void {
  mkdirSync(policies)
  attributes.forEach(([type, attribute, wanted], at) => {
    const rule = (name: string, condition: string, said: string) =>
      `deny_${name}_${at} contains msg if {\n\tsome r in input.resource_changes\n\tr.type == "${type}"\n\t${condition}\n\tmsg := sprintf("%s ${said}", [r.address])\n}\n`
    const rules = [
      rule('wrong', `r.change.after.${attribute} != ${wanted}`, `has another ${attribute}`),
      rule('missing', `not ${attribute}_known_${at}(r)`, `does not set ${attribute}`),
      rule('destroyed', '"delete" in r.change.actions', 'is destroyed'),
    ]
    const known = `${attribute}_known_${at}(r) if r.change.after.${attribute} != null\n\n${attribute}_known_${at}(r) if r.change.after_unknown.${attribute}\n`
    writeFileSync(
      join(policies, `policy-${at}.rego`),
      `package main\n\nimport rego.v1\n\n${rules.join('\n')}\n${known}`,
    )
  })
}

try {
  writePolicies()
  writeLargePlan(plan, resources)
  console.log(`${resources} resources, median of ${rounds}`)
  const times = new Map<string, number[]>()
  for (let round = 0; round <= rounds; round++) {
    for (const { name, command } of [...ours, ...theirs]) {
      if (name.startsWith('checkov') && round > 0) continue
      const [program = '', ...args] = command
      const started = performance.now()
      const { error } = spawnSync(program, args, {
        stdio: 'ignore',
        env: { ...process.env, PLUMBLINE_CACHE_DIR: join(folder, 'cache') },
      })
      if (error) throw error
      // The first round only warms files and caches, but for checkov, which takes too long to be asked twice.
      if (round > 0 || name.startsWith('checkov'))
        times.set(name, [...(times.get(name) ?? []), performance.now() - started])
    }
  }
  const median = (name: string): number =>
    (times.get(name) ?? []).sort((a, b) => a - b)[Math.floor((times.get(name)?.length ?? 0) / 2)] ?? 0
  for (const { name } of ours) console.log(`${name}: ${median(name).toFixed(0)} ms`)
  for (const { name } of theirs) {
    const ratios = ours.map((each) => (median(name) / median(each.name)).toFixed(1))
    console.log(`${name}: ${median(name).toFixed(0)} ms = ${ratios.join(' and ')} times ours`)
  }
  for (const tool of ['opa', 'conftest', 'checkov']) if (!find(tool)) console.log(`${tool}: not found, left out`)
} finally {
  rmSync(folder, { recursive: true })
}

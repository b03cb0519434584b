import { closeSync, openSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ingressRule, lambda, logGroup, role, rolePolicy, securityGroup } from './large-plan/application.ts'
import { buckets } from './large-plan/buckets.ts'
import { configuration } from './large-plan/configuration.ts'
import { common, type Entry, plannedValue, resourceChange, type Shape, text } from './large-plan/entry.ts'
import { database, queue, volume } from './large-plan/stores.ts'

/**
 * Writes a deterministic plan of `count` resources as `terraform show -json` prints it: one line, `module.app["app-042"]`
 * instances of about fifty resources, eight buckets with their companions in each, one instance in seven with faults.
 * 10,000 resources are about 17 MB; memory use does not grow with `count`.
 *
 * The entry sizes follow a plan measured with Terraform 1.11.4 and the AWS provider 6.47.0.
 */
export function writeLargePlan(path: string, count: number): void {
  const file = openSync(path, 'w')
  try {
    let pending: string[] = []
    let size = 0
    for (const piece of largePlan(count)) {
      pending.push(piece)
      size += piece.length
      if (size > 1_000_000) {
        writeSync(file, pending.join(''))
        pending = []
        size = 0
      }
    }
    writeSync(file, pending.join(''))
  } finally {
    closeSync(file)
  }
}

/** The same plan as consecutive pieces of text. */
export function* largePlan(count: number): Generator<string> {
  yield '{"format_version":"1.2","terraform_version":"1.11.4","variables":{"stage":{"value":"prod"}},'
  yield '"planned_values":{"root_module":{"resources":['
  yield* joined(rootEntries(count), plannedValue)
  yield '],"child_modules":['
  let first = true
  for (const entries of instances(count)) {
    yield `${first ? '' : ','}{"resources":[${entries.map(plannedValue).join(',')}],"address":${text(entries[0]?.module ?? '')}}`
    first = false
  }
  yield ']}},"resource_changes":['
  yield* joined(allEntries(count), resourceChange)
  yield '],"configuration":'
  yield JSON.stringify(configuration())
  yield ',"relevant_attributes":['
  yield* joined(relevant(count), (attribute) => JSON.stringify(attribute))
  yield '],"timestamp":"2026-01-15T09:00:00Z","applyable":true,"complete":true,"errored":false}\n'
}

function* joined<T>(items: Iterable<T>, print: (item: T) => string): Generator<string> {
  let first = true
  for (const item of items) {
    yield first ? print(item) : `,${print(item)}`
    first = false
  }
}

function* allEntries(count: number): Generator<Entry> {
  yield* rootEntries(count)
  for (const entries of instances(count)) yield* entries
}

function* instances(count: number): Generator<Entry[]> {
  let left = count - rootCount(count)
  for (let n = 0; left > 0; n++) {
    const entries = instance(n).slice(0, left)
    left -= entries.length
    yield entries
  }
}

function rootCount(count: number): number {
  return Math.min(count, Math.max(1, Math.round(count / 1000)))
}

function* rootEntries(count: number): Generator<Entry> {
  for (let n = 0; n < rootCount(count); n++) {
    yield {
      module: '',
      type: 'aws_kms_key',
      name: 'shared',
      key: `k${n}`,
      after: {
        bypass_policy_lockout_safety_check: false,
        custom_key_store_id: null,
        customer_master_key_spec: 'SYMMETRIC_DEFAULT',
        deletion_window_in_days: 30,
        description: `key ${n}`,
        enable_key_rotation: n % 7 !== 3,
        is_enabled: true,
        key_usage: 'ENCRYPT_DECRYPT',
        ...common,
        xks_key_id: null,
      },
      unknown: ['arn', 'id', 'key_id', 'multi_region', 'policy', 'rotation_period_in_days'],
    }
  }
}

function instance(n: number): Entry[] {
  const id = `app-${String(n).padStart(3, '0')}`
  const module = `module.app[${text(id)}]`
  const faulty = n % 7 === 3
  return [
    ...buckets(module, id, faulty),
    ...['work', 'retry', 'dead.letter'].map((key) => queue(module, id, key, faulty)),
    ...['web', 'admin', 'metrics', 'peer'].map((key, at) => ingressRule(module, key, at, faulty)),
    logGroup(module, id, faulty),
    database(module, id, faulty),
    volume(module, faulty),
    role(module, id),
    rolePolicy(module, id, faulty),
    lambda(module, id),
    securityGroup(module, id),
  ]
}

function* relevant(count: number): Generator<Shape> {
  for (const entries of instances(count)) {
    const module = entries[0]?.module ?? ''
    yield { resource: `${module}.aws_iam_role.this`, attribute: ['arn'] }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, count] = process.argv.slice(2)
  if (path === undefined || !/^\d+$/.test(count ?? '')) {
    process.stderr.write('usage: tsx bench/large-plan.ts <path> <number of resources>\n')
    process.exitCode = 2
  } else {
    writeLargePlan(path, Number(count))
  }
}

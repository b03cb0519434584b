import type { Policy } from '../model/policy.ts'
import { severities } from '../model/policy.ts'
import { terminal } from './escape.ts'
import type { PrintOptions } from './options.ts'
import { compare } from './order.ts'
import { hang, makeScreen } from './screen.ts'
import { displayWidth, padEnd } from './width.ts'
import { fixLabel, pathText, plural } from './words.ts'

/** What `policy list` says about one policy, for programs. */
export interface PolicyRow {
  readonly policy: string
  readonly title: string
  readonly severity: Policy['severity']
  /** First segment of the id. */
  readonly provider: string
  readonly resource_types: readonly string[]
  readonly aliases: Policy['aliases']
  readonly controls: Policy['controls']
  readonly fix: boolean
}

export function policyRow(policy: Policy): PolicyRow {
  return {
    policy: policy.id,
    title: policy.title,
    severity: policy.severity,
    provider: policy.id.split('.')[0] ?? '',
    resource_types: policy.resourceTypes,
    aliases: policy.aliases,
    controls: policy.controls,
    fix: policy.fix,
  }
}

/** All policies as a JSON list, by id. */
export function printPolicyListJson(policies: readonly Policy[]): string {
  return `${JSON.stringify(byId(policies).map(policyRow), null, 2)}\n`
}

/** All policies for a terminal, under what their ids begin with; the last line counts them. */
export function printPolicyList(policies: readonly Policy[], options: PrintOptions = {}): string {
  const screen = makeScreen(options)
  const { paint } = screen
  const groups = new Map<string, Policy[]>()
  for (const policy of byId(policies)) {
    const family = policy.id.slice(0, Math.max(0, policy.id.lastIndexOf('.')))
    const group = groups.get(family)
    if (group === undefined) groups.set(family, [policy])
    else group.push(policy)
  }
  const lines = [...groups].flatMap(([family, group]) => {
    const names = group.map(({ id }) => terminal(id.slice(id.lastIndexOf('.') + 1)))
    const column = Math.min(32, Math.max(...names.map(displayWidth)))
    return [
      paint('place', terminal(family)),
      ...group.flatMap((policy, index) => {
        const severity = policy.severity.toUpperCase()
        const name = padEnd(names[index] ?? '', column)
        const flags = [
          policy.fix ? 'fix' : '',
          policy.enforcement === 'advisory' ? 'advisory' : '',
          policy.deprecated === undefined ? '' : 'deprecated',
        ].filter((flag) => flag !== '')
        const title = policy.title + (flags.length === 0 ? '' : ` [${flags.join(', ')}]`)
        const plain = `  ${severity.padEnd(8)}  ${name}  `
        return hang(
          plain,
          `  ${paint(policy.severity, severity)}${' '.repeat(8 - severity.length)}  ${paint('strong', name)}  `,
          terminal(title),
          screen,
          (line) => line,
        )
      }),
      '',
    ]
  })
  return `${[...lines, summary(policies)].join('\n')}\n`
}

function summary(policies: readonly Policy[]): string {
  const counts = severities
    .toReversed()
    .map((severity) => ({ severity, count: policies.filter((policy) => policy.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
  return `${plural(policies.length, 'policy', 'policies')}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`
}

/** Everything about one policy as JSON. */
export function printPolicyJson(policy: Policy): string {
  return `${JSON.stringify(fullRow(policy), null, 2)}\n`
}

/** Everything about several policies as a JSON list, by id. */
export function printPoliciesJson(policies: readonly Policy[]): string {
  return `${JSON.stringify(byId(policies).map(fullRow), null, 2)}\n`
}

function fullRow(policy: Policy) {
  const {
    enforcement,
    description,
    actions,
    related,
    impliedBy,
    companions,
    file,
    digest,
    style,
    reads,
    effectiveOn,
    remediation,
    deprecated,
  } = policy
  return {
    ...policyRow(policy),
    description,
    enforcement,
    ...(effectiveOn === undefined ? {} : { effective_on: effectiveOn }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(remediation === undefined ? {} : { remediation }),
    actions,
    implied_by: impliedBy,
    related,
    reads,
    companions,
    style,
    file,
    digest,
  }
}

/** Everything about one policy for a terminal. */
export function printPolicy(policy: Policy, options: PrintOptions = {}): string {
  const screen = makeScreen(options)
  const { paint } = screen
  const severity = policy.severity.toUpperCase()
  const reads = Object.entries(policy.reads).map(
    ([type, { paths }]) => `${type}: ${paths === '*' ? 'everything' : paths.map(pathText).join(', ')}`,
  )
  const aliases = Object.entries(policy.aliases).flatMap(([tool, ids]) =>
    ids.length === 0 ? [] : [`${tool} ${ids.join(', ')}`],
  )
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['judges', policy.resourceTypes],
    ['actions', [policy.actions.join(', ')]],
    ['reads', reads],
    ['looks up', policy.companions],
    [
      policy.remediation === undefined ? '' : fixLabel(policy.remediation),
      policy.remediation === undefined ? [] : [policy.remediation.summary],
    ],
    ['edits', policy.fix ? ['offers a fix that can be applied'] : []],
    ['controls', policy.controls.map(({ framework, id }) => `${framework} ${id}`)],
    ['elsewhere', aliases],
    ['implied by', policy.impliedBy],
    ['enforced', [policy.enforcement + (policy.effectiveOn === undefined ? '' : ` from ${policy.effectiveOn}`)]],
    ['deprecated', policy.deprecated === undefined ? [] : [policy.deprecated]],
    ['see', policy.related],
    ['file', [policy.file]],
    ['sha256', [policy.digest]],
  ]
  const column = 17
  const body = rows.flatMap(([label, texts]) =>
    texts.flatMap((text, index) => {
      const head = `  ${padEnd(index === 0 ? label : '', column)}`
      return hang(head, paint('faint', head), terminal(text), screen, (line) => line)
    }),
  )
  const head = hang(`${severity}  `, `${paint(policy.severity, severity)}  `, terminal(policy.title), screen, (line) =>
    paint('strong', line),
  )
  const description =
    policy.description === '' ? [] : ['', ...hang('  ', '  ', terminal(policy.description), screen, (line) => line)]
  return `${[paint('place', terminal(policy.id)), ...head, ...description, '', ...body].join('\n')}\n`
}

function byId(policies: readonly Policy[]): Policy[] {
  return policies.toSorted((a, b) => compare(a.id, b.id))
}

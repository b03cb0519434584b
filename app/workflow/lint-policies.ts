import { push } from '../model/grow.ts'
import type { Remark } from '../model/lint.ts'
import { nearest } from '../model/nearest.ts'
import type { Policy } from '../model/policy.ts'
import type { PolicyExample } from './examples.ts'

/** Ids of the rules of other tools, by the tool. */
export type RuleIds = Readonly<Record<string, readonly string[]>>

/** Aliases that no rule of the tool has; and those of several policies, as a note: one rule elsewhere can be two policies here. `others` are not looked at. */
export function aliasRemarks(policies: readonly Policy[], others: readonly Policy[], ids: RuleIds): readonly Remark[] {
  const holders = new Map<string, string[]>()
  for (const { id, aliases } of [...policies, ...others]) {
    for (const [tool, names] of Object.entries(aliases) as readonly (readonly [string, readonly string[]])[]) {
      for (const name of names) push(holders, `${tool} ${name}`, id)
    }
  }
  const known = new Map(Object.entries(ids).map(([tool, names]) => [tool, new Set(names)]))
  return policies.flatMap(({ id, file, aliases }) =>
    (Object.entries(aliases) as readonly (readonly [string, readonly string[]])[]).flatMap(([tool, names]) =>
      names.flatMap((name): readonly Remark[] => {
        if (known.get(tool)?.has(name) === false) {
          const near = nearest(name, ids[tool] ?? [])
          const next = near === undefined ? 'check the id' : `did you mean ${near}?`
          return [{ rule: 'alias', file, message: `${tool} has no rule ${name}, as far as is known`, next }]
        }
        const shared = (holders.get(`${tool} ${name}`) ?? []).filter((other) => other !== id)
        if (shared.length === 0) return []
        return [
          { rule: 'alias', file, message: `${tool} ${name} is an alias of ${shared.join(', ')}, too`, note: true },
        ]
      }),
    ),
  )
}

/**
 * Policies whose examples do not show each of the three answers; that none is decided only at apply is a note, since there are policies that always know. Policies for
 * conftest have no examples.
 */
export function exampleRemarks(policies: readonly Policy[], examples: readonly PolicyExample[]): readonly Remark[] {
  const byPolicy = new Map<string, PolicyExample[]>()
  for (const example of examples) push(byPolicy, example.policy, example)
  return policies.flatMap(({ id, file, style }): readonly Remark[] => {
    const own = byPolicy.get(id) ?? []
    // That there is no file at all is said by the conventions.
    if (style === 'conftest' || own.length === 0) return []
    const statuses = own.flatMap(({ findings }) => findings.map(({ status }) => status))
    const remark = { rule: 'example', file } as const
    return [
      ...(statuses.includes('fail') ? [] : [{ ...remark, message: 'no example fails' }]),
      ...(own.some(({ findings }) => findings.length === 0) ? [] : [{ ...remark, message: 'no example passes' }]),
      ...(statuses.includes('undetermined')
        ? []
        : [{ ...remark, message: 'no example is decided only at apply', note: true as const }]),
    ]
  })
}

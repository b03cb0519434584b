import { derived } from '../../model/derived.ts'
import type { Policy } from '../../model/policy.ts'
import { matchesGlob } from '../../model/policy-glob.ts'
import type { ForeignDirective, ForeignTool } from './directive.ts'
import { trivyNames } from './trivy-names.ts'

/** Which policies of ours another tool's ids stand for. */
export interface AliasIndex {
  /** Policies for each id of a directive: none where we have no such policy. For all but some ids there is one entry, under `*`. */
  readonly policiesOf: (
    directive: Pick<ForeignDirective, 'tool' | 'ids' | 'others'>,
  ) => readonly { readonly id: string; readonly policies: readonly Policy[] }[]
  /** Ids of the policies that carry a foreign id, whatever its tool. */
  readonly withAlias: (foreign: string) => readonly string[]
}

type Names = ReadonlyMap<string, ReadonlySet<Policy>>

/** Ids are compared without regard to case; trivy's also in their old form (`AVD-AWS-0089`), by long name and by short code. */
export const indexAliases = derived((policies: readonly Policy[]): AliasIndex => {
  const trivy = namesOf(policies, ({ aliases }) => aliases.trivy.flatMap(namesOfTrivy))
  const names: Readonly<Record<ForeignTool, Names>> = {
    checkov: namesOf(policies, ({ aliases }) => aliases.checkov),
    trivy,
    tfsec: trivy,
    kics: namesOf(policies, ({ aliases }) => aliases.kics),
  }
  return {
    policiesOf: ({ tool, ids, others }) => {
      const known = names[tool]
      if (!others) return ids.map((id) => ({ id, policies: find(known, id.toLowerCase()) }))
      const excepted = new Set(ids.flatMap((id) => find(known, id.toLowerCase())))
      return [{ id: '*', policies: find(known, '*').filter((policy) => !excepted.has(policy)) }]
    },
    withAlias: (foreign) => {
      if (foreign.includes('*')) return []
      const found = [names.checkov, trivy, names.kics].flatMap((known) => find(known, foreign.toLowerCase()))
      return [...new Set(found.map(({ id }) => id))]
    },
  }
})

function namesOf(policies: readonly Policy[], read: (policy: Policy) => readonly string[]): Names {
  const names = new Map<string, Set<Policy>>()
  for (const policy of policies) {
    for (const name of read(policy)) {
      const key = name.toLowerCase()
      const known = names.get(key)
      if (known === undefined) names.set(key, new Set([policy]))
      else known.add(policy)
    }
  }
  return names
}

function namesOfTrivy(alias: string): readonly string[] {
  const id = alias.toUpperCase().replace(/^AVD-/, '')
  const long = trivyNames.get(id) ?? []
  const short = long.map((name) => name.split('-').slice(2).join('-'))
  return [alias, id, `AVD-${id}`, ...long, ...short]
}

function find(names: Names, id: string): readonly Policy[] {
  if (!id.includes('*')) return [...(names.get(id) ?? [])]
  const found = new Set<Policy>()
  for (const [name, policies] of names) {
    if (id === '*' || matchesGlob(id, name)) for (const policy of policies) found.add(policy)
  }
  return [...found]
}

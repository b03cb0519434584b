import type { Framework } from '../model/framework.ts'
import { push } from '../model/grow.ts'
import type { Page } from '../model/page.ts'
import type { Policy } from '../model/policy.ts'
import { printFrameworkPage, printFrameworksPage } from '../report/framework-page.ts'
import { hasAliases, printAliases, printPolicyIndex } from '../report/policy-index.ts'
import { type PageControls, printPolicyPage } from '../report/policy-page.ts'
import { aliasesPath, frameworkPath, frameworksPath, indexPath, policyPath, type Site } from '../report/site.ts'
import type { PolicyExample } from './examples.ts'
import { parametersOf } from './policy-parameters.ts'
import type { RegoModule } from './ports.ts'

export interface DocumentedPolicies {
  readonly policies: readonly Policy[]
  /** The modules of the policies, for the parameters they ask for. */
  readonly modules: readonly RegoModule[]
  readonly examples: readonly PolicyExample[]
  readonly frameworks: readonly Framework[]
}

/** Every page about policies: one each, an index, the ids of other tools, and the frameworks whose controls they answer for. */
export function documentPolicies(documented: DocumentedPolicies, site: Site): readonly Page[] {
  const { policies, modules, examples } = documented
  const pages = new Set(policies.map(({ id }) => id))
  const frameworks = documented.frameworks.filter(({ controls }) =>
    controls.some((control) => control.policies.some((id) => pages.has(id))),
  )
  const controls = controlsByPolicy(frameworks)
  const examplesOf = grouped(examples, ({ policy }) => policy)
  const textsOf = grouped(modules, ({ file }) => folderOf(file))
  const index = { policies, frameworks: frameworks.length > 0, site }
  return [
    ...policies.map((policy) => {
      const own = examplesOf.get(policy.id) ?? []
      const [first] = own
      const page = {
        policy,
        examples: own,
        ...(first === undefined ? {} : { examplesFile: first.file }),
        parameters: parametersOf((textsOf.get(folderOf(policy.file)) ?? []).map(({ text }) => text).join('\n')),
        controls: controls.get(policy.id) ?? [],
        pages,
      }
      return { path: policyPath(site, policy.id), text: printPolicyPage(page, site) }
    }),
    { path: indexPath(site), text: printPolicyIndex(index) },
    ...(hasAliases(policies) ? [{ path: aliasesPath(site), text: printAliases(index) }] : []),
    ...(frameworks.length === 0 ? [] : [{ path: frameworksPath, text: printFrameworksPage(frameworks, site) }]),
    ...frameworks.map((framework) => ({
      path: frameworkPath(framework.id),
      text: printFrameworkPage(framework, pages, site),
    })),
  ]
}

function controlsByPolicy(frameworks: readonly Framework[]): ReadonlyMap<string, readonly PageControls[]> {
  const result = new Map<string, PageControls[]>()
  for (const { id: framework, title, controls } of frameworks) {
    const named = new Map<string, { id: string; title: string }[]>()
    for (const control of controls)
      for (const policy of control.policies) push(named, policy, { id: control.id, title: control.title })
    for (const [policy, own] of named) push(result, policy, { framework, title, controls: own })
  }
  return result
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) push(groups, keyOf(item), item)
  return groups
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

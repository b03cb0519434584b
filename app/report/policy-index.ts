import { push } from '../model/grow.ts'
import { pageMark } from '../model/page.ts'
import { type Policy, severities } from '../model/policy.ts'
import { markdown, markdownCode } from './escape.ts'
import { compare } from './order.ts'
import { aliasesPath, frameworksPath, indexPath, linkBetween, policyPath, type Site } from './site.ts'
import { plural } from './words.ts'

export interface PolicyIndex {
  readonly policies: readonly Policy[]
  /** Whether there is a page of frameworks to link. */
  readonly frameworks: boolean
  readonly site: Site
}

/** The index of policies in Markdown: by provider and service, with links to the other ways in. */
export function printPolicyIndex({ policies, frameworks, site }: PolicyIndex): string {
  const here = indexPath(site)
  const families = byFamily(policies)
  const ways = [
    ...(frameworks ? [`[by framework and control](${linkBetween(here, frameworksPath)})`] : []),
    ...(hasAliases(policies) ? [`[by the id another tool uses](${linkBetween(here, aliasesPath(site))})`] : []),
  ]
  const providers = [...new Set(families.map(({ provider }) => provider))]
  const contents = providers.map((provider) => {
    const own = families.filter((family) => family.provider === provider)
    const links = own.map(({ service, name, members }) => `[${markdown(service)}](#${anchor(name)}) ${members.length}`)
    const count = own.reduce((sum, { members }) => sum + members.length, 0)
    return `- **${markdown(provider)}** (${count}): ${links.join(' · ')}`
  })
  const sections = families.map(({ name, members }) => {
    const rows = members.map((policy) => {
      const link = linkBetween(here, policyPath(site, policy.id))
      return `| [${markdown(lastSegment(policy.id))}](${link}) | ${policy.severity} | ${markdown(policy.title)}${flags(policy)} |`
    })
    return `## ${markdown(name)}\n\n| policy | severity | what is true when it passes |\n| --- | --- | --- |\n${rows.join('\n')}`
  })
  const head = `${plural(policies.length, 'policy', 'policies')}: ${severityCounts(policies)}.`
  const also =
    ways.length === 0 ? '' : ` They are listed here by provider and service; there is a list ${ways.join(' and one ')}.`
  return `${[`${pageMark}\n\n# Policies`, `${head}${also}`, contents.join('\n'), ...sections].join('\n\n')}\n`
}

export function hasAliases(policies: readonly Policy[]): boolean {
  return policies.some(({ aliases }) => Object.values(aliases).some((ids) => ids.length > 0))
}

/** Which policy means the same as a rule of another tool, in Markdown, by the tool's ids. */
export function printAliases({ policies, site }: PolicyIndex): string {
  const here = aliasesPath(site)
  const tools = [
    ['Checkov', 'checkov'],
    ['Trivy', 'trivy'],
    ['KICS', 'kics'],
  ] as const
  const sections = tools.flatMap(([name, tool]) => {
    const rows = policies
      .flatMap((policy) => policy.aliases[tool].map((id) => ({ id, policy })))
      .toSorted((a, b) => naturally(a.id, b.id) || compare(a.policy.id, b.policy.id))
      .map(({ id, policy }) => {
        const link = `[${markdown(policy.id)}](${linkBetween(here, policyPath(site, policy.id))})`
        return `| ${markdownCode(id)} | ${link} | ${markdown(policy.title)} |`
      })
    return rows.length === 0 ? [] : [`## ${name}`, `| id | policy | title |\n| --- | --- | --- |\n${rows.join('\n')}`]
  })
  const head =
    'A policy stands beside the id of another tool where both mean the same. Comments that skip such an id are waivers of the policy. ' +
    'Several policies can share an id that asks for several things.'
  return `${[`${pageMark}\n\n# Policies by the ids of other tools`, head, ...sections].join('\n\n')}\n`
}

interface Family {
  readonly name: string
  readonly provider: string
  readonly service: string
  readonly members: readonly Policy[]
}

/** Policies of one service together, in the order of their ids; `aws s3` is the heading of what begins with `aws.s3`. */
function byFamily(policies: readonly Policy[]): readonly Family[] {
  const groups = new Map<string, Policy[]>()
  for (const policy of policies.toSorted((a, b) => compare(a.id, b.id))) {
    const end = policy.id.lastIndexOf('.')
    push(groups, end < 0 ? policy.id : policy.id.slice(0, end), policy)
  }
  return [...groups].map(([prefix, members]) => {
    const [provider = '', ...service] = prefix.split('.')
    return {
      name: [provider, ...service].join(' '),
      provider,
      service: service.length === 0 ? provider : service.join(' '),
      members,
    }
  })
}

function lastSegment(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

function flags({ enforcement, needs, deprecated }: Policy): string {
  const said = [
    ...(needs === undefined ? [] : ['off until configured']),
    ...(enforcement === 'advisory' ? ['advisory'] : []),
    ...(deprecated === undefined ? [] : ['deprecated']),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

function severityCounts(policies: readonly Policy[]): string {
  return severities
    .toReversed()
    .map((severity) => ({ severity, count: policies.filter((policy) => policy.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ')
}

/** As GitHub makes it from a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')
}

/** Numbers inside ids count as numbers: `CKV_AWS_9` before `CKV_AWS_10`. */
function naturally(a: string, b: string): number {
  const pad = (id: string) => id.replace(/\d+/g, (digits) => digits.padStart(8, '0'))
  return compare(pad(a), pad(b))
}

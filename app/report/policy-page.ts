import { push } from '../model/grow.ts'
import { pageMark } from '../model/page.ts'
import { defaultActions, type Policy, type Reads } from '../model/policy.ts'
import { httpsLink, markdown, markdownCode } from './escape.ts'
import { exampleSections, type PageExample } from './page-examples.ts'
import { below, frameworkPath, linkBetween, policyPath, type Site } from './site.ts'
import { pathText, plural } from './words.ts'

/** A value the configuration may give, and the Rego text of what holds without it. */
export interface PageParameter {
  readonly name: string
  readonly fallback: string
}

/** The controls of one framework a policy answers for. */
export interface PageControls {
  readonly framework: string
  readonly title: string
  readonly controls: readonly { readonly id: string; readonly title: string }[]
}

export interface PolicyPage {
  readonly policy: Policy
  readonly examples: readonly PageExample[]
  /** The file the examples stand in. */
  readonly examplesFile?: string
  readonly parameters: readonly PageParameter[]
  readonly controls: readonly PageControls[]
  /** Ids that have a page of their own. */
  readonly pages: ReadonlySet<string>
}

/** Most types that are named. */
const mostTypes = 12
/** Most attributes of one type that are named. */
const mostPaths = 8
/** With more controls of one framework only their numbers are named. */
const mostTitles = 5

/** The page of one policy in Markdown: what, why, examples, what to do, controls, other tools' ids, waiving. */
export function printPolicyPage(page: PolicyPage, site: Site): string {
  const { policy } = page
  const description = policy.description === '' ? [] : [markdown(policy.description)]
  const remediation =
    policy.remediation === undefined
      ? []
      : [
          '## What to do',
          `${markdown(policy.remediation.summary)} ${
            policy.remediation.safe
              ? 'This cannot break what works now.'
              : 'Look before you do: this can break what works now.'
          }`,
        ]
  const parts = [
    `${pageMark}\n\n# ${markdown(policy.title)}`,
    ...description,
    facts(page, site).join('\n'),
    ...remediation,
    ...exampleSections({
      here: policyPath(site, policy.id),
      examples: page.examples,
      ...(page.examplesFile === undefined ? {} : { file: page.examplesFile }),
      site,
    }),
    ...waiving(page, site),
    ...controls(page, site),
  ]
  return `${parts.join('\n\n')}\n`
}

function facts(page: PolicyPage, site: Site): readonly string[] {
  const { policy, parameters } = page
  const here = policyPath(site, policy.id)
  const enforced = [
    policy.severity,
    ...(policy.enforcement === 'advisory' ? ['advisory: it never blocks'] : []),
    ...(policy.effectiveOn === undefined ? [] : [`blocks from ${policy.effectiveOn} on`]),
  ]
  const own = policy.actions.join() === defaultActions.join() ? undefined : policy.actions.map(markdownCode).join(', ')
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Policy', `${markdownCode(policy.id)}${sourceLinks(page, here, site)}`],
    ['Severity', enforced.join('; ')],
    ['Judges', judged(policy)],
    ['Planned actions', own],
    [
      'Looks at what is linked',
      policy.companions.length === 0 ? undefined : policy.companions.map(markdownCode).join(', '),
    ],
    ['Off until the configuration gives', policy.needs?.map(markdownCode).join(', ')],
    ['Parameters', parameters.length === 0 ? undefined : parameters.map(parameterText).join(', ')],
    ['Shown under', impliedBy(page, here, site)],
    ['Deprecated', policy.deprecated === undefined ? undefined : markdown(policy.deprecated)],
    ['Same as', sameAs(policy)],
    ['Read more', readMore(policy)],
  ]
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [`- **${label}:** ${text}`]))
}

function sourceLinks({ policy, examplesFile }: PolicyPage, here: string, { sources }: Site): string {
  if (sources === undefined) return ''
  const link = (name: string, file: string) => `[${name}](${linkBetween(here, below(sources, file))})`
  const links = [link('Rego', policy.file), ...(examplesFile === undefined ? [] : [link('examples', examplesFile)])]
  return ` (${links.join(', ')})`
}

/** Types of which the same is read stand together: `a`, `b` by `tags`; `c`. */
function judged({ resourceTypes, reads }: Policy): string | undefined {
  const groups = new Map<string, string[]>()
  for (const type of resourceTypes.slice(0, mostTypes)) push(groups, readText(reads[type]?.paths), markdownCode(type))
  const left = resourceTypes.length - mostTypes
  const said = [...groups].map(([read, types]) => `${types.join(', ')}${read}`)
  if (said.length === 0) return undefined
  return said.join('; ') + (left > 0 ? `; and ${plural(left, 'more type')}` : '')
}

function readText(paths: Reads['paths'] | undefined): string {
  if (paths === undefined || paths === '*' || paths.length === 0) return ''
  const named = [...new Set(paths.map((path) => pathText(path.filter((step) => step !== '*'))))].sort()
  const more = named.length > mostPaths ? ` and ${named.length - mostPaths} more` : ''
  return ` by ${named.slice(0, mostPaths).map(markdownCode).join(', ')}${more}`
}

function parameterText({ name, fallback }: PageParameter): string {
  return `${markdownCode(name)} (${markdownCode(fallback)} unless given)`
}

function impliedBy({ policy, pages }: PolicyPage, here: string, site: Site): string | undefined {
  if (policy.impliedBy.length === 0) return undefined
  const links = policy.impliedBy.map((id) =>
    pages.has(id) ? `[${markdown(id)}](${linkBetween(here, policyPath(site, id))})` : markdownCode(id),
  )
  return `${links.join(', ')}, where one of them speaks of the same resource`
}

function sameAs({ aliases }: Policy): string | undefined {
  const tools = [
    ['Checkov', aliases.checkov],
    ['Trivy', aliases.trivy],
    ['KICS', aliases.kics],
  ] as const
  const named = tools.flatMap(([tool, ids]) =>
    ids.length === 0 ? [] : [`${tool} ${ids.map(markdownCode).join(', ')}`],
  )
  return named.length === 0 ? undefined : named.join(' · ')
}

function readMore({ related }: Policy): string | undefined {
  const links = related.flatMap((each) => {
    const link = httpsLink(each)
    return link === null ? [] : [`<${link}>`]
  })
  return links.length === 0 ? undefined : links.join(', ')
}

function waiving({ policy, parameters }: PolicyPage, site: Site): readonly string[] {
  const here = policyPath(site, policy.id)
  const guide = (name: string, file: string) =>
    site.guides === undefined ? name : `[${name}](${linkBetween(here, below(site.guides, file))})`
  const set =
    parameters.length === 0 ? '' : ` What it asks for is set by ${guide('parameters', 'configuration.md#policies')}.`
  // What is destroyed has no place in the source any more.
  if (policy.actions.every((action) => action === 'delete' || action === 'forget')) {
    const entry = `waivers:\n  - policy: ${policy.id}\n    address: <address>\n    owner: <who>\n    reason: <why>\n    expires: <day>`
    return [
      '## Waive it',
      `\`\`\`yaml\n${entry}\n\`\`\``,
      `In the ${guide('configuration', 'configuration.md#waivers')}, since the source does not hold the resource any more.${set}`,
    ]
  }
  const others = [
    ...policy.aliases.checkov.slice(0, 1).map((id) => `checkov:skip=${id}`),
    ...policy.aliases.trivy.slice(0, 1).map((id) => `trivy:ignore:${id}`),
    ...policy.aliases.kics.slice(0, 1).map((id) => `kics-scan disable=${id}`),
  ].map(markdownCode)
  const comments = others.length === 0 ? '' : ` Counts, too: ${others.join(', ')}.`
  return [
    '## Waive it',
    `\`\`\`hcl\n# plumbline:waive ${policy.id} until=<day> owner=<who> reason="<why>"\n\`\`\``,
    `Right above the resource, or in a ${guide('file', 'waivers.md')}.${comments}${set}`,
  ]
}

function controls({ policy, controls: all }: PolicyPage, site: Site): readonly string[] {
  if (all.length === 0) return []
  const here = policyPath(site, policy.id)
  const rows = all.map(({ framework, title, controls: named }) => {
    const list = named
      .map(({ id, title: words }) =>
        named.length > mostTitles ? markdownCode(id) : `${markdownCode(id)} ${markdown(words)}`,
      )
      .join(named.length > mostTitles ? ', ' : '; ')
    return `- [${markdown(title)}](${linkBetween(here, frameworkPath(framework))}): ${list}`
  })
  return ['## Controls', rows.join('\n')]
}

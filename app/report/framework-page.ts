import { countCoverage, coverages, type Framework } from '../model/framework.ts'
import { pageMark } from '../model/page.ts'
import { markdown, markdownCode } from './escape.ts'
import { coverageTexts, summary } from './frameworks.ts'
import { frameworkPath, frameworksPath, indexPath, linkBetween, policyPath, type Site } from './site.ts'

/** How a name is shown: a link inside a site, plain without one. */
interface Links {
  readonly framework: (framework: Framework) => string
  readonly policy: (id: string) => string
}

const plain: Links = { framework: ({ title }) => markdown(title), policy: markdownCode }

/** The coverage table in Markdown, one row a framework. */
export function frameworksTable(frameworks: readonly Framework[], links: Links = plain): string {
  const rows = frameworks.map((framework) => {
    const counts = countCoverage(framework)
    const cells = [framework.controls.length, ...coverages.map((coverage) => counts[coverage])]
    return `| ${links.framework(framework)} | ${markdownCode(framework.id)} | ${cells.join(' | ')} |`
  })
  return [
    `| framework | id | controls | ${coverages.join(' | ')} |`,
    '| --- | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

/** The controls of a framework in Markdown: coverage, policies, and the reason where it is not covered whole. */
export function frameworkTable(framework: Framework, links: Links = plain): string {
  const rows = framework.controls.map(({ id, title, coverage, why, policies }) => {
    const said = [...(why === undefined ? [] : [markdown(why)]), ...policyList(policies.map(links.policy))].join('<br>')
    return `| ${markdown(id)} | ${markdown(title)} | ${coverage} | ${said} |`
  })
  return [
    '| control | in our words | coverage | policies, or why there are none |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

/** Folded where they would fill the screen. */
function policyList(named: readonly string[]): readonly string[] {
  if (named.length === 0) return []
  const list = named.join(', ')
  return [named.length > 8 ? `<details><summary>${named.length} policies</summary>${list}</details>` : list]
}

/** The page that lists the frameworks. */
export function printFrameworksPage(frameworks: readonly Framework[], site: Site): string {
  const links: Links = {
    ...plain,
    framework: ({ id, title }) => `[${markdown(title)}](${linkBetween(frameworksPath, frameworkPath(id))})`,
  }
  const legend = coverages.map((coverage) => `- **${coverage}**: ${coverageTexts[coverage]}.`)
  const parts = [
    `${pageMark}\n\n# Frameworks`,
    'Policies answer for controls of these frameworks. Numbers are the frameworks’, words are ours. A finding speaks against its controls; that ' +
      'there is none does not prove them, since most ask for more than configuration shows.',
    frameworksTable(frameworks, links),
    legend.join('\n'),
    `\`plumbline policy frameworks\` prints this table, \`plumbline policy frameworks ID\` the controls of one. ` +
      `There is a list of [policies by provider and service](${linkBetween(frameworksPath, indexPath(site))}).`,
  ]
  return `${parts.join('\n\n')}\n`
}

/** The page of one framework; `pages` are the ids of policies that have a page. */
export function printFrameworkPage(framework: Framework, pages: ReadonlySet<string>, site: Site): string {
  const here = frameworkPath(framework.id)
  const links: Links = {
    ...plain,
    policy: (id) =>
      pages.has(id) ? `[${markdown(id)}](${linkBetween(here, policyPath(site, id))})` : markdownCode(id),
  }
  const parts = [
    `${pageMark}\n\n# ${markdown(framework.title)}`,
    `${markdownCode(framework.id)}, ${summary(framework)}. What the words mean stands with [all frameworks](${linkBetween(here, frameworksPath)}).`,
    frameworkTable(framework, links),
  ]
  return `${parts.join('\n\n')}\n`
}

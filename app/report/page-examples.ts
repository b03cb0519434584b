import type { JsonObject, Path } from '../model/json.ts'
import { markdown, markdownCode, visible } from './escape.ts'
import { below, linkBetween, type Site } from './site.ts'
import { pathText, plural } from './words.ts'

/** One example of a policy, as its page shows it. */
export interface PageExample {
  readonly name: string
  readonly terraform: string
  readonly before?: string
  readonly parameters: JsonObject
  readonly findings: readonly {
    readonly address: string
    readonly path: Path
    readonly status: 'fail' | 'undetermined'
  }[]
}

export interface ShownExamples {
  /** Path of the page. */
  readonly here: string
  readonly examples: readonly PageExample[]
  /** The file they stand in. */
  readonly file?: string
  readonly site: Site
}

/** Most examples of one kind on a page; the file has them all. */
const mostExamples = 3

/** The sections that show examples of a page at `here`: what fails, what passes, what is not known. */
export function exampleSections({ here, examples: all, file, site }: ShownExamples): readonly string[] {
  const failing = all.filter(({ findings }) => findings.some(({ status }) => status === 'fail'))
  const passing = all.filter(({ findings }) => findings.length === 0)
  const open = all.filter((example) => example.findings.length > 0 && !failing.includes(example))
  const shown = [failing.slice(0, mostExamples), passing.slice(0, mostExamples), open.slice(0, 1)] as const
  const left = all.length - shown.flat().length
  const more =
    left > 0 && file !== undefined && site.sources !== undefined
      ? [`[${plural(left, 'more example')}](${linkBetween(here, below(site.sources, file))})`]
      : []
  const verdicts =
    site.guides === undefined
      ? 'the configuration'
      : `[the configuration](${linkBetween(here, below(site.guides, 'exit-codes-and-verdicts.md'))})`
  const unknown = [
    `Where what it reads is decided only at apply, the finding is \`undetermined\`: it is counted, and blocks only if ${verdicts} says so.`,
    ...open.slice(0, 1).map(example),
  ]
  return [
    ...(failing.length === 0 ? [] : ['## Fails', ...shown[0].map(example)]),
    ...(passing.length === 0 ? [] : ['## Passes', ...shown[1].map(example)]),
    '## When a value is not known',
    ...unknown,
    ...more,
  ]
}

function example({ name, terraform, before, parameters, findings }: PageExample): string {
  const given = Object.keys(parameters).length === 0 ? '' : `, with ${markdownCode(JSON.stringify(parameters))}`
  const found = findings.map(({ address, path }) =>
    [markdownCode(address), ...(path.length === 0 ? [] : [markdownCode(pathText(path))])].join(' at '),
  )
  const head = `${markdown(name)}${given}${found.length === 0 ? '' : ` → ${found.join(', ')}`}`
  const was = before === undefined ? [] : ['before:', fenced(before), 'after:']
  return [head, ...was, fenced(terraform)].join('\n\n')
}

/** A block of Terraform that nothing inside can end. */
function fenced(text: string): string {
  const lines = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split('\t').map(visible).join('\t'))
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map((match) => match[0].length))
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  const body = lines.join('\n').trim() === '' ? '# nothing' : lines.join('\n')
  return `${fence}hcl\n${body}\n${fence}`
}

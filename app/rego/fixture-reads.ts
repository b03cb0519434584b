import { readFile } from 'node:fs/promises'
import type { PackageReads, RegoModule, Toolchain } from '../workflow/ports.ts'
import { openToolchain } from './toolchain.ts'

/** A policy for the analysis: the lines after its imports, and the paths it reads by type, in short. */
export interface ReadsCase {
  readonly name: string
  readonly lines: readonly string[]
  readonly types: Readonly<Record<string, string>>
}

export type ReadPolicy = (lines: readonly string[], extra?: readonly RegoModule[]) => PackageReads

/** The modules of `policies/lib` that every policy imports. */
export function readLibrary(): Promise<readonly RegoModule[]> {
  const folder = new URL('../../policies/lib/', import.meta.url)
  return Promise.all(
    ['finding.rego', 'is.rego', 'tf.rego'].map(async (name) => ({
      file: `lib/${name}`,
      text: await readFile(new URL(name, folder), 'utf8'),
    })),
  )
}

/** Gives what the policy `policies.p` with the lines given reads; they begin in row 10. */
export async function openReads(): Promise<ReadPolicy> {
  const toolchain: Toolchain = await openToolchain()
  const library = await readLibrary()
  return (lines, extra = []) => {
    const modules = [...library, ...extra, { file: 'p.rego', text: [...head, ...lines].join('\n') }]
    const answer = toolchain.reads({ modules, packages: ['policies.p'] })
    if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
    const found = answer.packages['policies.p']
    if (found === undefined) throw new Error('no answer for the package')
    return found
  }
}

const head = [
  '# METADATA',
  '# custom:',
  '#   resource_types: [aws_a, aws_b]',
  'package policies.p',
  '',
  'import data.lib.finding',
  'import data.lib.is',
  'import data.lib.tf',
  '',
]

/** Types with their paths, in short: `{aws_a: 'acl ingress.*.port'}`, `'*'` for everything. */
export function paths({ types }: PackageReads): Readonly<Record<string, string>> {
  const short = Object.entries(types).map(([type, read]) => [
    type,
    read.paths === '*' ? '*' : read.paths.map((path) => path.join('.')).join(' '),
  ])
  return Object.fromEntries(short) as Readonly<Record<string, string>>
}

/** A rule with the lines for its body. */
export function deny(...body: readonly string[]): readonly string[] {
  return ['deny contains f if {', ...body.map((line) => `\t${line}`), '}']
}

/** A line that makes a finding at a path. */
export const finding = (subject: string, path: string) =>
  `f := finding.unless("no", rego.metadata.chain(), ${subject}, ${path}, "{value}")`

import type { Limits } from '../../hcl/evaluate/work.ts'
import { positionOf } from '../../hcl/lines.ts'
import type { SourceDiagnostic } from '../../hcl/modules/diagnostics.ts'
import { openMemoryTree } from '../../hcl/modules/memory-tree.ts'
import { openModuleTree } from '../../hcl/modules/module-tree.ts'
import type { Relate, Skipped } from '../../model/evidence.ts'
import { Problem } from '../../model/problem.ts'
import type { Resource } from '../../model/resource.ts'
import type { Schema } from '../../schema/schema.ts'
import { evaluateSource, evidenceOf } from './read-source.ts'

/** One Terraform file of an example; several lie in one folder. */
export interface ExampleFile {
  /** What to call it in problems. */
  readonly file: string
  readonly text: string
}

/** What a reader made of an example: resources as a plan would show them, and how they refer to one another. */
export interface Example {
  readonly resources: readonly Resource[]
  readonly relate: Relate
  /** What was left out and why. */
  readonly skipped: readonly Skipped[]
}

// Far more than an example needs; what doubles itself reaches it within a second.
const limits: Limits = { steps: 5_000_000, instancesOfOne: 1000, instances: 10_000, elements: 10_000 }

/**
 * Evaluates a small configuration that somebody wrote to show something. Where source of a repository is read as far as it goes, here every fault is the
 * author's. Throws `input.unreadable` for text that is no Terraform, `input.unsupported` for things declared twice or without a name,
 * `input.too-large` for what no example needs.
 */
export function readExample(files: readonly ExampleFile[], schema: Schema): Example {
  const names = new Map(files.map(({ file }, at) => [`example-${at + 1}.tf`, file]))
  const tree = openMemoryTree(new Map(files.map(({ text }, at) => [`example-${at + 1}.tf`, text])))
  const modules = openModuleTree(tree, '.')
  const [diagnostic] = modules.diagnostics()
  if (diagnostic !== undefined) throw describeFault(diagnostic, names.get(diagnostic.file) ?? diagnostic.file)
  for (const { file, block } of modules.root.others) {
    if (!modes.has(block.type)) continue
    throw new Problem('input.unsupported', `A block ${block.type} lacks a label`, {
      file: names.get(file.file) ?? file.file,
      line: positionOf(file, block.range.start).line,
      wanted: 'a type and a name: resource "aws_s3_bucket" "b"',
    })
  }
  const request = { tree: modules, files: tree, root: '.', path: '.', schema, limits }
  const evaluated = evaluateSource(request)
  const excess = evaluated.notes.find(({ kind }) => kind === 'limit')
  if (excess !== undefined) {
    const file = names.get(excess.file?.file ?? '') ?? files[0]?.file ?? ''
    throw new Problem('input.too-large', `${excess.what}: ${excess.why}`, { file })
  }
  const { resources, relate, skipped } = evidenceOf(request, evaluated)
  return { resources, relate, skipped }
}

const modes: ReadonlySet<string> = new Set(['resource', 'data', 'ephemeral'])

function describeFault({ kind, message, location }: SourceDiagnostic, file: string): Problem {
  const place = location === undefined ? { file } : { file, ...location.start }
  return kind === 'syntax'
    ? new Problem('input.unreadable', `The Terraform text cannot be parsed: ${message}`, place)
    : new Problem('input.unsupported', message, place)
}

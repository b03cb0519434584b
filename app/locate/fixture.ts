import { openMemoryTree } from '../hcl/modules/memory-tree.ts'
import { openModuleTree } from '../hcl/modules/module-tree.ts'
import { parseFile } from '../hcl/parse/parse-file.ts'
import type { Location } from '../model/finding.ts'
import type { JsonObject, Path } from '../model/json.ts'
import { openSchema } from '../schema/schema.ts'
import { openLocate } from './open-locate.ts'

/** Schemas of two made-up types for tests: `x_list` has blocks `rule` in order, `x_set` in none. */
const table = [
  'plumbline.schema-table/1 x@1.0.0',
  'x_list rule/l{port?n,cidrs?ls,inner/l{deep?s}},tags?ms,names?ls',
  'x_set rule/t{port?n,cidrs?ts,inner/t{deep?s}},names?ts',
  '',
].join('\n')

export interface Answer {
  /** `file:line text` of the place to show, the first line of its text. */
  readonly shown: string
  /** `role file:line text` of every step. */
  readonly trail: readonly string[]
  /** `inexact` and `missing`, where it is so. */
  readonly notes: readonly string[]
}

/** Opens a root module given as texts by path, for tests; `terraform.tfvars` and `more.tfvars` assign, in that order. */
export function openFixture(
  files: Readonly<Record<string, string>>,
  options: { readonly directory?: string; readonly given?: readonly string[] } = {},
): (address: string, path: Path, values?: JsonObject) => Answer | undefined {
  const tree = openModuleTree(openMemoryTree(new Map(Object.entries(files))), options.directory ?? '.')
  const variableFiles = ['terraform.tfvars', 'more.tfvars', 'more.tfvars.json'].flatMap((name) => {
    const text = files[name]
    return text === undefined ? [] : [parseFile(name, text)]
  })
  const schema = openSchema((prefix) => (prefix === 'x' ? table : undefined))
  const locate = openLocate(tree, { variableFiles, schema, given: new Set(options.given) })
  const lines = new Map(Object.entries(files).map(([file, text]) => [file, text.split('\n')]))
  const show = ({ file, start, end }: Location): string => {
    const line = lines.get(file)?.[start.line - 1] ?? ''
    return `${file}:${start.line} ${line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined)}`
  }
  return (address, path, values) => {
    const located = locate(address, path, values)
    return located === undefined
      ? undefined
      : {
          shown: show(located.location),
          trail: located.trail.map(({ role, location }) => `${role} ${show(location)}`),
          notes: [...(located.exact ? [] : ['inexact']), ...(located.missing ? ['missing'] : [])],
        }
  }
}

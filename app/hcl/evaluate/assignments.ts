import type { Declaration, SourceModule } from '../module.ts'
import { findAttribute, plainText } from '../modules/find.ts'
import { parseExpression } from '../parse/alone.ts'
import type { Expression, ParsedFile } from '../syntax.ts'
import { decidedLater, type Value } from '../value.ts'
import { evaluate } from './expression.ts'
import type { OuterScope } from './scope.ts'
import { noTrace, type Traced } from './trace.ts'
import { evaluateTraced } from './traced.ts'
import type { Work } from './work.ts'

/** Values for the variables of a root module from one place: a `.tfvars` file, texts as `TF_VAR_` and `-var` give them, or values as a plan holds them. */
export type Assignments =
  | { readonly kind: 'file'; readonly file: ParsedFile }
  | { readonly kind: 'texts'; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: 'values'; readonly values: ReadonlyMap<string, Value> }

/**
 * How the variables of a root module are given. Later assignments win. A text is an expression where the variable asks for a collection, else it is
 * taken as it stands.
 */
export function openAssignments(
  assignments: readonly Assignments[],
  root: SourceModule,
  work: Work,
): (variable: string) => Traced | undefined {
  const scope: OuterScope = {
    names: { resolve: () => decidedLater },
    bound: undefined,
    repetition: undefined,
    work,
    evaluate,
  }
  return (variable) => {
    const declaration = root.variables.get(variable)
    for (const source of [...assignments].reverse()) {
      if (source.kind === 'texts') {
        const text = source.values.get(variable)
        if (text !== undefined && declaration !== undefined) return readText(text, variable, declaration)
      } else if (source.kind === 'values') {
        const value = source.values.get(variable)
        if (value !== undefined) return { value, trace: noTrace, sensitive: false }
      } else {
        const attribute = source.file.body.attributes.findLast(({ name }) => name === variable)
        const place = { what: `var.${variable}`, file: source.file }
        if (attribute !== undefined) return evaluateTraced(attribute.value, scope, place)
      }
    }
    return undefined
  }

  function readText(text: string, variable: string, declaration: Declaration): Traced {
    const written = findAttribute(declaration, 'type')?.attribute.value
    if (written === undefined || isPlain(written)) return { value: text, trace: noTrace, sensitive: false }
    const parsed = parseExpression(text)
    const place = { what: `var.${variable}`, file: declaration.file }
    if (parsed.value !== null && parsed.diagnostics.length === 0) return evaluateTraced(parsed.value, scope, place)
    const why = `the text given to it cannot be read: ${parsed.diagnostics[0]?.message ?? ''}`
    work.note({ kind: 'error', what: place.what, why, file: declaration.file, range: declaration.block.header })
    return { value: decidedLater, trace: noTrace, sensitive: false }
  }
}

/** True for types whose values are given as they stand: text, number, bool. */
function isPlain(type: Expression): boolean {
  const name = type.kind === 'name' ? type.name : plainText(type)
  return name === 'string' || name === 'number' || name === 'bool'
}

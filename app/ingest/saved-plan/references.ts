import { plainText } from '../../hcl/modules/find.ts'
import type { Expression, GetAttribute, GetIndex, TemplatePart } from '../../hcl/syntax.ts'
import { printKey } from '../../model/address.ts'

/** One step of a reference: an attribute's name, or a key that is written out. */
type Step = { readonly name: string } | { readonly key: string | number }

/**
 * What an expression refers to, as the JSON form of a plan lists it: each reference in full, then cut down step by step to the thing it
 * belongs to (`aws_s3_bucket.b[0].id`, `aws_s3_bucket.b[0]`, `aws_s3_bucket.b`), in the order in which they stand. What is behind a key that is
 * itself an expression, or behind a splat, is left out; so are names that a `for` binds.
 */
export function listReferences(expression: Expression): readonly string[] {
  const found: string[] = []
  collect(expression, none, found)
  return found
}

const none: ReadonlySet<string> = new Set()

function collect(expression: Expression, bound: ReadonlySet<string>, found: string[]): void {
  const inner = (each: Expression): void => collect(each, bound, found)
  switch (expression.kind) {
    case 'name':
    case 'attribute':
    case 'index':
      collectTraversal(expression, bound, found)
      break
    case 'template':
      collectParts(expression.parts, bound, found)
      break
    case 'splat':
      inner(expression.of)
      collect(expression.each, new Set([...bound, '*']), found)
      break
    case 'call':
      expression.arguments.forEach(inner)
      break
    case 'tuple':
      expression.elements.forEach(inner)
      break
    case 'object':
      for (const { key, value } of expression.items) {
        inner(key)
        inner(value)
      }
      break
    case 'for-tuple':
    case 'for-object': {
      inner(expression.collection)
      const within = bind(bound, expression.key, expression.value)
      if (expression.kind === 'for-object') collect(expression.resultKey, within, found)
      collect(expression.result, within, found)
      if (expression.condition !== undefined) collect(expression.condition, within, found)
      break
    }
    case 'conditional':
      inner(expression.condition)
      inner(expression.then)
      inner(expression.otherwise)
      break
    case 'binary':
      inner(expression.left)
      inner(expression.right)
      break
    case 'unary':
      inner(expression.operand)
      break
    case 'parentheses':
      inner(expression.inner)
      break
  }
}

function collectParts(parts: readonly TemplatePart[], bound: ReadonlySet<string>, found: string[]): void {
  for (const part of parts) {
    if (part.kind === 'interpolation') collect(part.value, bound, found)
    else if (part.kind === 'if') {
      collect(part.condition, bound, found)
      collectParts(part.then, bound, found)
      collectParts(part.otherwise, bound, found)
    } else if (part.kind === 'for') {
      collect(part.collection, bound, found)
      collectParts(part.body, bind(bound, part.key, part.value), found)
    }
  }
}

function bind(bound: ReadonlySet<string>, key: string | undefined, value: string): ReadonlySet<string> {
  return new Set([...bound, value, ...(key === undefined ? [] : [key])])
}

/** A chain of attributes and keys down to its root: written-out steps belong to the reference, keys that are expressions end it. */
function collectTraversal(
  expression: Extract<Expression, { readonly kind: 'name' }> | GetAttribute | GetIndex,
  bound: ReadonlySet<string>,
  found: string[],
): void {
  const steps: Step[] = []
  const keys: Expression[] = []
  let at: Expression = expression
  while (at.kind === 'attribute' || at.kind === 'index') {
    const key = at.kind === 'attribute' ? undefined : literalKey(at.key)
    if (at.kind === 'attribute') steps.push({ name: at.name })
    else if (key !== undefined) steps.push({ key })
    else {
      steps.length = 0
      keys.push(at.key)
    }
    at = at.of
  }
  if (at.kind !== 'name') collect(at, bound, found)
  else if (!bound.has(at.name)) found.push(...shortened(at.name, steps.reverse()))
  for (const key of keys.reverse()) collect(key, bound, found)
}

function literalKey(key: Expression): string | number | undefined {
  return key.kind === 'number' ? Number(key.text) : key.kind === 'template' ? plainText(key) : undefined
}

/** How many names a thing has, by the name it starts with: `var.x`, `data.type.name`. What starts otherwise is a resource, `type.name`. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['self', 1],
  ['count', 2],
  ['each', 2],
  ['local', 2],
  ['path', 2],
  ['terraform', 2],
  ['var', 2],
  ['module', 2],
  ['data', 3],
  ['ephemeral', 3],
])

/** A reference from its whole length down to what it belongs to; nothing for what Terraform would not take as a reference. */
function shortened(first: string, rest: readonly Step[]): readonly string[] {
  const [root, steps] = first === 'resource' ? [nameOf(rest[0]), rest.slice(1)] : [first, rest]
  if (root === undefined) return []
  const length = lengths.get(root) ?? 2
  const names = steps.slice(0, length - 1).map(nameOf)
  if (names.length < length - 1 || names.includes(undefined)) return []
  const text = [root, ...names].join('.')
  const after = steps.slice(length - 1)
  const isRepeated = root === 'module' || root === 'data' || root === 'ephemeral' || !lengths.has(root)
  const key = isRepeated ? keyOf(after[0]) : undefined
  const subject = key === undefined ? text : text + printKey(key)
  const remaining = key === undefined ? after : after.slice(1)
  const owners = key === undefined ? [subject] : [subject, text]
  if (root !== 'module') return [...prefixes(subject, remaining), ...owners]
  const output = nameOf(remaining[0])
  if (remaining.length === 0) return owners
  return output === undefined
    ? []
    : [...prefixes(`${subject}.${output}`, remaining.slice(1)), `${subject}.${output}`, subject]
}

/** `subject` with all steps, with all but the last, … and with the first alone. */
function prefixes(subject: string, steps: readonly Step[]): readonly string[] {
  const texts: string[] = []
  let text = subject
  for (const step of steps) {
    text += 'name' in step ? `.${step.name}` : printKey(step.key)
    texts.push(text)
  }
  return texts.reverse()
}

function nameOf(step: Step | undefined): string | undefined {
  return step !== undefined && 'name' in step ? step.name : undefined
}

function keyOf(step: Step | undefined): string | number | undefined {
  return step !== undefined && 'key' in step ? step.key : undefined
}

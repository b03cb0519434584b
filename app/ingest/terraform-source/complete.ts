import type { EvaluatedBlocks, EvaluatedBody } from '../../hcl/evaluate/body.ts'
import { asBlock } from '../../hcl/evaluate/instance.ts'
import type { BodyShape } from '../../hcl/evaluate/merged-body.ts'
import type { Completed, ResourceType } from '../../hcl/evaluate/resource.ts'
import type { Traced } from '../../hcl/evaluate/trace.ts'
import { Unknown, type Value } from '../../hcl/value.ts'
import { put } from '../../model/grow.ts'
import { isMarked, type Marks } from '../../model/resource.ts'
import type { Attribute, Block, Body, ValueType } from '../../schema/declaration.ts'
import { absentValue, blockType, fitValue, withoutRepetition } from './fit-value.ts'
import { holdsSensitive, joinMarks, schemaMarks } from './sensitive-marks.ts'

/** What a schema tells the evaluator of a type; without one, everything is taken as it is written. */
export function resourceTypeOf(declared: Body | undefined): ResourceType {
  return { shape: declared && shapeOf(declared), complete: (body) => completeBody(body, declared) }
}

function shapeOf(declared: Body): BodyShape {
  return {
    hasAttribute: (name) => declared.get(name)?.kind === 'attribute',
    block: (name) => {
      const entry = declared.get(name)
      return entry?.kind === 'block' ? shapeOf(entry.body) : undefined
    },
  }
}

/**
 * A body as plans show it: values in the types the schema wants, blocks as they nest, and where nobody wrote something, what the provider will
 * make of that.
 */
function completeBody(body: EvaluatedBody, declared: Body | undefined): Completed {
  const values: Record<string, Value> = {}
  const sensitive: Record<string, Marks> = {}
  for (const [name, traced] of body.attributes) {
    const entry = declared?.get(name)
    put(values, name, attributeValue(traced.value, entry))
    if (traced.sensitive !== false) put(sensitive, name, fittingMarks(traced, entry))
  }
  for (const [name, blocks] of body.blocks) {
    const { value, marks } = blocksValue(blocks, declared?.get(name))
    put(values, name, value)
    if (marks !== false) put(sensitive, name, marks)
  }
  for (const [name, entry] of declared ?? []) {
    if (!Object.hasOwn(values, name) || values[name] === null) put(values, name, absentValue(entry))
    else if (holdsSensitive(entry)) {
      const marks = schemaMarks(values[name] ?? null, entry)
      if (marks !== false) put(sensitive, name, joinMarks(sensitive[name] ?? false, marks))
    }
  }
  return { values, sensitive }
}

function attributeValue(value: Value, entry: Attribute | Block | undefined): Value {
  if (entry === undefined) return value
  if (entry.kind === 'block') return fitValue(value, blockType(entry))
  return entry.writeOnly ? null : fitValue(value, entry.type)
}

/** Elements of a set change their places, so marks of single ones mean the whole. */
function fittingMarks({ sensitive }: Traced, entry: Attribute | Block | undefined): Marks {
  return entry?.kind === 'attribute' && holdsSet(entry.type) ? isMarked(sensitive) : sensitive
}

function holdsSet(type: ValueType): boolean {
  if (type.kind === 'list' || type.kind === 'map') return holdsSet(type.element)
  return type.kind === 'set' || type.kind === 'any'
}

function blocksValue(
  { list }: EvaluatedBlocks,
  entry: Attribute | Block | undefined,
): { readonly value: Value; readonly marks: Marks } {
  if (list instanceof Unknown) return { value: list, marks: false }
  const all = list.map((body) => completeBody(body, entry?.kind === 'block' ? entry.body : undefined))
  const completed =
    entry?.kind === 'block' && entry.nesting === 'set' ? withoutRepetition(all, ({ values }) => values) : all
  const values = completed.map((each) => asBlock(each.values))
  const marks = completed.map((each) => each.sensitive)
  const marked = marks.some(isMarked) && marks
  if (entry?.kind === 'attribute') return { value: fitValue(values, entry.type), marks: isMarked(marked) }
  const isOne = entry?.nesting === 'single' || entry?.nesting === 'group'
  return isOne ? { value: values[0] ?? null, marks: marked && (marks[0] ?? false) } : { value: values, marks: marked }
}

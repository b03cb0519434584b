import { put } from '../../model/grow.ts'
import { Problem } from '../../model/problem.ts'
import { typeKey } from '../../model/resource.ts'
import type { Schema } from '../../schema/schema.ts'
import { type BodyScope, elementsOf, evaluateBody } from './body.ts'
import { type Declared, declaredLocals, declaredResources, labelledBlocks, type SourceFile } from './declarations.ts'
import { evaluate } from './expression.ts'
import { renderPolicyDocument } from './policy-document.ts'
import {
  decidedLater,
  descend,
  everyElement,
  isList,
  isValueObject,
  referred,
  type Step,
  Unknown,
  type Value,
  type ValueObject,
} from './value.ts'

/** One instance of a resource. */
export interface Instance {
  readonly declared: Declared
  readonly index: string | number | undefined
  readonly address: string
  /** Its values, unknown ones among them; undefined while they are being evaluated, which only a cycle of references can ask for. */
  readonly values: () => ValueObject | undefined
  /** For each attribute that was written, the addresses it refers to; complete after `values`. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>
}

interface Example {
  readonly schema: Schema
  readonly declared: ReadonlyMap<string, Declared>
  readonly instances: (key: string) => readonly Instance[]
  readonly variable: (name: string) => Value
  readonly local: (name: string) => { readonly value: Value; readonly mentions: ReadonlySet<string> }
  /** Instances by their values. */
  readonly owners: WeakMap<ValueObject, Instance>
  readonly spend: (characters: number) => void
}

// Far more than an example needs; what doubles itself reaches it within a second.
const budget = 5_000_000
const mostInstances = 1000

/**
 * All instances of the resources in the files of one example. Their expressions see defaults of variables, locals, `count`, `each` and
 * one another's values. Throws `input.too-large` when values grow without measure.
 */
export function readInstances(files: readonly SourceFile[], schema: Schema): readonly Instance[] {
  const variables = labelledBlocks(files, 'variable')
  const locals = declaredLocals(files)
  const declared = declaredResources(files)
  let spent = 0
  const example: Example = {
    schema,
    declared,
    instances: remember([], (key) => expand(example, key)),
    variable: remember(decidedLater, (name) => {
      const fallback = variables.get(name)?.default
      return fallback === undefined ? decidedLater : evaluate(fallback, scopeOf(example, {}, new Set()))
    }),
    local: remember({ value: decidedLater, mentions: new Set() }, (name) => {
      const mentions = new Set<string>()
      const raw = locals.get(name)
      return { value: raw === undefined ? decidedLater : evaluate(raw, scopeOf(example, {}, mentions)), mentions }
    }),
    owners: new WeakMap(),
    spend: (characters) => {
      spent += characters
      if (spent > budget)
        throw new Problem('input.too-large', 'The values of an example grow too large', {
          wanted: `at most ${budget} characters`,
        })
    },
  }
  return [...declared.keys()].flatMap(example.instances)
}

/** Remembers results by key; what asks for itself while it is being made gets the fallback. */
function remember<Result>(fallback: Result, make: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, Result>()
  return (key) => {
    if (results.has(key)) return results.get(key) ?? fallback
    results.set(key, fallback)
    const made = make(key)
    results.set(key, made)
    return made
  }
}

function scopeOf(example: Example, bound: ValueObject, mentions: Set<string>): BodyScope {
  return {
    bind: (names) => scopeOf(example, { ...bound, ...names }, mentions),
    spend: example.spend,
    resolve: (steps) => {
      const value = Object.hasOwn(bound, steps[0] ?? '')
        ? resolveBound(example, bound, steps, mentions)
        : resolve(example, steps, mentions)
      weigh(value, example.spend)
      return value
    },
    mention: (text) => {
      for (const [name] of text.matchAll(/(?<![\w.-])(?:(?:data|ephemeral)\.)?[A-Za-z_][\w-]*\.[A-Za-z_][\w-]*/g)) {
        if (example.declared.has(name) || name.startsWith('local.')) resolve(example, name.split('.'), mentions)
      }
    },
  }
}

/** `each.value.id` refers to another resource where `for_each` goes through the instances of one. */
function resolveBound(example: Example, bound: ValueObject, steps: readonly Step[], mentions: Set<string>): Value {
  const held = descend(bound, steps.slice(0, 2))
  const owner = isValueObject(held) ? example.owners.get(held) : undefined
  if (owner === undefined) return descend(held, steps.slice(2))
  mentions.add(owner.address)
  return valueOfInstance(owner, steps.slice(2))
}

function resolve(example: Example, steps: readonly Step[], mentions: Set<string>): Value {
  const [root = '', name = '', ...rest] = steps
  switch (root) {
    case 'var':
      return descend(example.variable(String(name)), rest)
    case 'local': {
      const local = example.local(String(name))
      for (const address of local.mentions) mentions.add(address)
      return descend(local.value, rest)
    }
    case 'module':
    case 'path':
    case 'terraform':
    case 'self':
    case 'each':
    case 'count':
      return decidedLater
    default: {
      const length = root === 'data' || root === 'ephemeral' ? 3 : 2
      const instances = example.instances(steps.slice(0, length).join('.'))
      return valueOfResource(instances, steps.slice(length), mentions)
    }
  }
}

function valueOfResource(instances: readonly Instance[], steps: readonly Step[], mentions: Set<string>): Value {
  const [step, ...rest] = steps
  const one = instances.find((instance) => instance.index === undefined || instance.index === step)
  for (const { address } of one ? [one] : instances) mentions.add(address)
  if (one !== undefined) return valueOfInstance(one, one.index === undefined ? steps : rest)
  if (step === everyElement) return instances.map((instance) => valueOfInstance(instance, rest))
  if (step !== undefined || instances.length === 0) return referred
  const whole: Record<string, Value> = {}
  for (const instance of instances) put(whole, String(instance.index), instance.values() ?? referred)
  return typeof instances[0]?.index === 'number' ? Object.values(whole) : whole
}

/** Something of another resource: what is unknown of it will at least be there. */
function valueOfInstance(instance: Instance, [name, ...rest]: readonly Step[]): Value {
  if (name === everyElement) return [valueOfInstance(instance, rest)]
  const values = instance.values()
  if (values === undefined || name === undefined) return values ?? referred
  const value = Object.hasOwn(values, name) ? descend(values[name] ?? null, rest) : referred
  return value instanceof Unknown ? referred : value
}

function expand(example: Example, key: string): readonly Instance[] {
  const declared = example.declared.get(key)
  if (declared === undefined) return []
  const { count, for_each: forEach } = declared.raw
  const scope = scopeOf(example, {}, new Set())
  const single = [createInstance(example, declared, undefined, {})]
  if (forEach !== undefined) {
    const value = evaluate(forEach, scope)
    const elements = isList(value) ? value.map((element) => [element, element] as const) : elementsOf(value)
    if (elements instanceof Unknown || elements.some(([index]) => typeof index !== 'string')) return single
    return bounded(key, elements.length, (i) => {
      const [index, element] = elements[i] ?? ['', null]
      return createInstance(example, declared, String(index), { each: { key: String(index), value: element } })
    })
  }
  const times = count === undefined ? undefined : evaluate(count, scope)
  const known = typeof times === 'number' || (typeof times === 'string' && /^\d+$/.test(times))
  return known
    ? bounded(key, Number(times), (index) => createInstance(example, declared, index, { count: { index } }))
    : single
}

function bounded(key: string, length: number, make: (index: number) => Instance): readonly Instance[] {
  if (length <= mostInstances) return Array.from({ length: Math.max(0, Math.floor(length)) }, (_, index) => make(index))
  throw new Problem('input.too-large', `${key} has too many instances`, {
    found: String(length),
    wanted: `at most ${mostInstances}`,
  })
}

function createInstance(
  example: Example,
  declared: Declared,
  index: string | number | undefined,
  bound: ValueObject,
): Instance {
  const key = typeKey(declared)
  const mentions = new Map<string, Set<string>>()
  const scopeFor = (name: string): BodyScope => {
    const ofName = mentions.get(name) ?? new Set()
    mentions.set(name, ofName)
    return scopeOf(example, bound, ofName)
  }
  const evaluateValues = (): ValueObject => {
    const evaluated = evaluateBody(declared.raw, example.schema.body(key), scopeFor, true)
    if (key !== 'data.aws_iam_policy_document') return evaluated
    return { ...evaluated, json: renderPolicyDocument(evaluated, 2), minified_json: renderPolicyDocument(evaluated, 0) }
  }
  const values = remember<ValueObject | undefined>(undefined, () => {
    const evaluated = evaluateValues()
    example.owners.set(evaluated, instance)
    return evaluated
  })
  const suffix = index === undefined ? '' : `[${typeof index === 'number' ? index : quote(index)}]`
  const instance = { declared, index, address: declared.key + suffix, values: () => values(''), mentions }
  return instance
}

function quote(index: string): string {
  return JSON.stringify(index).replace(/[$%](?=\{)/g, '$&$&')
}

/** Counts what a value would take when it is written out, since one value may stand in many places. */
function weigh(value: Value, spend: (characters: number) => void): void {
  spend(typeof value === 'string' ? value.length + 1 : 1)
  if (isList(value)) for (const element of value) weigh(element, spend)
  else if (isValueObject(value)) for (const part of Object.values(value)) weigh(part, spend)
}

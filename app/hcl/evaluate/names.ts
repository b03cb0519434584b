import { put } from '../../model/grow.ts'
import type { Marks } from '../../model/resource.ts'
import { plainText } from '../modules/find.ts'
import { decidedLater, EvaluationError, referred, Unknown, type Value } from '../value.ts'
import { describeValue } from '../values/partial-text.ts'
import { readAttribute, viewOf } from './instance.ts'
import type { ModuleInstance } from './module-instance.ts'
import { relativePath } from './paths.ts'
import type { Group } from './repetition.ts'
import { type Scope, type Steps, takeName } from './scope.ts'
import type { Traced } from './trace.ts'

/** What a name that nothing binds means in a module, together with the steps behind it that belong to it. */
export function resolveName(module: ModuleInstance, name: string, steps: Steps, scope: Scope): Value {
  switch (name) {
    case 'var':
      return read(module.variable(takeName(steps) ?? ''), steps, scope)
    case 'local':
      return read(module.local(takeName(steps) ?? ''), steps, scope)
    case 'each':
    case 'count':
      return resolveRepetition(name, takeName(steps), scope)
    case 'path':
      return resolvePath(module, takeName(steps))
    case 'terraform':
      return takeName(steps) === 'workspace' ? module.root.workspace : decidedLater
    case 'module':
      return resolveModule(module, takeName(steps) ?? '', steps, scope)
    case 'self':
      return decidedLater
    case 'data':
    case 'ephemeral':
      return resolveResource(module, `${name}.${takeName(steps) ?? ''}.${takeName(steps) ?? ''}`, steps, scope)
    // Terraform refuses them, and what their author meant is plain.
    case 'True':
      return true
    case 'False':
      return false
    default:
      return resolveResource(module, `${name}.${takeName(steps) ?? ''}`, steps, scope)
  }
}

/** Takes a value that was evaluated by itself; what is not declared is unknown. */
function read(traced: Traced | undefined, steps: Steps, scope: Scope): Value {
  if (traced === undefined) {
    scope.trace.opaque = true
    return decidedLater
  }
  scope.trace.follow(traced.trace)
  if (traced.sensitive !== false && isSensitiveBelow(traced.sensitive, steps)) scope.trace.sensitive = true
  return traced.value
}

/** Whether the steps lead to, or around, something that must not be shown. */
function isSensitiveBelow(marks: Marks, steps: Steps): boolean {
  let here: Marks | undefined = marks
  for (const step of steps.all.slice(steps.at)) {
    if (here === undefined || typeof here === 'boolean' || Array.isArray(here)) break
    const name = step.kind === 'attribute' ? step.name : plainText(step.key)
    if (name === undefined) break
    here = Object.hasOwn(here, name) ? (here as Readonly<Record<string, Marks | undefined>>)[name] : false
  }
  return here !== undefined && here !== false
}

function resolveRepetition(name: 'each' | 'count', part: string | undefined, { repetition, trace }: Scope): Value {
  if (name === 'count') return (part === 'index' ? repetition?.index : undefined) ?? decidedLater
  if (repetition?.each === undefined) return decidedLater
  const { key, value } = repetition.each
  // A key that is known is only a name, whatever it was read from.
  if (part === 'value' || key instanceof Unknown) trace.follow(repetition.trace)
  if (part === 'key') return key
  return part === 'value' ? value : decidedLater
}

function resolvePath({ source, root }: ModuleInstance, part: string | undefined): Value {
  if (part === 'module') return relativePath(root.directory, source.directory)
  return part === 'root' ? '.' : decidedLater
}

function resolveModule(module: ModuleInstance, name: string, steps: Steps, scope: Scope): Value {
  const children = module.children(name)
  if (children === undefined || 'why' in children) {
    scope.trace.opaque = true
    return decidedLater
  }
  const chosen = choose(children, steps, scope)
  if (chosen === undefined || (chosen === 'all' && children.kind === 'unknown')) {
    scope.trace.opaque = true
    return decidedLater
  }
  if (chosen !== 'all') {
    const output = takeName(steps)
    if (output === undefined) return outputsOf(chosen, scope)
    const traced = chosen.output(output)
    if (traced === undefined) throw new EvaluationError(`the module has no output "${output}"`)
    return read(traced, steps, scope)
  }
  if (children.kind === 'count') return children.all.map((child) => outputsOf(child, scope))
  const byKey: Record<string, Value> = {}
  for (const [key, child] of children.byKey) put(byKey, String(key), outputsOf(child, scope))
  return byKey
}

function outputsOf(module: ModuleInstance, scope: Scope): Value {
  const outputs: Record<string, Value> = {}
  for (const name of module.source.outputs.keys()) {
    const traced = module.output(name)
    if (traced !== undefined) put(outputs, name, read(traced, { all: [], at: 0 }, scope))
  }
  return outputs
}

function resolveResource(module: ModuleInstance, key: string, steps: Steps, scope: Scope): Value {
  const group = module.resources(key)
  // A resource that is not declared is in a file that is missing or broken.
  if (group === undefined) return referred
  const chosen = choose(group, steps, scope)
  if (chosen !== undefined && chosen !== 'all') {
    const name = takeName(steps)
    return name === undefined ? viewOf(chosen, scope) : readAttribute(chosen, name, scope)
  }
  const name = takeName(steps)
  if (chosen === undefined || name !== undefined || group.kind === 'unknown') {
    for (const instance of group.all) scope.trace.mention(instance, name)
    // `aws_x.y[unknown].id` is there for sure if anything is; the same goes for a key that was forgotten.
    return name !== undefined && group.kind !== 'unknown' ? referred : decidedLater
  }
  if (group.kind === 'count') return group.all.map((instance) => viewOf(instance, scope))
  const byKey: Record<string, Value> = {}
  for (const [index, instance] of group.byKey) put(byKey, String(index), viewOf(instance, scope))
  return byKey
}

/**
 * Takes an instance key from the steps and chooses by it. Without one the only instance is meant, or `all`; undefined when nobody can tell which.
 * @throws EvaluationError when there is no such instance
 */
function choose<T>(group: Group<T>, steps: Steps, scope: Scope): T | 'all' | undefined {
  const step = steps.all[steps.at]
  const only = group.all[0]
  if (group.kind === 'single') {
    if (step?.kind === 'index') throw new EvaluationError('there is one, without a key')
    return only
  }
  if (step?.kind !== 'index') return 'all'
  steps.at++
  const key = scope.evaluate(step.key, scope)
  // Whether the instance will be there is what `try` and `can` want to know, and that nobody can tell.
  if (group.kind === 'unknown') return scope.work.doubts > 0 ? undefined : only
  if (key instanceof Unknown) return undefined
  const found = group.byKey.get(group.kind === 'count' ? Number(key) : String(key))
  if (found === undefined) throw new EvaluationError(`there is no instance ${describeValue(key)}`)
  return found
}

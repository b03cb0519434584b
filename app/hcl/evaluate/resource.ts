import { printKey } from '../../model/address.ts'
import type { Marks } from '../../model/resource.ts'
import type { ResourceDeclaration } from '../module.ts'
import type { ValueObject } from '../value.ts'
import { type EvaluatedBody, evaluateBody } from './body.ts'
import type { EvaluatedResource, ResourceInstance } from './instance.ts'
import { type BodyShape, type MergedBody, mergeBodies } from './merged-body.ts'
import type { ModuleInstance } from './module-instance.ts'
import type { Turn } from './repetition.ts'
import { GivenUp } from './work.ts'

/** What the evaluator must know of a resource type; a provider's schema tells it. */
export interface ResourceType {
  /** Undefined where nothing is known of the type. */
  readonly shape: BodyShape | undefined
  /** Makes of what is written the resource as others see it: what nobody wrote added, values in the types the schema wants. */
  readonly complete: (body: EvaluatedBody) => Completed
}

export interface Completed {
  readonly values: ValueObject
  readonly sensitive: Marks
}

/** By type key: `aws_s3_bucket`, `data.aws_caller_identity`. */
export type ResourceTypes = (typeKey: string) => ResourceType

const merged = new WeakMap<ResourceDeclaration, MergedBody>()

/** An instance that is evaluated when it is first asked for its values. */
export function makeResource(
  module: ModuleInstance,
  declaration: ResourceDeclaration,
  turn: Turn,
  isRepresentative: boolean,
): ResourceInstance {
  const { mode, type, key } = declaration
  const resourceType = module.root.types(mode === 'managed' ? type : `${mode}.${type}`)
  const address = module.addressOf(key) + (turn.key === undefined ? '' : printKey(turn.key))
  let state: EvaluatedResource | 'fresh' | 'open' = 'fresh'
  return {
    declaration,
    module: module.address,
    calls: module.calls,
    address,
    index: turn.key,
    isRepresentative,
    evaluated: () => {
      if (state === 'open') noteCycle()
      if (state !== 'fresh') return state === 'open' ? undefined : state
      state = 'open'
      const evaluated = evaluateResource()
      state = evaluated
      return evaluated
    },
  }

  function evaluateResource(): EvaluatedResource {
    let body: EvaluatedBody = { attributes: new Map(), blocks: new Map() }
    try {
      let written = merged.get(declaration)
      if (written === undefined) {
        written = mergeBodies(declaration, resourceType.shape)
        merged.set(declaration, written)
      }
      body = evaluateBody(written, module.scope(turn.repetition), address)
      const { values, sensitive } = resourceType.complete(body)
      module.root.work.spend(body.attributes.size + body.blocks.size)
      return { body, values, sensitive }
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error
      const { file, block } = declaration
      module.root.work.note({ kind: 'limit', what: address, why: error.message, file, range: block.header })
      return { body, values: undefined, sensitive: false }
    }
  }

  function noteCycle(): void {
    const { file, block } = declaration
    const why = 'it leads back to itself, so its value cannot be told'
    module.root.work.note({ kind: 'cycle', what: address, why, file, range: block.header })
  }
}

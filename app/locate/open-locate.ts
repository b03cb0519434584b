import type { ModuleCall, ModuleTree, ResourceDeclaration, UnresolvedCall } from '../hcl/module.ts'
import { resourceKey } from '../hcl/modules/find-resource.ts'
import { isUnresolved } from '../hcl/modules/module-tree.ts'
import type { ParsedFile } from '../hcl/syntax.ts'
import { decidedLater, type Value } from '../hcl/value.ts'
import { type Address, parseAddress } from '../model/address.ts'
import type { TrailStep } from '../model/finding.ts'
import type { JsonObject, Path } from '../model/json.ts'
import { typeKey } from '../model/resource.ts'
import type { Schema } from '../schema/schema.ts'
import { type BodyView, bodyOf } from './body.ts'
import { constant } from './constant.ts'
import { descend } from './descend.ts'
import { hop } from './hop.ts'
import type { Locate, Located } from './locate.ts'
import { instanceScope, type ModuleScope, openScopes } from './scope.ts'
import { stepAt, trace } from './trace.ts'
import type { Tracer } from './tracer.ts'

export interface LocateSettings {
  /** Parsed files that assign root variables, weakest first: those Terraform loads by itself, then those given on the command line. */
  readonly variableFiles?: readonly ParsedFile[]
  /** Root variables whose value comes from the command line or the environment, so that no file says where it is written. */
  readonly given?: ReadonlySet<string>
  /** What root variables are known to be, as a plan says it. */
  readonly values?: ReadonlyMap<string, Value>
  /** Tells which nested blocks are sets, whose order means nothing. */
  readonly schema?: Schema
}

/** Steps that one question may take; where they run out, the place found so far is the answer. */
const patience = 50_000
const patienceApart = 500_000
const deepest = 100

/**
 * Makes a function that finds where the values of a root module's resources are written. Answers are as exact as the source allows, and always
 * come: the effort of one question is bounded.
 */
export function openLocate(tree: ModuleTree, settings: LocateSettings = {}): Locate {
  const tracer = openTracer(tree, settings)
  const bodies = rememberBody()
  return (text, path, values) => {
    const address = parseAddress(text)
    if (address === undefined) return undefined
    tracer.rest()
    return locate(tracer, bodies, settings.schema, address, path, values ?? undefined)
  }
}

interface PatientTracer extends Tracer {
  /** Starts a new question. */
  readonly rest: () => void
}

function openTracer(
  tree: ModuleTree,
  { variableFiles = [], given = new Set(), values = new Map() }: LocateSettings,
): PatientTracer {
  let left = patience
  let depth = 0
  const tracer: PatientTracer = {
    tree,
    scopes: openScopes(tree),
    assigned: indexAssignments(variableFiles),
    given,
    values,
    hop: (cursor) => (tracer.spend() ? guarded(() => hop(tracer, cursor), undefined) : undefined),
    settle: (cursor) => {
      let at = cursor
      for (let next = tracer.hop(at); next !== undefined && !next.cursor.keyOnly; next = tracer.hop(at))
        at = next.cursor
      return at
    },
    constant: (cursor) => (tracer.spend() ? guarded(() => constant(tracer, cursor), decidedLater) : decidedLater),
    spend: () => --left >= 0,
    apart: (work) => {
      const before = left
      left = patienceApart
      try {
        return work()
      } finally {
        left = before
      }
    },
    rest: () => {
      left = patience
      depth = 0
    },
  }
  return tracer

  function guarded<T>(go: () => T, otherwise: T): T {
    if (depth >= deepest) return otherwise
    depth++
    try {
      return go()
    } finally {
      depth--
    }
  }
}

/** The assignment that counts for each variable: the last one. */
function indexAssignments(files: readonly ParsedFile[]): Tracer['assigned'] {
  return new Map(
    files.flatMap((file) => file.body.attributes.map((attribute) => [attribute.name, { file, attribute }])),
  )
}

/** Keeps the view of the resource that was asked for last: one with very many blocks is often asked for many times in a row. */
interface Bodies {
  readonly of: (module: ModuleScope, declaration: ResourceDeclaration, key: string | number | undefined) => BodyView
}

function rememberBody(): Bodies {
  let last: { readonly body: BodyView; readonly declaration: ResourceDeclaration; readonly id: unknown } | undefined
  return {
    of: (module, declaration, key) => {
      if (last?.declaration === declaration && last.body.scope.module === module && last.id === key) return last.body
      const body = bodyOf(declaration, instanceScope(module, declaration, key, 'attribute'))
      last = { body, declaration, id: key }
      return body
    },
  }
}

function locate(
  tracer: Tracer,
  bodies: Bodies,
  schema: Schema | undefined,
  address: Address,
  path: Path,
  values: JsonObject | undefined,
): Located | undefined {
  let module = tracer.scopes.root
  for (const { name, key } of address.modules) {
    const child = tracer.scopes.child(module, name, key)
    if (child === undefined) return undefined
    if (isUnresolved(child)) return locateCall(tracer, module, child)
    module = child
  }
  const declaration = module.module.resources.get(resourceKey(address))
  if (declaration === undefined) return undefined
  const body = bodies.of(module, declaration, address.key)
  const found = descend(tracer, body, path, { value: values, schema: schema?.body(typeKey(address)) })
  if (found.kind !== 'attribute')
    return show(tracer, module, stepAt(found.spot), [], found.exact, found.kind === 'missing')
  const { first, rest, missing } = trace(tracer, { place: found.place, path: found.path }, found.spot)
  return show(tracer, module, first, rest, found.exact, missing)
}

/** A resource of a module that is not at hand can only be shown where the module is called. */
function locateCall(tracer: Tracer, module: ModuleScope, { call }: UnresolvedCall): Located {
  return show(tracer, module, callStep(call), [], true, false)
}

/** A trail that nowhere touches the repository ends at the call that brought the foreign module in. */
function show(
  tracer: Tracer,
  module: ModuleScope,
  first: TrailStep,
  rest: readonly TrailStep[],
  exact: boolean,
  missing: boolean,
): Located {
  const isOwn = ({ location }: TrailStep): boolean => tracer.tree.isOwn(location.file)
  const trail = [first, ...rest]
  for (let { caller } = module; !trail.some(isOwn) && caller !== undefined; caller = caller.scope.module.caller)
    if (isOwn(callStep(caller.call))) trail.push(callStep(caller.call))
  return { location: (trail.find(isOwn) ?? first).location, trail, exact, missing }
}

function callStep({ file, block }: ModuleCall): TrailStep {
  return stepAt({ file, range: block.header, role: 'call' })
}

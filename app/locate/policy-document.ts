import type { ResourceDeclaration } from '../hcl/module.ts'
import type { Path } from '../model/json.ts'
import { type BodyView, bodyOf } from './body.ts'
import { descend } from './descend.ts'
import type { Scope } from './scope.ts'
import type { Hop, Tracer } from './tracer.ts'

/**
 * Where a part of the JSON that `aws_iam_policy_document` renders is written. Source: the argument reference of that data source, and the
 * names of elements in AWS's reference of IAM JSON policies.
 */
const parts: Readonly<Record<string, string>> = {
  Sid: 'sid',
  Effect: 'effect',
  Action: 'actions',
  NotAction: 'not_actions',
  Resource: 'resources',
  NotResource: 'not_resources',
  Principal: 'principals',
  NotPrincipal: 'not_principals',
  Condition: 'condition',
}

/** Attributes through which a document takes in the statements of others, so that its own can no longer be counted. */
const mixing = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']

export function hopPolicyDocument(
  tracer: Tracer,
  declaration: ResourceDeclaration,
  scope: Scope,
  path: Path,
): Hop | undefined {
  const body = bodyOf(declaration, scope)
  const found = descend(tracer, body, pathInBody(body, path))
  if (found.kind === 'attribute') return { cursor: { place: found.place, path: [] }, move: 'jump', spot: found.spot }
  const { file, range } = found.spot
  return {
    cursor: { place: { file, expression: { kind: 'null', range }, scope }, path: [] },
    move: 'jump',
    spot: found.spot,
  }
}

function pathInBody(body: BodyView, path: Path): Path {
  const [name, ...behind] = path
  if (name === 'Version') return ['version']
  if (name !== 'Statement' || mixing.some((each) => body.attribute(each) !== undefined)) return []
  const [index, part] = typeof behind[0] === 'number' ? behind : [0, ...behind]
  if (index === undefined || behind.length === 0) return body.blocks('statement').length === 1 ? ['statement', 0] : []
  const written = typeof part === 'string' ? parts[part] : undefined
  return ['statement', index, ...(written === undefined ? [] : [written])]
}

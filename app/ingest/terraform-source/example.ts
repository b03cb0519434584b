import type { Relate, Skipped } from '../../model/evidence.ts'
import { isObject } from '../../model/json.ts'
import { Problem } from '../../model/problem.ts'
import { type Link, type OpenLink, type Resource, typeKey } from '../../model/resource.ts'
import type { Body } from '../../schema/declaration.ts'
import { prefixOf, type Schema } from '../../schema/schema.ts'
import { sensitiveMarks } from './body.ts'
import { labelledBlocks, type SourceFile } from './declarations.ts'
import { type Instance, readInstances } from './instances.ts'
import { isList, separate, Unknown, type Value, type ValueObject } from './value.ts'

/** What a reader made of an example: resources as a plan would show them, and how they refer to one another. */
export interface Example {
  readonly resources: readonly Resource[]
  readonly relate: Relate
  /** What was left out and why. */
  readonly skipped: readonly Skipped[]
}

/**
 * Reads small, literal Terraform (as hcl2json returns it; one example may have several files). Only literals, `var`, `local`, `each`,
 * `count`, references to other resources, `jsonencode` and `data.aws_iam_policy_document` are evaluated; anything else is unknown.
 * Throws `input.unsupported` for a resource declared twice, `input.too-large` and `input.too-deep` for what no example needs.
 */
export function readExample(files: readonly SourceFile[], schema: Schema): Example {
  try {
    const found = readInstances(files, schema).map((instance) => resourceOf(instance, schema))
    const types = new Map(found.map(({ resource }) => [resource.address, typeKey(resource)]))
    return {
      resources: found.map(({ resource }) => resource),
      relate: (moment, wanted) => {
        const isWanted = (address: string): boolean => wanted.has(types.get(address) ?? '')
        if (moment === 'before') return { links: [], open: [] }
        return {
          links: found.flatMap(({ links }) => links).filter(({ from, to }) => isWanted(from) || isWanted(to)),
          open: found.flatMap(({ open }) => open).filter(({ from }) => isWanted(from)),
        }
      },
      skipped: [...labelledBlocks(files, 'module').keys()].map((name) => ({
        what: `module.${name}`,
        why: 'modules are not read',
      })),
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Problem('input.too-deep', 'The Terraform text is nested too deeply', {
      file: files[0]?.file ?? '',
      cause: error,
    })
  }
}

interface Found {
  readonly resource: Resource
  readonly links: readonly Link[]
  readonly open: readonly OpenLink[]
}

function resourceOf(instance: Instance, schema: Schema): Found {
  const { declared, index, address } = instance
  const { type, name, mode } = declared
  const body = schema.body(typeKey(declared))
  const values = instance.values() ?? {}
  const { known, unknown, references, unset } = separate(values)
  const sensitive = body === undefined ? false : sensitiveMarks(values, { kind: 'object', body })
  const resource: Resource = {
    address,
    root: '.',
    type,
    name,
    ...(index !== undefined && { index }),
    module: '',
    mode,
    provider: prefixOf(type),
    origin: 'source',
    values: isObject(known) ? known : {},
    unknown: unknown === false ? {} : unknown,
    ...(references !== false && { references }),
    ...(unset !== false && { unset }),
    sensitive: sensitive === false ? {} : sensitive,
  }
  const mentions = [...instance.mentions].map(([attribute, to]) => ({
    attribute,
    to: [...to].filter((each) => each !== address),
  }))
  return {
    resource,
    links: mentions.flatMap(({ attribute, to }) => to.map((each) => ({ from: address, attribute, to: each }))),
    open: mentions
      .filter(({ attribute, to }) => to.length === 0 && mayPoint(attribute, values, body))
      .map(({ attribute }) => ({ from: address, attribute })),
  }
}

/** Whether an attribute may hold another resource's name that nobody can tell: text, or a list of it, from outside the example. */
function mayPoint(attribute: string, values: ValueObject, body: Body | undefined): boolean {
  const value: Value = values[attribute] ?? null
  const unknown = isList(value) ? value.find((element) => element instanceof Unknown) : value
  if (!(unknown instanceof Unknown) || unknown.reference) return false
  const entry = body?.get(attribute)
  if (entry?.kind !== 'attribute') return entry === undefined
  const { type } = entry
  const element = type.kind === 'list' || type.kind === 'set' ? type.element : type
  return element.kind === 'string' || element.kind === 'any'
}

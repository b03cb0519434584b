import { isObject, type Json } from '../../model/json.ts'
import { type Resource, typeKey } from '../../model/resource.ts'
import { type Identities, isUnmistakable, type Member } from './identities.ts'
import type { Naming } from './naming.ts'

/** Attributes that hold no references of their own: what a resource is called itself, and what people write for people. */
const silent = new Set([
  ...['id', 'arn', 'name', 'self_link', 'description', 'region', 'tags', 'tags_all', 'labels', 'terraform_labels'],
  ...[
    'effective_labels',
    'annotations',
    'effective_annotations',
    'timeouts',
    'triggers',
    'triggers_replace',
    'keepers',
  ],
])

/** True for attributes in which nothing is looked for. */
export function isSilent(attribute: string): boolean {
  return silent.has(attribute)
}

/** Texts longer than this are documents, not identities. */
const longest = 2048

/**
 * Reports each resource that a value inside a resource's values names, with the top-level attribute it was found under. `settled`
 * are the top-level attributes that need no look.
 */
export function linkByValue(
  { resource, values, only }: Member,
  identities: Identities,
  naming: Naming,
  settled: ReadonlySet<string> | undefined,
  report: (attribute: string, target: Resource) => void,
): void {
  let visit: ((text: string, nearest: string) => void) | undefined
  let top = ''
  const openVisit = (): ((text: string, nearest: string) => void) => {
    const key = typeKey(resource)
    return (text, nearest) => {
      if (naming.fitsAny(nearest) ? naming.namesItself(nearest, key) : !isUnmistakable(text)) return
      for (const target of identities.lookUp(text, nearest)) if (target !== resource) report(top, target)
    }
  }
  for (const attribute of only ?? Object.keys(values)) {
    const value = Object.hasOwn(values, attribute) ? values[attribute] : undefined
    if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) continue
    if (silent.has(attribute) || settled?.has(attribute)) continue
    top = attribute
    visit ??= openVisit()
    eachText(value, attribute, visit)
  }
}

/** Calls `visit` with every text in a value that can be an identity, and the name of the attribute nearest to it. */
export function eachText(
  value: Json | undefined,
  attribute: string,
  visit: (text: string, nearest: string) => void,
): void {
  if (typeof value === 'string') {
    if (value !== '' && value.length <= longest) visit(value, attribute)
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) eachText(item, attribute, visit)
  } else if (isObject(value)) {
    for (const name in value) if (!silent.has(name)) eachText(value[name], name, visit)
  }
}

import type { JsonObject } from '../../model/json.ts'
import { type Resource, typeKey } from '../../model/resource.ts'
import type { Naming } from './naming.ts'
import { identityAttributes } from './stem.ts'

/** Resources by what others call them. */
export interface Identities {
  /** The resources an attribute with this value refers to: those whose type its name fits best. */
  lookUp(value: string, attribute: string): readonly Resource[]
  /** All resources that go by this value, whatever the attribute. */
  named(value: string): readonly Resource[]
}

export interface Member {
  readonly resource: Resource
  readonly values: JsonObject
  /** The attributes by which links are asked for; all when undefined. */
  readonly only: ReadonlySet<string> | undefined
}

/** A value shared by more resources than this identifies nothing. */
const mostNamesakes = 16

/** Indexes resources by their identities: id, ARN, self link, name and the attribute that is called like the type. */
export function indexIdentities(members: readonly Member[], naming: Naming): Identities {
  const byValue = new Map<string, Resource[]>()
  const attributes = new Map<string, ReadonlySet<string>>()
  for (const { resource, values } of members) {
    const key = typeKey(resource)
    let names = attributes.get(key)
    if (names === undefined) {
      names = new Set(identityAttributes(key))
      attributes.set(key, names)
    }
    for (const name in values) {
      if (!names.has(name)) continue
      const value = values[name]
      if (typeof value !== 'string' || value === '' || value.length > 2048) continue
      const identity = normalise(value)
      const known = byValue.get(identity)
      if (known === undefined) byValue.set(identity, [resource])
      else if (known.at(-1) !== resource && known.length <= mostNamesakes) known.push(resource)
    }
  }
  const named = (value: string): readonly Resource[] => {
    const found = byValue.get(normalise(value))
    return found === undefined || found.length > mostNamesakes ? [] : found
  }
  return {
    named,
    lookUp(value, attribute) {
      const found = named(value)
      if (found.length === 0) return found
      let best = isUnmistakable(value) ? 0 : 1
      let fitting: Resource[] = []
      for (const resource of found) {
        const fits = naming.fit(attribute, typeKey(resource))
        if (fits > best) fitting = []
        if (fits >= best) {
          best = fits
          fitting.push(resource)
        }
      }
      return fitting
    },
  }
}

/** True for values no two things share: ARNs, Azure ids, links, AWS ids such as `vpc-0a1b2c3d`. */
export function isUnmistakable(value: string): boolean {
  switch (value.charCodeAt(0)) {
    case 0x61:
      if (value.startsWith('arn:')) return true
      break
    case 0x2f:
      return value.startsWith('/subscriptions/')
    case 0x68:
      if (value.startsWith('https://')) return true
      break
    case 0x70:
      if (value.startsWith('projects/')) return true
      break
  }
  return value.length < 48 && /^[a-z]{1,12}-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(value)
}

/** One spelling for the forms in which the clouds write one identity. */
function normalise(value: string): string {
  if (value.startsWith('arn:')) return value.endsWith(':*') ? value.slice(0, -2) : value
  if (value.startsWith('/subscriptions/')) return value.toLowerCase()
  if (value.startsWith('https://'))
    return value.replace(/^https:\/\/[a-z.]*googleapis\.com\/(?:[a-z]+\/)?(?:v\d\w*|beta|alpha)\//, '')
  return value
}

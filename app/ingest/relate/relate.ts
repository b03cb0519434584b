import type { Moment, Relate } from '../../model/evidence.ts'
import { type Link, type OpenLink, type Resource, typeKey } from '../../model/resource.ts'
import { linkByValue } from './by-value.ts'
import { type Identities, indexIdentities, type Member } from './identities.ts'
import { type Naming, openNaming } from './naming.ts'

/** What is known of the resources that take part. */
export interface Known {
  readonly types: ReadonlySet<string>
  readonly naming: Naming
  readonly identities: Identities
}

/** Takes the links of one resource. */
export interface Reports {
  readonly link: (attribute: string, target: Resource) => void
  readonly open: (attribute: string) => void
}

/** Links one resource by other means than its values; returns the attributes whose values need no look. */
export type LinkMember = (member: Member, reports: Reports) => ReadonlySet<string>

/**
 * Relations of a plan or state, in time linear in the number of resources. For `after`, `byReference` comes first, where it is given:
 * what the configuration refers to is exact even when values are decided at apply. Everything else, and all of `before`, is linked by
 * equal values, since a configuration describes what will be, not what was.
 */
export function openRelate(resources: readonly Resource[], byReference?: (known: Known) => LinkMember): Relate {
  return (moment, types, attributes) => {
    const naming = openNaming(types)
    const members: Member[] = []
    for (const resource of resources) {
      const values = valuesAt(resource, moment)
      const key = typeKey(resource)
      if (values && types.has(key)) members.push({ resource, values, only: attributes?.get(key) })
    }
    const identities = indexIdentities(members, naming)
    const linkMember = moment === 'after' ? byReference?.({ types, naming, identities }) : undefined
    const links: Link[] = []
    const open: OpenLink[] = []
    const reportsOf = openCollector(links, open)
    for (const member of members) {
      const reports = reportsOf(member.resource.address)
      const settled = linkMember?.(member, reports)
      linkByValue(member, identities, naming, (attribute) => settled?.has(attribute) === true, reports.link)
    }
    return { links, open }
  }
}

function valuesAt(resource: Resource, moment: Moment) {
  return moment === 'after' ? resource.values : resource.before
}

/** Adds the links of one resource after another to the lists, each once. */
function openCollector(links: Link[], open: OpenLink[]): (address: string) => Reports {
  let from = ''
  const seen = new Set<string>()
  const isNew = (attribute: string, to: string): boolean => {
    const key = `${attribute} ${to}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  const reports: Reports = {
    link: (attribute, target) => {
      if (isNew(attribute, target.address)) links.push({ from, attribute, to: target.address })
    },
    open: (attribute) => {
      if (isNew(attribute, '')) open.push({ from, attribute })
    },
  }
  return (address) => {
    from = address
    seen.clear()
    return reports
  }
}

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

/** Links one resource by other means than its values; returns the attributes whose values need no look, if there are any. */
export type LinkMember = (member: Member, reports: Reports) => ReadonlySet<string> | undefined

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
    const identities = identitiesWhenAsked(members, naming)
    const linkMember = moment === 'after' ? byReference?.({ types, naming, identities }) : undefined
    const links: Link[] = []
    const open: OpenLink[] = []
    const reportsOf = openCollector(links, open)
    for (let at = 0; at < members.length; at++) {
      const member = members[at] as Member
      const reports = reportsOf(member.resource.address)
      linkByValue(member, identities, naming, linkMember?.(member, reports), reports.link)
    }
    return { links, open }
  }
}

/** The index of identities, made when the first text is looked up: in many plans references alone tell everything. */
function identitiesWhenAsked(members: readonly Member[], naming: Naming): Identities {
  let index: Identities | undefined
  const made = (): Identities => {
    index ??= indexIdentities(members, naming)
    return index
  }
  return { named: (value) => made().named(value), lookUp: (value, attribute) => made().lookUp(value, attribute) }
}

function valuesAt(resource: Resource, moment: Moment) {
  return moment === 'after' ? resource.values : resource.before
}

/** Adds the links of one resource after another to the lists, each once. */
function openCollector(links: Link[], open: OpenLink[]): (address: string) => Reports {
  let from = ''
  // What one resource has reported: few things, so that going through them is quicker than a set; beyond that, a set.
  let linksBefore = 0
  let opened: Set<string> | undefined
  let seen: Set<string> | undefined
  const isNewLink = (attribute: string, to: string): boolean => {
    if (seen === undefined && links.length - linksBefore < fewLinks) {
      for (let at = linksBefore; at < links.length; at++) {
        const link = links[at]
        if (link?.to === to && link.attribute === attribute) return false
      }
      return true
    }
    seen ??= new Set(links.slice(linksBefore).map((link) => `${link.attribute} ${link.to}`))
    const size = seen.size
    return seen.add(`${attribute} ${to}`).size > size
  }
  const reports: Reports = {
    link: (attribute, target) => {
      const to = target.address
      if (isNewLink(attribute, to)) links.push({ from, attribute, to })
    },
    open: (attribute) => {
      opened ??= new Set()
      if (opened.has(attribute)) return
      opened.add(attribute)
      open.push({ from, attribute })
    },
  }
  return (address) => {
    from = address
    linksBefore = links.length
    opened = undefined
    seen = undefined
    return reports
  }
}

const fewLinks = 8

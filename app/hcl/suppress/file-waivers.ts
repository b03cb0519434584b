import type { DeclaredWaiver, WaiverRules } from '../../model/configuration.ts'
import { matchesGlob } from '../../model/policy-glob.ts'
import type { Notice } from '../../model/report.ts'
import { positionOf } from '../lines.ts'
import type { ParsedFile, Range } from '../syntax.ts'
import type { AliasIndex } from './alias.ts'
import { canBeCovered, cover, typeKeyOf } from './cover.ts'
import type { Fault, ForeignDirective, OwnDirective } from './directive.ts'
import { holds } from './filter.ts'
import { isDate, type OwnRules } from './own.ts'
import { type Placer, placeComments } from './place.ts'
import { readComments, type Said } from './read-comments.ts'
import type { Spot } from './spots.ts'

/** What the comments of one file amount to; addresses are those of the module the file belongs to. */
export interface FileWaivers {
  readonly waivers: readonly DeclaredWaiver[]
  readonly notices: readonly Notice[]
  /** Ids of other tools for which there is no policy of ours. */
  readonly unmapped: number
}

export interface SuppressContext {
  readonly aliases: AliasIndex
  readonly own: OwnRules
  readonly honour: WaiverRules['honour']
  /** Undefined when nobody knows. */
  readonly workspace: string | undefined
}

interface Work {
  readonly file: ParsedFile
  readonly placer: Placer
  readonly context: SuppressContext
  readonly waivers: DeclaredWaiver[]
  readonly notices: Notice[]
  unmapped: number
}

/** Reads one file's comments. */
export function waiversOfFile(file: ParsedFile, context: SuppressContext): FileWaivers {
  const said = readComments(file, context.own)
  if (said.length === 0) return { waivers: [], notices: [], unmapped: 0 }
  const work: Work = { file, placer: placeComments(file), context, waivers: [], notices: [], unmapped: 0 }
  for (const each of said) {
    if (context.honour.includes('plumbline')) {
      for (const fault of each.faults) work.notices.push(malformed(work, 'plumbline:waive', fault))
      for (const directive of each.own) addOwn(work, each, directive)
    }
    for (const directive of each.foreign) {
      if (context.honour.includes(directive.tool)) addForeign(work, each, directive)
    }
  }
  const { waivers, notices, unmapped } = work
  return { waivers, notices, unmapped }
}

/** How many comments of a file would cover something, were it part of the repository. */
export function countMeant(file: ParsedFile, { aliases, own, honour }: SuppressContext): number {
  return readComments(file, own).filter(
    (said) =>
      (honour.includes('plumbline') && said.own.length + said.faults.length > 0) ||
      said.foreign.some(
        (directive) =>
          honour.includes(directive.tool) && aliases.policiesOf(directive).some(({ policies }) => policies.length > 0),
      ),
  ).length
}

function addOwn(work: Work, said: Said, directive: OwnDirective): void {
  const { policies, until, owner, reason, on, path, range } = directive
  const spot = work.placer.own(said)
  const named = `plumbline:waive ${policies.join(', ')}`
  if (spot === undefined || !canBeCovered(spot.top)) {
    work.notices.push(notice(work, 'waiver-unmatched', `${named} covers nothing: ${whyNowhere(spot)}`, range))
    return
  }
  const covered = cover(work.file, spot, on, path)
  for (const policy of policies) {
    for (const each of covered) {
      work.waivers.push({
        policy,
        ...each,
        ...(owner === undefined ? {} : { owner }),
        ...(reason === undefined ? {} : { reason }),
        ...(until === undefined ? {} : { expires: until }),
        source: sourceOf(work, range),
        origin: 'plumbline:waive',
        named: policy,
      })
    }
  }
}

function addForeign(work: Work, said: Said, directive: ForeignDirective): void {
  const { origin, reach, until, range } = directive
  const mapped = work.context.aliases.policiesOf(directive)
  work.unmapped += mapped.filter(({ id, policies }) => policies.length === 0 && !id.includes('*')).length
  const known = mapped.filter(({ policies }) => policies.length > 0)
  if (known.length === 0) return
  const named = `${origin}${known.every(({ id }) => id === '*') ? '' : ` ${known.map(({ id }) => id).join(', ')}`}`
  if (until !== undefined && !isDate(until)) {
    const fault = {
      message: 'exp is no date',
      found: until.slice(0, 60),
      wanted: 'a date that exists, YYYY-MM-DD',
      range,
    }
    work.notices.push(malformed(work, named, fault))
    return
  }
  if (!isInWorkspace(work, directive, named)) return
  const spots = work.placer
    .foreign(said, reach)
    .filter(({ top }) => (reach === 'file' ? typeKeyOf(top) !== undefined : canBeCovered(top)))
  if (spots.length === 0) {
    const why = reach === 'file' ? 'no resource follows it at the head of the file' : whyNotTaken(reach)
    work.notices.push(notice(work, 'waiver-unmatched', `${named} covers nothing: ${why}`, range))
  }
  for (const spot of spots) addForeignAt(work, directive, known, named, spot)
}

function addForeignAt(
  work: Work,
  { origin, reason, until, filter, range }: ForeignDirective,
  known: ReturnType<AliasIndex['policiesOf']>,
  named: string,
  spot: Spot,
): void {
  const held = holds(filter, spot.top)
  if (held === 'unknown') {
    const why =
      'its filter depends on values that are not written in the block; plumbline:waive can name instances with on=["…"]'
    work.notices.push(notice(work, 'waiver-ignored', `${named} is not honoured: ${why}`, range))
  }
  if (held === 'unknown' || held === 'none') return
  const covered = cover(work.file, spot, held === 'all' ? undefined : held.keys)
  const type = typeKeyOf(spot.top)
  for (const { id, policies } of known) {
    // A wildcard names far more policies than can find anything in a resource of this type.
    const fitting = policies.filter(
      ({ resourceTypes }) => !id.includes('*') || type === undefined || resourceTypes.includes(type),
    )
    for (const policy of fitting) {
      for (const each of covered) {
        work.waivers.push({
          policy: policy.id,
          ...each,
          ...(reason === undefined ? {} : { reason }),
          ...(until === undefined ? {} : { expires: until }),
          source: sourceOf(work, range),
          origin,
          named: id,
        })
      }
    }
  }
}

function isInWorkspace({ context, ...work }: Work, { workspace, range }: ForeignDirective, named: string): boolean {
  if (workspace === undefined || workspace === '*') return true
  if (context.workspace !== undefined) return matchesGlob(workspace, context.workspace)
  const why = `it holds in the workspace ${workspace.slice(0, 60)} alone, and which one this is nobody knows`
  work.notices.push(notice({ context, ...work }, 'waiver-ignored', `${named} is not honoured: ${why}`, range))
  return false
}

function whyNowhere(spot: Spot | undefined): string {
  return spot === undefined
    ? 'put it right above a resource, a block, an attribute or a module call, or behind one on its line'
    : `no policy judges a block ${spot.top.type.slice(0, 60)}; put it at the resource or the module call`
}

function whyNotTaken(reach: ForeignDirective['reach']): string {
  if (reach === 'around') return 'it must stand inside the block of a resource or a module call'
  if (reach === 'beside') return 'it must stand right above what it is for, or on its first line'
  return 'it must stand right above what it is for'
}

function malformed(work: Work, named: string, { message, found, wanted, next, range }: Fault): Notice {
  const { line, column } = positionOf(work.file, range.start)
  const advice = next === undefined ? '' : `; next: ${next}`
  return {
    kind: 'waiver-malformed',
    message: `${named} counts as none: ${message} (found ${found}; wanted ${wanted}${advice})`,
    source: `${work.file.file}:${line}:${column}`,
  }
}

function notice(work: Work, kind: Notice['kind'], message: string, range: Range): Notice {
  return { kind, message, source: sourceOf(work, range) }
}

function sourceOf({ file }: Work, { start }: Range): string {
  return `${file.file}:${positionOf(file, start).line}`
}

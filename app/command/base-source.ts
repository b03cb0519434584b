import { readSchemaTable } from '../files/schema-file.ts'
import { openSources } from '../hcl/modules/sources.ts'
import type { Evidence } from '../model/evidence.ts'
import { openSchema } from '../schema/schema.ts'
import type { CheckRequest } from '../workflow/check-request.ts'
import { brokenNotices, readComments, uniqueNotices } from '../workflow/read-comments.ts'
import { nothingGiven, openRoot, type RootSource } from '../workflow/root-source.ts'
import { rootsBelow } from '../workflow/roots-below.ts'
import type { ReadBaseSource } from './base.ts'
import { decoders } from './decoders.ts'

/** Reads the source of a base like that of now; what it was made from is added to `sources`. */
export function baseSourceReader(
  { evidence, bundles, today }: CheckRequest,
  sources: Map<Evidence, RootSource>,
): ReadBaseSource {
  const policies = bundles.flatMap((bundle) => bundle.policies)
  return async (base, paths, known, rules) => {
    const read = openSources(base.tree)
    const tools = { schema: openSchema(readSchemaTable), decoders }
    const own = new Map<Evidence, RootSource>()
    const open = (directory: string): RootSource => openRoot({ sources: read, directory }, nothingGiven, tools)
    const alone: Evidence[] = []
    const judge = (directory: string, root: string): void => {
      const { evaluated: _, ...source } = open(directory)
      const judged = source.evaluate(base.shown(directory), root)
      own.set(judged, source)
      alone.push(judged)
    }
    const planned = new Set(known.map(({ root }) => root))
    const now = new Set(evidence.filter(({ kind }) => kind === 'source').map(({ root }) => root))
    for (const path of paths) {
      for (const directory of folders(
        base.tree.list(path) === undefined ? [] : rootsBelow({ sources: read, directory: path }).directories,
      )) {
        const root = await base.rootOf(directory)
        if (planned.has(root) && !now.has(root)) continue
        planned.add(root)
        judge(directory, root)
      }
    }
    // A plan stands for its root: what the base says of that root is in the source there, its comments too.
    for (const { root } of evidence.filter(({ kind }) => kind === 'plan')) {
      const directory = [root, base.pathOf(root)].find((each) => each !== undefined && read.module(each) !== undefined)
      if (planned.has(root) || directory === undefined) continue
      planned.add(root)
      judge(directory, root)
    }
    for (const each of known) {
      const directory = base.pathOf(each.root) ?? each.root
      if (read.module(directory) !== undefined) own.set(each, open(directory))
    }
    for (const [each, source] of own) sources.set(each, source)
    const comments = readComments(own, policies, rules, today)
    const broken = alone.flatMap((each) => own.get(each)?.tree.diagnostics() ?? [])
    const notices = brokenNotices(broken).map((notice) => ({ ...notice, kind: 'base' as const }))
    return { evidence: alone, waivers: comments.waivers, notices: uniqueNotices(notices) }
  }
}

function folders(list: readonly string[]): readonly string[] {
  return [...new Set(list)]
}

import type { DeclaredWaiver, WaiverRules } from '../../model/configuration.ts'
import type { Policy } from '../../model/policy.ts'
import type { Notice } from '../../model/report.ts'
import type { ModuleTree, SourceModule } from '../module.ts'
import { isUnresolved } from '../modules/module-tree.ts'
import { indexAliases } from './alias.ts'
import { countMeant, type FileWaivers, type SuppressContext, waiversOfFile } from './file-waivers.ts'

/** What comments are read with: what the configuration says of waivers, and what is known of the run. */
export interface SourceWaiverRules extends Pick<WaiverRules, 'maxDays' | 'require' | 'honour'> {
  /** ISO date. */
  readonly today: string
  /** The root the tree belongs to, so that a waiver covers findings of no other. */
  readonly root?: string
  /** Terraform workspace; comments of other tools that hold in one workspace alone need it. */
  readonly workspace?: string
}

export interface SourceWaivers {
  /** In the order of modules, files and lines; a module that is called several times gives one for each call. */
  readonly waivers: readonly DeclaredWaiver[]
  /** Malformed comments, comments that stand at nothing, and comments that are not honoured. */
  readonly notices: readonly Notice[]
  /** Ids of other tools for which there is no policy of ours. */
  readonly unmapped: number
}

const mostCalls = 10_000
const mostWaivers = 200_000
const mostNotices = 1_000

/**
 * The waivers that comments in a root module and everything it calls declare: `plumbline:waive`, and what checkov, trivy, tfsec and KICS take for
 * a suppression, by way of the policies' aliases. `policies` are all there are, on or off. Comments in modules that are not part of the repository are
 * not honoured. Never throws; time is linear in the size of the files and the number of waivers.
 */
export function sourceWaivers(tree: ModuleTree, policies: readonly Policy[], rules: SourceWaiverRules): SourceWaivers {
  const context = contextOf(policies, rules)
  const read = new Map<string, FileWaivers>()
  const waivers: DeclaredWaiver[] = []
  const notices: Notice[] = []
  let unmapped = 0
  let full = false
  for (const { module, calls } of walk(tree)) {
    let found = read.get(module.directory)
    if (found === undefined) {
      found = ofModule(tree, module, context)
      read.set(module.directory, found)
      notices.push(...found.notices.slice(0, mostNotices + 1 - notices.length))
      unmapped += found.unmapped
    }
    const prefix = calls.map((name) => `module.${name}[*].`).join('')
    for (const waiver of found.waivers) {
      full ||= waivers.length >= mostWaivers
      if (full) break
      const root = rules.root === undefined ? {} : { root: rules.root }
      waivers.push({ ...waiver, address: `${prefix}${waiver.address}`, ...root })
    }
  }
  if (notices.length > mostNotices)
    notices.splice(mostNotices, 1, ignored('there is more to say of comments than is shown'))
  if (full)
    notices.push(
      ignored(`comments that suppress something come to more than ${mostWaivers} waivers: the rest is not honoured`),
    )
  return { waivers, notices, unmapped }
}

function contextOf(policies: readonly Policy[], rules: SourceWaiverRules): SuppressContext {
  const aliases = indexAliases(policies)
  const ids = policies.map(({ id }) => id)
  return {
    aliases,
    own: {
      policies: { ids, withAlias: aliases.withAlias },
      latest: addDays(rules.today, rules.maxDays),
      maxDays: rules.maxDays,
      require: rules.require,
    },
    honour: rules.honour,
    workspace: rules.workspace,
  }
}

interface Reached {
  readonly module: SourceModule
  readonly calls: readonly string[]
}

/** Every module that is at hand, callers first. */
function walk(tree: ModuleTree): readonly Reached[] {
  const reached: (Reached & { readonly above: ReadonlySet<string> })[] = [
    { module: tree.root, calls: [], above: new Set([tree.root.directory]) },
  ]
  for (const { module, calls, above } of reached) {
    for (const name of module.calls.keys()) {
      if (reached.length >= mostCalls) return reached
      if (!/^[\p{L}\p{N}_-]+$/u.test(name)) continue
      const called = tree.module([...calls, name])
      if (called === undefined || isUnresolved(called) || above.has(called.directory)) continue
      reached.push({ module: called, calls: [...calls, name], above: new Set([...above, called.directory]) })
    }
  }
  return reached
}

function ofModule(tree: ModuleTree, module: SourceModule, context: SuppressContext): FileWaivers {
  const own = module.files.filter(({ file }) => tree.isOwn(file)).map((file) => waiversOfFile(file, context))
  const foreign = module.files.filter(({ file }) => !tree.isOwn(file))
  const meant = foreign.reduce((sum, file) => sum + countMeant(file, context), 0)
  return {
    waivers: own.flatMap(({ waivers }) => waivers),
    notices: [...own.flatMap(({ notices }) => notices), ...(meant === 0 ? [] : [notOwn(module, meant)])],
    unmapped: own.reduce((sum, each) => sum + each.unmapped, 0),
  }
}

function notOwn({ directory }: SourceModule, count: number): Notice {
  const comments =
    count === 1 ? '1 comment that suppresses something is' : `${count} comments that suppress something are`
  return ignored(
    `${comments} not honoured, since this module is not part of the repository: put plumbline:waive at the module call`,
    directory,
  )
}

function ignored(message: string, source?: string): Notice {
  return { kind: 'waiver-ignored', message, ...(source === undefined ? {} : { source }) }
}

function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

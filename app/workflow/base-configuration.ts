import { Buffer } from 'node:buffer'
import { folderOf, joinPath } from '../hcl/modules/path.ts'
import { type Configuration, type DeclaredWaiver, defaultConfiguration } from '../model/configuration.ts'
import type { FileTree } from '../model/file-tree.ts'
import { Problem } from '../model/problem.ts'
import type { Notice } from '../model/report.ts'
import { readConfiguration, readWaiverFile } from './config.ts'

export interface BaseConfiguration {
  readonly configuration: Configuration
  readonly waivers: readonly DeclaredWaiver[]
  readonly notices: readonly Notice[]
}

/**
 * Reads the configuration of a base: the first of these files that is there, and the waiver files it names. One that cannot be read counts as none,
 * with a notice: a change that mends it must be possible to check.
 */
export function readBaseConfiguration(tree: FileTree, candidates: readonly string[], today: string): BaseConfiguration {
  const notices: Notice[] = []
  const attempt = <T>(file: string, run: (bytes: Uint8Array) => T): T | undefined => {
    const text = tree.read(file)
    if (text === undefined) return undefined
    try {
      return run(Buffer.from(text))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const message = `${file} on the base cannot be used and counts as none: ${error.message}`
      notices.push({ kind: 'base', message, source: file })
      return undefined
    }
  }
  for (const file of candidates) {
    const configuration = attempt(file, (bytes) => readConfiguration({ bytes, file, today }))
    if (configuration === undefined) continue
    const { waiverFiles, waiverRules } = configuration
    const further = waiverFiles
      .map((path) => joinPath(folderOf(file), path))
      .flatMap((path) => attempt(path, (bytes) => readWaiverFile({ bytes, file: path, today }, waiverRules)) ?? [])
    return { configuration, waivers: [...configuration.waivers, ...further], notices }
  }
  return { configuration: defaultConfiguration, waivers: [], notices }
}

const settings = [
  ['policies', 'policies'],
  ['failOn', 'fail_on'],
  ['undetermined', 'undetermined'],
  ['nothingToJudge', 'nothing_to_judge'],
  ['waiverRules', 'waiver_rules'],
] as const

/** Keys about which two configurations say different things; waivers aside, which are looked at one by one. */
export function differentSettings(one: Configuration, other: Configuration): readonly string[] {
  return settings.filter(([key]) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).map(([, name]) => name)
}

/** A notice when the configuration that is used says other things than the one on the base; waivers aside, which are looked at one by one. */
export function differenceNotice(now: Configuration, base: Configuration): readonly Notice[] {
  const sameAction = JSON.stringify(now.action) === JSON.stringify(base.action)
  const different = [...differentSettings(now, base), ...(sameAction ? [] : ['action'])]
  if (different.length === 0) return []
  const message = `the configuration says something else than on the base about ${different.join(', ')}; this run did what it says now`
  return [{ kind: 'base', message, ...(now.file === null ? {} : { source: now.file }) }]
}

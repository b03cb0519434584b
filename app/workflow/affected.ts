import { openMentions } from './needed-modules.ts'
import type { RegoModule } from './ports.ts'

/** The files of policies by kind, as they are read. */
export interface PolicyTexts {
  readonly modules: readonly RegoModule[]
  readonly tests: readonly RegoModule[]
  readonly examples: readonly { readonly file: string; readonly text: string }[]
}

export interface Affected {
  /** Names of files that are new, gone or have another text. */
  readonly changed: readonly string[]
  /** What must be compiled and run again; every module the rest needs is among them. */
  readonly files: PolicyTexts
  /** Folders whose examples must be judged again. */
  readonly folders: ReadonlySet<string>
}

/**
 * What a change of files touches: changed policies and those that use a changed module, their tests and their examples. A file that is gone
 * touches what used it before.
 */
export function affectedBy(before: PolicyTexts, now: PolicyTexts): Affected {
  const changedModules = [...differing(before.modules, now.modules), ...differing(before.tests, now.tests)]
  const changedExamples = differing(before.examples, now.examples)
  const all = [...now.modules, ...now.tests]
  const mentions = openMentions(all)
  const gone = changedModules.filter((module) => !all.includes(module))
  const old = openMentions([...before.modules, ...before.tests])
  const files = new Set([
    ...mentions.dependingOn(changedModules.filter((module) => !gone.includes(module))).map(({ file }) => file),
    ...old.dependingOn(gone).map(({ file }) => file),
  ])
  const folders = new Set([...[...files].map(folderOf), ...changedExamples.map(({ file }) => folderOf(file))])
  const tests = now.tests.filter(({ file }) => files.has(file) || folders.has(folderOf(file)))
  const judged = now.modules.filter(({ file }) => files.has(file) || folders.has(folderOf(file)))
  const needed = new Set(mentions.neededBy([...judged, ...tests]))
  return {
    changed: [...new Set([...changedModules, ...changedExamples].map(({ file }) => file))].sort(),
    files: {
      modules: now.modules.filter((module) => needed.has(module)),
      tests,
      examples: now.examples.filter(({ file }) => folders.has(folderOf(file))),
    },
    folders,
  }
}

/** Files of `now` that were not there like this, and files of `before` that are gone. */
function differing<F extends { readonly file: string; readonly text: string }>(
  before: readonly F[],
  now: readonly F[],
): readonly F[] {
  const texts = new Map(before.map(({ file, text }) => [file, text]))
  const names = new Set(now.map(({ file }) => file))
  return [...now.filter(({ file, text }) => texts.get(file) !== text), ...before.filter(({ file }) => !names.has(file))]
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

import { type FSWatcher, watch } from 'node:fs'
import { Problem } from '../model/problem.ts'

/** Editors write in several steps; what happens within this time is one change. */
const quietMs = 120

/**
 * Calls back after files below the folders changed, once for changes that come close together and never twice at a time. Gives a function that ends it.
 * Throws a Problem when a folder cannot be watched.
 */
export function watchFolders(folders: readonly string[], onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      await onChange()
    } while (again)
    running = false
  }
  const changed = (): void => {
    clearTimeout(timer)
    timer = setTimeout(run, quietMs)
  }
  const watchers: FSWatcher[] = []
  const end = (): void => {
    clearTimeout(timer)
    for (const each of watchers) each.close()
  }
  for (const folder of folders) {
    try {
      watchers.push(watch(folder, { recursive: true }, changed).on('error', changed))
    } catch (cause) {
      end()
      throw new Problem('input.unreadable', 'the folder cannot be watched', {
        file: folder,
        found: cause instanceof Error ? cause.message : String(cause),
        wanted: 'a folder or a file on this machine',
        next: 'run without --watch',
        cause,
      })
    }
  }
  return end
}

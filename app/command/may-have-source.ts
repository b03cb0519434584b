import { existsSync, readdirSync } from 'node:fs'
import { isConfiguration } from '../hcl/modules/folder-files.ts'
import type { Evidence } from '../model/evidence.ts'
import type { CheckOptions } from './check-options.ts'
import { isFolder } from './configuration.ts'

/** Whether there can be any source: only then is what reads it loaded. */
export function mayHaveSource(
  inputs: readonly string[],
  evidence: readonly Evidence[],
  options: CheckOptions,
): boolean {
  if (options.source !== undefined || evidence.some(({ source }) => source !== undefined)) return true
  const folders = inputs.map((input) => (isFolder(input) ? undefined : folderOf(input)))
  return folders.includes(undefined) || [...folders, '.'].some((folder) => folder !== undefined && holdsSource(folder))
}

function folderOf(path: string): string {
  return path === '-' ? '.' : path.replace(/[^/\\]*$/, '') || '.'
}

function holdsSource(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some(isConfiguration)
}

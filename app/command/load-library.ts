import { readFile } from 'node:fs/promises'
import { decodeBundle } from '../files/bundle-store.ts'
import { installed } from '../files/place.ts'
import type { Bundle } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'

/** The built-in policies: compiled when this is the built command, else compiled from the sources (and kept). */
export async function loadLibrary(): Promise<Bundle> {
  if (!isBuilt()) return (await import('./library.ts')).compileLibrary()
  const bundle = decodeBundle(await readFile(installed('dist', 'library.bundle')))
  if (!bundle) {
    throw new Problem('internal.bug', 'the built-in policies are damaged', {
      file: 'dist/library.bundle',
      next: 'install Plumbline again',
    })
  }
  return bundle
}

function isBuilt(): boolean {
  return import.meta.url.endsWith('.js')
}

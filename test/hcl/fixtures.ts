import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'fixtures', 'hcl')

export interface Fixture {
  readonly name: string
  readonly text: string
}

/** Files that exercise every corner of the syntax; the names of those that are no valid files start with `broken`, `unclosed` or `stray`. */
export const fixtures: readonly Fixture[] = readdirSync(folder)
  .filter((name) => !name.endsWith('.json'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

export function isBroken({ name }: Fixture): boolean {
  return /^(broken|unclosed|stray)/.test(name)
}
